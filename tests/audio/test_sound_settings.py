from typing import Any

import pytest

from speechstudio.audio.sound_format import FORMATS
from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.domain.errors import UsageError


@pytest.mark.parametrize("suffix", FORMATS)
def test_the_usual_settings_fit_every_format(suffix: str) -> None:
    SoundSettings().check(FORMATS[suffix])
    SoundSettings(sample_rate_hz=48_000, channels=2, bit_depth=24).check(FORMATS[suffix])


@pytest.mark.parametrize(
    ("suffix", "choice", "part"),
    [
        (".opus", {"sample_rate_hz": 44_100}, "Opus files cannot have 44100 samples a second"),
        (".wav", {"sample_rate_hz": 100}, "WAV files cannot have 100"),
        (".mp3", {"bit_rate_kbps": 500}, "a bit rate of 500 kbit/s"),
        (".m4b", {"bit_rate_kbps": 0}, "a bit rate of 0 kbit/s"),
        (".wav", {"channels": 6}, "6 channels"),
        (".wav", {"bit_depth": 32}, "32 bits"),
        (".mp3", {"loudness_lufs": 3.0}, "a loudness of 3 LUFS"),
        (".mp3", {"ceiling_dbtp": 2.0}, "a peak of 2 dBTP"),
    ],
)
def test_what_cannot_be_met_is_refused_with_a_choice(
    suffix: str, choice: dict[str, Any], part: str
) -> None:
    with pytest.raises(UsageError) as caught:
        SoundSettings(**choice).check(FORMATS[suffix])
    assert part in caught.value.message
    assert caught.value.hint.startswith("Choose")


def test_bit_rates_follow_the_channels_and_stay_within_the_codec() -> None:
    assert SoundSettings().kbps_for(FORMATS[".m4b"], 24_000) == 64
    assert SoundSettings(channels=2).kbps_for(FORMATS[".mp3"], 44_100) == 128
    assert SoundSettings(bit_rate_kbps=320).kbps_for(FORMATS[".mp3"], 24_000) == 160
    assert SoundSettings(bit_rate_kbps=320).kbps_for(FORMATS[".mp3"], 8_000) == 64
    assert SoundSettings().kbps_for(FORMATS[".m4a"], 8_000) == 48
    assert SoundSettings(bit_rate_kbps=510).kbps_for(FORMATS[".opus"], 48_000) == 256
