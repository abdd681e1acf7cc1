"""Sounds of text for Coqui TTS by the eSpeak NG that a wheel carries, not by a program.

The library would start `espeak-ng` for each clause, where that is installed.
"""

import re
from functools import cache
from typing import Any

from speechstudio.engines.synthesis.espeak_library import espeak

_SWITCH = re.compile(r"\([a-z-]+\)")
"""Where eSpeak NG tells that it reads a word as of another language."""
_USUAL = {"en": "en-us", "zh": "cmn"}
"""What the library takes some languages for."""


@cache
def offer_espeak() -> None:
    """Have the library take its sounds from the wheel."""
    from TTS.tts.utils.text import phonemizers

    phonemizers.ESpeak = _phonemizer()


def sounds(text: str, language: str) -> str:
    """Return the sounds of a clause; ValueError for a language that is not read."""
    voices = _voices()
    code = _code(language)
    if code not in voices:
        raise ValueError(f"eSpeak NG does not read the language “{language}”")
    espeak().choose(voices[code])
    return " ".join(_SWITCH.sub("", espeak().ipa(text)).split())


def _code(language: str) -> str:
    """Return the voice's code of a language: its own, its family's, or a relative's."""
    wanted = language.lower()
    family = wanted.partition("-")[0]
    near = (code for code in _voices() if code.partition("-")[0] == family)
    usual = _USUAL.get(family, family)
    known = (code for code in (_USUAL.get(wanted, wanted), usual) if code in _voices())
    return next(iter((*known, *near, wanted)))


@cache
def _voices() -> dict[str, str]:
    """Give, by code of language, what the library of eSpeak NG calls the voice."""
    found: dict[str, str] = {}
    for voice in espeak().voices():
        found.setdefault(voice.language.lower(), voice.identifier)
    return found


def _phonemizer() -> Any:
    """Make the class that the library wants."""
    from TTS.tts.utils.text.phonemizers.base import BasePhonemizer
    from TTS.tts.utils.text.punctuation import Punctuation

    class Espeak(BasePhonemizer):  # type: ignore[misc]
        """See the base class."""

        def __init__(self, language: str, punctuations: str = "", **kept: Any) -> None:
            puncs = punctuations or Punctuation.default_puncs()
            super().__init__(language, puncs, keep_puncs=kept.get("keep_puncs", True))

        @staticmethod
        def name() -> str:
            return "espeak"

        @classmethod
        def is_available(cls) -> bool:
            return True

        def version(self) -> str:
            return "1"

        @staticmethod
        def supported_languages() -> dict[str, str]:
            return dict(_voices())

        def is_supported_language(self, language: str) -> bool:
            return _code(language) in _voices()

        def _phonemize(self, text: str, _separator: str) -> str:
            return sounds(text, self.language)

    return Espeak
