"""What of the decoded sound is to be heard: all of it, or the range that was asked for."""

from dataclasses import dataclass
from pathlib import Path

from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.pcm import PcmFile
from speechstudio.workflows.time_range import TimeRange


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """Tracks to hear."""

    tracks: tuple[PcmFile, ...]
    start_ms: int = 0
    """Where in the recording they begin."""


def excerpt_of(audio: DecodedAudio, time_range: TimeRange | None, folder: Path) -> Excerpt:
    """Take all of a recording, or cut a range out of its tracks into files in `folder`.

    Raises UsageError where the recording has nothing there, or StorageError.
    """
    if time_range is None:
        return Excerpt(tracks=audio.tracks)
    from speechstudio.audio.cutting import cut_track  # noqa: PLC0415 - loads PyAV

    span = time_range.within(audio.duration_ms)
    tracks = tuple(
        cut_track(track, span, folder / f"range-{number}.f32")
        for number, track in enumerate(audio.tracks)
    )
    return Excerpt(tracks=tracks, start_ms=span.start_ms)
