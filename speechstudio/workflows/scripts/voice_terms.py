"""What the voices of a script may be used for."""

from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.domain.script import Script
from speechstudio.workflows.speaking.script_voices import language_of_script
from speechstudio.workflows.speaking.voices import VoiceBook


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceTerms:
    """Terms of one voice."""

    name: str
    """`ENGINE:VOICE`."""
    title: str
    licence: str
    commercial_use: str
    """`yes`, `no`, or the condition; empty where it is not known."""

    @property
    def is_free(self) -> bool:
        """Whether speech of it may be sold without looking further."""
        return self.commercial_use == "yes"


def voice_terms(script: Script, book: VoiceBook) -> tuple[VoiceTerms, ...]:
    """Give the terms of every voice that reads the script, each once.

    Asks engines for their voices, which takes a while. Raises what `VoiceBook.choose` raises.
    """
    language = language_of_script(script)
    names = (book.choose(wanted or script.voice, language).name for wanted in _wanted(script))
    return tuple(_terms(name, book) for name in dict.fromkeys(names))


def _wanted(script: Script) -> Iterator[str]:
    cast = {name.casefold(): voice for name, voice in script.cast.items()}
    for paragraph in script.paragraphs:
        if paragraph.text.strip():
            yield cast.get(paragraph.speaker.casefold(), "") if paragraph.speaker else ""


def _terms(name: str, book: VoiceBook) -> VoiceTerms:
    engine = name.partition(":")[0]
    known = next((voice for voice in book.voices(engine) if voice.name == name), None)
    if known is None:  # a folder of the user's own
        return VoiceTerms(name=name, title=name.partition(":")[2], licence="", commercial_use="")
    voice = known.voice
    return VoiceTerms(
        name=name,
        title=voice.name,
        licence=voice.licence,
        commercial_use=voice.commercial_use,
    )
