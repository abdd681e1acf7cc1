"""Sounds that a user writes in the International Phonetic Alphabet, as the voices know them."""

from collections.abc import Container
from itertools import groupby
from unicodedata import normalize

from speechstudio.domain.errors import UsageError

STRESSES = "ˈˌ"
VOWELS = frozenset("aeiouyæɑɒɔəɘɵɜɝɞɐɛɪʊʉɨʌɤɯøœɶʏɚᵻ")
_WEAK = frozenset("əɐɚᵻ")
_SPELLINGS = {
    "ʧ": "tʃ",
    "ʤ": "dʒ",
    "ʦ": "ts",
    "ʣ": "dz",
    "ɝ": "ɜː",
    "g": "ɡ",
    ":": "ː",
    "'": "ˈ",
    "’": "ˈ",
    "ʼ": "ˈ",
}
"""Other ways to write a sound, for voices that do not know the first."""
_NO_SOUNDS = frozenset('_^$.,;!?¡¿/|[](){}-–—…"“”#')
"""Bounds of syllables and of transcriptions, and signs by which voices are steered."""
_ENGLISH = {"r": "ɹ"}
"""What people write for English sounds in a broad transcription."""


def sounds_of(ipa: str, known: Container[str], language: str) -> list[str]:
    """Return the sounds of a transcription, each of which the voice knows, and spaces.

    A stress that stands before a syllable goes before its vowel, where the voices learned it.
    Ties and signs that the voice does not know are left out. Raises UsageError where nothing
    is left to say.
    """
    sounds: list[str] = []
    for character in normalize("NFD", ipa.strip()):
        sounds.extend(_spelled(character, known, language))
    while sounds and sounds[-1] in (" ", *STRESSES):
        sounds.pop()
    if not any(sound not in (" ", *STRESSES) for sound in sounds):
        raise UsageError(
            f"no sound of “{ipa}” is known to this voice",
            hint="Write the sounds in the International Phonetic Alphabet.",
        )
    return _stressed(sounds)


def _spelled(character: str, known: Container[str], language: str) -> str:
    """Return one character as the voice writes it; empty where it cannot."""
    if language.lower().startswith("en"):
        character = _ENGLISH.get(character, character)
    if character in _NO_SOUNDS:
        return ""
    if character == " " or (character in known and character not in _SPELLINGS):
        return character
    spelling = _SPELLINGS.get(character, "")
    if spelling and all(sound in known for sound in spelling):
        return spelling
    return character if character in known and character not in "':" else ""


def _stressed(sounds: list[str]) -> list[str]:
    """Put every stress right before its vowel, and one into each word that was given none.

    Without any, the voices swallow a word.
    """
    moved: list[str] = []
    for is_space, word in groupby(sounds, key=" ".__eq__):
        moved.extend([" "] if is_space else _word_stressed(list(word)))
    return moved


def _word_stressed(sounds: list[str]) -> list[str]:
    bare = [sound for sound in sounds if sound not in STRESSES]
    if len(bare) == len(sounds):
        full = next((at for at, sound in enumerate(bare) if sound in VOWELS - _WEAK), None)
        return bare if full is None else [*bare[:full], STRESSES[0], *bare[full:]]
    moved: list[str] = []
    waiting = ""
    for sound in sounds:
        if sound in STRESSES:
            waiting = sound
            continue
        if waiting and sound in VOWELS:
            moved.append(waiting)
            waiting = ""
        moved.append(sound)
    return moved
