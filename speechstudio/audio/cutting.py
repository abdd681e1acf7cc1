"""Cutting a stretch out of a decoded track."""

from pathlib import Path

from speechstudio.audio.foreign import storage_errors
from speechstudio.audio.pcm import BYTES_PER_SAMPLE, PcmFile, ms_to_frames
from speechstudio.domain.timespan import TimeSpan


def cut_track(track: PcmFile, span: TimeSpan, path: Path) -> PcmFile:
    """Write a stretch of a track to a file of its own, unless it is there already.

    The stretch is cut at the end of the track. Raises StorageError.
    """
    first = ms_to_frames(span.start_ms)
    frames = max(0, min(ms_to_frames(span.end_ms), track.frames) - first)
    made = PcmFile(path=path, frames=frames)
    if not made.is_whole:
        with storage_errors(path.parent, needed_bytes=frames * BYTES_PER_SAMPLE):
            part = path.with_name(f"{path.name}.part")
            track.between(span.start_ms, span.end_ms).tofile(part)
            part.replace(path)
    return made
