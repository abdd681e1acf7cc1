"""The passage where the caret is: whose it is, when it is, how sure it is."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from speechstudio.domain import edits
from speechstudio.domain.review import accept, doubtful_runs, doubts
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.gui.times import range_text
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.words import tr, trn


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageShown:
    """What is said of a passage."""

    segment: int
    start_ms: int
    end_ms: int
    speaker: str | None
    """Id of the speaker."""
    number: int
    """1, 2, ...; 0 where nobody is known."""
    name: str
    facts: tuple[Fact, ...]


class Passage(OfDocument):
    """Says what the passage is, and gives it to others; moving the caret costs next to nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: PassageShown | None = None
        self._segment = 0

    def begin(self) -> None:
        """Show the first passage of another document."""
        self._segment = 0
        self.take(self.transcript)

    def take(self, transcript: Transcript) -> None:
        """Show the same passage of another transcript."""
        at = min(self._segment, len(transcript.segments) - 1)
        shown = None if at < 0 else _shown(transcript, at)
        if shown != self.shown:
            self.shown = shown
            self.changed.emit()

    def set_segment(self, segment: int) -> None:
        """Show the passage of that index, where the caret is now."""
        if segment != self._segment:
            self._segment = segment
            self.take(self.transcript)

    def give_to(self, speaker: str | None) -> None:
        """Give the passage to a speaker, or to nobody."""
        if self.shown is not None:
            given = edits.relabel_segment(
                self.transcript, segment=self.shown.segment, speaker=speaker
            )
            self.edit(tr("Change speaker"), given)

    def give_to_number(self, number: int) -> None:
        """Give the passage to speaker 1, 2, ...; one that is not there changes nothing."""
        speakers = self.transcript.speakers
        if 1 <= number <= len(speakers):
            self.give_to(speakers[number - 1].id)

    def accept(self) -> None:
        """Take the passage as right, whatever was doubted in it."""
        if self.shown is not None:
            self.edit(tr("Accept passage"), _accepted(self.transcript, self.shown.segment))


def _accepted(transcript: Transcript, at: int) -> Transcript:
    while found := doubts(Transcript(segments=(transcript.segments[at],))):
        transcript = accept(transcript, replace(found[0], segment=at))
    return edits.accept_segment(transcript, segment=at)


def _shown(transcript: Transcript, at: int) -> PassageShown:
    segment = transcript.segments[at]
    ids = [speaker.id for speaker in transcript.speakers]
    return PassageShown(
        segment=at,
        start_ms=segment.start_ms,
        end_ms=segment.end_ms,
        speaker=segment.speaker,
        number=ids.index(segment.speaker) + 1 if segment.speaker in ids else 0,
        name=transcript.speaker_name(segment.speaker) or tr("Nobody yet"),
        facts=(
            Fact(tr("Time"), range_text(segment.start_ms, segment.end_ms)),
            Fact(tr("Words"), _words(segment)),
            Fact(tr("Confidence"), _confidence(segment)),
        ),
    )


def _words(segment: Segment) -> str:
    unsure = sum(stop - first for first, stop in doubtful_runs(segment))
    count = str(len(segment.words))
    if not unsure:
        return count
    return trn("{words}, {n} to check", "{words}, {n} to check", unsure, words=count)


def _confidence(segment: Segment) -> str:
    known = [word.confidence for word in segment.words if word.confidence is not None]
    if not known:
        return tr("Typed or checked")
    return tr("{share} %", share=round(100 * sum(known) / len(known)))
