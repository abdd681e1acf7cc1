"""What speaks for and against a recording of which a voice is to be cloned, in plain words."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum, StrEnum

SHORTEST_S, SHORT_S = 3.0, 6.0
"""Of speech: with less there is no voice, or not much of one."""
USED_S = 60
"""So much of a recording is kept."""
LONGEST_S = 180
_NOISY_DB, _DROWNED_DB = 20.0, 8.0
_FAINT_DB = -45.0
_SILENT_DB = -60.0
_CLIPPED, _RUINED = 0.0001, 0.01
TELEPHONE_HZ = 16_000
_SECOND_PERSON_S = 1.0
"""For less than this a diarizer may hear somebody in a cough."""


class Gravity(IntEnum):
    """How much a finding matters."""

    NOTE = 0
    WARNING = 1
    """The voice may be poor; who accepts that may go on."""
    REFUSAL = 2
    """No voice can be made of it."""


class Aspect(StrEnum):
    """What of a recording a finding is about."""

    LENGTH = "length"
    PEOPLE = "people"
    NOISE = "noise"
    LEVEL = "level"
    FILE = "file"


class Cause(StrEnum):
    """What exactly a finding says, for those who say it in another language."""

    SILENT = "silent"
    WORDLESS = "wordless"
    """There is sound, and no speech in it."""
    TOO_LITTLE = "too-little"
    LITTLE = "little"
    LONG = "long"
    UNTOLD = "untold"
    """Nobody could tell people apart."""
    SEVERAL = "several"
    ANOTHER = "another"
    """Somebody else for a moment."""
    DROWNED = "drowned"
    NOISY = "noisy"
    CLIPPED = "clipped"
    FAINT = "faint"
    TELEPHONE = "telephone"
    BROKEN = "broken"
    """The file is damaged, or not whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that was found."""

    cause: Cause
    aspect: Aspect
    gravity: Gravity
    message: str
    """One line without a full stop."""
    advice: str = ""
    """A sentence that says what to do."""

    def __str__(self) -> str:
        """Message and advice on one line."""
        return f"{self.message}. {self.advice}".rstrip(" .") + "."


@dataclass(frozen=True, slots=True, kw_only=True)
class Measures:
    """What was measured of a recording."""

    length_s: float
    speech_s: float
    """Of that, the time in which somebody speaks."""
    peak_db: float
    speech_db: float
    """Mean level of speech, both below full scale."""
    noise_gap_db: float
    """How much louder speech is than the quietest tenth of the recording."""
    clipped_share: float
    """Of all samples, those that stand at full scale beside others that do."""
    rate_hz: int
    """At which it was recorded."""
    speakers: Mapping[str, float] | None
    """Seconds of speech of each person; None where nobody could tell them apart."""

    @property
    def second_person_s(self) -> float:
        """Seconds of speech of whoever speaks most but one."""
        return [0.0, *sorted((self.speakers or {}).values())][-2]


def judged(found: Measures) -> tuple[Finding, ...]:
    """Judge a recording, the worst first."""
    if found.peak_db < _SILENT_DB or not found.speech_s:
        silent = found.peak_db < _SILENT_DB
        what = "the recording is silent" if silent else "no speech is heard in the recording"
        cause = Cause.SILENT if silent else Cause.WORDLESS
        return (_refused(cause, Aspect.LENGTH, what, "Give some seconds of clear speech."),)
    every = [*_length(found), *_people(found), *_noise(found), *_level(found)]
    return tuple(sorted(every, key=lambda finding: -finding.gravity))


def _length(found: Measures) -> Iterator[Finding]:
    said = f"{found.speech_s:.1f} s of speech"
    if found.speech_s < SHORTEST_S:
        advice = f"Give at least {SHORT_S:.0f} s, better 15 s."
        message = f"there are only {said} in the recording"
        yield _refused(Cause.TOO_LITTLE, Aspect.LENGTH, message, advice)
    elif found.speech_s < SHORT_S:
        advice = f"The voice will be more like it with {SHORT_S:.0f} s or more."
        message = f"there are only {said} in the recording"
        yield _warned(Cause.LITTLE, Aspect.LENGTH, message, advice)
    if found.length_s > USED_S:
        message = f"the recording is {found.length_s:.0f} s long; its first {USED_S} s are used"
        yield Finding(cause=Cause.LONG, aspect=Aspect.LENGTH, gravity=Gravity.NOTE, message=message)


def _people(found: Measures) -> Iterator[Finding]:
    if found.speakers is None:
        yield Finding(
            cause=Cause.UNTOLD,
            aspect=Aspect.PEOPLE,
            gravity=Gravity.NOTE,
            message="it was not checked that one person alone speaks, as the models for that are"
            " not installed",
            advice="“speechstudio models install” brings them.",
        )
    elif len(found.speakers) > 1:
        second_s = found.second_person_s
        if second_s >= _SECOND_PERSON_S:
            message = f"{len(found.speakers)} people speak in the recording"
            advice = "Cut out a part in which one person alone speaks."
            yield _refused(Cause.SEVERAL, Aspect.PEOPLE, message, advice)
        else:
            message = f"somebody else seems to be heard for {second_s:.1f} s"
            yield _warned(Cause.ANOTHER, Aspect.PEOPLE, message, "Cut that out.")


def _noise(found: Measures) -> Iterator[Finding]:
    message = f"speech is only {max(0.0, found.noise_gap_db):.0f} dB louder than the noise"
    if found.noise_gap_db < _DROWNED_DB:
        advice = "Record it again in a quiet room."
        yield _refused(Cause.DROWNED, Aspect.NOISE, message, advice)
    elif found.noise_gap_db < _NOISY_DB:
        advice = "The noise may get into the voice: record it in a quiet room."
        yield _warned(Cause.NOISY, Aspect.NOISE, message, advice)


def _level(found: Measures) -> Iterator[Finding]:
    if found.clipped_share > _CLIPPED:
        message = f"{found.clipped_share:.1%} of the recording is clipped"
        advice = "It was recorded too loud: turn the microphone down and record it again."
        make = _refused if found.clipped_share > _RUINED else _warned
        yield make(Cause.CLIPPED, Aspect.LEVEL, message, advice)
    if found.speech_db < _FAINT_DB:
        message = f"the recording is very quiet: speech is at {found.speech_db:.0f} dB"
        advice = "Go nearer to the microphone, or turn it up."
        yield _warned(Cause.FAINT, Aspect.LEVEL, message, advice)
    if found.rate_hz < TELEPHONE_HZ:
        message = f"the recording has {found.rate_hz:,} Hz, as on a telephone"
        advice = f"Record with {TELEPHONE_HZ:,} Hz or more."
        yield _warned(Cause.TELEPHONE, Aspect.FILE, message, advice)


def _refused(cause: Cause, aspect: Aspect, message: str, advice: str) -> Finding:
    return Finding(
        cause=cause, aspect=aspect, gravity=Gravity.REFUSAL, message=message, advice=advice
    )


def _warned(cause: Cause, aspect: Aspect, message: str, advice: str) -> Finding:
    return Finding(
        cause=cause, aspect=aspect, gravity=Gravity.WARNING, message=message, advice=advice
    )
