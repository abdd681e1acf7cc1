"""What a sound file of speech should be like."""

from dataclasses import dataclass
from typing import Literal

from speechstudio.audio.sound_format import SoundFormat
from speechstudio.domain.errors import UsageError

TARGET_LUFS = -16.0
"""What podcasts and audiobooks are made for."""
CEILING_DBTP = -1.5
"""Leaves room for what a lossy codec puts on top of peaks."""

_RATES_HZ = range(4_000, 384_001)
_LOUDNESSES_LUFS = (-40.0, -8.0)
_CEILINGS_DBTP = (-12.0, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundSettings:
    """Choices for one file; the usual ones fit speech."""

    sample_rate_hz: int | None = None
    """None takes that of the first chunk, or the next higher one that the format knows."""
    channels: Literal[1, 2] = 1
    """Two channels are equal."""
    bit_rate_kbps: int | None = None
    """Of all channels together; None is good for speech. No meaning for lossless formats."""
    bit_depth: Literal[16, 24] = 16
    """Of lossless formats."""
    loudness_lufs: float | None = TARGET_LUFS
    """Integrated loudness of the whole file; None leaves the level as it is."""
    ceiling_dbtp: float = CEILING_DBTP
    """Highest true peak where the level is changed."""

    def check(self, kind: SoundFormat) -> None:
        """Raise UsageError where a choice is out of range or the format cannot meet it."""
        self._check_rate(kind)
        if self.channels not in {1, 2}:
            raise UsageError(f"{self.channels} channels cannot be written", hint="Choose 1 or 2.")
        if self.bit_depth not in {16, 24}:
            raise UsageError(f"{self.bit_depth} bits cannot be written", hint="Choose 16 or 24.")
        if not kind.is_lossless and self.bit_rate_kbps is not None:
            _in_range(
                f"a bit rate of {self.bit_rate_kbps} kbit/s",
                self.bit_rate_kbps,
                (kind.lowest_kbps, kind.highest_kbps),
            )
        if self.loudness_lufs is not None:
            what = f"a loudness of {self.loudness_lufs:g} LUFS"
            _in_range(what, self.loudness_lufs, _LOUDNESSES_LUFS)
        _in_range(f"a peak of {self.ceiling_dbtp:g} dBTP", self.ceiling_dbtp, _CEILINGS_DBTP)

    def rate_for(self, kind: SoundFormat, chunk_rate_hz: int) -> int:
        """Sample rate of the file, given that of the first chunk."""
        return self.sample_rate_hz or kind.rate_for(chunk_rate_hz)

    def kbps_for(self, kind: SoundFormat, sample_rate_hz: int) -> int:
        """Bit rate for all channels, no higher than the codec can use at that rate."""
        wanted = self.bit_rate_kbps or kind.bit_rate_kbps * self.channels
        return min(wanted, _most_kbps(kind, sample_rate_hz, self.channels))

    def _check_rate(self, kind: SoundFormat) -> None:
        rate = self.sample_rate_hz
        if rate is None or rate in (kind.rates_hz or _RATES_HZ):
            return
        if kind.rates_hz:
            hint = f"Choose one of {', '.join(map(str, kind.rates_hz))}."
        else:
            hint = f"Choose one from {_RATES_HZ[0]} to {_RATES_HZ[-1]}."
        raise UsageError(f"{kind.name} files cannot have {rate} samples a second", hint=hint)


def _in_range(what: str, value: float, bounds: tuple[float, float]) -> None:
    lowest, highest = bounds
    if not lowest <= value <= highest:
        raise UsageError(
            f"{what} cannot be written",
            hint=f"Choose one from {lowest:g} to {highest:g}.",
        )


def _most_kbps(kind: SoundFormat, sample_rate_hz: int, channels: int) -> int:
    """Upper limit by the standard of each codec: MPEG-1/2/2.5 layer III, AAC, Opus."""
    if kind.codec == "libmp3lame":
        if sample_rate_hz < 16_000:  # noqa: PLR2004 - MPEG-2.5
            return 64
        return 160 if sample_rate_hz < 32_000 else 320  # noqa: PLR2004 - MPEG-2
    if kind.codec == "aac":
        # 6144 bits a channel in each frame of 1024 samples
        return 6 * sample_rate_hz * channels // 1000
    return 256 * channels
