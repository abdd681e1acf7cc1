"""Somebody reads a text aloud: the text, how loud it is, and how long."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.inspector.sections import SideBySide
from speechstudio.gui.recording.facts import channel_names
from speechstudio.gui.recording.input_meter import InputMeter
from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import span_text
from speechstudio.gui.viewmodels.clone_recorder import TEXT, CloneRecorder, CloneTake
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_ENOUGH_MS = 15_000
_ADVICE = tr("Speak as usual, a hand or two from the microphone. You need not read all of it.")


class RecordPage(QWidget):
    """Forwards to a recorder, which opens the microphone."""

    def __init__(self, look: Look, recorder: CloneRecorder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._recorder = recorder
        self.act = Button(look, tr("Start recording"), icon="mic")
        self.act.clicked.connect(self._act)
        self.leave = Button(look, tr("Not now"))
        self.leave.clicked.connect(recorder.leave)
        self.microphone = Choice(look, tr("Microphone"), icon="mic", resting="text2")
        self.microphone.activated.connect(self._choose)
        self.meter = InputMeter(look)
        self._names: tuple[str, ...] = ()
        self._said = TextBlock(look, "", role="strong")
        self._lay_out(look)
        recorder.changed.connect(self.refresh)
        recorder.heard.connect(self._show_levels)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what is done now."""
        recorder = self._recorder
        is_recording = recorder.take is CloneTake.RECORDING
        self.act.setText(tr("Stop") if is_recording else tr("Start recording"))
        self.act.set_icon("stop" if is_recording else "mic")
        self.act.set_kind(ButtonKind.RECORD if is_recording else ButtonKind.PLAIN)
        was_off = not self.act.isEnabled()
        self.act.setEnabled(recorder.take in {CloneTake.READY, CloneTake.RECORDING})
        if was_off and self.act.isEnabled() and self.leave.hasFocus():
            self.act.setFocus(Qt.FocusReason.OtherFocusReason)
        self.leave.setEnabled(recorder.take is not CloneTake.ENDING)
        self._show_microphones()
        opened = recorder.microphone
        if opened is not None:
            names = channel_names(opened.channels, recorder.input.channels)
            if names != self._names:
                self._names = names
                self.meter.show_channels(names)
        self._say(is_told=True)

    def _show_microphones(self) -> None:
        choices = self._recorder.input
        labels = [each.label for each in choices.microphones]
        if labels != [self.microphone.itemText(row) for row in range(self.microphone.count())]:
            self.microphone.clear()
            self.microphone.addItems(labels)
        chosen = choices.microphone
        self.microphone.setCurrentIndex(-1 if chosen is None else labels.index(chosen.label))
        self.microphone.setEnabled(self._recorder.take is CloneTake.READY)
        self.microphone.setToolTip(self.microphone.currentText())

    def _say(self, *, is_told: bool) -> None:
        """Say what goes on; it is read out where that is another thing."""
        recorder = self._recorder
        said = {
            CloneTake.OPENING: tr("Opening the microphone"),
            CloneTake.READY: tr("Ready: the bars move when you speak."),
            CloneTake.ENDING: tr("Saving"),
        }.get(recorder.take, "")
        if recorder.take is CloneTake.RECORDING:
            length = span_text(recorder.recorded_ms)
            if recorder.recorded_ms < _ENOUGH_MS:
                said = tr("Recording · {length}, 15 s are wanted", length=length)
            else:
                said = tr("Recording · {length}, that is enough", length=length)
        if said != self._said.text():
            self._said.setText(said)
            if is_told and self.isVisible():
                announce(self, said)

    @Slot(tuple)
    def _show_levels(self, levels: tuple[object, ...]) -> None:
        self.meter.take(levels)  # type: ignore[arg-type]  # a signal does not say of what
        self._say(is_told=False)

    @Slot()
    def _act(self) -> None:
        if self._recorder.take is CloneTake.RECORDING:
            self._recorder.finish()
        else:
            self._recorder.start()

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._recorder.input.choose_microphone(self.microphone.itemText(row))

    def _lay_out(self, look: Look) -> None:
        card = Surface(look, "inset", edges="all", radius="card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.addWidget(TextBlock(look, TEXT, role="script"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(TextBlock(look, tr("Read this aloud"), role="heading"))
        column.addWidget(TextBlock(look, _ADVICE, role="small", colour="text2"))
        column.addWidget(card)
        column.addWidget(self.microphone)
        column.addWidget(self.meter)
        column.addWidget(self._said)
        column.addWidget(SideBySide(look, self.act, self.leave))
        column.addStretch(1)
