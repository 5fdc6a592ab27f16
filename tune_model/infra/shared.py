"""What the workflows of one stack share: the first of them makes it."""

from collections.abc import Callable
from typing import TypeVar, cast
from weakref import WeakKeyDictionary

from tune_model.infra.cdk import (
    Construct,
    TerraformAsset,
    TerraformElement,
    TerraformLocal,
    TerraformStack,
)
from tune_model.infra.expressions import address

_SCOPES = ("tune_model", "current")
_KNOWN: WeakKeyDictionary[TerraformStack, dict[str, str]] = WeakKeyDictionary()

Element = TypeVar("Element", bound=TerraformElement | TerraformAsset)


class Shared:
    """The elements that a stack has once, however many workflows are in it.

    Args:
        scope: A workflow of the stack.
    """

    def __init__(self, scope: Construct) -> None:
        self._stack = TerraformStack.of(scope)
        self._known = _KNOWN.setdefault(self._stack, {})

    def once(
        self,
        name: str,
        make: Callable[[Construct, str], Element],
        read: Callable[[Element], str],
    ) -> str:
        """Return what is read of an element.

        Args:
            name: The element's id among those that are shared.
            make: Makes it, given scope and id, where the stack hasn't got it yet.
            read: Reads the element, such as `address`; it is called once, for a call of CDK's takes
                its time.
        """
        if name not in self._known:
            scope: Construct = self._stack
            for id_ in _SCOPES:
                scope = _child(scope, id_) or Construct(scope, id_)
            # What is known goes with the Python object, of which jsii may make another.
            element = cast("Element | None", _child(scope, name)) or make(scope, name)
            self._known[name] = read(element)
        return self._known[name]

    def local(self, name: str, value: object) -> str:
        """Name a value that is the same for all of them; return the expression of it."""
        return self.once(name, lambda scope, id_: TerraformLocal(scope, id_, value), address)


def _child(scope: Construct, id_: str) -> Construct | None:
    return cast("Construct | None", scope.node.try_find_child(id_))
