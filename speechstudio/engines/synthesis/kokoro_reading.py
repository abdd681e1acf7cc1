"""How Kokoro reads: eSpeak's sounds, in the notation that the network learned.

The network was trained on the notation of misaki (github.com/hexgrad/misaki), in which a
diphthong is one capital letter and American vowels have no length.
"""

import re
from collections.abc import Container
from dataclasses import dataclass
from unicodedata import normalize

from speechstudio.domain.errors import UsageError
from speechstudio.engines.synthesis.espeak_library import EspeakLibrary
from speechstudio.engines.synthesis.sharing import SPACE
from speechstudio.engines.synthesis.text import harmless

_PUNCTUATION = re.compile(r"([;:,.!?—…]+)(?=\s|$)\s*")
_SPANS = (("aɪ", "I"), ("aʊ", "W"), ("eɪ", "A"), ("ɔɪ", "Y"), ("dʒ", "ʤ"), ("tʃ", "ʧ"))
_ENGLISH = (("r", "ɹ"), ("x", "k"), ("ç", "k"), ("ɐ", "ə"), ("ɬ", "l"), ("ʔ", "t"), ("ʲ", ""))
_AMERICAN = (
    *_SPANS,
    ("oʊ", "O"),
    ("ɜːɹ", "ɜɹ"),
    ("ɜː", "ɜɹ"),
    ("ɪə", "iə"),
    ("ɚɹ", "əɹ"),
    ("ɚ", "əɹ"),
    *_ENGLISH,
    ("ː", ""),
)
_BRITISH = (*_SPANS, ("əʊ", "Q"), ("eə", "ɛː"), ("iə", "ɪə"), *_ENGLISH)
_OTHER = (*_SPANS, ("oʊ", "O"), ("əʊ", "Q"), ("dz", "ʣ"), ("ts", "ʦ"))

_READERS = {
    "en-us": ("gmw/en-US", _AMERICAN),
    "en-gb": ("gmw/en", _BRITISH),
    "es": ("roa/es", _OTHER),
    "fr": ("roa/fr", _OTHER),
    "hi": ("inc/hi", _OTHER),
    "it": ("roa/it", _OTHER),
    "pt": ("roa/pt-BR", _OTHER),
}
_UNREAD = {"ja": "Japanese", "zh": "Chinese"}


@dataclass(frozen=True, slots=True, kw_only=True)
class KokoroReading:
    """A `speaking.Reading` for one language."""

    language: str
    known: Container[str]
    library: EspeakLibrary

    def read(self, text: str) -> list[str]:
        """Read text, keeping its punctuation, from which the network takes the melody."""
        name, notation = _READERS[_reader(self.language)]
        self.library.choose(name)
        spoken = []
        for part in _PUNCTUATION.split(harmless(text)):
            is_mark = bool(part) and not part.strip(";:,.!?—…")
            spoken.append(f"{part} " if is_mark else _noted(self.library.ipa(part), notation))
        return self._known("".join(spoken).strip())

    def given(self, sounds: list[str]) -> list[str]:
        """Write sounds that a user gave in the notation of the network."""
        return self._known(_noted("".join(sounds), _READERS[_reader(self.language)][1]))

    def _known(self, sounds: str) -> list[str]:
        return [
            sound for sound in normalize("NFC", sounds) if sound in self.known or sound == SPACE
        ]


def reading_language(voice: str, sentence: str) -> str:
    """Return the language in which a voice reads a sentence: its own, unless that is another.

    Raises UsageError for a language that it cannot read.
    """
    own, asked = (tag.lower().partition("-")[0] for tag in (voice, sentence or voice))
    language = voice if own == asked else sentence
    if _reader(language) not in _READERS:
        name = _UNREAD.get(asked, f"the language “{sentence}”")
        raise UsageError(
            f"Kokoro does not read {name}",
            hint="Choose a voice of Piper or of eSpeak: “speechstudio voices” shows them.",
        )
    return language


def _reader(language: str) -> str:
    """Return the key of the reader of a language."""
    family, _, region = language.lower().partition("-")
    if family != "en":
        return family
    return "en-gb" if region in {"gb", "uk", "ie", "au", "nz", "in", "za"} else "en-us"


def _noted(ipa: str, notation: tuple[tuple[str, str], ...]) -> str:
    """Write sounds in a notation. Flags of a change of language are left out."""
    ipa = re.sub(r"\([^)]*\)", "", ipa)
    for sound, sign in notation:
        ipa = ipa.replace(sound, sign)
    return ipa
