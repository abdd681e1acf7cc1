"""One stretch of a recording, without decoding the rest of it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from speechstudio.audio.channels import ChannelChoice, ChannelMode
from speechstudio.audio.foreign import storage_errors
from speechstudio.audio.loudness import gain_for
from speechstudio.audio.mixing import MixMeter, MixVerdict
from speechstudio.audio.parts import PartFiles
from speechstudio.audio.pcm import BYTES_PER_SAMPLE, PcmFile, ms_to_frames
from speechstudio.audio.probe import probe
from speechstudio.audio.recording_sound import Piece, RecordingSound
from speechstudio.audio.tracks import TrackWriter, track_names
from speechstudio.domain.errors import EmptyAudioError, JobCancelledError
from speechstudio.domain.timespan import TimeSpan

_BEGINNING_ANEW = {"mpegts", "mpeg", "ogg"}
"""Containers whose time stamps may start again in the middle, so that none of them can be sought:
all before the stretch is read, as `decode` reads it."""


def decode_stretch(
    path: Path,
    span: TimeSpan,
    folder: Path,
    *,
    channels: ChannelChoice,
    cancelled: Callable[[], bool] = lambda: False,
) -> PcmFile:
    """Decode a stretch to one mono track of 16 kHz in `folder`, which is there already.

    Its first sample is the one at `span.start_ms` by the times of `decode`; it ends earlier than
    the span where the recording does. Mixed and levelled as `decode` does, judged by this stretch
    alone. ValueError for each channel by itself: that would be several tracks.

    Raises UnreadableAudioError, NoAudioTrackError, EmptyAudioError where nothing is there,
    UsageError for a channel that is not there, StorageError or JobCancelledError.
    """
    if channels.mode is ChannelMode.EACH:
        raise ValueError("a stretch has one track")
    begins_anew = probe(path).container in _BEGINNING_ANEW
    needed = ms_to_frames(span.duration_ms) * BYTES_PER_SAMPLE
    with (
        closing(RecordingSound(path)) as sound,
        storage_errors(folder, needed_bytes=needed),
        PartFiles(folder) as parts,
    ):
        sound.index.close()  # it would read the whole file

        def pieces() -> Iterator[Piece]:
            for piece in _pieces(sound, span, from_start=begins_anew):
                if cancelled():
                    raise JobCancelledError("decoding was cancelled")
                yield piece

        writer, mix = _written(pieces(), parts, channels, path.name)
        if mix is not None and mix.weights is not None:
            writer, _ = _written(pieces(), parts, channels, path.name, weights=mix.weights)
        (level,) = writer.finish()
        writer.apply_gains((gain_for(level, base=1.0 if mix is None else mix.gain),), lambda: None)
        if not writer.frames:
            raise EmptyAudioError(
                f"there is no sound in that stretch of {path.name}",
                hint="See whether the recording is still the one that was transcribed.",
            )
        parts.commit()
    return PcmFile(path=folder / track_names(1)[0], frames=writer.frames)


def _pieces(sound: RecordingSound, span: TimeSpan, *, from_start: bool) -> Iterator[Piece]:
    """Give the sound of the stretch, from its first sample to its last."""
    start_s, end_s = span.start_ms / 1000, span.end_ms / 1000
    for piece in sound.from_moment(0.0 if from_start else start_s):
        rate = piece.sample_rate_hz
        first = max(0, round((start_s - piece.start_s) * rate))
        stop = round((end_s - piece.start_s) * rate)
        if stop <= 0:
            return
        if first < min(stop, len(piece.samples)):
            begin_s = piece.start_s + first / rate
            yield replace(piece, samples=piece.samples[first:stop], start_s=begin_s)


def _written(
    pieces: Iterator[Piece],
    parts: PartFiles,
    choice: ChannelChoice,
    name: str,
    *,
    weights: npt.NDArray[np.float32] | None = None,
) -> tuple[TrackWriter, MixVerdict | None]:
    """Write the track with the channels of `choice`, or of `weights` where those stand.

    Also judges the mix, where all channels are mixed as they are.
    """
    writer = TrackWriter(parts, 1)
    meter: MixMeter | None = None
    is_judged = weights is None and choice.mode is ChannelMode.MIX
    for piece in pieces:
        count = piece.samples.shape[1]
        if weights is None:
            weights = choice.weights(count, name=name)
        if is_judged:
            meter = meter or MixMeter(count)
            meter.feed(piece.samples)
        writer.feed(piece.samples @ weights, piece.sample_rate_hz)
    return writer, None if meter is None else meter.verdict()
