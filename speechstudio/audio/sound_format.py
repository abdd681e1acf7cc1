"""The kinds of sound files that speech is written to."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from speechstudio.domain.errors import UsageError


class Tagging(StrEnum):
    """Way in which a kind of file holds its tags, chapters and cover."""

    INFO = "info"
    """A RIFF list of a few texts; no chapters, no cover."""
    ID3 = "id3"
    MP4 = "mp4"
    FLAC = "flac"
    """Vorbis comments, and pictures in blocks of their own."""
    OPUS = "opus"
    """Vorbis comments, with pictures in one of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundFormat:
    """One kind of file; a suffix names it."""

    suffix: str
    """With its dot, in small letters."""
    name: str
    """For people."""
    container: str
    """Name in FFmpeg, as that of the codec."""
    codec: str
    tagging: Tagging
    rates_hz: tuple[int, ...] = ()
    """Sample rates that the codec takes, in ascending order; empty where it takes any."""
    bit_rate_kbps: int = 0
    """Good for speech, for each channel; 0 where nothing is lost."""
    lowest_kbps: int = 0
    highest_kbps: int = 0
    """For all channels together."""

    @property
    def is_lossless(self) -> bool:
        """Whether samples come back as they went in, at 16 or 24 bits."""
        return not self.bit_rate_kbps

    @property
    def holds_chapters(self) -> bool:
        """Whether chapters can be put into it."""
        return self.tagging is not Tagging.INFO

    @property
    def holds_cover(self) -> bool:
        """Whether a picture can be put into it."""
        return self.tagging is not Tagging.INFO

    def rate_for(self, wanted_hz: int) -> int:
        """Give the lowest rate of the format that loses nothing; its highest if there is none."""
        if not self.rates_hz:
            return wanted_hz
        return self.rates_hz[min(bisect_left(self.rates_hz, wanted_hz), len(self.rates_hz) - 1)]


_MP3_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000)
_AAC_RATES = (*_MP3_RATES, 64_000, 88_200, 96_000)
_OPUS_RATES = (8_000, 12_000, 16_000, 24_000, 48_000)


def _lossless(suffix: str, name: str, codec: str, tagging: Tagging) -> SoundFormat:
    container = suffix.removeprefix(".")
    return SoundFormat(suffix=suffix, name=name, container=container, codec=codec, tagging=tagging)


def _aac(suffix: str, name: str) -> SoundFormat:
    return SoundFormat(
        suffix=suffix,
        name=name,
        container="ipod",
        codec="aac",
        tagging=Tagging.MP4,
        rates_hz=_AAC_RATES,
        bit_rate_kbps=64,
        lowest_kbps=32,
        highest_kbps=512,
    )


def _opus(suffix: str) -> SoundFormat:
    return SoundFormat(
        suffix=suffix,
        name="Opus",
        container="opus",
        codec="libopus",
        tagging=Tagging.OPUS,
        rates_hz=_OPUS_RATES,
        bit_rate_kbps=40,
        lowest_kbps=6,
        highest_kbps=510,
    )


_MP3 = SoundFormat(
    suffix=".mp3",
    name="MP3",
    container="mp3",
    codec="libmp3lame",
    tagging=Tagging.ID3,
    rates_hz=_MP3_RATES,
    bit_rate_kbps=64,
    lowest_kbps=8,
    highest_kbps=320,
)

FORMATS: dict[str, SoundFormat] = {
    kind.suffix: kind
    for kind in (
        _lossless(".wav", "WAV", "pcm", Tagging.INFO),
        _lossless(".flac", "FLAC", "flac", Tagging.FLAC),
        _MP3,
        _opus(".opus"),
        _opus(".ogg"),
        _aac(".m4a", "M4A"),
        _aac(".m4b", "M4B audiobook"),
    )
}
"""Every kind of file by its suffix."""


def format_for(path: Path) -> SoundFormat:
    """Tell the format by the suffix; raises UsageError for one that is not known."""
    known = FORMATS.get(path.suffix.lower())
    if known is None:
        what = f"'{path.suffix}' is no kind of sound file" if path.suffix else "it has no suffix"
        raise UsageError(
            f"cannot write {path.name}: {what} that is known here",
            hint=f"Give it one of these: {', '.join(FORMATS)}.",
        )
    return known
