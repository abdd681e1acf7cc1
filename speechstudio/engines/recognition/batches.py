"""Windows decoded together, each in one go.

The library's own loop decodes a window piece by piece: up to the last time stamp that the model
writes, and then on from there. Here no time stamps are asked for, so that one pass writes down
the whole window, and several windows share it. (Asked for time stamps, one pass leaves out whole
sentences.) Words get their times as in the library's loop, from the attention of the decoder.
Whether a window was written down completely is for `completeness` to say.
"""

import threading
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import numpy as np

from speechstudio.engines.contract import RecognitionOptions
from speechstudio.engines.recognition.speech import Samples
from speechstudio.engines.recognition.windows import Window

MOST_TOGETHER = 4
"""Windows that a graphics card decodes in one go; with eight, memory grows more than speed. On a
processor they take as long together as one after the other."""
WORKERS = 2
"""Windows that a processor decodes side by side, each with its share of the threads: two threads
for one window save it a fifth of its time only."""
_FRAME_SAMPLES = 160
_MOST_FRAMES = 3000
_PREPENDED = "\"'\u201c\u00bf([{-"
_APPENDED = "\"'.\u3002,\uff0c!\uff01?\uff1f:\uff1a\u201d)]}\u3001"
"""Punctuation that belongs to the next word and to the last one, as in the library."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What the model wrote for one window; named as the library names it in its segments."""

    words: tuple[Any, ...]
    text: str
    avg_logprob: float
    no_speech_prob: float
    compression_ratio: float
    tokens: int
    is_cut_off: bool
    """Whether the model had more to write than it may."""


def batches(
    found: Iterable[Window], done: int, most: int = MOST_TOGETHER
) -> Iterator[list[Window]]:
    """Group windows that are to be decoded together, where so many groups are done already.

    The first ones are small, so that something is to be read soon. Groups depend on nothing but
    the windows: what a window is decoded with may change the last bits of its answer.
    """
    group: list[Window] = []
    for window in found:
        group.append(window)
        if len(group) == min(2**done, most):
            yield group
            group, done = [], done + 1
    if group:
        yield group


class Batches:
    """A loaded `faster_whisper.WhisperModel` that hears several windows at a time.

    What was encoded last in a thread is not encoded again there, by the library's own loop either.
    """

    def __init__(self, model: Any) -> None:
        self._model = model
        self._last = threading.local()
        model.encode = self._encoded_again

    def hear(
        self,
        sounds: Sequence[Samples],
        language: str,
        options: RecognitionOptions,
        suppressed: Sequence[int],
        check: Callable[[], None],
    ) -> list[Heard]:
        """Write down some sounds of at most thirty seconds; `check` may raise in between."""
        from ctranslate2 import StorageView
        from faster_whisper.tokenizer import Tokenizer
        from faster_whisper.transcribe import get_suppressed_tokens

        tokenizer = Tokenizer(
            self._model.hf_tokenizer,
            self._model.model.is_multilingual,
            task="translate" if options.translate else "transcribe",
            language=language,
        )
        encoded = []
        for sound in sounds:
            check()
            encoded.append(self._encoded(sound))
        check()
        prompt = self._prompt(tokenizer, options)
        answers = self._model.model.generate(
            StorageView.from_array(np.concatenate(encoded)),
            [prompt] * len(sounds),
            beam_size=options.beam_size,
            max_length=self._model.max_length,
            suppress_tokens=get_suppressed_tokens(tokenizer, list(suppressed)),
            return_scores=True,
            return_no_speech_prob=True,
        )
        room = self._model.max_length - len(prompt)
        return [
            self._heard(tokenizer, answer, StorageView.from_array(view), len(sound), room)
            for answer, view, sound in zip(answers, encoded, sounds, strict=True)
        ]

    def _encoded(self, sound: Samples) -> Any:
        """Encode one sound: several at once take no less time, and their sum of memory."""
        from faster_whisper.audio import pad_or_trim

        features = pad_or_trim(self._model.feature_extractor(sound)[..., :-1])
        return self._encoded_features(np.ascontiguousarray(features))

    def _encoded_features(self, features: Samples) -> Any:
        from ctranslate2 import StorageView

        known = getattr(self._last, "pair", None)
        if known is None or not np.array_equal(known[0], features):
            view = StorageView.from_array(features[None])
            known = features, np.asarray(self._model.model.encode(view, to_cpu=True))
            self._last.pair = known
        return known[1]

    def _encoded_again(self, features: Samples) -> Any:
        """Stand for the library's `encode`."""
        from ctranslate2 import StorageView

        return StorageView.from_array(self._encoded_features(np.ascontiguousarray(features)))

    def _prompt(self, tokenizer: Any, options: RecognitionOptions) -> list[int]:
        before = (options.initial_prompt or "").strip()
        prompt: list[int] = self._model.get_prompt(
            tokenizer,
            tokenizer.encode(f" {before}") if before else [],
            without_timestamps=True,
            hotwords=options.hotwords,
        )
        return prompt

    def _heard(self, tokenizer: Any, answer: Any, encoded: Any, samples: int, room: int) -> Heard:
        """Give words their times."""
        tokens = answer.sequences_ids[0]
        frames = min(-(-samples // _FRAME_SAMPLES), _MOST_FRAMES)
        whole = {"tokens": tokens, "start": 0.0, "end": samples / 16_000, "seek": 0}
        self._model.add_word_timestamps(
            [[whole]], tokenizer, encoded, frames, _PREPENDED, _APPENDED, 0.0
        )
        text = tokenizer.decode(tokens).strip()
        raw = text.encode()
        return Heard(
            words=tuple(SimpleNamespace(**word) for word in whole["words"]),
            text=text,
            avg_logprob=answer.scores[0] * len(tokens) / (len(tokens) + 1),
            no_speech_prob=answer.no_speech_prob,
            compression_ratio=len(raw) / len(zlib.compress(raw)),
            tokens=len(tokens),
            is_cut_off=len(tokens) >= room,
        )
