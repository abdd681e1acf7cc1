from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio import encoder
from speechstudio.audio.encoder import Encoder, Encoding
from speechstudio.audio.sound_format import FORMATS
from tests.audio.hearing import hear
from tests.audio.making import babble, tone


def _encode(path: Path, samples: np.ndarray, rate: int, **choices: int) -> Path:
    encoding = Encoding(
        kind=FORMATS[path.suffix],
        sample_rate_hz=rate,
        channels=choices.get("channels", 1),
        bit_rate_kbps=choices.get("kbps", 64),
        bit_depth=choices.get("bits", 16),
    )
    with Encoder(path, encoding) as writer:
        for piece in np.array_split(samples, 7):
            writer.write(piece)
    return path


@pytest.mark.parametrize("suffix", [".wav", ".flac"])
@pytest.mark.parametrize("bits", [16, 24])
def test_lossless_samples_come_back_rounded(tmp_path: Path, suffix: str, bits: int) -> None:
    source = babble(1, 22_050)
    heard = hear(_encode(tmp_path / f"a{suffix}", source, 22_050, bits=bits))
    assert np.abs(heard.mono - source).max() <= 0.51 * 2.0 ** (1 - bits) + 1e-7


def test_what_is_beyond_full_scale_is_clipped(tmp_path: Path) -> None:
    heard = hear(_encode(tmp_path / "a.wav", tone(100, 0.1, 8000, level=3), 8000))
    assert heard.mono.max() == pytest.approx(1, abs=1e-4)
    assert heard.mono.min() == -1


@pytest.mark.parametrize("suffix", FORMATS)
def test_two_channels_are_equal(tmp_path: Path, suffix: str) -> None:
    source = tone(440, 1, 24_000)
    heard = hear(_encode(tmp_path / f"a{suffix}", source, 24_000, channels=2, kbps=96))
    assert heard.samples.shape[1] == 2
    assert np.abs(heard.samples[:, 0] - heard.samples[:, 1]).max() < 0.01


@pytest.mark.parametrize("kbps", [32, 64, 96, 128, 160, 192, 224, 256, 320])
def test_mp3_comes_back_as_loud_as_it_went_in(tmp_path: Path, kbps: int) -> None:
    source = tone(1000, 2, 44_100, level=0.25)
    heard = hear(_encode(tmp_path / "a.mp3", source, 44_100, kbps=kbps)).mono[20_000:60_000]
    level = 20 * np.log10(np.sqrt(2 * np.mean(heard.astype(np.float64) ** 2)) / 0.25)
    assert level == pytest.approx(0, abs=0.12)


@pytest.mark.parametrize("suffix", [".mp3", ".opus", ".m4a"])
def test_a_higher_bit_rate_makes_a_larger_file(tmp_path: Path, suffix: str) -> None:
    speech = babble(5, 48_000)
    small = _encode(tmp_path / f"a{suffix}", speech, 48_000, kbps=32).stat().st_size
    large = _encode(tmp_path / f"b{suffix}", speech, 48_000, kbps=128).stat().st_size
    assert large > 2 * small


def test_a_huge_wav_file_becomes_rf64(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert encoder._OPTIONS["wav"] == {"rf64": "auto"}
    source = tone(440, 1, 24_000)
    plain = _encode(tmp_path / "a.wav", source, 24_000)
    assert plain.read_bytes()[:4] == b"RIFF"
    monkeypatch.setitem(encoder._OPTIONS, "wav", {"rf64": "always"})
    huge = _encode(tmp_path / "b.wav", source, 24_000)
    assert huge.read_bytes()[:4] == b"RF64"
    assert np.array_equal(hear(huge).samples, hear(plain).samples)


def test_an_error_inside_is_not_hidden(tmp_path: Path) -> None:
    encoding = Encoding(
        kind=FORMATS[".mp3"], sample_rate_hz=24_000, channels=1, bit_rate_kbps=64, bit_depth=16
    )
    with pytest.raises(KeyError), Encoder(tmp_path / "a.mp3", encoding):
        raise KeyError
