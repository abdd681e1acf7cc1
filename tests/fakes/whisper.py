"""A Whisper that hears what it is told to, behind the interface of faster-whisper."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import numpy as np

from speechstudio.engines.recognition.batches import Heard

RATE = 16_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word as the library gives it, in seconds of the window."""

    word: str
    start: float
    end: float
    probability: float = 0.9


def answer(
    *tokens: Token,
    avg_logprob: float = -0.2,
    no_speech_prob: float = 0.1,
    compression_ratio: float = 1.2,
) -> SimpleNamespace:
    """Make a segment as the library gives it."""
    return SimpleNamespace(
        words=list(tokens),
        avg_logprob=avg_logprob,
        no_speech_prob=no_speech_prob,
        compression_ratio=compression_ratio,
    )


def whole(*tokens: Token, **facts: Any) -> Heard:
    """Make the answer for a whole window, of which nothing is to be doubted unless it is told."""
    usual = {"avg_logprob": -0.2, "no_speech_prob": 0.1, "compression_ratio": 1.2}
    return Heard(
        words=tokens,
        text="".join(token.word for token in tokens).strip(),
        **{**usual, "tokens": 1000, "is_cut_off": False, **facts},
    )


def every_second(samples: Any) -> list[SimpleNamespace]:
    """Hear a word in each second."""
    count = len(samples) // RATE
    return [answer(Token(word=f" w{at}", start=at + 0.1, end=at + 0.9)) for at in range(count)]


def whole_every_second(samples: Any) -> Heard:
    """Hear a word in each second, in one go."""
    return whole(*(token for segment in every_second(samples) for token in segment.words))


@dataclass
class FakeBatches:
    """Stands for `Batches`; hears by the model what that is told to hear in one go."""

    model: "FakeWhisper"

    def hear(
        self, sounds: Any, language: str, options: Any, suppressed: Any, check: Callable[[], None]
    ) -> list[Heard]:
        check()
        lengths = [len(sound) for sound in sounds]
        self.model.together.append(
            {"samples": lengths, "language": language, "options": options, "without": suppressed}
        )
        return [self.model.hear_whole(sound) for sound in sounds]


@dataclass
class FakeWhisper:
    """Stands for `faster_whisper.WhisperModel`; keeps what it was asked."""

    hear: Callable[[Any], Sequence[SimpleNamespace]] = every_second
    hear_whole: Callable[[Any], Heard] = whole_every_second
    languages: Sequence[Sequence[tuple[str, float]]] = ((("en", 0.9), ("de", 0.1)),)
    """Probabilities for one window after the other; the last are given again and again."""
    is_multilingual: bool = True
    seed: int | None = None
    asked: list[dict[str, Any]] = field(default_factory=list)
    together: list[dict[str, Any]] = field(default_factory=list)
    """What was asked of several windows at a time."""
    listened: int = 0

    @property
    def model(self) -> SimpleNamespace:
        """What the library has inside."""
        return SimpleNamespace(is_multilingual=self.is_multilingual)

    def set_random_seed(self, seed: int) -> None:
        """Stand for the function of CTranslate2."""
        self.seed = seed

    def detect_language(self, samples: Any) -> tuple[str, float, list[tuple[str, float]]]:
        """Give the probabilities of the next window."""
        found = self.languages[min(self.listened, len(self.languages) - 1)]
        self.listened += 1
        assert isinstance(samples, np.ndarray)
        return found[0][0], found[0][1], list(found)

    def transcribe(self, samples: Any, **options: Any) -> tuple[Iterator[SimpleNamespace], None]:
        """Give what is heard in the samples."""
        self.asked.append({"samples": len(samples), "seed": self.seed, **options})
        return iter(self.hear(samples)), None
