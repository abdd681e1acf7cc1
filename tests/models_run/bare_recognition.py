"""The recognizer beside the bare library, one recording after the other in this process."""

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.timespan import distance_ms
from speechstudio.engines.contract import EngineContext, EngineSetup, RecognitionOptions
from speechstudio.engines.recognition.faster_whisper import FasterWhisper

LEAST_MS = 1500
"""Speech that is shorter may be missing."""
_BESIDE_MS = 200
"""So far apart the two may place the same word: attention tells times no finer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TimedWord:
    """A word and when it was said."""

    start_ms: int
    end_ms: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """What was made of a recording, and what it took."""

    text: str
    words: tuple[TimedWord, ...]
    cpu_s: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Lost:
    """A stretch for which the library has words and we have none."""

    start_ms: int
    end_ms: int
    text: str


Hear = Callable[[Path, str], Hearing]
"""Hears decoded samples in a language."""


def bare(model: Path) -> Hear:
    """Load the library's own recognizer: one window after the other, with its own defaults."""
    from faster_whisper import WhisperModel

    loaded = WhisperModel(
        str(model), device="cpu", compute_type="int8", cpu_threads=1, local_files_only=True
    )

    def hear(recording: Path, language: str) -> Hearing:
        began_s = time.process_time()
        found, _ = loaded.transcribe(
            PcmFile.at(recording).samples()[:],
            language=language,
            vad_filter=True,
            word_timestamps=True,
        )
        segments = list(found)
        words = tuple(
            TimedWord(
                start_ms=round(1000 * word.start), end_ms=round(1000 * word.end), text=word.word
            )
            for segment in segments
            for word in segment.words or ()
        )
        text = " ".join(segment.text.strip() for segment in segments)
        return Hearing(text=text, words=words, cpu_s=time.process_time() - began_s)

    return hear


def own(model: Path) -> Hear:
    """Load the program's recognizer."""
    engine = FasterWhisper(EngineSetup(models={"whisper": model}))

    def hear(recording: Path, language: str) -> Hearing:
        began_s = time.process_time()
        options = RecognitionOptions(language=language)
        passages = list(engine.recognize(recording, options, EngineContext()))
        segments = [segment for passage in passages for segment in passage.segments]
        words = tuple(
            TimedWord(start_ms=word.start_ms, end_ms=word.end_ms, text=word.text)
            for segment in segments
            for word in segment.words
        )
        text = " ".join(segment.text for segment in segments)
        return Hearing(text=text, words=words, cpu_s=time.process_time() - began_s)

    return hear


def lost_speech(own: Iterable[TimedWord], bare: Sequence[TimedWord]) -> list[Lost]:
    """Find runs of the library's words, long enough, none of which is near a word of ours."""
    ours = list(own)
    runs: list[list[TimedWord]] = [[]]
    for word in bare:
        if any(_beside(word, other) for other in ours):
            runs.append([])
        else:
            runs[-1].append(word)
    return [
        Lost(
            start_ms=run[0].start_ms,
            end_ms=run[-1].end_ms,
            text="".join(word.text for word in run).strip(),
        )
        for run in runs
        if run and run[-1].end_ms - run[0].start_ms >= LEAST_MS
    ]


def _beside(word: TimedWord, other: TimedWord) -> bool:
    return distance_ms(word.start_ms, word.end_ms, other.start_ms, other.end_ms) < _BESIDE_MS
