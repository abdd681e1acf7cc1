import subprocess
import sys
from pathlib import Path

import pytest

_MEASURE = """
import resource, sys
from pathlib import Path
from speechstudio.audio.chapters import Chapter
from speechstudio.audio.speech_file import SpeechFile
from tests.audio.making import babble

minute = babble(59.5, 8_000, level=0.02)
minute[::4001] *= 5
with SpeechFile(Path(sys.argv[1])) as file:
    for _ in range(int(sys.argv[2])):
        file.add(minute, 8_000)
        file.pause(500)
    done = file.finish(chapters=[Chapter(title="One", start_ms=0)])
assert done.limited
print(done.duration_ms, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def _peak_mb(path: Path, minutes: int) -> float:
    """Peak memory of a process of its own that writes so many minutes."""
    done = subprocess.run(
        [sys.executable, "-c", _MEASURE, str(path), str(minutes)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[2],
    )
    duration_ms, peak = map(int, done.stdout.split())
    assert duration_ms == minutes * 60_000
    return peak / (1e6 if sys.platform == "darwin" else 1e3)


@pytest.mark.models  # minutes of sound take seconds
@pytest.mark.skipif(sys.platform == "win32", reason="needs getrusage")
@pytest.mark.parametrize(("name", "minutes"), [("a.wav", 6), ("a.m4b", 2)])
def test_a_long_file_takes_no_more_memory_than_minutes(
    tmp_path: Path, name: str, minutes: int
) -> None:
    assert _peak_mb(tmp_path / name, minutes) < _peak_mb(tmp_path / name, 1) + 20
