"""What is heard is marked in the text; what is pressed there or in the dock is played."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.playback import STEP
from speechstudio.gui.speak.dock.binder import DockBinder
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.narration import Heard
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.script_studio import ScriptStudio


class SpeechBinder(QObject):
    """Joins view, dock and narration."""

    def __init__(self, studio: ScriptStudio, body: SpeakBody) -> None:
        super().__init__(body)
        self._narration = studio.narration
        self._tryout = studio.tryout
        self._body = body
        view, dock = body.view, body.dock
        self._dock_binder = DockBinder(dock, studio.narration, studio.making, self)
        self._narration.moved.connect(self._follow)
        self._narration.playing_changed.connect(self._rest)
        view.row_activated.connect(self.play_row)
        view.followed_away.connect(partial(dock.set_following, False))
        view.follow_resumed.connect(partial(dock.set_following, True))
        dock.follow_toggled.connect(view.set_following)
        dock.row_chosen.connect(self._go_to_row)
        studio.voices.sample_changed.connect(self._make_way)
        self._tryout.playing_changed.connect(self._make_way)

    def play_or_pause(self) -> None:
        """Pause, go on, or begin at the caret."""
        if self._narration.is_playing or self._narration.position_ms:
            self._narration.toggle()
        else:
            self.play_from_caret()

    def play_from_caret(self) -> None:
        """Read from the word at the caret on."""
        self._tryout.stop()
        caret = self._body.view.caret
        self._narration.play(caret.segment, caret.offset)

    def change_rate(self, by: float) -> None:
        """Play faster or slower."""
        output = self._narration.output
        output.set_rate(output.rate + by * STEP)
        self._body.dock.set_rate(output.rate)

    @Slot(object)
    def play_row(self, row: ScriptRow) -> None:
        """Read from a sentence on; the one that is heard falls silent."""
        playing = self._body.view.playing_row
        is_same = playing is not None and (playing.paragraph, playing.start) == (
            row.paragraph,
            row.start,
        )
        if self._narration.is_playing and is_same:
            self._narration.pause()
        else:
            self._tryout.stop()
            self._narration.play(row.paragraph, row.start)

    @Slot(object)
    def _follow(self, heard: Heard) -> None:
        self._body.view.set_playing(heard.row, heard.spoken)

    @Slot(bool)
    def _rest(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        """Mark nothing any more once all is heard."""
        if not playing and not self._narration.position_ms:
            self._body.view.set_playing(None)

    @Slot(object)
    def _go_to_row(self, row: ScriptRow) -> None:
        self._body.view.place_caret(Caret(row.paragraph, row.start))

    @Slot()
    def _make_way(self) -> None:
        """Let only one voice be heard at a time."""
        if self._narration.is_playing:
            self._narration.pause()
