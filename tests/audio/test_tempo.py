import numpy as np
import pytest

from speechstudio.audio.tempo import FASTEST, SLOWEST, Tempo

RATE = 48_000


@pytest.mark.parametrize("tempo", [SLOWEST, 0.8, 1.25, 2.0, FASTEST])
def test_moments_move_and_the_pitch_stays(tempo: float) -> None:
    time = np.arange(6 * RATE) / RATE
    tone = (0.5 * np.sin(2 * np.pi * 440 * time) * (time % 1 < 0.3)).astype(np.float32)
    stereo = np.stack([tone, tone], axis=1)
    changer = Tempo(RATE, 2, tempo)
    pieces = [changer.feed(stereo[at : at + 4_801]) for at in range(0, len(stereo), 4_801)]
    got = np.concatenate([*pieces, changer.finish()])
    assert np.array_equal(got[:, 0], got[:, 1])
    assert len(got) * tempo == pytest.approx(len(stereo), rel=0.02)
    for second in range(1, 6):
        place = round((second - 0.2) * RATE / tempo)
        onset = place + np.argmax(np.abs(got[place:, 0]) > 0.05)
        assert onset * tempo / RATE == pytest.approx(second, abs=0.04 * max(1, tempo))
    part = got[round(2.05 * RATE / tempo) :][:3_000, 0]
    spectrum = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 16))
    assert spectrum.argmax() * RATE / (1 << 16) == pytest.approx(440, abs=3)
