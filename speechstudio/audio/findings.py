"""Turning what a decode met into errors and warnings, in plain words."""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from speechstudio.audio.loudness import Level
from speechstudio.audio.mixing import MixVerdict
from speechstudio.audio.reading import Damage, Reader
from speechstudio.audio.source import Source
from speechstudio.audio.warning import AudioWarning, AudioWarningKind, clock_text, length_text
from speechstudio.domain.errors import AudioError, EmptyAudioError, UnreadableAudioError

SHORTEST_MS = 100
"""No word is shorter."""

_TOLERANCE_MS = 500
_TOLERANCE_SHARE = 0.002
"""A file may hold so much less than it declares: padding of codecs, rounding of containers."""
_EXCESS_SHARE = 0.02
"""It may hold more, which loses nothing, before that is worth a word."""
_NOTED_GAP_MS = 500
_NOTED_GAIN_DB = 1.0
_END_S = 1.0
"""Damage so near to the end is the torn last packet of a cut file."""
_FEW_PACKETS = 10
"""Fewer packets than this are too few to judge a file by."""
_FEW_AT_START = 3
"""Packets that decoders lose when they join a broadcast that is under way."""
_MOSTLY = 0.8
"""Where more than this share of the packets is lost, the rest is noise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What one decode knows at its end."""

    source: Source
    reader: Reader
    levels: tuple[Level, ...]
    """Of each track, before its gain."""
    channels: tuple[int, ...]
    """Channel of each track, from 1; 0 for a mix of all."""
    gains: tuple[float, ...]
    mix: MixVerdict | None
    """None where no channels were mixed."""


def is_too_little(reader: Reader) -> bool:
    """Whether what was decoded cannot hold a word, or is mostly noise made of damage."""
    return (
        round(reader.clock.sound_s * 1000) < SHORTEST_MS
        or _is_ruined(reader.damage)
        or _is_encrypted(reader.damage)
    )


def too_little(source: Source, reader: Reader) -> AudioError:
    """Make the error that says why there is nothing to hear."""
    name, sound_ms = source.path.name, round(reader.clock.sound_s * 1000)
    if _is_encrypted(reader.damage):
        return UnreadableAudioError(
            f"cannot read {name}: its sound is encrypted (copy protection)",
            hint="Get a copy without protection from where you bought it.",
        )
    if _is_ruined(reader.damage):
        return UnreadableAudioError(
            f"cannot read {name}: nearly all of its sound is damaged or encrypted",
            hint="Get the file again, or a copy without copy protection.",
        )
    if not sound_ms:
        return EmptyAudioError(
            f"{name} holds no sound: there is nothing after its header",
            hint="Record or copy it again.",
        )
    return EmptyAudioError(
        f"{name} is only {length_text(sound_ms)} long: no word is that short",
        hint="Choose a longer recording.",
    )


def _is_encrypted(damage: Damage) -> bool:
    return damage.encrypted_packets > _MOSTLY * damage.packets > 0


def _is_ruined(damage: Damage) -> bool:
    return damage.packets >= _FEW_PACKETS and damage.lost_packets > _MOSTLY * damage.packets


def collect_warnings(found: Findings) -> tuple[AudioWarning, ...]:
    """Everything worth a warning, worst first."""
    length = tuple(_length(found))
    return (
        *length,
        *_damage(found, is_short=bool(length)),
        *_clock(found),
        *_channels(found),
        *_level(found),
        *_choice(found.source),
    )


def _length(found: Findings) -> Iterator[AudioWarning]:
    source, clock = found.source, found.reader.clock
    held_ms = round(clock.position_s * 1000)
    if source.declared_ms is None:
        if source.header.is_cut:
            yield _cut()
        return
    lead_ms = 0 if source.is_matroska else source.lead_ms
    missing_ms = source.declared_ms + lead_ms - held_ms
    held, declared = length_text(held_ms), length_text(source.declared_ms)
    if missing_ms > max(_TOLERANCE_MS, _TOLERANCE_SHARE * source.declared_ms):
        yield AudioWarning(
            kind=AudioWarningKind.SHORTER,
            message=f"this file holds {held} of the {declared} that it declares; "
            "the rest is missing or damaged",
        )
    elif -missing_ms > max(2 * _TOLERANCE_MS, _EXCESS_SHARE * source.declared_ms):
        yield AudioWarning(
            kind=AudioWarningKind.LONGER,
            message=f"this file holds {held} although it declares {declared}; all of it was read",
        )
    elif source.header.is_cut:
        yield _cut()


def _cut() -> AudioWarning:
    return AudioWarning(
        kind=AudioWarningKind.CUT,
        message="this file ends in the middle of its data; a part of it is missing",
    )


def _damage(found: Findings, *, is_short: bool) -> Iterator[AudioWarning]:
    damage, clock = found.reader.damage, found.reader.clock
    at_end = damage.first_s is not None and damage.first_s > clock.position_s - _END_S
    if at_end and not is_short and _may_be_torn(found.source):
        yield _cut()
    # The torn last packet of a cut file is told by its length already.
    elif damage.first_s is not None and not (at_end and is_short) and not _is_late_joiner(damage):
        place = clock_text(round(damage.first_s * 1000))
        last = clock_text(round(damage.last_s * 1000))
        where = f"at {place}" if place == last else f"between {place} and {last}"
        lost_ms = 1000 * damage.lost_s(clock.sound_s)
        part = "a little" if lost_ms < SHORTEST_MS and not damage.breaks else "some"
        yield AudioWarning(
            kind=AudioWarningKind.DAMAGED,
            message=f"the file is damaged {where}: {part} of its sound could not be decoded",
        )
    if damage.damaged_samples:
        yield AudioWarning(
            kind=AudioWarningKind.NON_FINITE,
            message=f"{damage.damaged_samples} samples were no numbers; "
            "silence stands in their place",
        )


def _may_be_torn(source: Source) -> bool:
    """Whether a bad last packet says that the end is missing: in an mp3 it may be a tag."""
    return source.declared_ms is None and source.container_name != "mp3"


def _is_late_joiner(damage: Damage) -> bool:
    """Whether a recording only began in the middle of a broadcast, so that nothing is lost."""
    return damage.last_s == 0 and damage.lost_packets <= _FEW_AT_START


def _clock(found: Findings) -> Iterator[AudioWarning]:
    clock = found.reader.clock
    if clock.first_gap_s is not None and clock.filled_s * 1000 >= _NOTED_GAP_MS:
        length = length_text(round(clock.filled_s * 1000))
        place = clock_text(round(clock.first_gap_s * 1000))
        yield AudioWarning(
            kind=AudioWarningKind.GAPS,
            message=f"{length} of sound are missing, first at {place}; "
            "silence stands there so that all times are right",
        )
    if clock.first_jump_s is not None:
        place = clock_text(round(clock.first_jump_s * 1000))
        yield AudioWarning(
            kind=AudioWarningKind.CLOCK_JUMP,
            message=f"the clock of the file jumps at {place}; times after it may differ from "
            "those of a media player",
        )


def _channels(found: Findings) -> Iterator[AudioWarning]:
    if found.mix is None:
        return
    if found.mix.takes:
        yield AudioWarning(
            kind=AudioWarningKind.CANCELLING,
            message="the channels cancel each other when they are mixed, so "
            f"{found.mix.takes} was taken",
        )
    elif found.mix.gain > 1:
        total = round(found.mix.gain * len(found.mix.sounding))
        numbers = ", ".join(map(str, found.mix.sounding))
        verb = (
            "channel {} of {} carries"
            if len(found.mix.sounding) == 1
            else "channels {} of {} carry"
        )
        yield AudioWarning(
            kind=AudioWarningKind.SILENT_CHANNELS,
            message=f"only {verb.format(numbers, total)} sound",
        )


def _level(found: Findings) -> Iterator[AudioWarning]:
    base = found.mix.gain if found.mix else 1.0
    for channel, level, gain in zip(found.channels, found.levels, found.gains, strict=True):
        what = f"channel {channel}" if channel else "the recording"
        change_db = 20 * float(np.log10(gain / base))
        if not level.peak:
            yield AudioWarning(
                kind=AudioWarningKind.SILENT,
                message=f"{what} is silent from start to end",
            )
        elif change_db >= _NOTED_GAIN_DB:
            yield AudioWarning(
                kind=AudioWarningKind.RAISED,
                message=f"{what} is very quiet and was raised by {change_db:.0f} dB",
            )
        elif change_db <= -_NOTED_GAIN_DB:
            yield AudioWarning(
                kind=AudioWarningKind.LOWERED,
                message=f"{what} is louder than full scale and was lowered by {-change_db:.0f} dB",
            )


def _choice(source: Source) -> Iterator[AudioWarning]:
    if source.track_count > 1:
        yield AudioWarning(
            kind=AudioWarningKind.SEVERAL_TRACKS,
            message=f"the file has {source.track_count} audio tracks; only its main one was heard",
        )
