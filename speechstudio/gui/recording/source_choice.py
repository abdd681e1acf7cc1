"""Which microphone is heard, which of its channels, and how loud."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.shapes import text_width
from speechstudio.gui.widgets.slider import Slider
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.storage.settings import RecordingChannels

_CHANNELS = (
    (RecordingChannels.STEREO, tr("Stereo")),
    (RecordingChannels.LEFT, tr("Left", "direction")),
    (RecordingChannels.RIGHT, tr("Right", "direction")),
    (RecordingChannels.MIX, tr("Mix")),
)
_LOWEST_GAIN_DB, _HIGHEST_GAIN_DB = -24, 24
_LOOK_AGAIN = tr("Look for microphones again")
_NONE = tr("No microphone")
_MINUS = "\N{MINUS SIGN}"


class SourceChoice(QWidget):
    """Microphone and channels rest while a recording is made; the gain never does."""

    def __init__(self, look: Look, viewmodel: Recording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._viewmodel = viewmodel
        self._microphone = Choice(look, tr("Microphone"), icon="mic", resting="text2")
        self._microphone.setPlaceholderText(_NONE)
        self._microphone.activated.connect(self.choose)
        self._channels = Segments(look, tr("Channels"), tuple(text for _, text in _CHANNELS))
        self._channels.currentChanged.connect(self.choose_channels)
        self._gain = Slider(look, tr("Gain"), lowest=_LOWEST_GAIN_DB, highest=_HIGHEST_GAIN_DB)
        self._gain.valueChanged.connect(self.set_gain)
        self._value = TextBlock(
            look, "", role="time", align=Qt.AlignmentFlag.AlignRight, is_one_line=True
        )
        self._value.setMinimumWidth(text_width(look, "time", tr("{gain} dB", gain=f"{_MINUS}24")))
        self._lay_out(look)
        viewmodel.input.changed.connect(self.show_choices)
        viewmodel.phase_changed.connect(self.show_choices)
        self.show_choices()
        self.show_gain()

    @Slot()
    def show_choices(self) -> None:
        """Show what there is, and what is chosen."""
        choices, phase = self._viewmodel.input, self._viewmodel.phase
        can_choose = phase in {Phase.OPENING, Phase.READY, Phase.FAILED}
        labels = [each.label for each in choices.microphones] + [_LOOK_AGAIN]
        box = self._microphone
        if labels != [box.itemText(row) for row in range(box.count())]:
            box.clear()
            box.addItems(labels)
        microphone = choices.microphone
        box.setCurrentIndex(-1 if microphone is None else labels.index(microphone.label))
        box.setToolTip(box.currentText())
        box.setEnabled(can_choose)
        is_pair = microphone is not None and microphone.is_pair
        self._channels.setEnabled(can_choose and is_pair)
        self._channels.blockSignals(True)
        self._channels.setCurrentIndex([each for each, _ in _CHANNELS].index(choices.channels))
        self._channels.blockSignals(False)

    @Slot()
    def show_gain(self) -> None:
        """Show the gain in words."""
        gain_db = self._gain.value()
        sign = "+" if gain_db > 0 else _MINUS if gain_db < 0 else ""
        self._value.setText(tr("{gain} dB", gain=f"{sign}{abs(gain_db)}"))

    @Slot(int)
    def choose(self, row: int) -> None:
        """Hear another microphone, or look which there are."""
        microphones = self._viewmodel.input.microphones
        if row < len(microphones):
            self._viewmodel.input.choose_microphone(microphones[row].label)
        else:
            self.show_choices()
            self._viewmodel.look_again()

    @Slot(int)
    def choose_channels(self, row: int) -> None:
        """Keep other channels."""
        self._viewmodel.input.choose_channels(_CHANNELS[row][0])

    @Slot(int)
    def set_gain(self, gain_db: int) -> None:
        """Make it louder or softer."""
        self._viewmodel.input.set_gain(gain_db)
        self.show_gain()

    def _lay_out(self, look: Look) -> None:
        self._gain.setValue(self._viewmodel.input.gain_db)
        slider = QHBoxLayout()
        slider.setSpacing(8)
        slider.addWidget(self._gain, 1)
        slider.addWidget(self._value)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._microphone)
        column.addSpacing(10)
        column.addWidget(self._channels)
        column.addSpacing(12)
        column.addWidget(TextBlock(look, tr("Gain"), role="smallLabel", colour="text2"))
        column.addLayout(slider)
