"""From any audio or video file to samples on disk that speech models can read."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import numpy as np
import numpy.typing as npt

from speechstudio.audio.channels import MIX, ChannelChoice, ChannelMode
from speechstudio.audio.decoded import DecodedAudio
from speechstudio.audio.findings import Findings, collect_warnings, is_too_little, too_little
from speechstudio.audio.foreign import full_disk, storage_errors
from speechstudio.audio.loudness import Level, gain_for
from speechstudio.audio.mixing import MixMeter, MixVerdict
from speechstudio.audio.parts import PartFiles
from speechstudio.audio.pcm import BYTES_PER_SAMPLE, PcmFile, ms_to_frames
from speechstudio.audio.probe import probe
from speechstudio.audio.reading import Block, Reader
from speechstudio.audio.source import Source, open_source
from speechstudio.audio.tracks import PEAKS_NAME, TrackWriter, track_names
from speechstudio.domain.errors import JobCancelledError

Progress = Callable[[int, int | None], None]
"""Told the milliseconds done and in all; the second is None where nobody knows."""

_PEAKS_SHARE = 1.02
"""What the outline takes beside the samples."""


def decode(
    path: Path,
    folder: Path,
    *,
    channels: ChannelChoice = MIX,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> DecodedAudio:
    """Decode a recording to mono tracks of 16 kHz in `folder`, which is made where it is missing.

    Memory does not grow with the length. Times in the tracks are those of a media player: where
    the sound starts late or pauses, silence stands. Damaged places are passed over, and a warning
    says so. A recording at a usual level is left as it is; one that is very quiet is raised, one
    beyond full scale lowered. Channels that would cancel each other in a mix take a second pass,
    for which `progress` starts again; it and `cancelled` are called about once a second of sound.

    Files appear in `folder` only when all is done; an error or a cancel leaves none.
    Raises UnreadableAudioError, NoAudioTrackError, EmptyAudioError, UsageError for a channel that
    is not there, StorageError, or JobCancelledError.
    """
    watch = _Watch(progress=progress, cancelled=cancelled)
    watch.check()
    needed = _needed_bytes(path, channels)
    with storage_errors(folder, needed_bytes=needed):
        folder.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < needed:
            raise full_disk(folder, needed_bytes=needed)
        with PartFiles(folder) as parts:
            run = _one_pass(path, parts, channels, watch)
            if run.mix is not None and run.mix.weights is not None:
                again = _one_pass(path, parts, channels, watch, weights=run.mix.weights)
                run = replace(again, mix=run.mix)
            decoded = _finish(run, folder, channels, watch)
            parts.commit()
    return decoded


@dataclass(frozen=True, slots=True, kw_only=True)
class _Watch:
    """Passes progress on, and stops a decode that is no longer wanted."""

    progress: Progress | None
    cancelled: Callable[[], bool] | None

    def check(self) -> None:
        if self.cancelled is not None and self.cancelled():
            raise JobCancelledError("decoding was cancelled")

    def report(self, block: Block, source: Source) -> None:
        self.check()
        if self.progress is not None:
            self.progress(block.position_ms, source.expected_ms)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """One pass over the file, finished."""

    source: Source
    reader: Reader
    writer: TrackWriter
    levels: tuple[Level, ...]
    mix: MixVerdict | None


def _one_pass(
    path: Path,
    parts: PartFiles,
    choice: ChannelChoice,
    watch: _Watch,
    *,
    weights: npt.NDArray[np.float32] | None = None,
) -> _Run:
    """Decode everything once, with the channels of `choice`, or of `weights` where those stand."""
    with open_source(path) as source:
        reader = Reader(source=source)
        blocks = reader.blocks()
        first = next(blocks, None)
        if first is None:
            raise too_little(source, reader)
        count = first.samples.shape[1]
        meter = None
        if weights is None:
            weights = choice.weights(count, name=path.name)
            meter = MixMeter(count) if choice.mode is ChannelMode.MIX and count > 1 else None
        writer = TrackWriter(parts, weights.shape[1])
        for block in chain((first,), blocks):
            watch.report(block, source)
            if meter is not None:
                meter.feed(block.samples)
            writer.feed(block.samples @ weights, block.sample_rate_hz)
        if is_too_little(reader):
            raise too_little(source, reader)
    mix = None if meter is None else meter.verdict()
    return _Run(source=source, reader=reader, writer=writer, levels=writer.finish(), mix=mix)


def _finish(run: _Run, folder: Path, choice: ChannelChoice, watch: _Watch) -> DecodedAudio:
    """Bring the tracks to their levels, and say what was found."""
    base = 1.0 if run.mix is None else run.mix.gain
    gains = tuple(gain_for(level, base=base) for level in run.levels)
    run.writer.apply_gains(gains, watch.check)
    found = Findings(
        source=run.source,
        reader=run.reader,
        levels=run.levels,
        channels=_track_channels(choice, len(gains)),
        gains=gains,
        mix=run.mix,
    )
    frames = run.writer.frames
    return DecodedAudio(
        tracks=tuple(
            PcmFile(path=folder / name, frames=frames) for name in track_names(len(gains))
        ),
        declared_ms=run.source.declared_ms,
        peaks_path=folder / PEAKS_NAME,
        warnings=collect_warnings(found),
    )


def _track_channels(choice: ChannelChoice, tracks: int) -> tuple[int, ...]:
    if choice.mode is ChannelMode.EACH and tracks > 1:
        return tuple(range(1, tracks + 1))
    return (choice.number or 0,)


def _needed_bytes(path: Path, choice: ChannelChoice) -> int:
    """Room that the decoded sound takes, as far as the file tells its length; else 0."""
    info = probe(path)
    tracks = info.channels if choice.mode is ChannelMode.EACH else 1
    frames = ms_to_frames(info.duration_ms or 0)
    return round(frames * BYTES_PER_SAMPLE * max(1, tracks) * _PEAKS_SHARE)
