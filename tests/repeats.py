"""How many examples a dear property draws."""

from hypothesis import settings


def at_most(examples: int) -> settings:
    """As many examples as the profile has, but no more than `examples`: each takes its time."""
    return settings(max_examples=min(examples, settings().max_examples))
