"""What a person wants to know of a voice before choosing it."""

from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.domain.services import LEAVES_MACHINE
from speechstudio.engines.spec import EngineSpec, ExtraOption
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.words import tr
from speechstudio.workflows.speaking.cloned_voices import CLONED
from speechstudio.workflows.speaking.takes import obeys_seed
from speechstudio.workflows.speaking.voices import KnownVoice

_NEEDED_OPTIONS = {
    "rate": tr("Change its speed"),
    "pitch_semitones": tr("Change its pitch"),
    "volume_db": tr("Speak louder or softer for a word"),
}
_NEEDED_CAPABILITIES = {
    "word times": tr("Tell exactly when each word is heard"),
    "phonemes": tr("Say sounds that are given in the phonetic alphabet"),
}

_LEAVES = tr("What it speaks leaves this machine: it is sent to a service that you have set up.")


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceFacts:
    """One voice."""

    name: str
    """`ENGINE:VOICE`, as a script names it."""
    title: str
    engine: str
    engine_title: str
    language: str
    """BCP-47 tag."""
    language_title: str
    gender: str
    licence: str
    commercial_use: str
    """`yes`, `no`, or the condition; empty where it is not known."""
    sample_text: str
    cannot: tuple[str, ...]
    """Ends of the sentence “This voice cannot …”, each with a capital."""
    limits: tuple[str, ...]
    """Known weaknesses of its engine, as sentences."""
    can_change_pitch: bool
    has_takes: bool
    """Whether another take differs by more than its pace."""
    is_cloned: bool = False
    """Whether it is the voice of a recording of this user's."""
    options: tuple[ExtraOption, ...] = ()
    """Numbers that can be chosen for its engine and not for all."""
    leaves_machine: bool = False
    """Whether what it speaks is sent to another machine."""

    @classmethod
    def of(cls, known: KnownVoice, spec: EngineSpec) -> "VoiceFacts":
        """Put together what the voice says of itself, and what its engine can."""
        voice = known.voice
        leaves = LEAVES_MACHINE in voice.capabilities
        return cls(
            name=known.name,
            title=voice.name,
            engine=known.engine,
            engine_title=spec.title,
            language=voice.language,
            language_title=language_title(voice.language),
            gender=voice.gender,
            licence=voice.licence or spec.weights_licence,
            commercial_use=voice.commercial_use or spec.commercial_use,
            sample_text=voice.sample_text,
            cannot=tuple(_cannot(known, spec)),
            limits=(_LEAVES, *spec.limits) if leaves else spec.limits,
            can_change_pitch="pitch_semitones" in spec.options,
            has_takes=obeys_seed(spec),
            is_cloned=CLONED in voice.capabilities,
            options=spec.choices,
            leaves_machine=leaves,
        )

    def is_named(self, name: str) -> bool:
        """Tell whether people mean it by a name, with that of the engine before it or without."""
        return bool(name) and name in (self.name, self.name.partition(":")[2])

    def matches(self, words: str) -> bool:
        """Tell whether all words stand in its name, its language, its engine or its licence."""
        about = f"{self.title} {self.name} {self.engine_title} {self.language_title}"
        text = f"{about} {self.language} {self.gender} {self.licence}".casefold()
        return all(word in text for word in words.casefold().split())


def language_title(tag: str) -> str:
    """Name a language with its region, where the tag has one: `English (GB)`."""
    name = language_name(tag)
    region = next((part for part in tag.split("-")[1:] if len(part) == 2), "")  # noqa: PLR2004 - ISO 3166
    return f"{name} ({region.upper()})" if region else name


def _cannot(known: KnownVoice, spec: EngineSpec) -> Iterator[str]:
    yield from (told for name, told in _NEEDED_OPTIONS.items() if name not in spec.options)
    able = {*spec.capabilities, *known.voice.capabilities}
    yield from (told for name, told in _NEEDED_CAPABILITIES.items() if name not in able)
    if not obeys_seed(spec):
        yield tr("Say a sentence anew but for its pace")
