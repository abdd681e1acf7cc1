"""What a recording says about itself, without decoding it."""

from dataclasses import dataclass
from pathlib import Path

from speechstudio.audio.source import open_source


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioInfo:
    """What the headers of a recording declare. The sound itself may be another matter."""

    duration_ms: int | None
    """Length that is declared or can be guessed from the size; None where neither can be had."""
    channels: int
    sample_rate_hz: int
    codec: str
    """Name of the codec in FFmpeg, as `aac` or `pcm_s16le`."""
    container: str
    """Name of the container in FFmpeg, as `wav` or `matroska,webm`."""


def probe(path: Path) -> AudioInfo:
    """Read the headers of a recording.

    Raises UnreadableAudioError, NoAudioTrackError or EmptyAudioError, each saying why.
    """
    with open_source(path) as source:
        context = source.stream.codec_context
        return AudioInfo(
            duration_ms=source.expected_ms,
            channels=context.layout.nb_channels,
            sample_rate_hz=context.sample_rate,
            codec=context.name,
            container=source.container.format.name,
        )
