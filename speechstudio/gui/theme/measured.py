"""Remembers how large texts are: layouts ask for the same size again and again."""

from collections.abc import Callable

Asked = tuple[str, str, int]
"""Role and text, and the width into which it is laid; 0 for its own width on one line."""
_MOST = 4_000
"""More is forgotten at once: nothing that is shown holds as many texts."""


class Measured:
    """Whole numbers that were worked out at the present look, by what was asked."""

    def __init__(self) -> None:
        self._known: dict[Asked, int] = {}

    def give(self, asked: Asked, work_out: Callable[[], int]) -> int:
        """Give what is known, or else work it out now."""
        known = self._known.get(asked)
        if known is None:
            if len(self._known) >= _MOST:
                self._known.clear()
            known = self._known[asked] = work_out()
        return known

    def forget(self) -> None:
        """Work everything out anew: fonts are others."""
        self._known.clear()
