"""Caret, selection and typing in a script, without pixels.

Nothing is written here: each operation gives a `Typed` for whoever keeps the script.
"""

import re
from dataclasses import replace

from speechstudio.gui.speak.row_source import NoText, RowSource
from speechstudio.gui.speak.typed import Place, Typed
from speechstudio.gui.transcript.caret import Caret

_STEERING = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Signs that only steer machines, but for the line break; and halves of signs."""


class ScriptWriter:
    """Where the caret is, what is selected, and what typing asks for."""

    def __init__(self) -> None:
        self.source: RowSource = NoText()
        self.caret = Caret(0, 0)
        self.anchor = Caret(0, 0)
        """The other end of the selection; at the caret where nothing is selected."""
        self._run = 0

    # What is there

    def text(self, segment: int) -> str:
        """Text of a paragraph."""
        return self.source.text_of(segment)

    @property
    def is_empty(self) -> bool:
        """Whether there is no text at all."""
        return self.source.paragraph_count == 1 and not self.text(0)

    @property
    def selection(self) -> tuple[Caret, Caret]:
        """Start and end, in order; equal where nothing is selected."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self.anchor != self.caret

    def selected_text(self) -> str:
        """Give the selected characters, a line for each paragraph."""
        start, end = self.selection
        lines = [self.text(at) for at in range(start.segment, end.segment + 1)]
        lines[-1] = lines[-1][: end.offset]
        lines[0] = lines[0][start.offset :]
        return "\n".join(lines)

    # Moving

    def move(self, to: Caret, *, select: bool = False) -> Typed | None:
        """Put the caret somewhere; that never asks for anything."""
        self.caret = self._clamped(to)
        if not select:
            self.anchor = self.caret
        self._run += 1
        return None

    def select_all(self) -> None:
        """Select the whole script."""
        last = self.source.paragraph_count - 1
        self.anchor, self.caret = Caret(0, 0), Caret(last, len(self.text(last)))
        self._run += 1

    def take(self, source: RowSource) -> None:
        """Write on another script from its beginning."""
        self.source = source
        self.move(Caret(0, 0))

    def stay(self, first: int, removed: int, added: int) -> None:
        """Keep caret and selection in their text when paragraphs became others."""
        for name in ("caret", "anchor"):
            place: Caret = getattr(self, name)
            if place.segment >= first + removed:
                place = replace(place, segment=place.segment + added - removed)
            elif place.segment >= first + added:
                place = Caret(max(0, first + added - 1), place.offset)
            setattr(self, name, self._clamped(place))

    def to_end(self, place: Place) -> Place:
        """Count paragraphs and letters from a place to the end: typing before it keeps them."""
        paragraph, offset = place
        return self.source.paragraph_count - paragraph, len(self.text(paragraph)) - offset

    def go_back_to(self, to_end: Place) -> None:
        """Put the caret where so much is left to the end, without an end of the run of typing."""
        paragraph = min(max(0, self.source.paragraph_count - to_end[0]), self._last)
        offset = len(self.text(paragraph)) - to_end[1]
        self.caret = self.anchor = self._clamped(Caret(paragraph, offset))

    # Editing

    def type(self, text: str, label: str = "Typing") -> Typed | None:
        """Put text in place of the selection; each line becomes a paragraph."""
        text = _plain(text)
        start, end = self.selection
        if start == end and not text:
            return None
        is_inside = start.segment == end.segment and "\n" not in text
        return self._typed(start, end, text, label, f"{label} {self._run}" if is_inside else "")

    def erase(self, to: Caret) -> Typed | None:
        """Delete the selection, or what lies between the caret and another place."""
        if not self.has_selection:
            self.anchor = self._clamped(to)
        return self.type("", "Deleting")

    def split(self) -> Typed | None:
        """Begin a new paragraph at the caret."""
        return self._typed(*self.selection, "\n", "New paragraph", "")

    def merge(self, first: int) -> Typed | None:
        """Make one paragraph of a paragraph and the next one."""
        if not 0 <= first < self._last:
            return None
        start = Caret(first, len(self.text(first)))
        return self._typed(start, Caret(first + 1, 0), "", "Joining paragraphs", "")

    # Inside

    @property
    def _last(self) -> int:
        return self.source.paragraph_count - 1

    def _typed(self, start: Caret, end: Caret, text: str, label: str, key: str) -> Typed:
        if not key:
            self._run += 1
        return Typed(
            start=(start.segment, start.offset),
            end=(end.segment, end.offset),
            text=text,
            label=label,
            merge_key=key,
        )

    def _clamped(self, at: Caret) -> Caret:
        """Give the nearest place that is there."""
        segment = min(max(0, at.segment), self._last)
        length = len(self.text(segment))
        if segment == at.segment and 0 <= at.offset <= length:
            return at
        is_behind = at.segment > segment or (at.segment == segment and at.offset > length)
        return Caret(segment, length if is_behind else 0)


def _plain(text: str) -> str:
    """Text without signs that only steer machines; all line breaks alike."""
    lines = "\n".join(text.splitlines()) + ("\n" if text.endswith(("\n", "\r")) else "")
    return _STEERING.sub("", lines.replace("\t", " "))
