"""Finds out which sentences are made, beside the event loop."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from speechstudio.domain.courtesy import between
from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.script import Script
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.sound_rows import RowSound
from speechstudio.normalization import Utterance
from speechstudio.workflows.scripts.reading import cast_of, pauses_of
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.plan import pieces_by_sentence
from speechstudio.workflows.speaking.row_sounds import RowPlan, length_ms, row_plan

_AT_ONCE = 40
"""Paragraphs whose results come back together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A paragraph of which nothing is known."""

    sounds: tuple[RowSound, ...]
    rows: tuple[ScriptRow, ...]
    """As they are now: a sound may have another row by the time of the answer."""
    said: Utterance


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was found out about a row."""

    sound: RowSound
    row: ScriptRow
    plan: RowPlan | None = None
    length_ms: int | None = None
    trouble: UserFixableError | None = None


class SoundSurvey(QObject):
    """Answers questions in order; those of an earlier manner of speaking are left out."""

    answered = Signal(object)
    """A list of `Answer`."""

    def __init__(self, cache: ChunkCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self.background = Background(self)
        """For other short work, behind what is asked."""
        self._round = 0
        self._pending = 0

    @property
    def is_busy(self) -> bool:
        """Whether answers are still to come."""
        return self._pending > 0

    def forget(self) -> None:
        """Give no more answers to what was asked so far."""
        self._round += 1
        self._pending = 0

    def ask(self, questions: Sequence[Question], script: Script, keys: ChunkKeys) -> None:
        """Find out about paragraphs of a script."""
        number = self._round
        for at in range(0, len(questions), _AT_ONCE):
            part = tuple(questions[at : at + _AT_ONCE])
            self._pending += 1
            work = partial(self._answers, part, script, keys, number)
            # What fails by a fault of the program stays unknown, and is not waited for.
            self.background.run(
                work, partial(self._deliver, number), lambda _error: self._deliver(number, [])
            )

    def close(self) -> None:
        """Wait for what runs, and give no more answers."""
        self.forget()
        self.background.close()

    def _answers(
        self, questions: Sequence[Question], script: Script, keys: ChunkKeys, number: int
    ) -> list[Answer]:
        pause = self.background.courtesy.begin()
        found: list[Answer] = []
        for question in questions:
            if number != self._round:
                break
            found += between(_found_out(question, script, keys, self._cache), pause)
        return found

    def _deliver(self, number: int, found: list[Answer]) -> None:
        if number == self._round:
            self._pending -= 1
            self.answered.emit(found)


def _found_out(
    question: Question, script: Script, keys: ChunkKeys, cache: ChunkCache
) -> Iterator[Answer]:
    cast = {name.casefold(): voice for name, voice in cast_of(script).items()}
    groups = list(pieces_by_sentence(question.said, 0, pauses_of(script.delivery)))
    for at, (sound, row) in enumerate(zip(question.sounds, question.rows, strict=True)):
        voice = cast.get(row.speaker.casefold(), cast.get("", ""))
        pieces = [
            replace(piece, voice=piece.voice or voice)
            for piece in (groups[at] if at < len(groups) else ())
        ]
        try:
            plan = row_plan(pieces, keys, script.takes)
        except UserFixableError as error:
            yield Answer(sound=sound, row=row, trouble=error)
        else:
            yield Answer(sound=sound, row=row, plan=plan, length_ms=length_ms(plan, cache))
