"""Who reads a script and how: the usual voice, the cast, speed, pauses, loudness."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.script import Delivery, Script
from speechstudio.domain.script_edits import cast_speaker, speakers_of
from speechstudio.gui.viewmodels.of_script import OfScript
from speechstudio.gui.viewmodels.own_options import OwnOption, own_options, with_choice
from speechstudio.gui.viewmodels.script_sounds import ScriptSounds
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.viewmodels.voice_wish import VoiceWish
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.words import tr
from speechstudio.workflows.speaking.script_voices import language_of_script, proposed_cast

_SETTLED_MS = 250
"""Whoever is named in a text is looked for when nobody has typed for so long."""
_LABELS = {
    "rate": tr("Change speed"),
    "pitch_semitones": tr("Change pitch"),
    "sentence_pause_ms": tr("Change pause"),
    "paragraph_pause_ms": tr("Change pause"),
    "loudness_lufs": tr("Change loudness"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CastRow:
    """One speaker, and who says the lines."""

    speaker: str
    number: int
    """Of the speaker, from 1, in the order of first words."""
    lines: int
    """Paragraphs that the speaker says."""
    voice: str
    """As the script names it; empty for the usual voice."""
    facts: VoiceFacts | None
    """None where that voice is not there."""


class ScriptVoice(OfScript):
    """Follows the script and the voices there are; every change is a step of undo."""

    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, voices: Voices, sounds: ScriptSounds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voices = voices
        self._sounds = sounds
        self.language = "en-US"
        """Of the script; of one that leaves it open, what its words are in."""
        self.facts: VoiceFacts | None = None
        """The usual voice; None where it is not there, or not known yet."""
        self.cast: tuple[CastRow, ...] = ()
        """In the order of first words; empty where nobody is named."""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SETTLED_MS)
        self._clock.timeout.connect(self._look_for_speakers)
        voices.changed.connect(self._take_voices)
        voices.sample_changed.connect(self._tell)

    @property
    def delivery(self) -> Delivery:
        """How the script is spoken."""
        return self.script.delivery

    @property
    def is_known(self) -> bool:
        """Whether it is known which voices there are."""
        return self.voices.is_known

    def begin(self) -> None:
        """Show another script."""
        self._clock.stop()
        if not self.is_open:
            self.cast, self.facts = (), None
            return
        if not self.voices.is_known:
            self.voices.load()
        self._find_voice()
        self._look_for_speakers()

    @Slot(object)
    def take(self, before: Script) -> None:
        """Show what has changed of the script."""
        now = self.script
        if (now.voice, now.language) != (before.voice, before.language):
            self._find_voice()
        if now.cast != before.cast or now.voice != before.voice:
            self._look_for_speakers()
        if now.paragraphs is not before.paragraphs:
            self._clock.start()
        if (now.voice, now.language, now.cast, now.delivery) != (
            before.voice, before.language, before.cast, before.delivery,
        ):  # fmt: skip
            self.changed.emit()

    def facts_for(self, speaker: str) -> VoiceFacts | None:
        """Give the voice that says the lines of a speaker; of the empty one, the usual voice."""
        return self._named(self._cast_voice(speaker))

    def wish(self, speaker: str = "") -> VoiceWish:
        """Say what is to be picked: the voice of a speaker, or of whoever reads the whole."""
        return VoiceWish(
            title=tr("Voice for {speaker}", speaker=speaker) if speaker else tr("Change voice"),
            language=self.language,
            present=self._cast_voice(speaker) or self.script.voice,
            can_choose=self.can_edit,
        )

    # What is chosen

    def choose_voice(self, name: str) -> None:
        """Have the script read by another voice."""
        self.edit(tr("Change voice"), replace(self.script, voice=name))

    def cast_voice(self, speaker: str, name: str) -> None:
        """Have the lines of a speaker said by a voice; by the usual one where it is empty."""
        script, folded = self.script, speaker.casefold()
        for known in self.script.cast:
            if known.casefold() == folded:  # one person, however the name is written
                script = cast_speaker(script, known, "")
        self.edit(tr("Cast {speaker}", speaker=speaker), cast_speaker(script, speaker, name))

    def deliver(self, **values: float) -> None:
        """Change how it is spoken; values are fields of `Delivery`. What follows on is one step."""
        name = next(iter(values))
        delivery = replace(self.delivery, **values)  # type: ignore[arg-type]  # whole where needed
        after = replace(self.script, delivery=delivery)
        self.edit(_LABELS.get(name, tr("Change delivery")), after, f"delivery:{name}")

    def choose_own(self, name: str, value: float | None) -> None:
        """Change what one engine has alone, named `ENGINE.OPTION`; None is the engine's own."""
        extra = with_choice(self.delivery.extra, name, value)
        after = replace(self.script, delivery=replace(self.delivery, extra=extra))
        self.edit(tr("Change delivery"), after, "" if value is None else f"delivery:{name}")

    @property
    def own_options(self) -> tuple[OwnOption, ...]:
        """What can be chosen for the engine of the usual voice alone."""
        return own_options(self.facts, self.delivery.extra)

    @Slot()
    def propose_cast(self) -> None:
        """Give everybody without a voice one of their own."""
        script = self.script
        work = partial(proposed_cast, script, self._sounds.book)
        self._sounds.run(work, partial(self._take_cast, script), self.failed.emit)

    # Inside

    def _cast_voice(self, speaker: str) -> str:
        folded = speaker.casefold()
        cast = {name.casefold(): voice for name, voice in self.script.cast.items()}
        return cast.get(folded, "")

    def _take_cast(self, script: Script, cast: dict[str, str]) -> None:
        if self.script.cast == script.cast:  # nobody chose meanwhile
            self.edit(tr("Cast everybody"), replace(self.script, cast=cast))

    def _find_voice(self) -> None:
        self.language = language_of_script(self.script)
        self.facts = self._named(self.script.voice, is_usual=True)

    def _named(self, name: str, *, is_usual: bool = False) -> VoiceFacts | None:
        if not name and not is_usual:
            return self.facts
        return self.voices.facts_of(name, self.language)

    @Slot()
    def _look_for_speakers(self) -> None:
        self._clock.stop()
        before, script = self.cast, self.script
        lines: dict[str, int] = {}
        for paragraph in script.paragraphs:
            folded = paragraph.speaker.casefold()
            lines[folded] = lines.get(folded, 0) + 1
        names: dict[str, str] = {}
        for name in speakers_of(script):
            names.setdefault(name.casefold(), name)
        cast = {name.casefold(): voice for name, voice in script.cast.items()}
        self.cast = tuple(
            CastRow(
                speaker=name,
                number=number,
                lines=lines[folded],
                voice=cast.get(folded, ""),
                facts=self.facts_for(name),
            )
            for number, (folded, name) in enumerate(names.items(), 1)
        )
        if before != self.cast:
            self.changed.emit()

    @Slot()
    def _take_voices(self) -> None:
        if self.is_open:
            self._find_voice()
            self._look_for_speakers()
            self.changed.emit()

    @Slot()
    def _tell(self) -> None:
        self.changed.emit()


def options_of_cast(voice: ScriptVoice) -> dict[str, tuple[OwnOption, ...]]:
    """Give what can be chosen for engines of which the cast alone has voices, by their names."""
    known = set() if voice.facts is None else {voice.facts.engine}
    found: dict[str, tuple[OwnOption, ...]] = {}
    for row in voice.cast:
        if row.facts is not None and row.facts.engine not in known:
            known.add(row.facts.engine)
            options = own_options(row.facts, voice.delivery.extra)
            if options:
                found[row.facts.engine_title] = options
    return found
