"""A paragraph of a script as keys see it: its sentences one behind the other."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from operator import attrgetter

from speechstudio.gui.transcript.paragraph import Paragraph
from speechstudio.gui.viewmodels.script_row import ScriptRow

_start = attrgetter("start")


def row_holding(rows: Sequence[ScriptRow], offset: int, *, leans_back: bool = False) -> int:
    """Give the row of a paragraph in which a place shows; where two rows meet, the second."""
    find = bisect_left if leans_back else bisect_right
    return max(0, find(rows, offset, key=_start) - 1)


def visible_end(rows: Sequence[ScriptRow], at: int) -> int:
    """Offset behind the last character of a row, before the space that parts it from the next."""
    row = rows[at]
    if at == len(rows) - 1:
        return row.end
    return row.start + (len(row.written.rstrip()) or len(row.written))


class Passage:
    """Movements of `Moves` along the lines of a paragraph; offsets count in its text."""

    def __init__(
        self,
        rows: Sequence[ScriptRow],
        lines_of: Callable[[int], Paragraph],
        *,
        leaning_at: int | None = None,
    ) -> None:
        """`leaning_at` is where the caret is, if it shows at the end of the row before."""
        self._rows = rows
        self._lines_of = lines_of
        self._leaning_at = leaning_at

    @property
    def is_right_to_left(self) -> bool:
        """Whether the text begins at the right."""
        return self._lines_of(0).is_right_to_left

    def next_character(self, offset: int) -> int:
        """Behind the next character as a person counts them."""
        at, start = self._row_from(offset)
        return start + self._lines_of(at).next_character(offset - start)

    def previous_character(self, offset: int) -> int:
        """Before the character in front of the caret."""
        at, start = self._row_before(offset)
        return start + self._lines_of(at).previous_character(offset - start)

    def next_word(self, offset: int) -> int:
        """Where the next word begins."""
        at, start = self._row_from(offset)
        return start + self._lines_of(at).next_word(offset - start)

    def previous_word(self, offset: int) -> int:
        """Where this word, or the one before, begins."""
        at, start = self._row_before(offset)
        return start + self._lines_of(at).previous_word(offset - start)

    def line_start(self, offset: int) -> int:
        """Start of the line of a place."""
        at, start = self._row_shown(offset)
        return start + self._lines_of(at).line_start(offset - start)

    def line_end(self, offset: int) -> int:
        """End of the line of a place, before what it is broken at."""
        at, start = self._row_shown(offset)
        end = start + self._lines_of(at).line_end(offset - start)
        return min(end, visible_end(self._rows, at))

    def _row_from(self, offset: int) -> tuple[int, int]:
        at = row_holding(self._rows, offset)
        return at, self._rows[at].start

    def _row_before(self, offset: int) -> tuple[int, int]:
        at = row_holding(self._rows, offset, leans_back=True)
        return at, self._rows[at].start

    def _row_shown(self, offset: int) -> tuple[int, int]:
        leans_back = offset == self._leaning_at
        at = row_holding(self._rows, offset, leans_back=leans_back)
        return at, self._rows[at].start
