"""Bounds what the events' payloads take in a page: an execution may hold 25,000 of 256 KiB each."""

from __future__ import annotations

from typing import Any

from tune_model.operations.redaction import redacted

_TOTAL = 24_000_000  # characters: what a browser parses in well under a second
_LONGEST = 262_144  # a payload's limit in Step Functions
_SHORT = 400  # what a text is cut to once the total is spent


class Budget:
    """Cuts texts once the total is spent.

    Attributes:
        cut: How many texts were cut.
    """

    def __init__(self, total: int = _TOTAL) -> None:
        self.cut = 0
        self._left = total
        self._same: dict[str, str] = {}

    def fit(self, value: Any) -> Any:  # noqa: ANN401 - any JSON value
        """Return the value with its longest texts cut where there is no room for them."""
        if isinstance(value, str):
            return self._fit_text(value)
        if isinstance(value, dict):
            return {key: self.fit(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.fit(item) for item in value]
        return value

    def _fit_text(self, text: str) -> str:
        """Hide secrets in a text, and cut it where it must be.

        Of equal long texts, such as an output and the next state's input, one is kept.
        """
        text = redacted(text)
        most = _LONGEST if self._left > 0 else _SHORT
        self._left -= len(text)
        if len(text) > most:
            self.cut += 1
            return f"{text[:most]}… ({len(text) - most:,} more characters)"
        return self._same.setdefault(text, text) if len(text) > _SHORT else text
