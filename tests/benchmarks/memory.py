"""Memory of the first process of `transcribe` for 20 minutes and for 4 hours, in one run.

    python -m tests.benchmarks.memory

Speech of half a minute, then silence to the full five minutes, again and again. The default
models have to be installed.
"""

import os
import sys
import tempfile
import wave
from pathlib import Path

import numpy as np

from tests.benchmarks.measuring import run
from tests.benchmarks.transcription import sample_of_speech

RATE_HZ = 16_000
PERIOD_S = 300
LENGTHS_S = {"20 minutes": 1200, "4 hours": 14_400}


def main() -> None:
    """Print the parent's peak for both lengths, and their ratio."""
    peaks = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for label, seconds in LENGTHS_S.items():
            audio = _recording(folder / f"{seconds}.wav", seconds, folder)
            command = [sys.executable, "-m", "speechstudio", "transcribe", str(audio), "--quiet"]
            command += ["--no-speakers", "--language", "en", "--output", str(folder / "out")]
            cost = run(command, dict(os.environ))
            peaks[label] = cost.parent_peak_mb
            print(f"{label:10} parent {cost.parent_peak_mb:6.1f} MB, all {cost.peak_mb:6.0f} MB")
    print(f"ratio {peaks['4 hours'] / peaks['20 minutes']:.2f} (limit 1.3)")


def _recording(path: Path, seconds: int, folder: Path) -> Path:
    """Write a recording of that length."""
    speech = sample_of_speech(folder)
    period = np.zeros(PERIOD_S * RATE_HZ, dtype=np.int16)
    period[: len(speech)] = (speech * 32767).astype(np.int16)
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE_HZ)
        for _ in range(seconds // PERIOD_S):
            file.writeframes(period.tobytes())
    return path


if __name__ == "__main__":
    main()
