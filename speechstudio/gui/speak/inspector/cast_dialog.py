"""The dialog of the cast: who is named in the text, and whose voice says the lines."""

from functools import partial

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.speak.inspector.cast_line import CastLine
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_voice import ScriptVoice
from speechstudio.gui.voices.picker import VoicePicker
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_WIDTH, _HEIGHT = 640, 480
_ABOUT = tr("Whoever has no voice here is read by the voice of the script.")
_INSET = 20


class CastDialog(DialogFrame):
    """A line for each speaker; what is chosen holds at once. Deletes itself once closed."""

    models_requested = Signal(str)
    """A voice is to be installed: id of a model, or empty."""

    def __init__(self, look: Look, window: QWidget, voice: ScriptVoice) -> None:
        size = QSize(look.scaled(_WIDTH), look.scaled(_HEIGHT))
        super().__init__(look, window, tr("Cast", "who speaks"), size=size)
        self._look = look
        self._window_of = window
        self._voice = voice
        self.lines: list[CastLine] = []
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(_INSET, 14, _INSET, 14)
        self._column.setSpacing(0)
        self._column.addWidget(TextBlock(look, _ABOUT, role="small", colour="text2"))
        self._column.addSpacing(10)
        self._column.addStretch(1)
        self.content.addWidget(scrolling(page), 1)
        self.propose = Button(look, tr("Give everybody a voice"), icon="sparkle")
        self.propose.clicked.connect(voice.propose_cast)
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.propose)
        self.add_note(box)
        done = Button(look, tr("Done"), kind=ButtonKind.FILLED)
        done.clicked.connect(self.close_dialog)
        self.add_button(done)
        voice.changed.connect(self.refresh)
        self.closed.connect(self._end)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the cast as it is now."""
        cast = self._voice.cast
        while len(self.lines) > len(cast):
            line = self.lines.pop()
            line.hide()
            line.deleteLater()
        while len(self.lines) < len(cast):
            self._add_line()
        for line, row in zip(self.lines, cast, strict=True):
            line.show_row(row, self._voice.facts, can_edit=self._voice.can_edit)
        lacking = [row for row in cast if not row.voice]
        self.propose.setEnabled(bool(lacking) and self._voice.can_edit)

    def _add_line(self) -> None:
        line = CastLine(self._look, self._voice.voices)
        line.change.clicked.connect(partial(self._pick_for, line))
        line.usual.clicked.connect(partial(self._free, line))
        self._column.insertWidget(self._column.count() - 1, line)
        self.lines.append(line)

    def _pick_for(self, line: CastLine) -> None:
        wish = self._voice.wish(line.speaker)
        picker = VoicePicker(self._look, self._window_of, self._voice.voices, wish)
        picker.chosen.connect(partial(self._voice.cast_voice, line.speaker))
        picker.models_requested.connect(self._ask_for_models)
        picker.open_dialog(picker.search)

    def _free(self, line: CastLine) -> None:
        self._voice.cast_voice(line.speaker, "")

    @Slot(str)
    def _ask_for_models(self, model: str) -> None:
        self.close_dialog()
        self.models_requested.emit(model)

    @Slot()
    def _end(self) -> None:
        self._voice.changed.disconnect(self.refresh)
        self._voice.voices.stop_sample()
        self.deleteLater()
