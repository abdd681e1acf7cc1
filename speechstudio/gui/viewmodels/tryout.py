"""Lets a voice say a few words by themselves: a reading to choose, or a take to compare."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.saying import Saying
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.speech_output import SpeechOutput
from speechstudio.normalization import Lexicon
from speechstudio.workflows.scripts.reading import cast_of, reading_of
from speechstudio.workflows.speaking.plan import Pauses, Piece, plan
from speechstudio.workflows.speaking.row_sounds import RowPlan, in_take, row_plan
from speechstudio.workflows.speaking.script_voices import language_of_script
from speechstudio.workflows.speaking.sentence_maker import Order


class Tryout(QObject):
    """Plays the newest wish; what was wished before is not heard any more."""

    playing_changed = Signal(bool)
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, making: Making, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._making = making
        self._sounds = making.sounds
        self.output = SpeechOutput(making.sounds.cache, self)
        self._wish = 0
        self.output.playing_changed.connect(self.playing_changed)
        self.output.failed.connect(self.failed)
        making.other_made.connect(self._play)
        making.other_failed.connect(self._fail)
        making.sounds.opened.connect(self.stop)

    def close(self) -> None:
        """Fall silent, and end the thread."""
        self.stop()
        self.output.close()

    def say(self, spoken: str, row: ScriptRow | None = None) -> None:
        """Let words be said as they would be in a row, or by the voice of the script."""
        script = self._sounds.script
        cast = {name.casefold(): voice for name, voice in cast_of(script).items()}
        usual = cast.get("", "")
        voice = usual if row is None else cast.get(row.speaker.casefold(), usual)
        sentence = SpokenSentence(text=spoken, language=language_of_script(script))
        piece = Piece(sentence=sentence, written=(0, len(spoken)), voice=voice)
        self._ask(lambda: row_plan([piece], self._sounds.keys, {}), spoken)

    def read(self, written: str, lexicon: Lexicon) -> None:
        """Let a text be read by a lexicon, in the voice of the script."""
        script = self._sounds.script
        reading = reading_of(script, lexicon)
        voice = cast_of(script).get("", "")

        def planned() -> RowPlan:
            pieces = [replace(piece, voice=voice) for piece in plan(written, reading, Pauses())]
            return row_plan(pieces, self._sounds.keys, {})

        self._ask(planned, written)

    def play_take(self, row: ScriptRow, number: int) -> None:
        """Play a take of a sentence, chosen or not."""
        sound = self._sounds.rows.of(row)
        if sound is not None and sound.plan is not None:
            self._ask(partial(in_take, sound.plan, number, self._sounds.keys), row.spoken)

    @Slot()
    def stop(self) -> None:
        """Fall silent."""
        self._wish += 1
        self.output.pause()

    def _ask(self, plan: Callable[[], RowPlan], spoken: str) -> None:
        self.stop()
        then = partial(self._make, self._wish, spoken)
        # Finding a voice may take a while, the first time.
        self._sounds.run(plan, then, self.failed.emit)

    def _make(self, wish: int, spoken: str, plan: RowPlan) -> None:
        if wish == self._wish:
            self._making.make_other(Order(tag=(self, wish, spoken), plan=plan))

    @Slot(object)
    def _play(self, order: Order) -> None:
        spoken = self._spoken(order)
        if spoken is not None:
            self.output.begin()
            self.output.say(Saying(tag=self, plan=order.plan, spoken=spoken))
            self.output.end()

    @Slot(object, object)
    def _fail(self, order: Order, error: UserFixableError) -> None:
        if self._spoken(order) is not None:
            self.failed.emit(error)

    def _spoken(self, order: Order) -> str | None:
        """Give the words of an order; None for one that is nobody's wish any more."""
        match order.tag:
            case (who, wish, str(spoken)) if who is self and wish == self._wish:
                return spoken
            case _:
                return None
