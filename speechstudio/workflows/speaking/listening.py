"""Listens to what was spoken: a recognizer writes it down, and both texts are compared."""

import re
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import soxr

from speechstudio.domain.metrics.words import WordErrors, word_errors
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, RecognitionOptions
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.engines.wire import passage_from_json
from speechstudio.jobs.answers import answers
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models.store import ModelStore
from speechstudio.normalization.normalizer import normalize
from speechstudio.workflows.speaking.plan import has_rules

LIMIT = 0.34
"""Word error rate above which a sentence is taken for misheard: a third of its words."""
MODEL = "whisper-base"
_RATE_HZ = 16_000
_AROUND_S = 0.4
"""Silence on both sides, without which the first and last word are often missed."""
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = frozenset({"zh", "ja", "ko", "th"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What a recognizer made of a sentence."""

    text: str
    errors: WordErrors

    @property
    def is_misheard(self) -> bool:
        """Whether more is wrong than a recognizer gets wrong by itself."""
        return self.errors.rate > LIMIT


class Listener:
    """Keeps a recognizer in a child process. Use `close` at the end."""

    def __init__(self, store: ModelStore, *, threads: int = 1) -> None:
        """Find the recognizer; raises ModelNotInstalledError where its model is missing."""
        self._spec = engine(Task.RECOGNITION, "faster-whisper")
        self._models = {"whisper": store.path(MODEL)}
        self._threads = threads
        self._process = EngineProcess(threads=threads)

    def hear(
        self,
        sentence: SpokenSentence,
        chunk: AudioChunk,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Heard:
        """Write down a chunk and compare it with its sentence; see `compare`."""
        return self.compare(sentence.text, chunk, sentence.language, cancelled)

    def compare(
        self,
        said: str,
        chunk: AudioChunk,
        language: str,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Heard:
        """Write down a chunk and compare it with what was said, without case and punctuation."""
        with tempfile.TemporaryDirectory(prefix="speechstudio-") as folder:
            recording = Path(folder) / "chunk.f32"
            recording.write_bytes(_padded(chunk).tobytes())
            text = self._text(recording, language, cancelled)
        errors = word_errors(_words(said, language), _words(text, language))
        return Heard(text=text, errors=errors)

    def close(self) -> None:
        """End the child."""
        self._process.stop()

    def _text(self, recording: Path, language: str, cancelled: Callable[[], bool]) -> str:
        options = RecognitionOptions(language=language.partition("-")[0].lower(), words_only=True)
        request = EngineRequest(
            task=self._spec.task,
            factory=self._spec.factory,
            models=self._models,
            recording=recording,
            options=asdict(options),
            threads=self._threads,
        )
        passages = [
            passage_from_json(partial.content)
            for partial in answers(self._process, request, cancelled=cancelled)
        ]
        return " ".join(segment.text for passage in passages for segment in passage.segments)


def _padded(chunk: AudioChunk) -> "np.typing.NDArray[np.float32]":
    samples = soxr.resample(chunk.samples, chunk.sample_rate, _RATE_HZ).astype("<f4")
    silence = np.zeros(round(_RATE_HZ * _AROUND_S), dtype="<f4")
    return np.concatenate([silence, samples, silence])


def _words(text: str, language: str) -> list[str]:
    """Cut a text into what is compared: spoken words, or characters where no spaces are written."""
    said = normalize(text, language).spoken if has_rules(language) else text
    words = _WORD.findall(said.lower().replace("'", "").replace("\u2019", ""))
    return list("".join(words)) if language.partition("-")[0].lower() in _UNSPACED else words
