"""Words for how a recording is kept."""

from speechstudio.gui.viewmodels.recording_states import OpenMicrophone
from speechstudio.gui.words import number, tr
from speechstudio.storage.settings import RecordingChannels

_MINUTE_S = 60
_HOUR_S = 60 * _MINUTE_S
_MEGABYTE = 1_000_000
_GIGABYTE = 1_000_000_000
_LARGE_MB = 1000

BOTH = (tr("L", "left channel"), tr("R", "right channel"))
"""Short names of two channels."""

_MONO = {
    RecordingChannels.STEREO: tr("mono"),
    RecordingChannels.LEFT: tr("left only"),
    RecordingChannels.RIGHT: tr("right only"),
    RecordingChannels.MIX: tr("mixed to one"),
}


def sound_text(microphone: OpenMicrophone, channels: RecordingChannels) -> str:
    """Write rate, depth and channels: `48 kHz · 24 bit · stereo kept`."""
    kept = tr("stereo kept") if microphone.channels > 1 else _MONO[channels]
    return tr("{rate} kHz · 24 bit · {kept}", rate=f"{microphone.rate_hz / 1000:g}", kept=kept)


def room_text(seconds: int) -> str:
    """Write how long the disk takes sound: `41 h of disk left`."""
    if seconds >= _HOUR_S:
        return tr("{hours} h of disk left", hours=seconds // _HOUR_S)
    return tr("{minutes} min of disk left", minutes=seconds // _MINUTE_S)


def size_text(size_bytes: int) -> str:
    """Write the size of the file: `212 MB so far`."""
    megabytes = size_bytes // _MEGABYTE
    if megabytes < _LARGE_MB:
        return tr("{size} MB so far", size=megabytes)
    return tr("{size} GB so far", size=number(size_bytes / _GIGABYTE, 1))


def channel_names(count: int, channels: RecordingChannels) -> tuple[str, ...]:
    """Give short names of the channels that are kept, for the meter."""
    if count > 1:
        return BOTH
    names = {RecordingChannels.LEFT: BOTH[0], RecordingChannels.RIGHT: BOTH[1]}
    return (names.get(channels, ""),)
