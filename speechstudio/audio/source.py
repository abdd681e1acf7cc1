"""Opening a recording: the checks before, the audio track to take, the length it declares."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from speechstudio.audio.foreign import decoder_errors
from speechstudio.audio.headers import HeaderFacts, read_header
from speechstudio.domain.errors import EmptyAudioError, NoAudioTrackError, UnreadableAudioError

LOWEST_RATE_HZ = 2_000
HIGHEST_RATE_HZ = 1_000_000
"""No recorder is slower or faster; a header that says so is damaged."""

_GUESSED = {"aac", "ac3", "eac3", "amr", "amrnb", "amrwb", "dts", "loas", "mpeg", "mp3", "truehd"}
"""Containers that declare no length; the decoder library guesses one from the size of the file."""

MATROSKA = "matroska,webm"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An open recording with the audio track that will be heard."""

    path: Path
    container: Any
    """An open `av.container.InputContainer`."""
    stream: Any
    """The `av.AudioStream` that is heard."""
    declared_ms: int | None
    """Length that the file declares for the track; None where it declares none."""
    expected_ms: int | None
    """The declared length, or a guess for showing progress."""
    header: HeaderFacts
    lead_ms: int
    """How much later than the recording the track starts."""
    track_count: int
    """Audio tracks in the file."""

    container_name: str
    """Name of the container in FFmpeg."""

    @property
    def is_matroska(self) -> bool:
        """Whether the container counts lengths from its own start, not from that of the track."""
        return self.container_name == MATROSKA


@contextmanager
def open_source(path: Path) -> Iterator[Source]:
    """Open a recording for reading, and close it at the end.

    Raises UnreadableAudioError, NoAudioTrackError or EmptyAudioError, each saying why.
    """
    header = _look_at(path)
    # Lines that the decoder library would write to stderr say nothing that the errors do not.
    av.logging.set_level(av.logging.PANIC)
    options = {"ignore_length": "1"} if header.is_stale else {}
    with decoder_errors(path):
        container = av.open(str(path.absolute()), options=options, metadata_errors="replace")
        with container:
            stream = _audio_stream(container, path)
            _skip_others(container, stream)
            declared_ms = _declared_ms(container, stream, header)
            whole_ms = _to_ms(container.duration, Fraction(1, av.time_base))
            yield Source(
                path=path,
                container=container,
                stream=stream,
                declared_ms=declared_ms,
                expected_ms=declared_ms or round(whole_ms or 0) or None,
                header=header,
                lead_ms=_lead_ms(container, stream),
                track_count=len(container.streams.audio),
                container_name=container.format.name,
            )


def _look_at(path: Path) -> HeaderFacts:
    """Read the ends of the file; refuse what is no file, cannot be opened, or is empty."""
    if path.is_dir():
        raise UnreadableAudioError(
            f"cannot read {path.name}: it is a folder",
            hint="Choose the files in it.",
        )
    try:
        if path.exists() and not path.is_file():
            raise UnreadableAudioError(
                f"cannot read {path.name}: it is not a regular file",
                hint="Choose a file on a disk.",
            )
        if path.stat().st_size == 0:
            raise EmptyAudioError(
                f"{path.name} is empty: it is 0 bytes long",
                hint="Copy the file again from where it came from.",
            )
        return read_header(path)
    except FileNotFoundError as exc:
        raise UnreadableAudioError(
            f"cannot read {path.name}: there is no such file",
            hint="Check its name and folder.",
            detail=str(exc),
        ) from exc
    except PermissionError as exc:
        raise UnreadableAudioError(
            f"cannot read {path.name}: you have no permission to read it",
            hint="Change the permissions of the file, or copy it to a folder of yours.",
            detail=str(exc),
        ) from exc
    except OSError as exc:
        raise UnreadableAudioError(
            f"cannot read {path.name}: {exc.strerror or exc}",
            hint="See whether its disk or network drive is still connected.",
            detail=str(exc),
        ) from exc


def _audio_stream(container: Any, path: Path) -> Any:
    if not container.streams.audio:
        raise NoAudioTrackError(
            f"{path.name} has no audio track",
            hint="Choose a recording with sound.",
        )
    stream = container.streams.best("audio") or container.streams.audio[0]
    context = stream.codec_context
    if context is None:
        raise UnreadableAudioError(
            f"cannot read {path.name}: its sound is in a codec that is not known here",
            hint="Convert it to a common format such as mp3, m4a or wav.",
        )
    rate = context.sample_rate
    if rate and not LOWEST_RATE_HZ <= rate <= HIGHEST_RATE_HZ:
        raise UnreadableAudioError(
            f"cannot read {path.name}: it declares {rate} samples a second, so it is damaged",
            hint="Get the file again.",
        )
    return stream


def _skip_others(container: Any, stream: Any) -> None:
    """Ask that pictures are not even read from the disk, where this release of PyAV can."""
    for other in container.streams:
        if other.index != stream.index and hasattr(other, "discard"):
            other.discard = type(other.discard).all


def _declared_ms(container: Any, stream: Any, header: HeaderFacts) -> int | None:
    name = container.format.name
    if name in _GUESSED and not (name == "mp3" and header.counts_frames):
        return None
    declared = None if name == MATROSKA else _to_ms(stream.duration, stream.time_base)
    if name == MATROSKA:
        declared = _tagged_ms(stream.metadata)
    if declared is None and len(container.streams) == 1:
        declared = _to_ms(container.duration, Fraction(1, av.time_base))
    return None if declared is None else round(declared * header.claimed_ratio)


def _to_ms(duration: int | None, unit_s: Fraction | None) -> float | None:
    if not duration or duration < 0 or not unit_s:
        return None
    return float(duration * unit_s * 1000)


def _lead_ms(container: Any, stream: Any) -> int:
    if not stream.start_time or container.start_time is None:
        return 0
    start_ms = _to_ms(stream.start_time, stream.time_base) or 0.0
    origin_ms = _to_ms(container.start_time, Fraction(1, av.time_base)) or 0.0
    return max(0, round(start_ms - origin_ms))


def _tagged_ms(metadata: dict[str, str]) -> float | None:
    """Length of a Matroska track by its tag `DURATION`, as in `00:00:11.040000000`."""
    text = next((value for key, value in metadata.items() if key.startswith("DURATION")), "")
    try:
        hours, minutes, seconds = text.split(":")
        return (int(hours) * 60 + int(minutes)) * 60_000 + float(seconds) * 1000
    except ValueError:
        return None
