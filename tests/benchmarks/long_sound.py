"""Hours of sound into one file, chunk by chunk, as `speak` makes them.

python -m tests.benchmarks.long_sound FILE HOURS
"""

import sys
from pathlib import Path

import numpy as np

from speechstudio.audio.chapters import Chapter
from speechstudio.audio.speech_file import SpeechFile

RATE_HZ = 22_050
CHUNK_S = 5


def chunk() -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    """Give noise that swells as syllables do, with peaks that have to be held."""
    chance = np.random.default_rng(1)
    time_s = np.arange(CHUNK_S * RATE_HZ) / RATE_HZ
    loudness = 0.05 * np.square(np.sin(2 * np.pi * 2 * time_s))
    samples = (chance.standard_normal(len(time_s)) * loudness).astype(np.float32)
    samples[::4001] *= 6
    return samples


def main() -> None:
    """Write the file, with a chapter each ten minutes."""
    path, seconds = Path(sys.argv[1]), round(float(sys.argv[2]) * 3600)
    sound = chunk()
    chapters = [
        Chapter(title=f"Chapter {start // 600 + 1}", start_ms=start * 1000)
        for start in range(0, seconds, 600)
    ]
    with SpeechFile(path) as file:
        for _ in range(seconds // CHUNK_S):
            file.add(sound, RATE_HZ)
        file.finish(chapters=chapters)


if __name__ == "__main__":
    main()
