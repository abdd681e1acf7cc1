"""eSpeak NG by its C interface (`espeak-ng/speak_lib.h`), from the wheel that carries it.

The library holds one state for the whole process: one caller at a time.
"""

import ctypes
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.sound import Samples

SYNCHRONOUS = 2
DONT_EXIT = 0x8000
UTF8 = 1
BY_CHARACTER = 1
IPA = 2
RATE, PITCH = 1, 3
WORD = 1
GOES_ON, STOPS = 0, 1
GENDERS = {1: "male", 2: "female"}


_DICTIONARY = re.compile(r"^\s*dictionary\s+(\S+)", re.MULTILINE)


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


class _EventId(ctypes.Union):
    _fields_ = (
        ("number", ctypes.c_int),
        ("name", ctypes.c_char_p),
        ("string", ctypes.c_char * 8),
    )


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _EventId),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryVoice:
    """A voice as the library lists it."""

    name: str
    language: str
    """Its first and most exact code, as `en-us`."""
    identifier: str
    """What the library knows it by."""
    gender: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """Samples, and where words begin in them."""

    samples: Samples
    starts: tuple[tuple[int, int], ...]
    """Offset of a word in the text, and its first sample."""


class EspeakLibrary:
    """The library, ready to speak."""

    def __init__(self) -> None:
        import espeakng_loader

        self._library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
        self._library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        self._library.espeak_TextToPhonemes.restype = ctypes.c_char_p
        self._data = Path(espeakng_loader.get_data_path())
        rate = self._library.espeak_Initialize(SYNCHRONOUS, 0, os.fsencode(self._data), DONT_EXIT)
        if rate <= 0:
            raise EngineFailedError(
                "eSpeak NG does not find its data", hint="Install the program again."
            )
        self.sample_rate = int(rate)

    def voices(self) -> Iterator[LibraryVoice]:
        """Yield every voice that has rules for its language; some came without."""
        found = self._library.espeak_ListVoices(None)
        at = 0
        while found[at]:
            voice = found[at].contents
            listed = LibraryVoice(
                name=voice.name.decode().strip(),
                # A byte of rank stands before the first of several codes.
                language=ctypes.string_at(voice.languages + 1).decode(),
                identifier=voice.identifier.decode(),
                gender=GENDERS.get(voice.gender, ""),
            )
            if self._has_rules(listed):
                yield listed
            at += 1

    def has_variant(self, name: str) -> bool:
        """Whether voices may be varied by that name."""
        return (self._data / "voices" / "!v" / name).is_file()

    def choose(self, name: str) -> None:
        """Speak and read as a voice from now on; a variant may follow a `+`."""
        self._check(self._library.espeak_SetVoiceByName(name.encode()), f"the voice {name}")

    def adjust(self, *, words_per_minute: int, pitch: int) -> None:
        """Set pace and pitch, 50 being the voice's own."""
        for parameter, value in ((RATE, words_per_minute), (PITCH, pitch)):
            self._check(self._library.espeak_SetParameter(parameter, value, 0), "the pace")

    def speak(self, text: str, cancelled: Callable[[], bool]) -> Spoken:
        """Speak text; what was made so far is given when somebody cancels."""
        blocks: list[Samples] = []
        starts: list[tuple[int, int]] = []

        def take(samples: Any, count: int, events: Any) -> int:
            if samples and count > 0:
                # Not `as_array`: ctypes keeps a type for each length that it ever met.
                block = np.frombuffer(ctypes.string_at(samples, 2 * count), dtype=np.int16)
                blocks.append(block.astype(np.float32) / 32768.0)
            at = 0
            while events[at].type:
                if events[at].type == WORD:
                    starts.append((events[at].text_position - 1, events[at].sample))
                at += 1
            return STOPS if cancelled() else GOES_ON

        callback = _Callback(take)
        self._library.espeak_SetSynthCallback(callback)
        encoded = text.encode() + b"\0"
        done = self._library.espeak_Synth(
            encoded, len(encoded), 0, BY_CHARACTER, 0, UTF8, None, None
        )
        self._check(done, "the text")
        if cancelled():
            self.ipa("a")  # else, what it reads next begins with a remnant of what it left
        samples = np.concatenate(blocks) if blocks else np.zeros(0, np.float32)
        return Spoken(samples=samples, starts=tuple(starts))

    def ipa(self, text: str) -> str:
        """Return the sounds of text, words apart by spaces; its punctuation is lost."""
        pointer = ctypes.c_char_p(text.encode())
        clauses = []
        while pointer.value is not None:
            found = self._library.espeak_TextToPhonemes(ctypes.byref(pointer), UTF8, IPA)
            clauses.append((found or b"").decode().strip())
        return " ".join(filter(None, clauses))

    def _has_rules(self, voice: LibraryVoice) -> bool:
        """Whether the dictionary of a voice is there: the one it names, or its language's."""
        settings = self._data / "lang" / voice.identifier
        try:
            named = _DICTIONARY.search(settings.read_text(encoding="utf-8", errors="replace"))
        except OSError:
            return True  # a voice from elsewhere, which the library knows better
        code = named[1] if named else voice.language.partition("-")[0]
        return (self._data / f"{code}_dict").is_file()

    def _check(self, status: int, what: str) -> None:
        if status:
            raise EngineFailedError(
                f"eSpeak NG does not take {what}", hint="Choose another voice, or other text."
            )


@cache
def espeak() -> EspeakLibrary:
    """Return the library of this process."""
    return EspeakLibrary()
