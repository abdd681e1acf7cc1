"""The buttons of a recording, and their keys."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.words import tr

_GAP = 10
_MARK_KEYS, _PAUSE_KEYS, _MAIN_KEYS = "M", "Space", "Ctrl+Return"
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class RecordingControls(QWidget):
    """Mark, pause, and the one button that acts."""

    marked = Signal()
    paused = Signal()
    started = Signal()
    finished = Signal()
    retried = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._phase = Phase.CLOSED
        self._mark = Button(look, tr("Mark", "verb"), size="controlLarge", icon="flag")
        self._pause = Button(look, tr("Pause"), size="controlLarge", icon="pause")
        self._main = Button(look, size="controlLarge")
        self._mark.clicked.connect(self.marked)
        self._pause.clicked.connect(self.paused)
        self._main.clicked.connect(self.act)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addStretch(1)
        for button in (self._mark, self._pause, self._main):
            row.addWidget(button)
            button.installEventFilter(self)
        row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.fit(0)

    def show_phase(self, phase: Phase, *, transcribes: bool) -> None:
        """Offer what can be done now."""
        self._phase = phase
        self._mark.setEnabled(phase.is_underway)
        self._pause.setEnabled(phase.is_underway)
        is_paused = phase is Phase.PAUSED
        self._pause.setText(tr("Go on") if is_paused else tr("Pause"))
        self._pause.set_icon("mic" if is_paused else "pause")
        # The wider of both words keeps the other buttons in their places.
        self._pause.setMinimumWidth(max(self._pause.minimumWidth(), self._pause.sizeHint().width()))
        text, icon, kind = _main_button(phase, transcribes=transcribes)
        self._main.setText(text)
        self._main.set_icon(icon)
        self._main.set_kind(kind)
        self._main.setEnabled(phase not in {Phase.CLOSED, Phase.OPENING, Phase.ENDING})

    def fit(self, width: int) -> None:
        """Show keys on the buttons where there is room for them."""
        buttons = (self._mark, self._pause, self._main)
        for button, keys in zip(buttons, (_MARK_KEYS, _PAUSE_KEYS, _MAIN_KEYS), strict=True):
            button.set_keys(keys)
        if sum(button.sizeHint().width() + _GAP for button in buttons) > width > 0:
            for button in buttons:
                button.set_keys("")
        self._pause.setMinimumWidth(self._pause.sizeHint().width())

    def act(self) -> None:
        """Do what the main button says."""
        match self._phase:
            case Phase.READY:
                self.started.emit()
            case Phase.RECORDING | Phase.PAUSED | Phase.LOST:
                self.finished.emit()
            case Phase.FAILED:
                self.retried.emit()
            case _:
                pass

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on a key, and say whether it has a meaning here."""
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        button = None
        if held == Qt.KeyboardModifier.ControlModifier and key in _ENTER:
            button = self._main
        elif held == Qt.KeyboardModifier.NoModifier:
            button = {Qt.Key.Key_M: self._mark, Qt.Key.Key_Space: self._pause}.get(Qt.Key(key))
        if button is None:
            return False
        # A shortcut of the window may have the same key: here it is ours.
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
            button.click()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a button with the keyboard have Space and Enter, and nothing else."""
        kinds = (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
        if isinstance(event, QKeyEvent) and event.type() in kinds:
            is_own = event.key() == Qt.Key.Key_Space
            if not is_own and self.take_key(event):
                event.accept()
                return True
        return super().eventFilter(watched, event)


def _main_button(phase: Phase, *, transcribes: bool) -> tuple[str, str, ButtonKind]:
    """Words, icon and kind of the one button that acts."""
    match phase:
        case Phase.RECORDING | Phase.PAUSED | Phase.ENDING:
            text = tr("Stop and transcribe") if transcribes else tr("Stop and keep")
            return text, "stop", ButtonKind.RECORD
        case Phase.LOST:
            text = tr("Transcribe what is saved") if transcribes else tr("Keep what is saved")
            return text, "transcribe" if transcribes else "check", ButtonKind.FILLED
        case Phase.FAILED:
            return tr("Try again"), "retry", ButtonKind.FILLED
        case _:
            return tr("Start recording"), "mic", ButtonKind.RECORD
