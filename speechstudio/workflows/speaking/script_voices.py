"""Which voices read a script, and what is asked of them."""

from speechstudio.domain.script import Script
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.normalization.detection import detect
from speechstudio.workflows.speaking.casting import USUAL_LANGUAGE
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.voices import VoiceBook

_ENOUGH = 4_000
"""Characters that tell a language."""


def language_of_script(script: Script) -> str:
    """Tell the language of a script; of one that leaves it open, what its first words are in."""
    if script.language not in {"", "auto"}:
        return script.language
    words, length = [], 0
    for paragraph in script.paragraphs:
        if length > _ENOUGH:
            break
        words.append(paragraph.text)
        length += len(paragraph.text)
    return detect("\n".join(words)) or USUAL_LANGUAGE


def options_of(script: Script) -> SynthesisOptions:
    """Say what is asked of every voice alike."""
    delivery = script.delivery
    return SynthesisOptions(
        rate=delivery.rate, pitch_semitones=delivery.pitch_semitones, extra=delivery.extra
    )


def keys_of(script: Script, book: VoiceBook) -> ChunkKeys:
    """Find the voices of a script as they are asked for.

    The empty name is the voice of the script, else the usual one of its language. Methods raise
    what `VoiceBook.choose` raises.
    """
    language = language_of_script(script)
    return ChunkKeys(lambda name: book.choose(name or script.voice, language), options_of(script))


def proposed_cast(script: Script, book: VoiceBook) -> dict[str, str]:
    """Give each speaker without a voice one of their own, as long as the language has others.

    Asks engines for their voices, which takes a while. Raises UsageError where no voice reads the
    language.
    """
    language = language_of_script(script)
    cast = dict(script.cast)
    usual = book.choose(script.voice, language).name
    taken = {book.choose(voice, language).name for voice in cast.values()}
    known = {name.casefold() for name in cast}
    names: dict[str, str] = {}
    for paragraph in script.paragraphs:
        names.setdefault(paragraph.speaker.casefold(), paragraph.speaker)
    if "" in names:
        taken.add(usual)
    others = [usual, *(voice.name for voice in book.of_language(language))]
    for folded, name in names.items():
        if folded and folded not in known:
            cast[name] = next((voice for voice in others if voice not in taken), usual)
            taken.add(cast[name])
    return cast
