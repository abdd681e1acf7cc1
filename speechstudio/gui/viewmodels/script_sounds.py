"""What there is to hear of each sentence of a script, found out beside the event loop."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.script import Script
from speechstudio.gui.viewmodels.late_rows import LateRows
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from speechstudio.gui.viewmodels.sound_rows import RowSound, SoundRows
from speechstudio.gui.viewmodels.sound_survey import Answer, Question, SoundSurvey
from speechstudio.gui.viewmodels.spoken_source import SpokenRows, SpokenScript
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.row_sounds import takes_of
from speechstudio.workflows.speaking.script_voices import keys_of
from speechstudio.workflows.speaking.voices import VoiceBook

_Result = TypeVar("_Result")

_SETTLED_MS = 200
"""When voice or delivery have not changed for so long, what is made is looked for."""


class ScriptSounds(QObject):
    """Follows one script at a time.

    A sentence that is `unmade` may turn out to be made as soon as the cache was looked through.
    """

    states_changed = Signal(object)
    """A tuple of `ScriptRow`, or None for all."""
    lengths_changed = Signal()
    opened = Signal()
    """Another script is followed, or none."""
    known = Signal()
    """More is known of what is made and how the rest is made; or there are other rows."""
    row_made = Signal(object)
    """A `RowSound` that can be heard now."""
    takes_found = Signal(object, object)
    """A `ScriptRow`, and its takes that are made: a tuple of `Take`."""
    surveyed = Signal()
    """It is known of all rows whether they are made."""

    def __init__(self, book: VoiceBook, cache: ChunkCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.book = book
        self.cache = cache
        self.rows = SoundRows()
        """Places and lengths of all sentences."""
        self._document: SpokenScript | None = None
        self._texts: SpokenRows | None = None
        self._late = LateRows(self)
        self._late.came.connect(self.take_rows)
        self._keys = keys_of(Script(), book)
        self._survey = SoundSurvey(cache, self)
        self._survey.answered.connect(self._take_answers)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SETTLED_MS)
        self._clock.timeout.connect(self.look_again)

    # Which script

    def open(self, document: SpokenScript | None, rows: SpokenRows | None) -> None:
        """Follow another script and its rows; None follows none."""
        if self._document is not None and self._texts is not None:
            self._document.changed.disconnect(self.take_script)
            self._texts.changed.disconnect(self._late.take)
        self._late.forget()
        self._document, self._texts = document, rows
        self.rows.replace(0, len(self.rows), (), self.script)
        self._survey.forget()
        self._clock.stop()
        self.opened.emit()
        if document is not None and rows is not None:
            document.changed.connect(self.take_script)
            rows.changed.connect(self._late.take)
            self._keys = keys_of(self.script, self.book)
            self._late.take(0, 0, rows.paragraph_count)
        self.states_changed.emit(None)

    def close(self) -> None:
        """Follow none, and end the thread."""
        self.open(None, None)
        self._survey.close()

    @property
    def script(self) -> Script:
        """The script that is followed; an empty one where there is none."""
        return Script() if self._document is None else self._document.script

    @property
    def keys(self) -> ChunkKeys:
        """The voices of the script; for any thread."""
        return self._keys

    @Slot(object)
    def take_script(self, before: Script) -> None:
        """Follow another voice, delivery or choice of takes; the text is followed by its rows."""
        now = self.script
        if _manner(now) != _manner(before):
            self._late.hurry()
            for sound in self.rows.all:
                sound.outdate()
            self._keys = keys_of(now, self.book)
            self._survey.forget()
            self._clock.start()
            self._tell_all()
            self.known.emit()
        elif (now.takes, now.delivery) != (before.takes, before.delivery):
            self._late.hurry()
            self._ask(_changed_takes(self.rows.all, before, now))
            self.rows.measure(now)
            self.lengths_changed.emit()

    @Slot(int, int, int)
    def take_rows(self, first: int, removed: int, added: int) -> None:
        """Follow other paragraphs."""
        if self._texts is None:
            return
        texts = self._texts
        rows = [texts.rows_of(paragraph) for paragraph in range(first, first + added)]
        self.rows.replace(first, removed, rows, self.script)
        self._ask_paragraphs(range(first, first + added))
        self.known.emit()
        self.states_changed.emit(tuple(row for each in rows for row in each))
        self.lengths_changed.emit()

    @Slot()
    def look_again(self) -> None:
        """Look what is made of all rows, by voices that may have been installed meanwhile."""
        self._late.hurry()
        self._clock.stop()
        self._keys = keys_of(self.script, self.book)
        self._survey.forget()
        self._ask_paragraphs(range(len(self.rows)))

    # What there is

    def state_of(self, row: ScriptRow) -> RowState:
        """Tell what there is to hear of a row."""
        sound = self.rows.of(row)
        return RowState.UNMADE if sound is None else sound.state

    def row_of(self, sound: RowSound) -> ScriptRow:
        """Give the row as it is now."""
        if self._texts is not None and sound.paragraph < self._texts.paragraph_count:
            rows = self._texts.rows_of(sound.paragraph)
            if sound.at < len(rows):
                return rows[sound.at]
        return sound.row

    @property
    def is_surveyed(self) -> bool:
        """Whether it is known of all rows whether they are made."""
        is_waiting = self._clock.isActive() or self._late.is_awaited
        return not is_waiting and not self._survey.is_busy

    def ask_takes(self, row: ScriptRow) -> None:
        """Look which takes of a sentence are made; `takes_found` tells."""
        sound = self.rows.of(row)
        if sound is None or sound.plan is None:
            self.takes_found.emit(row, ())
            return
        work = partial(takes_of, sound.plan, self._keys, self.cache)
        found = partial(self.takes_found.emit, row)
        self.run(work, found, lambda _error: found(()))

    def run(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], None],
        failed: Callable[[UserFixableError], None],
    ) -> None:
        """Do short work beside the event loop, behind what is found out now."""
        self._survey.background.run(work, then, failed)

    def with_take(self, row: ScriptRow, number: int) -> Script:
        """Give the script with a take chosen for a sentence, to be put in as an edit."""
        sound = self.rows.of(row)
        keys = () if sound is None or sound.plan is None else sound.plan.first_keys
        takes = {key: take for key, take in self.script.takes.items() if key not in keys}
        if number:
            takes |= dict.fromkeys(keys, number)
        return replace(self.script, takes=takes)

    def note(self, sound: RowSound, length_ms: int | None) -> None:
        """Note that a sentence was made; None that its sound is gone."""
        self._late.hurry_places()
        sound.length_ms = length_ms
        if length_ms is not None:
            sound.failure = None
            self.row_made.emit(sound)
        self.rows.measure_some((sound,))
        self.tell(sound)
        self.lengths_changed.emit()

    def tell(self, sound: RowSound) -> None:
        """Tell that the state of a sentence is another one."""
        self.states_changed.emit((self.row_of(sound),))

    # Inside

    def _ask_paragraphs(self, paragraphs: Sequence[int]) -> None:
        if self._texts is None:
            return
        questions: list[Question] = []
        for paragraph in paragraphs:
            said = self._texts.utterance_of(paragraph)
            sounds = self.rows.of_paragraph(paragraph)
            if said is not None and sounds:
                rows = tuple(sound.row for sound in sounds)
                questions.append(Question(sounds=sounds, rows=rows, said=said))
        self._survey.ask(questions, self.script, self._keys)

    def _ask(self, sounds: Sequence[RowSound]) -> None:
        self._ask_paragraphs(sorted({sound.paragraph for sound in sounds}))

    @Slot(object)
    def _take_answers(self, answers: list[Answer]) -> None:
        self._late.hurry_places()
        told: list[ScriptRow] = []
        for answer in answers:
            sound = answer.sound
            if sound.row is not answer.row:
                continue  # it has changed meanwhile, and is asked about again
            before = sound.state
            sound.plan, sound.length_ms = answer.plan, answer.length_ms
            sound.trouble = answer.trouble
            if sound.state is not before:
                told.append(self.row_of(sound))
            if sound.length_ms is not None:
                self.row_made.emit(sound)
        self.rows.measure_some(answer.sound for answer in answers)
        if told:
            self.states_changed.emit(tuple(told))
        self.lengths_changed.emit()
        self.known.emit()
        if self.is_surveyed:
            self.surveyed.emit()

    def _tell_all(self) -> None:
        self.rows.measure(self.script)
        self.states_changed.emit(None)
        self.lengths_changed.emit()


def _manner(script: Script) -> tuple[object, ...]:
    """Give everything beside the text that the sound of every sentence depends on."""
    delivery = script.delivery
    voices = script.voice, dict(script.cast), script.language
    return (*voices, delivery.rate, delivery.pitch_semitones, dict(delivery.extra))


def _changed_takes(sounds: Sequence[RowSound], before: Script, now: Script) -> Sequence[RowSound]:
    """Give the sentences whose take or pause is another one."""
    if before.delivery != now.delivery:
        return sounds
    keys = {key for key, _ in before.takes.items() ^ now.takes.items()}
    return [sound for sound in sounds if sound.plan and keys.intersection(sound.plan.first_keys)]
