"""The dialog in which a voice is made of a recording."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from speechstudio.gui.cloning.check_page import CheckPage
from speechstudio.gui.cloning.choose_page import ChoosePage
from speechstudio.gui.cloning.record_page import RecordPage
from speechstudio.gui.cloning.voice_side import VoiceSide
from speechstudio.gui.pages.empty_page import paths_of
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.clone_check import Stage
from speechstudio.gui.viewmodels.clone_recorder import CloneRecorder, CloneTake
from speechstudio.gui.viewmodels.cloning import Cloning
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.dialog_frame import INSET, DialogFrame
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.cloning.findings import Gravity

_WIDTH, _HEIGHT = 820, 620
_SIDE = 320
_MOST_OF_WINDOW = 0.44
"""Share of the window's width that the choices take at most."""
_NOTE_WIDTH = 360


class CloneDialog(DialogFrame):
    """The recording at the left, the voice at the right; goes with its closing."""

    file_wanted = Signal()
    """A file is to be chosen."""
    model_wanted = Signal(str)
    """A model is to be installed: its id. The dialog is closed."""

    def __init__(
        self, look: Look, window: QWidget, cloning: Cloning, recorder: CloneRecorder
    ) -> None:
        size = QSize(look.scaled(_WIDTH), look.scaled(_HEIGHT))
        super().__init__(look, window, tr("Voice of a recording"), size=size)
        self.setAcceptDrops(True)
        self._cloning = cloning
        self._recorder = recorder
        self.choosing = ChoosePage(look)
        self.recording = RecordPage(look, recorder)
        self.checking = CheckPage(look, cloning)
        self.pages = QStackedWidget()
        for page in (self.choosing, self.recording, self.checking):
            self.pages.addWidget(page)
        self.side = VoiceSide(look, cloning)
        self._lack = TextBlock(look, "", role="small", colour="text2")
        self._leave = Button(look, tr("Cancel"))
        self.make = Button(look, tr("Make the voice"), kind=ButtonKind.FILLED, icon="user")
        self._lay_out(look, round(window.width() * _MOST_OF_WINDOW))
        self._join()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how things stand."""
        cloning, recorder = self._cloning, self._recorder
        self._show_page(self._page())
        trouble = recorder.trouble
        title = "" if trouble is None else trouble.message[:1].upper() + trouble.message[1:]
        self.choosing.show_trouble(title, "" if trouble is None else trouble.hint)
        is_poor = cloning.check.gravity is Gravity.WARNING
        self.make.setText(tr("Make it anyway") if is_poor else tr("Make the voice"))
        if cloning.is_busy and self.make.isEnabled():
            self._leave.setFocus(Qt.FocusReason.OtherFocusReason)
        self.make.setEnabled(cloning.can_make)
        self._leave.setText(tr("Close") if cloning.is_busy else tr("Cancel"))
        if self._lack.text() != cloning.lack:
            self._lack.setText(cloning.lack)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Make the voice with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._cloning.make()
            event.accept()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a file of this machine, wherever it is dropped."""
        if paths_of(event) and not self._cloning.is_busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Listen to what was dropped."""
        event.acceptProposedAction()
        self.take_file(paths_of(event)[0])

    def take_file(self, path: Path) -> None:
        """Listen to a recording."""
        self._recorder.leave()
        self._cloning.choose_recording(path)

    def _page(self) -> QWidget:
        if self._recorder.take is not CloneTake.CLOSED:
            return self.recording
        return self.choosing if self._cloning.check.stage is Stage.EMPTY else self.checking

    def _show_page(self, page: QWidget) -> None:
        if page is self.pages.currentWidget():
            return
        focus = QApplication.focusWidget()
        had_keyboard = focus is not None and self.pages.isAncestorOf(focus)
        self.pages.setCurrentWidget(page)
        if had_keyboard:
            first = {self.choosing: self.choosing.choose, self.recording: self.recording.act}
            first.get(page, self.side.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _join(self) -> None:
        cloning, recorder = self._cloning, self._recorder
        self.choosing.file_wanted.connect(self.file_wanted)
        self.choosing.recording_wanted.connect(recorder.open)
        recorder.changed.connect(self.refresh)
        recorder.recorded.connect(cloning.choose_recording)
        cloning.changed.connect(self.refresh)
        self.side.model_wanted.connect(self._go_to_model)
        self._leave.clicked.connect(self.close_dialog)
        self.make.clicked.connect(cloning.make)
        self.closed.connect(self._end)

    def _lay_out(self, look: Look, widest: int) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(INSET, 14, INSET, 14)
        column.addWidget(self.pages, 1)
        side = Surface(look, "side", edges="start")
        side.setFixedWidth(min(look.scaled(_SIDE), widest))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(1, 0, 0, 0)
        inside.addWidget(self.side)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(scrolling(left), 1)
        body.addWidget(side)
        self.content.addLayout(body, 1)
        self._lack.setFixedWidth(min(look.scaled(_NOTE_WIDTH), widest))
        self.add_note(self._lack)
        self.add_button(self._leave)
        self.add_button(self.make)

    @Slot(str)
    def _go_to_model(self, model: str) -> None:
        self.close_dialog()
        self.model_wanted.emit(model)

    @Slot()
    def _end(self) -> None:
        self._recorder.recorded.disconnect(self._cloning.choose_recording)
        self._recorder.leave()
        self._cloning.end()
        self.deleteLater()
