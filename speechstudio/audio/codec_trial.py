"""Hearing what a lossy codec does to the level, before the whole is encoded.

At the bit rates of speech a codec leaves out what nobody hears: the file comes back up to a
decibel quieter than it went in, with some peaks higher than before.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import isinf
from pathlib import Path

import av

from speechstudio.audio.encoder import Encoder, Encoding
from speechstudio.audio.frames import Samples, raw_samples, to_float
from speechstudio.audio.levelling import LevelMeters, Measured

_EXCERPT_S = 60.0
_MOST_LOSS_LU = 1.5
_MOST_OVERSHOOT_DB = 1.0
"""More is the codec's end, and no level makes up for it."""
_NOTHING_DB = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class CodecChange:
    """What comes out, held against what went in."""

    loss_lu: float = 0.0
    """Loudness that is gone; below 0 where it grew."""
    overshoot_db: float = 0.0
    """By how much the highest true peak lies above the ceiling; never below 0."""

    @property
    def is_worth_it(self) -> bool:
        """Whether there is anything to make up for."""
        return abs(self.loss_lu) > _NOTHING_DB or self.overshoot_db > _NOTHING_DB


def try_codec(
    path: Path, encoding: Encoding, pieces: Iterable[Samples], ceiling_dbtp: float
) -> CodecChange:
    """Encode the first minute of the pieces to `path`, decode it and compare.

    The file stays, to be written over. Lets errors of PyAV through.
    """
    before = LevelMeters(encoding.sample_rate_hz, encoding.channels)
    with Encoder(path, encoding) as encoder:
        for piece in _excerpt(pieces, round(_EXCERPT_S * encoding.sample_rate_hz)):
            before.feed(piece)
            encoder.write(piece)
    went_in, came_out = before.measured(), _heard(path, encoding.channels)
    if isinf(went_in.loudness_lufs) or isinf(came_out.loudness_lufs):
        return CodecChange()
    loss = went_in.loudness_lufs - came_out.loudness_lufs
    overshoot = came_out.peak_dbtp - ceiling_dbtp
    return CodecChange(
        loss_lu=max(-_MOST_LOSS_LU, min(loss, _MOST_LOSS_LU)),
        overshoot_db=max(0.0, min(overshoot, _MOST_OVERSHOOT_DB)),
    )


def _excerpt(pieces: Iterable[Samples], frames: int) -> Iterator[Samples]:
    left = frames
    for piece in pieces:
        if left <= 0:
            return
        yield piece[:left]
        left -= len(piece)


def _heard(path: Path, channels: int) -> Measured:
    """Measure a file whose channels are equal."""
    with av.open(str(path.absolute())) as container:
        stream = container.streams.audio[0]
        meters = LevelMeters(stream.codec_context.sample_rate, channels)
        for frame in container.decode(stream):
            samples, _ = to_float([raw_samples(frame)[:, :1].copy()])
            meters.feed(samples[:, 0])
    return meters.measured()
