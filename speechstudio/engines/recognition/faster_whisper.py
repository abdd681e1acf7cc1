"""Whisper by faster-whisper: some windows of speech at a time.

Windows that end in pauses are decoded in one go each (`batches`), two at a time where there are two
threads. Where something may be missing or made up (`completeness`), the window is decoded again by
the library's own loop, with its fallback to higher temperatures, and so is each stretch of speech
that has no words by then. The same windows give the same result, but where that loop falls back to
sampling: CTranslate2 seeds a thread once, when it samples for the first time.
"""

import os

os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when onnxruntime is imported

import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from speechstudio.audio.pcm import frames_to_ms, ms_to_frames
from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.domain.transcript import Segment
from speechstudio.engines.contract import EngineContext, EngineSetup, Passage, RecognitionOptions
from speechstudio.engines.foreign import foreign_errors
from speechstudio.engines.recognition.ahead import in_order
from speechstudio.engines.recognition.batches import (
    MOST_TOGETHER,
    WORKERS,
    Batches,
    batches,
)
from speechstudio.engines.recognition.completeness import is_complete
from speechstudio.engines.recognition.language import LanguageGuess
from speechstudio.engines.recognition.notes import note, noted
from speechstudio.engines.recognition.passages import (
    is_echo,
    missing_speech,
    passage_of,
    segments_of,
    sentences_of,
)
from speechstudio.engines.recognition.precision import loaded
from speechstudio.engines.recognition.speech import Samples, VadOptions, speech_of
from speechstudio.engines.recognition.windows import Span, Window, windows
from speechstudio.engines.recording import Recording, StoredRecording

NAME = "faster-whisper"
_NO_WORDS = -1
"""Stands for the tokens that Whisper itself never wants: music, noises, brackets."""
_FIGURES = frozenset("0123456789$\u20ac\u00a3\u00a5%&@#+=/*\\<>|~^_\u00b0\u00bd\u00bc\u00be\u00d7")


class FasterWhisper:
    """A recognizer around `faster_whisper.WhisperModel`."""

    def __init__(self, setup: EngineSetup) -> None:
        """Load the model; takes a second or two, and some more the first time of all."""
        with foreign_errors(NAME):
            import ctranslate2
            from faster_whisper import WhisperModel

            if setup.device == "cuda" and not ctranslate2.get_cuda_device_count():
                raise EngineUnavailableError(
                    "there is no graphics card here that can be used",
                    hint="Leave --device out; see also “speechstudio doctor”.",
                )
            self._seed = ctranslate2.set_random_seed
            on_processor = setup.device == "cpu"
            self._workers = min(setup.threads, WORKERS) if on_processor else 1
            self._together = 1 if on_processor else MOST_TOGETHER

            def load(numbers: str) -> Any:
                return WhisperModel(
                    str(setup.models["whisper"]),
                    device=setup.device,
                    compute_type=numbers,
                    cpu_threads=setup.threads // self._workers,
                    num_workers=self._workers,
                    local_files_only=True,
                )

            if on_processor:
                self._model = loaded(setup.models["whisper"], setup.threads, load)
            else:
                self._model = load("default")
            self._batches = Batches(self._model)
            self._sampling = threading.Lock()

    def recognize(
        self, recording: Path, options: RecognitionOptions, context: EngineContext
    ) -> Iterator[Passage]:
        """Yield a passage for each window; see `speechstudio.engines.contract.Recognizer`."""
        samples = StoredRecording(recording)
        total_ms = frames_to_ms(len(samples))
        origin = resume = finished = 0
        language = options.language
        for done in noted(context.journal):
            finished += 1
            origin, resume, language = done.origin, done.end, done.passages[-1].language
            for passage in done.passages:
                context.progress(passage.end_ms, total_ms)
                yield passage
        with foreign_errors(NAME):
            speech = speech_of(samples, _silero, context)
            found = windows(len(samples), speech, VadOptions(), origin=origin, resume=resume)
            guess = LanguageGuess(self._model, samples, language)
            groups = batches(guess.settle(found), finished, self._together)

            def decode(group: Sequence[Window]) -> list[Passage]:
                return self._decode(samples, group, guess.language, options, context)

            for group, passages in in_order(groups, decode, self._workers):
                note(context.journal, group[-1], passages)
                for passage in passages:
                    context.progress(passage.end_ms, total_ms)
                    yield passage
        context.progress(total_ms, total_ms)

    @cached_property
    def _suppressed(self) -> list[int]:
        """Tokens with digits or signs, without which only words are left to write."""
        tokenizer = self._model.hf_tokenizer
        text = range(tokenizer.token_to_id("<|endoftext|>"))
        held = (token for token in text if set(tokenizer.decode([token])) & _FIGURES)
        return [_NO_WORDS, *held]

    def _decode(
        self,
        recording: Recording,
        group: Sequence[Window],
        language: str,
        options: RecognitionOptions,
        context: EngineContext,
    ) -> list[Passage]:
        """Decode windows together, and carefully again where something may be missing."""
        answers = self._batches.hear(
            [window.samples(recording) for window in group],
            language,
            replace(options, hotwords=_as_sentence(options.hotwords)),
            self._suppressed if options.words_only else [_NO_WORDS],
            context.check,
        )
        passages = []
        for window, answer in zip(group, answers, strict=True):
            segments = [] if is_echo(answer, options.hotwords) else sentences_of(answer, window)
            if not is_complete(answer, window):
                segments = self._segments(recording, window, language, options, context)
            for start, end in missing_speech(segments, window):
                part = _alone(window, (start, end))
                again = self._segments(recording, part, language, options, context)
                segments.extend(s for s in again if not s.suspect and _lies_in(s, part))
            passages.append(passage_of(window, segments, language))
        return passages

    def _segments(
        self,
        recording: Recording,
        window: Window,
        language: str,
        options: RecognitionOptions,
        context: EngineContext,
    ) -> list[Segment]:
        """Decode one window as the library does, one at a time: sampling takes 200 MB."""
        result = []
        with self._sampling:
            self._seed(window.pieces[0][0] % 2**31)
            found, _ = self._model.transcribe(
                window.samples(recording),
                language=language,
                task="translate" if options.translate else "transcribe",
                beam_size=options.beam_size,
                initial_prompt=options.initial_prompt,
                hotwords=_as_sentence(options.hotwords),
                suppress_tokens=self._suppressed if options.words_only else [_NO_WORDS],
                condition_on_previous_text=False,
                word_timestamps=True,
            )
            for segment in found:  # decoded as it is asked for
                context.check()
                if not is_echo(segment, options.hotwords):
                    result.extend(segments_of(segment, window))
        return result


def _silero(samples: Samples) -> NDArray[np.float32]:
    """Probability of speech by the library's own model, which few runs need."""
    from faster_whisper.vad import get_vad_model

    found: NDArray[np.float32] = get_vad_model()(samples)
    return found


def _as_sentence(hotwords: str | None) -> str | None:
    """End a list of words with a full stop.

    The library puts it before what is to be heard as if it had been said: after an open list, the
    sentences that follow lose their own full stops, and the list goes on behind them.
    """
    words = (hotwords or "").strip()
    return f"{words.rstrip(',;.')}." if words else None


def _alone(window: Window, span: Span) -> Window:
    """Make a window of one stretch of another."""
    return Window(origin=window.origin, pieces=(span,), end=span[1], speech=(span,))


def _lies_in(segment: Segment, window: Window) -> bool:
    """Whether the middle of a segment lies in the stretch that was looked at again."""
    middle = ms_to_frames((segment.start_ms + segment.end_ms) // 2)
    return any(start <= middle <= end for start, end in window.pieces)
