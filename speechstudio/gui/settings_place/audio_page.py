"""Microphone and loudspeaker, tried on the spot; what recordings warn of."""

from collections.abc import Sequence

from PySide6.QtCore import Slot

from speechstudio.gui import words
from speechstudio.gui.recording.facts import channel_names
from speechstudio.gui.recording.input_meter import InputMeter
from speechstudio.gui.settings_place.bound_rows import (
    ChoiceRow,
    Options,
    SegmentsRow,
    ToggleRow,
    WideChoice,
    fill,
)
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.settings_place.silence_row import SilenceRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_audio import SoundCheck, Trial
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.words import tr, trn
from speechstudio.storage.settings import RecordingChannels

_CHANNELS: Options = (
    (RecordingChannels.STEREO, tr("Stereo")),
    (RecordingChannels.LEFT, tr("Left", "direction")),
    (RecordingChannels.RIGHT, tr("Right", "direction")),
    (RecordingChannels.MIX, tr("Mix")),
)
_REWINDS: Options = (
    (0, tr("Not at all")),
    *(
        (ms, tr("{seconds} s", seconds=words.number(ms / 1000, 1 if ms % 1000 else 0)))
        for ms in (500, 1000, 1500, 2000, 3000, 5000, 10_000)
    ),
)
_NARROW = 120


class AudioPage(Page):
    """The section of that name; devices are open while it is shown."""

    def __init__(self, look: Look, desk: SettingsDesk, check: SoundCheck) -> None:
        super().__init__(look, TITLES[Section.AUDIO])
        self._desk = desk
        self._check = check
        self._add_recording(look)
        self._add_playing(look)
        self._add_warnings(look)
        check.changed.connect(self.refresh)
        check.heard.connect(self.meter.take)
        desk.changed.connect(self.refresh)
        self.refresh()

    def enter(self) -> None:
        """Open the microphone."""
        self._check.enter()

    def leave(self) -> None:
        """Let it go."""
        self._check.leave()

    @Slot()
    def refresh(self) -> None:
        """Show which devices there are, and what goes on."""
        self._show_microphone()
        self._show_loudspeaker()
        self.arrange()

    def _add_recording(self, look: Look) -> None:
        self.microphone = WideChoice(look, tr("Microphone"))
        self.microphone.activated.connect(self._choose_microphone)
        self._microphone = SettingRow(look, tr("Microphone"), " ", (self.microphone,))
        channels = SegmentsRow(
            look,
            self._desk,
            "devices.channels",
            tr("Channels"),
            options=_CHANNELS,
            note=tr("Stereo is kept when each person has a microphone"),
        )
        self.meter = InputMeter(look)
        self._names: tuple[str, ...] = ()
        self._level = SettingRow(look, "", "", below=self.meter, more_words=tr("input level meter"))
        self.trial = Button(look, tr("Record 5 s"), icon="mic")
        self.trial.clicked.connect(self._check.toggle_trial)
        self._trial = SettingRow(
            look, tr("Test recording"), tr("Five seconds, played back at once"), (self.trial,)
        )
        self.add_group(tr("Recording"), self._microphone, channels, self._level, self._trial)

    def _add_playing(self, look: Look) -> None:
        self.loudspeaker = WideChoice(look, tr("Loudspeaker"))
        self.loudspeaker.activated.connect(self._choose_loudspeaker)
        self._loudspeaker = SettingRow(
            look, tr("Loudspeaker"), "", (self.loudspeaker,), more_words=tr("headphones output")
        )
        self.tone = Button(look, tr("Play tone"), icon="play")
        self.tone.clicked.connect(self._check.toggle_tone)
        rewind = ChoiceRow(
            look,
            self._desk,
            "editor.rewind_ms",
            tr("Go back when playing resumes"),
            options=_REWINDS,
            note=tr("Helps when typing along"),
            width=_NARROW,
        )
        keys = ToggleRow(
            look,
            self._desk,
            "editor.media_keys",
            tr("Media keys"),
            note=tr("Play and pause also while another program has the keyboard"),
        )
        tone = SettingRow(look, tr("Test tone"), tr("440 Hz, left then right"), (self.tone,))
        self.add_group(tr("Playing"), self._loudspeaker, tone, rewind, keys)

    def _add_warnings(self, look: Look) -> None:
        clipping = ToggleRow(
            look,
            self._desk,
            "devices.clipping_warning",
            tr("Clipping"),
            note=tr("Marks the place in the recording"),
        )
        self.add_group(tr("Warnings"), SilenceRow(look, self._desk), clipping)

    def _show_microphone(self) -> None:
        check = self._check
        choices = check.input
        labels = [each.label for each in choices.microphones]
        wanted = self._desk.settings.devices.microphone
        chosen = choices.microphone
        offered: list[tuple[object, str]] = [(None, _usual(labels))]
        offered += [(label, label) for label in labels]
        shown = wanted if wanted is None or chosen is None else chosen.label
        _fill_devices(self.microphone, offered, shown)
        opened = check.microphone
        if check.trouble:
            self._microphone.set_note(check.trouble, "warn")
        elif choices.is_missing and chosen is not None:
            said = tr(
                "“{wanted}” is not there; {other} is heard instead",
                wanted=wanted,
                other=chosen.label,
            )
            self._microphone.set_note(said, "warn")
        elif opened is not None:
            count = trn("{n} channel kept", "{n} channels kept", opened.channels)
            self._microphone.set_note(f"{opened.name}, {count}, {opened.rate_hz / 1000:g} kHz")
        else:
            self._microphone.set_note("")
        self._level.is_wanted = opened is not None
        if opened is not None:
            names = channel_names(opened.channels, choices.channels)
            if names != self._names:
                self._names = names
                self.meter.show_channels(names)
        self.trial.setEnabled(opened is not None or check.trial is not Trial.NONE)
        self.trial.setText(
            {Trial.RECORDING: tr("Stop"), Trial.HEARING: tr("Stop")}.get(
                check.trial, tr("Record 5 s")
            )
        )
        going_on = {
            Trial.RECORDING: tr(
                "Speak now: {seconds} s to go", seconds=round(5 * (1 - check.share))
            ),
            Trial.HEARING: tr("You hear what was recorded"),
        }
        self._trial.set_note(going_on.get(check.trial, tr("Five seconds, played back at once")))

    def _show_loudspeaker(self) -> None:
        check, wanted = self._check, self._desk.settings.devices.loudspeaker
        offered: list[tuple[object, str]] = [(None, _usual(check.loudspeakers))]
        offered += [(name, name) for name in check.loudspeakers]
        _fill_devices(self.loudspeaker, offered, wanted)
        is_missing = wanted is not None and check.loudspeakers and wanted not in check.loudspeakers
        said = check.loudspeaker_trouble or (
            tr("“{wanted}” is not there", wanted=wanted) if is_missing else ""
        )
        self._loudspeaker.set_note(said, "warn")
        is_on = check.trial is Trial.TONE
        self.tone.setText(tr("Stop") if is_on else tr("Play tone"))
        self.tone.set_icon("stop" if is_on else "play")

    @Slot(int)
    def _choose_microphone(self, number: int) -> None:
        label = self.microphone.itemText(number) if number else None
        self._desk.change(**{"devices.microphone": label})

    @Slot(int)
    def _choose_loudspeaker(self, number: int) -> None:
        name = self.loudspeaker.itemText(number) if number else None
        self._desk.change(**{"devices.loudspeaker": name})


def _usual(names: Sequence[str]) -> str:
    """Name what the system prefers, which stands first."""
    return tr("System default ({device})", device=names[0]) if names else tr("System default")


def _fill_devices(choice: Choice, offered: Options, wanted: object) -> None:
    """Offer devices; one that is wanted and not there stands among them."""
    known = [value for value, _ in offered]
    fill(choice, offered if wanted in known else [*offered, (wanted, str(wanted))], wanted)
    choice.setToolTip(choice.currentText())
