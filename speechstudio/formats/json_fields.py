"""Values of a JSON file with the path that leads to them, checked one by one."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from speechstudio.domain.errors import FormatError

_LARGEST_MS = 2**53 - 1
_LONGEST_SHOWN = 40
_HALF_PAIR = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A value and where it stands; each method gives it as what it must be or raises FormatError.

    Paths are written as in JSONPath: `$.segments[3].words[0].start_ms`.
    """

    value: Any
    path: str = "$"

    def field(self, name: str) -> "Field":
        """Return a field that must be there."""
        if name not in self._object():
            raise problem(f"{self.path} has no “{name}”")
        return Field(value=self.value[name], path=f"{self.path}.{name}")

    def optional(self, name: str, default: object) -> "Field":
        """Return a field that may be left out."""
        value = self._object().get(name, default)
        return Field(value=value, path=f"{self.path}.{name}")

    def items(self) -> Iterator["Field"]:
        """Members of a list."""
        if not isinstance(self.value, list):
            raise self._wrong("a list")
        for index, value in enumerate(self.value):
            yield Field(value=value, path=f"{self.path}[{index}]")

    def text(self) -> str:
        """Characters, possibly none."""
        if not isinstance(self.value, str):
            raise self._wrong("a text")
        if _HALF_PAIR.search(self.value):
            raise self._wrong("a text of whole characters")
        return self.value

    def text_or_none(self) -> str | None:
        """Characters or null."""
        return None if self.value is None else self.text()

    def token(self) -> str:
        """Characters, at least one, without white space at either end."""
        text = self.text()
        if not text or text != text.strip():
            raise self._wrong("a text without white space at its ends, and not empty")
        return text

    def time_ms(self) -> int:
        """Whole milliseconds from 0."""
        if not self._is_whole() or not 0 <= self.value <= _LARGEST_MS:
            raise self._wrong("a whole number of milliseconds, 0 or more")
        return int(self.value)

    def whole_number(self) -> int:
        """Any whole number."""
        if not self._is_whole():
            raise self._wrong("a whole number")
        return int(self.value)

    def probability_or_none(self) -> float | None:
        """Give a number from 0 to 1, or None for null."""
        if self.value is None:
            return None
        number = isinstance(self.value, int | float) and not isinstance(self.value, bool)
        if not number or not math.isfinite(self.value) or not 0 <= self.value <= 1:
            raise self._wrong("a number from 0 to 1, or null")
        return float(self.value)

    def truth(self) -> bool:
        """Give true or false."""
        if not isinstance(self.value, bool):
            raise self._wrong("true or false")
        return self.value

    def _object(self) -> dict[str, Any]:
        if not isinstance(self.value, dict):
            raise self._wrong("an object")
        return self.value

    def _is_whole(self) -> bool:
        return isinstance(self.value, int) and not isinstance(self.value, bool)

    def _wrong(self, wanted: str) -> FormatError:
        return problem(f"{self.path} must be {wanted}, not {_shown(self.value)}")


def problem(what: str) -> FormatError:
    """Make the error for a file that does not keep to the schema."""
    return FormatError(
        f"The JSON transcript cannot be read: {what}",
        hint="Mend that place, or export the transcript again.",
    )


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return "an object"
    if isinstance(value, list):
        return "a list"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, int) and abs(value) > _LARGEST_MS:
        return "so large a number"
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
