import pytest

from speechstudio.domain.metrics import real_time_factor


def test_half_the_time_is_half() -> None:
    assert real_time_factor(processing_ms=500, audio_ms=1000) == 0.5


@pytest.mark.parametrize(("processing", "audio"), [(1, 0), (-1, 1)])
def test_no_audio_has_no_factor(processing: float, audio: float) -> None:
    with pytest.raises(ValueError, match="real-time factor"):
        real_time_factor(processing_ms=processing, audio_ms=audio)
