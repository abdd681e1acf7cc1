"""How a script is spoken: speed, pitch, pauses, loudness."""

from math import log2

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.inspector.sections import Section
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_voice import ScriptVoice, options_of_cast
from speechstudio.gui.voices.own_options import MoreOfVoice
from speechstudio.gui.widgets.value_slider import Scale, ValueSlider
from speechstudio.gui.words import number, tr

_OCTAVE = 100
"""Places of the slider from the voice's own pace to twice as fast."""
_HALVES = 2
_TENS = 10

_SPEED = Scale(
    lowest=-_OCTAVE,
    highest=_OCTAVE,
    step=2,
    value_at=lambda place: round(2 ** (place / _OCTAVE), 2),
    place_of=lambda rate: round(_OCTAVE * log2(max(rate, 0.01))),
    text_of=lambda rate: f"{number(rate, 2)} \N{MULTIPLICATION SIGN}",
    origin=0,
)
_PITCH = Scale(
    lowest=-12,
    highest=12,
    step=1,
    value_at=lambda place: place / _HALVES,
    place_of=lambda semitones: round(semitones * _HALVES),
    text_of=lambda semitones: (
        tr("{count} semitones", count=_signed(semitones)) if semitones else tr("Its own", "pitch")
    ),
    origin=0,
)
_LOUDNESS = Scale(
    lowest=-30,
    highest=-8,
    step=1,
    value_at=float,
    place_of=round,
    text_of=lambda lufs: f"{_signed(lufs)} LUFS",
)


def _pause(longest_ms: int) -> Scale:
    return Scale(
        lowest=0,
        highest=longest_ms // _TENS,
        step=5,
        value_at=lambda place: place * _TENS,
        place_of=lambda pause_ms: round(pause_ms / _TENS),
        text_of=lambda pause_ms: tr("{milliseconds} ms", milliseconds=f"{pause_ms:.0f}"),
    )


class DeliverySection(Section):
    """Sliders; pitch only where the voice has it."""

    def __init__(self, look: Look, voice: ScriptVoice, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Delivery"), parent=parent)
        self.heading.hide()
        self._look = look
        self._voice = voice
        self.sliders = {
            "rate": ValueSlider(look, tr("Speed"), _SPEED),
            "pitch_semitones": ValueSlider(look, tr("Pitch"), _PITCH),
            "sentence_pause_ms": ValueSlider(look, tr("Pause between sentences"), _pause(1_000)),
            "paragraph_pause_ms": ValueSlider(look, tr("Pause between paragraphs"), _pause(2_000)),
            "loudness_lufs": ValueSlider(look, tr("Loudness"), _LOUDNESS),
        }
        for slider in self.sliders.values():
            self.column.addWidget(slider)
            slider.value_chosen.connect(self._deliver)
        self.more = MoreOfVoice(look)
        self.more.chosen.connect(self._choose_own)
        self.column.addWidget(self.more)
        self.of_cast: dict[str, MoreOfVoice] = {}
        """By the name of an engine that speaks for somebody of the cast alone."""
        voice.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the delivery as it is now."""
        delivery, facts = self._voice.delivery, self._voice.facts
        for name, slider in self.sliders.items():
            slider.show_value(getattr(delivery, name))
            slider.setEnabled(self._voice.can_edit)
        has_pitch = facts is None or facts.can_change_pitch
        self.sliders["pitch_semitones"].setVisible(has_pitch)
        self.more.show_options(self._voice.own_options, can_edit=self._voice.can_edit)
        self._show_cast()

    def _show_cast(self) -> None:
        shown = options_of_cast(self._voice)
        for engine in [*shown, *self.of_cast]:
            if engine not in self.of_cast:
                more = MoreOfVoice(self._look, tr("More of {engine}", engine=engine))
                more.chosen.connect(self._choose_own)
                self.of_cast[engine] = more
                self.column.addWidget(more)
            options = shown.get(engine, ())
            self.of_cast[engine].show_options(options, can_edit=self._voice.can_edit)

    @Slot(float)
    def _deliver(self, value: float) -> None:
        name = next(name for name, slider in self.sliders.items() if slider is self.sender())
        self._voice.deliver(**{name: round(value) if name.endswith("_ms") else value})

    @Slot(str, object)
    def _choose_own(self, name: str, value: float | None) -> None:
        self._voice.choose_own(name, value)


def _signed(value: float) -> str:
    """Write a number with a true minus, and a plus where it is above nothing."""
    sign = "\N{MINUS SIGN}" if value < 0 else "+"
    decimals = len(f"{value:g}".partition(".")[2])
    return f"{sign}{number(abs(value), decimals)}"
