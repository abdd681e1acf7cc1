"""Words for how a recording is kept."""

from speechstudio.gui.viewmodels.recording_states import OpenMicrophone
from speechstudio.storage.settings import RecordingChannels

_MINUTE_S = 60
_HOUR_S = 60 * _MINUTE_S
_MEGABYTE = 1_000_000
_GIGABYTE = 1_000_000_000
_LARGE_MB = 1000

_MONO = {
    RecordingChannels.STEREO: "mono",
    RecordingChannels.LEFT: "left only",
    RecordingChannels.RIGHT: "right only",
    RecordingChannels.MIX: "mixed to one",
}


def sound_text(microphone: OpenMicrophone, channels: RecordingChannels) -> str:
    """Write rate, depth and channels: `48 kHz · 24 bit · stereo kept`."""
    kept = "stereo kept" if microphone.channels > 1 else _MONO[channels]
    return f"{microphone.rate_hz / 1000:g} kHz · 24 bit · {kept}"


def room_text(seconds: int) -> str:
    """Write how long the disk takes sound: `41 h of disk left`."""
    if seconds >= _HOUR_S:
        return f"{seconds // _HOUR_S} h of disk left"
    return f"{seconds // _MINUTE_S} min of disk left"


def size_text(size_bytes: int) -> str:
    """Write the size of the file: `212 MB so far`."""
    megabytes = size_bytes // _MEGABYTE
    if megabytes < _LARGE_MB:
        return f"{megabytes} MB so far"
    return f"{size_bytes / _GIGABYTE:.1f} GB so far"


def channel_names(count: int, channels: RecordingChannels) -> tuple[str, ...]:
    """Give short names of the channels that are kept, for the meter."""
    if count > 1:
        return ("L", "R")
    names = {RecordingChannels.LEFT: "L", RecordingChannels.RIGHT: "R"}
    return (names.get(channels, ""),)
