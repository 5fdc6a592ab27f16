"""The state machine's definition: the documented file with the parameters in it, or a variant."""

from functools import cached_property

from tune_model.infra.cdk import Precondition
from tune_model.infra.context import Context
from tune_model.infra.documents import Document, load_document
from tune_model.infra.expressions import choose, either, interpolated, is_set, literal, mapping
from tune_model.infra.overrides import DEFINITION, OVERRIDES, RANGES
from tune_model.infra.training_image import TrainingImage

_PLACEHOLDER = "[$][{]([A-Za-z0-9_]*)[}]"


class Definition:
    """The definition as Terraform resolves it.

    Where the parameter `definition` isn't null, its text takes the place of the documented file,
    with the same placeholders and some more.

    Args:
        values: The expression for each placeholder of the documented file, but for the image.
    """

    def __init__(self, context: Context, image: TrainingImage, values: dict[str, str]) -> None:
        self._context = context
        self._image = image
        self._values = values | {"training_image": image.uri}
        self._variant = context.parameter("definition")
        self._static = self._static_hyperparameters()

    def render(self) -> str:
        """Return the definition as an argument."""
        given = is_set(self._variant)
        documented = self._context.render(DEFINITION, **self._values, **self._overrides())
        filled = "null" if given == "false" else self._filled()
        return interpolated(choose(given, filled, documented))

    def preconditions(self) -> list[Precondition]:
        """Return what must hold before a state machine is made of it."""
        held = []
        if not self._static.startswith("{"):  # else they are the documented ones
            held.append(self._searched_or_static())
        if is_set(self._variant) != "false":
            held.append(self._placeholders_are_known())
        return held

    def _overrides(self) -> dict[str, str]:
        return {
            **{name: self._context.parameter(name) for name in OVERRIDES},
            "static_hyperparameters": self._static,
            "vpc_config": self._network(),
        }

    def _network(self) -> str:
        given = self._context.parameter("vpc_config")
        names = {"SecurityGroupIds": "security_group_ids", "Subnets": "subnet_ids"}
        members = mapping({name: f"{given}.{key}" for name, key in names.items()})
        return choose(is_set(given), members, "null")

    def _static_hyperparameters(self) -> str:
        # Newer images refuse precision_dtype: "Extraneous hyperparameter found".
        given = self._context.parameter("static_hyperparameters")
        if self._image.is_legacy == "true":
            return given
        kept = either('key != "precision_dtype"', self._image.is_legacy)
        known = f"{{ for key, value in {given} : key => value if {kept} }}"
        return self._context.local("static_hyperparameters", interpolated(known))

    @cached_property
    def _known(self) -> str:
        """The expression of the values of a variant's placeholders, by name."""
        place = self._context.place | {"partition": self._context.partition}
        known = {name: interpolated(value) for name, value in (self._values | place).items()}
        return self._context.local("definition_placeholders", known)

    def _filled(self) -> str:
        """Return the expression of the variant with its placeholders filled in."""
        pieces = f'regexall("{_PLACEHOLDER}|([^$]+|[$])", {self._variant})'
        filled = f'piece[0] == null ? piece[1] : lookup({self._known}, piece[0], "")'
        return f'join("", [for piece in {pieces} : {filled}])'

    def _placeholders_are_known(self) -> Precondition:
        text = f'coalesce({self._variant}, "{{}}")'
        used = f'toset(flatten(regexall("{_PLACEHOLDER}", {text})))'
        unknown = f"setsubtract({used}, keys({self._known}))"
        return Precondition(
            condition=interpolated(f"length({unknown}) == 0"),
            error_message=f'definition must have no placeholder ${{join(", ", {unknown})}}; it may '
            f'have ${{join(", ", keys({self._known}))}}.',
        )

    def _searched_or_static(self) -> Precondition:
        """SageMaker refuses a hyperparameter that is both static and in a range."""
        searched = searched_hyperparameters(load_document(DEFINITION))
        absent = f"!contains(keys({self._static}), name)"
        each = f"alltrue([for name in {literal(searched)} : {absent}])"
        return Precondition(
            condition=interpolated(f"{is_set(self._variant)} || {each}"),
            error_message="static_hyperparameters must not set what the tuning job searches: "
            f"{', '.join(searched)}.",
        )


def searched_hyperparameters(document: Document) -> tuple[str, ...]:
    """Return the names in the definition's parameter ranges, in the document's order."""
    ranges: dict[str, list[dict[str, str]]] = document.at(RANGES)
    return tuple(entry["Name"] for entries in ranges.values() for entry in entries)
