"""What is marked in a script: spans under pointer and caret, what is playing, what is made."""

from collections.abc import Callable
from dataclasses import dataclass

from speechstudio.gui.speak.writer import ScriptWriter
from speechstudio.gui.viewmodels.script_row import RowSpan, RowState, ScriptRow

Run = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanPlace:
    """A span with the row in which it stands."""

    row: ScriptRow
    span: RowSpan

    @property
    def start(self) -> int:
        """Offset in the paragraph's text."""
        return self.row.start + self.span.start

    @property
    def end(self) -> int:
        """Offset in the paragraph's text of what follows."""
        return self.row.start + self.span.end

    def is_in(self, row: ScriptRow) -> bool:
        """Tell whether it stands in a row."""
        return (self.row.paragraph, self.row.start) == (row.paragraph, row.start)


def _unmade(_row: ScriptRow) -> RowState:
    return RowState.UNMADE


class SpeakMarks:
    """Everything that is marked, beside the selection."""

    def __init__(self, writer: ScriptWriter) -> None:
        self._writer = writer
        self.hovered: SpanPlace | None = None
        """The span under the pointer."""
        self.opened: SpanPlace | None = None
        """The span whose popover is open."""
        self.playing: tuple[int, int] | None = None
        """Paragraph and start of the row that is heard."""
        self.heard: Run | None = None
        """What of its spoken text is heard at the moment."""
        self.state_of: Callable[[ScriptRow], RowState] = _unmade
        self.has_keyboard = False

    def is_playing(self, row: ScriptRow) -> bool:
        """Tell whether a row is heard."""
        return self.playing == (row.paragraph, row.start)

    def forget(self) -> None:
        """Mark nothing, as another script is shown."""
        self.hovered = self.opened = None
        self.playing = self.heard = None

    def stay(self, first: int, removed: int, added: int) -> None:
        """Keep what is marked in its text when paragraphs became others."""
        self.hovered = self.opened = None
        if self.playing is not None and self.playing[0] >= first + removed:
            self.playing = self.playing[0] + added - removed, self.playing[1]

    def at_caret(self, row: ScriptRow) -> RowSpan | None:
        """Span of a row in which the caret is."""
        caret = self._writer.caret
        if self._writer.has_selection or caret.segment != row.paragraph:
            return None
        offset = caret.offset - row.start
        touched = [span for span in row.spans if span.start <= offset <= span.end]
        return touched[-1] if touched else None

    def lit(self, row: ScriptRow) -> list[RowSpan]:
        """Spans of a row that are lit on both sides."""
        found = [
            place.span
            for place in (self.hovered, self.opened)
            if place is not None and place.is_in(row)
        ]
        at_caret = self.at_caret(row) if self.has_keyboard else None
        return found if at_caret is None else [*found, at_caret]

    def selected(self, row: ScriptRow) -> Run | None:
        """Part of a row's written text that is selected."""
        start, end = self._writer.selection
        if start == end or not start.segment <= row.paragraph <= end.segment:
            return None
        first = start.offset if row.paragraph == start.segment else 0
        last = end.offset if row.paragraph == end.segment else row.end
        first, last = max(first, row.start), min(last, row.end)
        return (first - row.start, last - row.start) if first < last else None


def written_run(row: ScriptRow, spoken: Run) -> Run:
    """Give what of the written text is said by a part of the spoken text."""
    return written_offset(row, spoken[0]), written_offset(row, spoken[1], is_end=True)


def written_offset(row: ScriptRow, spoken: int, *, is_end: bool = False) -> int:
    """Give the place in a row's written text for one in its spoken text.

    Inside a span it is the start of the span, or its end.
    """
    shift = 0
    for span in row.spans:
        if spoken < span.spoken_start or (is_end and spoken == span.spoken_start):
            break
        inside = spoken <= span.spoken_end if is_end else spoken < span.spoken_end
        if inside:
            return span.end if is_end else span.start
        shift = span.end - span.spoken_end
    return min(max(0, spoken + shift), len(row.written))
