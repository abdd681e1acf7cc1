"""How StyleTTS2 reads: the sounds that eSpeak gives, with the punctuation of the text between."""

import re
from collections.abc import Container
from dataclasses import dataclass
from unicodedata import normalize

from speechstudio.engines.synthesis.espeak_library import EspeakLibrary

_MARKS = re.compile(r"([;:,.!?…]+(?=[\s\"”»)\]]|$)|—)")
"""Punctuation that is more than a part of a word."""
_CHANGES = re.compile(r"\([^)]*\)")
"""How eSpeak says that it goes on in another language."""
_AMERICAN = "en-us"
"""The English that the published models learned."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StyleReading:
    """From text to the letters that the network knows, each of which is a sound or a mark."""

    language: str
    """BCP-47 tag."""
    known: Container[str]
    library: EspeakLibrary

    def read(self, text: str) -> str:
        """Read text; words and marks have spaces between, as the network learned it."""
        language = self.language.lower()
        self.library.choose(_AMERICAN if language in {"", "en"} else language)
        parts = _MARKS.split(text)
        parts[::2] = (_CHANGES.sub("", self.library.ipa(part)) for part in parts[::2])
        spoken = normalize("NFC", " ".join(" ".join(parts).split()))
        return "".join(sign for sign in spoken if sign in self.known)
