"""Particles behind what was read: some change with the last sound of the word before."""

from collections.abc import Callable
from dataclasses import replace

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reader, Reading
from speechstudio.normalization.site import Site

_AFTER_VOWEL = {"이": "가", "을": "를", "은": "는"}
_AFTER_CONSONANT = {"를": "을", "는": "은"}
_PARTICLE = LazyPattern(r"[이을은를는](?![가-힣])")


def ends_in_consonant(word: str) -> bool | None:
    """Tell whether a word of Hangul ends in a consonant; None for what is no Hangul."""
    last = word[-1:]
    return (ord(last) - 0xAC00) % 28 != 0 if "가" <= last <= "힣" else None


def agreeing(read: Reader) -> Callable[[Site], Reading | None]:
    """Let a particle right behind a reading agree with the words that are spoken."""

    def reader(site: Site) -> Reading | None:
        reading = read(site)
        if reading is None:
            return None
        if isinstance(reading, str):
            reading = Reading(spoken=reading)
        end = site.end if reading.end is None else reading.end
        match = _PARTICLE.match(site.text, end)
        closed = ends_in_consonant(reading.spoken)
        if match is None or closed is None:
            return reading
        fitting = (_AFTER_CONSONANT if closed else _AFTER_VOWEL).get(match.group())
        if fitting is None:
            return reading
        return replace(reading, spoken=reading.spoken + fitting, end=match.end())

    return reader
