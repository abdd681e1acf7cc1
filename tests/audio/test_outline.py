from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.levelling import LevelMeters
from speechstudio.audio.limiter import Limiter
from speechstudio.audio.outline import limited_loss_lu
from speechstudio.audio.r128 import LoudnessMeter
from speechstudio.audio.spool import Spool
from tests.audio.making import babble


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 24_000, 48_000])
@pytest.mark.parametrize("gain_db", [0.0, 12.0, 24.0])
def test_the_outline_tells_what_the_limiter_takes(
    tmp_path: Path, rate: int, gain_db: float
) -> None:
    speech = babble(12, rate, level=0.1)
    speech[::2501] *= 6
    spool = Spool(tmp_path)
    meters = LevelMeters(rate, 1, spool)
    for piece in np.array_split(speech, 7):
        meters.feed(piece)
    before = meters.measured()
    predicted = limited_loss_lu(spool.pieces(), gain_db, -1.5, 1)
    spool.close()
    limiter, after = Limiter(rate, gain_db=gain_db, ceiling_dbtp=-1.5), LoudnessMeter(rate)
    after.feed(np.concatenate((limiter.feed(speech), limiter.flush())))
    assert before.loudness_lufs + gain_db - after.integrated_lufs() == pytest.approx(
        predicted, abs=0.1
    )


def test_silence_loses_nothing(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    meters = LevelMeters(24_000, 1, spool)
    meters.feed(np.zeros(24_000, dtype=np.float32))
    meters.measured()
    assert limited_loss_lu(spool.pieces(), 20.0, -1.5, 1) == 0
    spool.close()
