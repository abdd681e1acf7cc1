"""The page where a recording is made."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.recording.controls import RecordingControls
from speechstudio.gui.recording.discard_dialog import DiscardDialog
from speechstudio.gui.recording.facts import channel_names, room_text, size_text, sound_text
from speechstudio.gui.recording.input_meter import InputMeter
from speechstudio.gui.recording.notice_slot import NoticeSlot
from speechstudio.gui.recording.readout import Readout
from speechstudio.gui.recording.running_wave import RunningWave
from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

_TITLE = tr("New recording")
_INSET = 24
_WIDEST = 640


class RecordingPage(Surface):
    """What a person should know, length, waveform, levels, buttons.

    The header over it is the window's: `headline` is for it, and the button `discard`.
    """

    headline_changed = Signal()

    def __init__(self, look: Look, viewmodel: Recording, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", parent=parent)
        self._look = look
        self._viewmodel = viewmodel
        self._dialog: DiscardDialog | None = None
        self.setAccessibleName(_TITLE)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.headline = ("", "")
        """Title and meta."""
        self.discard = Button(look, tr("Discard…"), kind=ButtonKind.QUIET, parent=self)
        """For the end of the header; it is hidden until somebody shows it there."""
        self.discard.hide()
        self._notices = NoticeSlot(look)
        self._readout = Readout(look)
        self._wave = RunningWave(look)
        self._meter = InputMeter(look)
        self._meter.setMaximumWidth(look.scaled(_WIDEST))
        self._controls = RecordingControls(look)
        self._lay_out()
        self._connect()
        self.show_phase()
        self.show_notice()

    def _connect(self) -> None:
        viewmodel, controls = self._viewmodel, self._controls
        viewmodel.phase_changed.connect(self.show_phase)
        viewmodel.heard.connect(self.show_status)
        viewmodel.notices.changed.connect(self.show_notice)
        viewmodel.input.changed.connect(self.show_phase)
        viewmodel.marks.changed.connect(self.show_marks)
        controls.marked.connect(viewmodel.mark)
        controls.paused.connect(viewmodel.toggle_pause)
        controls.started.connect(viewmodel.start)
        controls.finished.connect(viewmodel.finish)
        controls.retried.connect(viewmodel.look_again)
        self._notices.acted.connect(viewmodel.notices.act)
        self._meter.clipping_forgotten.connect(viewmodel.link.forget_clipping)
        self.discard.clicked.connect(self.ask_to_discard)

    @Slot()
    def show_phase(self) -> None:
        """Show what is done now, and what can be done."""
        viewmodel, phase = self._viewmodel, self._viewmodel.phase
        if phase is Phase.OPENING:
            self._wave.clear()
        self._readout.show_phase(phase)
        self._readout.timer.show_time(viewmodel.recorded_ms)
        self._controls.show_phase(phase, transcribes=viewmodel.input.transcribes)
        self._wave.set_live(phase is Phase.RECORDING)
        has_sound = phase.is_underway or phase is Phase.LOST
        self.discard.setText(tr("Discard…") if has_sound else tr("Cancel"))
        self.discard.setEnabled(phase is not Phase.ENDING)
        self._head(self._whereabouts())
        self._show_microphone()

    @Slot()
    def show_status(self) -> None:
        """Show what is new since the last look."""
        viewmodel, status = self._viewmodel, self._viewmodel.status
        if status is None or viewmodel.microphone is None:
            return
        self._meter.take(status.levels)
        self._readout.timer.show_time(status.recorded_ms)
        if viewmodel.phase.is_underway:
            peaks = viewmodel.link.outline(self._wave.heard_ms)
            self._wave.take(peaks, status.recorded_ms)
        left_s = status.disk_left_s
        self._readout.say(
            sound_text(viewmodel.microphone, viewmodel.input.channels),
            room_text(viewmodel.microphone.disk_left_s if left_s is None else left_s),
            size_text(status.size_bytes) if viewmodel.phase.is_underway else "",
        )

    @Slot()
    def show_notice(self) -> None:
        """Show what a person should know, or nothing."""
        self._notices.show_notice(self._viewmodel.notices.shown)

    @Slot()
    def show_marks(self) -> None:
        """Show the marks at their places."""
        self._wave.set_marks(self._viewmodel.marks.items)

    @Slot()
    def ask_to_discard(self) -> None:
        """Ask first, where there is something to lose."""
        phase = self._viewmodel.phase
        if not phase.is_underway and phase is not Phase.LOST:
            self._viewmodel.discard()
            return
        if self._dialog is None:
            self._dialog = DiscardDialog(self._look, self.window())
            self._dialog.confirmed.connect(self._viewmodel.discard)
        self._dialog.ask(shown_time(self._viewmodel.recorded_ms), goes_on=phase.is_underway)

    def event(self, event: QEvent) -> bool:
        """Take keys before shortcuts of the window that are the same."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._controls.take_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the keys that stand on the buttons."""
        if not self._controls.take_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the keyboard, so that the keys on the buttons work."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show keys on the buttons where there is room."""
        super().resizeEvent(event)
        self._controls.fit(self.width() - 2 * _INSET)
        others = (self._readout, self._meter, self._controls)
        used = sum(each.minimumSizeHint().height() for each in others)
        needed = used + self._wave.minimumSizeHint().height()
        self._wave.setVisible(needed <= self.height())  # the buttons stay in view

    def _head(self, meta: str) -> None:
        if self.headline != (_TITLE, meta):
            self.headline = (_TITLE, meta)
            self.headline_changed.emit()

    def _whereabouts(self) -> str:
        """Say where the recording goes."""
        path, folder = self._viewmodel.path, self._viewmodel.folder.name
        if path is not None:
            return tr("saved as it comes to {folder}/{file}", folder=folder, file=path.stem)
        is_closed = self._viewmodel.phase is Phase.CLOSED
        return "" if is_closed else tr("goes to {folder}", folder=folder)

    def _show_microphone(self) -> None:
        microphone, phase = self._viewmodel.microphone, self._viewmodel.phase
        if microphone is not None and (phase is Phase.READY or not phase.is_open):
            names = channel_names(microphone.channels, self._viewmodel.input.channels)
            self._meter.show_channels(names)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(_inset(self._notices))
        column.addStretch(2)
        column.addWidget(self._readout)
        column.addStretch(6)
        column.addWidget(self._wave, 19)
        column.addStretch(6)
        column.addLayout(_inset(self._meter))
        column.addStretch(6)
        column.addLayout(_inset(self._controls))
        column.addStretch(9)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolling(content))


def _inset(widget: QWidget) -> QHBoxLayout:
    """Centre a widget that has a greatest width."""
    row = QHBoxLayout()
    row.setContentsMargins(_INSET, 0, _INSET, 0)
    row.addStretch(1)
    row.addWidget(widget, 1000)
    row.addStretch(1)
    return row
