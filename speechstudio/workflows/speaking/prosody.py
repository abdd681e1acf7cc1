"""Values of SSML's `prosody`, `emphasis` and `break` as numbers.

Names and forms are those of SSML 1.1, sections 3.2.2 to 3.2.4; what the names stand for is ours.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

_NUMBER = r"(?P<sign>[+-]?)(?P<number>[0-9]{1,6}(?:\.[0-9]{1,6})?)"
_TIME = re.compile(r"\+?([0-9]{1,6}(?:\.[0-9]{1,6})?|\.[0-9]{1,6})(ms|s)")
_RATE = re.compile(rf"{_NUMBER}(?P<unit>%?)")
_PITCH = re.compile(rf"{_NUMBER}(?P<unit>%|st)")
_VOLUME = re.compile(rf"{_NUMBER}(?P<unit>dB)?")
_RATES = {"x-slow": 0.5, "slow": 0.75, "medium": 1.0, "default": 1.0, "fast": 1.3, "x-fast": 1.7}
_PITCHES = {"x-low": -6.0, "low": -3.0, "medium": 0.0, "default": 0.0, "high": 3.0, "x-high": 6.0}
_VOLUMES = {
    "silent": -120.0,
    "x-soft": -12.0,
    "soft": -6.0,
    "medium": 0.0,
    "default": 0.0,
    "loud": 4.0,
    "x-loud": 8.0,
}
_BREAKS_MS = {"none": 0, "x-weak": 100, "weak": 200, "medium": 400, "strong": 700, "x-strong": 1200}
_EMPHASES = {
    "strong": (0.9, 2.0),
    "moderate": (0.95, 1.0),
    "none": (1.0, 0.0),
    "reduced": (1.05, -2.0),
}
LONGEST_BREAK_MS = 60_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Prosody:
    """How a stretch is to be spoken, against the voice's own way."""

    rate: float = 1.0
    pitch_semitones: float = 0.0
    volume_db: float = 0.0

    def within(self, outer: "Prosody") -> "Prosody":
        """Join with the prosody of the element around."""
        return Prosody(
            rate=clamped_rate(self.rate * outer.rate),
            pitch_semitones=min(max(self.pitch_semitones + outer.pitch_semitones, -24.0), 24.0),
            volume_db=min(self.volume_db + outer.volume_db, 20.0),
        )


def clamped_rate(rate: float) -> float:
    """Keep a pace to what can be understood: from a quarter to four times the usual."""
    return min(max(rate, 0.25), 4.0)


def prosody_of(kind: str, attributes: Mapping[str, str]) -> Prosody:
    """Give the prosody that an element asks for; what is not understood changes nothing."""
    if kind == "emphasis":
        rate, volume = _EMPHASES.get(attributes.get("level", "moderate"), (1.0, 0.0))
        return Prosody(rate=rate, volume_db=volume)
    return Prosody(
        rate=_rate(attributes.get("rate", "")),
        pitch_semitones=_pitch(attributes.get("pitch", "")),
        volume_db=_volume(attributes.get("volume", "")),
    )


def break_ms(attributes: Mapping[str, str]) -> int:
    """Give the length of a `break`; one without time or strength is a medium one."""
    found = _TIME.fullmatch(attributes.get("time", "").strip())
    if found:
        milliseconds = float(found[1]) * (1 if found[2] == "ms" else 1000)
        return min(round(milliseconds), LONGEST_BREAK_MS)
    return _BREAKS_MS.get(attributes.get("strength", "medium"), _BREAKS_MS["medium"])


def _rate(value: str) -> float:
    """Take a name, a factor (`0.8`), a share (`80%`) or a change (`+10%`)."""
    if value in _RATES:
        return _RATES[value]
    found = _RATE.fullmatch(value.strip())
    if not found:
        return 1.0
    amount = float(found["number"]) / (100 if found["unit"] else 1)
    if found["sign"]:
        amount = 1 + amount if found["sign"] == "+" else 1 - amount
    return clamped_rate(amount)


def _pitch(value: str) -> float:
    """Take a name, semitones (`+2st`) or a change of the frequency (`-10%`)."""
    if value in _PITCHES:
        return _PITCHES[value]
    found = _PITCH.fullmatch(value.strip())
    if not found:
        return 0.0
    amount = float(found["sign"] + found["number"])
    if found["unit"] == "st":
        return min(max(amount, -24.0), 24.0)
    return 12 * math.log2(max(1 + amount / 100, 0.25))


def _volume(value: str) -> float:
    """Take a name, decibels (`-6dB`) or, as in SSML 1.0, a number up to 100."""
    if value in _VOLUMES:
        return _VOLUMES[value]
    found = _VOLUME.fullmatch(value.strip())
    if not found:
        return 0.0
    amount = float(found["sign"] + found["number"])
    if found["unit"]:
        return min(amount, 20.0)
    if found["sign"]:
        return 20 * math.log10(max(1 + amount / 100, 1e-6))
    return 20 * math.log10(max(amount / 100, 1e-6))
