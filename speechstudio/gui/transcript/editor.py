"""Typing into a transcript: caret, selection, and what each key makes of the words.

Knows nothing of pixels. An operation that changes words takes the new transcript at once and
gives it as an `Edited`, for whoever keeps the transcript.
"""

from dataclasses import dataclass, replace
from unicodedata import category

from speechstudio.domain.edits.changed_run import changed_run
from speechstudio.domain.edits.joints import merge_with_next, split_segment
from speechstudio.domain.edits.removal import delete_segment
from speechstudio.domain.errors import EditError
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.transcript.caret import Caret, Edited
from speechstudio.gui.transcript.changes import index_of_new
from speechstudio.gui.transcript.retyping import Retyped, Shown, retyped, retyped_across
from speechstudio.gui.transcript.spans import Run, cut_place, spans_in


@dataclass(frozen=True, slots=True, kw_only=True)
class _Draft:
    """The text of the caret's segment where words cannot hold it: space at its ends, or nothing."""

    segment: int
    text: str
    label: str
    merge_key: str
    """Of the step that a passage without text ends with."""


class Editor:
    """Where the caret is, what is selected, and what typing does."""

    def __init__(self) -> None:
        self.transcript = Transcript()
        self.caret = Caret(0, 0)
        self.anchor = Caret(0, 0)
        """The other end of the selection; at the caret where nothing is selected."""
        self.locked_from: int | None = None
        """First segment that cannot be edited yet, as it is still being made."""
        self._draft: _Draft | None = None
        self._run = 0

    # What is there

    def text(self, segment: int) -> str:
        """Text of a segment as it is shown."""
        if self._draft is not None and self._draft.segment == segment:
            return self._draft.text
        return self.transcript.segments[segment].text

    def word_spans(self, segment: int) -> list[Run]:
        """Start and end of each word of a segment in its text."""
        return spans_in(self.text(segment), self.transcript.segments[segment].words)

    @property
    def selection(self) -> tuple[Caret, Caret]:
        """Start and end, in order; equal where nothing is selected."""
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    @property
    def has_selection(self) -> bool:
        """Whether anything is selected."""
        return self.anchor != self.caret

    def selected_text(self) -> str:
        """Give the selected characters, a line for each segment."""
        start, end = self.selection
        if not self.transcript.segments:
            return ""
        lines = [self.text(at) for at in range(start.segment, end.segment + 1)]
        lines[-1] = lines[-1][: end.offset]
        lines[0] = lines[0][start.offset :]
        return "\n".join(lines)

    # Moving

    def move(self, to: Caret, *, select: bool = False) -> Edited | None:
        """Put the caret somewhere; leaving a segment whose text was deleted deletes it."""
        to = self._clamped(to)
        edited = None
        if self._draft is not None and self._draft.segment != to.segment:
            gone = self._draft.segment
            edited = self.finish()
            if edited is not None and to.segment > gone:
                to = replace(to, segment=to.segment - 1)
        self.caret = self._clamped(to)
        if not select:
            self.anchor = self.caret
        self._run += 1
        return edited

    def finish(self) -> Edited | None:
        """Let go of white space that words cannot hold, and of a segment without text."""
        draft, self._draft = self._draft, None
        if draft is None:
            return None
        if draft.text.strip():
            self._clamp()
            return None
        after = delete_segment(self.transcript, segment=draft.segment)
        self.take(after)
        return Edited(label=draft.label, after=after, merge_key=draft.merge_key)

    def select_all(self) -> None:
        """Select the whole transcript."""
        if self.transcript.segments:
            last = len(self.transcript.segments) - 1
            self.anchor, self.caret = Caret(0, 0), Caret(last, len(self.text(last)))
            self._run += 1

    def take(self, transcript: Transcript) -> None:
        """Take another transcript, after an undo or a finished job; the caret stays in its text."""
        if transcript is self.transcript:
            return
        before, self.transcript = self.transcript, transcript
        change = changed_run(before.segments, transcript.segments)
        draft, self._draft = self._draft, None
        if draft is not None and (at := change.moved(draft.segment)) is not None:
            self._draft = replace(draft, segment=at)
        for name in ("caret", "anchor"):
            place: Caret = getattr(self, name)
            at = change.moved(place.segment) if before.segments else 0
            at = min(place.segment, max(change.start, change.stop_after - 1)) if at is None else at
            setattr(self, name, replace(place, segment=at))
        self._clamp()
        self._run += 1

    # Editing

    def type(self, text: str, label: str = "Typing") -> Edited | None:
        """Put text in place of the selection; new lines become spaces."""
        start, end = self.selection
        text = _plain(text)
        if self._is_locked(end.segment) or (start == end and not text):
            return None
        if start.segment != end.segment:
            return self._type_across(start, end, text, label)
        made = retyped(
            self.transcript, self._shown(start.segment), (start.offset, end.offset), text
        )
        return self._made(made, start.offset + len(text), label, f"{label} {self._run}")

    def erase(self, to: Caret) -> Edited | None:
        """Delete the selection, or what lies between the caret and another place."""
        if not self.has_selection:
            self.anchor = self._clamped(to)
        edited = self.type("", "Deleting") if self.has_selection else None
        if edited is None:
            self.anchor = self.caret
        return edited

    def split(self) -> Edited | None:
        """Begin a new segment at the caret; None at the ends of one, where there is nothing."""
        at, before = self.caret, self.transcript
        if self._is_locked(at.segment) or self.has_selection:
            return None
        place = cut_place(self.word_spans(at.segment), at.offset)
        if place is None or not self.text(at.segment).strip():
            return None
        try:
            after = split_segment(before, segment=at.segment, word=place[0], character=place[1])
        except EditError:  # inside what cannot be cut
            return None
        self._draft = None
        self.take(after)
        second = index_of_new(before.segments, after.segments, at.segment + 1)
        self.caret = self.anchor = Caret(second, 0)
        return Edited(label="Split", after=after)

    def merge(self, first: int) -> Edited | None:
        """Make one segment of a segment and the next one; the caret stands where they meet.

        One without text is deleted instead.
        """
        last = len(self.transcript.segments) - 1
        if not 0 <= first < last or self._is_locked(first + 1):
            return None
        empty = next((at for at in (first, first + 1) if not self.text(at).strip()), None)
        edited = self.finish()
        joint = len(self.transcript.segments[first].text) if empty != first else 0
        if empty is None:
            after = merge_with_next(self.transcript, segment=first)
            self.take(after)
            edited = Edited(label="Merge", after=after)
        self.caret = self.anchor = self._clamped(Caret(first, joint))
        return edited

    # Inside

    def _type_across(self, start: Caret, end: Caret, text: str, label: str) -> Edited:
        """Put text in place of what is selected in several segments."""
        before = self.transcript
        stretch = start.offset, end.offset
        first, last = self._shown(start.segment), self._shown(end.segment)
        made = retyped_across(before, first, last, stretch, text)
        self._run += 1
        if made is not None:
            is_first_gone = not (first.text[: start.offset] + text).strip()
            offset = 0 if is_first_gone else start.offset + len(text)
            edited = self._made(made, offset, label, "")
            return edited or Edited(label=label, after=made.after)
        segments = before.segments
        kept = (*segments[: start.segment], *segments[end.segment + 1 :])
        self._draft = None
        self.take(replace(before, segments=kept))
        self.caret = self.anchor = self._clamped(Caret(start.segment, 0))
        return Edited(label=label, after=self.transcript)

    def _made(self, made: Retyped, offset: int, label: str, merge_key: str) -> Edited | None:
        """Take what typing made, and keep white space that words cannot hold."""
        is_same = made.after is self.transcript
        self.transcript, self._draft = made.after, None
        if made.after.segments[made.segment].text != made.text:
            self._draft = _Draft(
                segment=made.segment,
                text=made.text,
                label=label,
                merge_key=merge_key,
            )
        self.caret = self.anchor = self._clamped(Caret(made.segment, offset))
        return None if is_same else Edited(label=label, after=made.after, merge_key=merge_key)

    def _shown(self, segment: int) -> Shown:
        return Shown(segment=segment, text=self.text(segment), spans=self.word_spans(segment))

    def _is_locked(self, segment: int) -> bool:
        is_there = segment < len(self.transcript.segments)
        return not is_there or (self.locked_from is not None and segment >= self.locked_from)

    def _clamp(self) -> None:
        self.caret, self.anchor = self._clamped(self.caret), self._clamped(self.anchor)

    def _clamped(self, at: Caret) -> Caret:
        """Give the nearest place that is there."""
        if not self.transcript.segments:
            return Caret(0, 0)
        segment = min(max(0, at.segment), len(self.transcript.segments) - 1)
        offset = at.offset if segment == at.segment else 0
        return Caret(segment, min(max(0, offset), len(self.text(segment))))


def _plain(text: str) -> str:
    """Text on one line, without signs that only steer machines."""
    line = " ".join(text.splitlines()).replace("\t", " ")
    return "".join(sign for sign in line if category(sign) not in {"Cc", "Cs"})
