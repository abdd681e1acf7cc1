"""What is spoken is heard as it was written, by a recognizer that knows nothing of it."""

from pathlib import Path

import jiwer
import numpy as np
import pytest
import soxr
from whisper_normalizer.english import EnglishTextNormalizer

from speechstudio.domain.speech import PhonemeSpan, SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    RecognitionOptions,
    SynthesisOptions,
)
from speechstudio.engines.recognition.faster_whisper import FasterWhisper
from speechstudio.engines.synthesis.piper import Piper

pytestmark = [pytest.mark.models, pytest.mark.filterwarnings("ignore")]

VOICE = "en_US-joe-medium"
RATE = 16_000
PAUSE = np.zeros(RATE // 2, np.float32)
SENTENCES = (
    "The meeting begins at nine in the morning and ends before lunch.",
    "Please close the window, because it is getting cold in here.",
    "My sister bought a small red house near the old railway station.",
    "Did you remember to feed the cat and water the plants?",
    "After the storm, the children played in the garden until dinner.",
)
MOST_ERRORS = 0.05
WORD_TOLERANCE_MS = 150


@pytest.fixture(scope="module")
def piper(model_store_root: Path) -> Piper:
    return Piper(EngineSetup(models={"voice": model_store_root / "piper-en-us-joe-medium"}))


@pytest.fixture(scope="module")
def whisper(model_store_root: Path) -> FasterWhisper:
    return FasterWhisper(EngineSetup(models={"whisper": model_store_root / "whisper-base"}))


def at_16_khz(chunk: AudioChunk) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    samples: np.ndarray[tuple[int], np.dtype[np.float32]] = soxr.resample(
        chunk.samples, chunk.sample_rate, RATE
    ).astype(np.float32)
    return samples


def heard(
    whisper: FasterWhisper, chunks: list[AudioChunk], folder: Path
) -> list[tuple[str, int, int]]:
    path = folder / "spoken.f32"
    np.concatenate([PAUSE, *(part for c in chunks for part in (at_16_khz(c), PAUSE))]).tofile(path)
    passages = whisper.recognize(path, RecognitionOptions(language="en"), EngineContext())
    return [
        (word.text, word.start_ms, word.end_ms)
        for passage in passages
        for segment in passage.segments
        for word in segment.words
    ]


def speak(piper: Piper, *sentences: SpokenSentence, **options: float) -> list[AudioChunk]:
    asked = SynthesisOptions(**options)  # type: ignore[arg-type]
    return list(piper.synthesize(sentences, VOICE, asked, EngineContext()))


def errors(texts: tuple[str, ...], words: list[tuple[str, int, int]]) -> float:
    plain = EnglishTextNormalizer()
    rate: float = jiwer.wer(plain(" ".join(texts)), plain(" ".join(word for word, *_ in words)))
    return rate


@pytest.mark.parametrize("options", [{}, {"rate": 1.4}, {"pitch_semitones": 3.0}], ids=str)
def test_plain_sentences_are_heard_as_they_were_written(
    piper: Piper, whisper: FasterWhisper, tmp_path: Path, options: dict[str, float]
) -> None:
    chunks = speak(piper, *(SpokenSentence(text=t, language="en") for t in SENTENCES), **options)
    assert errors(SENTENCES, heard(whisper, chunks, tmp_path)) <= MOST_ERRORS


def test_words_are_heard_when_they_are_said_to_be(
    piper: Piper, whisper: FasterWhisper, tmp_path: Path
) -> None:
    chunk = speak(piper, SpokenSentence(text=SENTENCES[2], language="en"))[0]
    words = heard(whisper, [chunk], tmp_path)
    assert len(words) == len(chunk.words)
    late = [
        start - 1000 * len(PAUSE) // RATE - told.start_ms
        for (_, start, _), told in zip(words, chunk.words, strict=True)
    ]
    assert abs(float(np.median(late))) < WORD_TOLERANCE_MS


def test_given_sounds_are_heard_in_place_of_the_letters(
    piper: Piper, whisper: FasterWhisper, tmp_path: Path
) -> None:
    text = "They walked along the qqq to the station."
    span = PhonemeSpan(start=22, end=25, ipa="ˈɹɪvɚ")
    chunks = speak(piper, SpokenSentence(text=text, language="en", phonemes=(span,)))
    words = [word.strip(".,").lower() for word, *_ in heard(whisper, chunks, tmp_path)]
    assert words[4] == "river"
