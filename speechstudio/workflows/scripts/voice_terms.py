"""What the voices of a script may be used for."""

from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.domain.courtesy import Pause, between, go_on
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


def voice_terms(script: Script, book: VoiceBook, *, pause: Pause = go_on) -> tuple[VoiceTerms, ...]:
    """Give the terms of every voice that reads the script, each once.

    Asks engines for their voices, which takes a while; `pause` is called in between. Raises what
    `VoiceBook.choose` raises.
    """
    language = language_of_script(script)
    wanted = between(dict.fromkeys(_wanted(script, pause)), pause)
    names = [book.choose(voice or script.voice, language).name for voice in wanted]
    return tuple(_terms(name, book) for name in between(dict.fromkeys(names), pause))


def _wanted(script: Script, pause: Pause) -> Iterator[str]:
    cast = {name.casefold(): voice for name, voice in script.cast.items()}
    for paragraph in between(script.paragraphs, pause):
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
