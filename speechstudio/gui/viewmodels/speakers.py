"""The speakers of the open project: who they are, how long they talk, which one is chosen."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject

from speechstudio.domain import edits
from speechstudio.domain.courtesy import Pause
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.distant_edit import DistantEdit
from speechstudio.gui.times import span_text
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.viewmodels.talk import TalkTimes, longest_clear
from speechstudio.gui.words import tr

SAMPLE_MS = 10_000
"""How long a speaker is heard at most."""
_KEYED = 9
"""Speakers that have a key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerRow:
    """A speaker as a row of a list."""

    key: str
    """Id of the speaker."""
    number: int
    """1, 2, ...: tells colour and mark."""
    title: str
    """Name."""
    talk_ms: int
    share: float
    """Part of all talking, from 0 to 1."""

    @property
    def talk(self) -> str:
        """Time of talking: `14:52`, `6:02`."""
        return span_text(self.talk_ms)

    @property
    def digit(self) -> str:
        """The number key that gives a passage to this speaker; empty from the tenth on."""
        return str(self.number) if self.number <= _KEYED else ""

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        share = tr("{share} %", share=round(100 * self.share))
        return f"{self.title}, {self.talk}, {share}"


class Speakers(OfDocument):
    """Rows of all speakers, and what can be done to them."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self.rows: tuple[SpeakerRow, ...] = ()
        self.selected: str | None = None
        """Id of the speaker that is chosen."""
        self._talk = TalkTimes()

    def begin(self) -> None:
        """Show the speakers of another document."""
        self.rows, self.selected, self._talk = (), None, TalkTimes()
        self.take(self.transcript)

    def take(self, transcript: Transcript) -> None:
        """Count anew who talks how long."""
        times = self._talk.take(transcript)
        total = sum(times.values()) or 1
        rows = tuple(
            SpeakerRow(
                key=speaker.id,
                number=number,
                title=speaker.name,
                talk_ms=times[speaker.id],
                share=times[speaker.id] / total,
            )
            for number, speaker in enumerate(transcript.speakers, 1)
        )
        ids = [row.key for row in rows]
        selected = self.selected if self.selected in ids else next(iter(ids), None)
        if (rows, selected) != (self.rows, self.selected):
            self.rows, self.selected = rows, selected
            self.changed.emit()

    def select(self, speaker: str | None) -> None:
        """Choose a speaker; one that is not there changes nothing."""
        if speaker != self.selected and any(row.key == speaker for row in self.rows):
            self.selected = speaker
            self.changed.emit()

    @property
    def others(self) -> tuple[SpeakerRow, ...]:
        """All but the chosen one."""
        return tuple(row for row in self.rows if row.key != self.selected)

    def rename(self, speaker: str, name: str) -> None:
        """Give a speaker another name; a name without a letter changes nothing."""
        if name.split():
            renamed = edits.rename_speaker(self.transcript, speaker=speaker, name=name)
            self.edit(tr("Rename speaker"), renamed)

    def merge_into(self, target: str) -> None:
        """Give everything of the chosen speaker to another one, who is chosen then.

        Done beside the event loop.
        """
        if self.selected is not None and self.selected != target:
            merging = DistantEdit(
                label=tr("Merge speakers"),
                make=partial(_merged, source=self.selected, target=target),
                then=self.select,
                failed=lambda _error: None,  # there is nothing that could be wrong
            )
            self.edit_beside(merging, self._background)

    def add(self) -> str | None:
        """List one more speaker, who is chosen then; gives the id, or None where nothing can be."""
        self.edit(tr("Add speaker"), edits.add_speaker(self.transcript))
        added = self.transcript.speakers
        if not self.can_edit or not added:
            return None
        self.select(added[-1].id)
        return added[-1].id

    def sample(self) -> TimeSpan | None:
        """Find where the chosen speaker is heard best; None where nobody is chosen or heard."""
        if self.selected is None:
            return None
        return longest_clear(self.transcript, self.selected, SAMPLE_MS)


def _merged(
    before: Transcript, /, source: str, target: str, *, pause: Pause
) -> tuple[Transcript, str]:
    """Merge two speakers who are still there, and say whom to choose."""
    if not {source, target} <= {speaker.id for speaker in before.speakers}:
        return before, target
    return edits.merge_speakers(before, source=source, target=target, pause=pause), target
