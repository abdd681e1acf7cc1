import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest

from tests.audio.making import babble

_MEASURE = """
import resource, sys
from pathlib import Path
from speechstudio.audio.decode import decode

decoded = decode(Path(sys.argv[1]), Path(sys.argv[2]))
print(decoded.duration_ms, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _peak(folder: Path, minutes: int) -> int:
    """Peak memory of a process of its own that decodes so many minutes."""
    path = folder / f"{minutes}.wav"
    minute = np.round(babble(60, 8_000, level=0.004) * 32_767).astype("<i2").tobytes()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8_000)
        for _ in range(minutes):
            file.writeframes(minute)
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(path), str(folder / "out")],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    duration_ms, peak = map(int, done.stdout.split())
    assert duration_ms == minutes * 60_000
    return peak


@pytest.mark.models  # minutes of sound take seconds
@pytest.mark.skipif(sys.platform == "win32", reason="needs getrusage")
def test_memory_does_not_grow_with_the_length(tmp_path: Path) -> None:
    assert _peak(tmp_path, 20) < 1.15 * _peak(tmp_path, 2)


def test_the_package_loads_nothing_heavy() -> None:
    check = "import sys, speechstudio.audio; assert not {'av', 'soxr', 'numpy'} & set(sys.modules)"
    subprocess.run([sys.executable, "-c", check], check=True, cwd=Path(__file__).parents[2])
