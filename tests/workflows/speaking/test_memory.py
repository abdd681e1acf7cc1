"""A long text takes no more memory than a short one."""

import subprocess
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.sound_settings import SoundSettings
from speechstudio.documents.reading import read_bytes
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import script
from speechstudio.workflows.speaking.sound_file import SoundJob, speak_to_file
from speechstudio.workflows.speaking.speaker import Early, Speaker
from speechstudio.workflows.speaking.voice_choice import VoiceChoice
from tests.benchmarks.long_texts import text
from tests.fakes.specs import SYNTHESIZER

pytestmark = pytest.mark.models

SHORT, LONG = 10_000, 100_000
AS_IT_IS = SoundSettings(loudness_lufs=None)
RATE_HZ = 8000


class AtOnce(Speaker):
    """Speaks in this process: how far a child is ahead is a matter of chance."""

    @staticmethod
    def _made(
        choice: VoiceChoice,
        process: EngineProcess,
        request: EngineRequest,
        cancelled: Callable[[], bool],
        early: Early | None = None,
    ) -> Iterator[AudioChunk]:
        del choice, process, cancelled, early
        for sentence in request.sentences:
            samples = np.full(len(sentence.text) * RATE_HZ // 100, 0.1, dtype=np.float32)
            yield AudioChunk(samples=samples, sample_rate=RATE_HZ)


def peak_bytes(words: str, folder: Path) -> int:
    """Speak a text, and tell the most that was held at a time."""
    choice = VoiceChoice(spec=SYNTHESIZER, version="1", voice="anna", models={})
    # Room for so little that chunks are thrown away all the time.
    cache = ChunkCache(folder / "cache", most_bytes=4_000_000)
    speaker = AtOnce(lambda _name: choice, SynthesisOptions(), cache)
    document = read_bytes(words.encode(), name="a.txt")
    lines = script(document, Reading(is_normalized=False), Pauses())
    tracemalloc.reset_peak()
    before = tracemalloc.get_traced_memory()[0]
    job = SoundJob(path=folder / f"{len(words)}.wav", sound=AS_IT_IS, keeps_words=False)
    speak_to_file(lines, speaker, job)
    return tracemalloc.get_traced_memory()[1] - before


def main() -> None:
    """Print the peaks of a short and a long text."""
    words = text(LONG, 1).replace(". ", ", ")  # a sentence a paragraph: fewer take less time
    tracemalloc.start()
    peak_bytes(words[:1000], Path(sys.argv[1]))  # what is read only once is read
    print(*(peak_bytes(words[:length], Path(sys.argv[1])) for length in (SHORT, LONG)))


def test_memory_does_not_grow_with_the_text(tmp_path: Path) -> None:
    # In a process of its own, whose table of names that pathlib interns is small.
    done = subprocess.run(
        [sys.executable, "-m", __name__, str(tmp_path)],
        check=True,
        capture_output=True,
        text=True,
        cwd=Path(__file__).parents[3],
    )
    short, long = map(int, done.stdout.split())
    assert long < 1.3 * short


if __name__ == "__main__":
    main()
