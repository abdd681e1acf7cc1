"""SeamlessM4T v2: writes speech of a hundred languages, in theirs or in another.

It tells no times of words: these are shared out over the speech that is heard. Nor does it tell
the language that is spoken; it wants to know in which one to write.
"""

import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from speechstudio.audio.pcm import SAMPLE_RATE_HZ, frames_to_ms
from speechstudio.domain.errors import UsageError
from speechstudio.domain.transcript import Segment, Suspicion
from speechstudio.engines.contract import EngineContext, EngineSetup, Passage, RecognitionOptions
from speechstudio.engines.foreign import foreign_errors
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.recognition.notes import note, noted
from speechstudio.engines.recognition.passages import (
    HIGH_COMPRESSION,
    LOW_LOG_PROBABILITY,
    passage_of,
)
from speechstudio.engines.recognition.silero import speech_probability
from speechstudio.engines.recognition.speech import Samples, VadOptions, speech_of
from speechstudio.engines.recognition.spreading import in_sentences, spread
from speechstudio.engines.recognition.windows import Window, windows
from speechstudio.engines.recording import Recording, StoredRecording
from speechstudio.engines.seamless_languages import code_for

NAME = "SeamlessM4T"
SHORTEST = SAMPLE_RATE_HZ // 10
"""Samples; nothing shorter is a word."""
MOST_TOKENS = 256
SPACE = "▁"
"""Stands for a space in a token."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Written:
    """What the model wrote for one window."""

    text: str
    confidences: list[float]
    """Of each character."""
    log_probability: float
    """Of a token, on the average."""


class SeamlessRecognizer:
    """A recognizer around `transformers.SeamlessM4Tv2ForSpeechToText`."""

    def __init__(self, setup: EngineSetup) -> None:
        """Load the model; takes some seconds."""
        folder = setup.models["seamless"]
        with foreign_errors(NAME):
            kind = "SeamlessM4Tv2ForSpeechToText"
            self._model = load_model(kind, folder, setup, half_on_card=True)
            self._features = load_companion("SeamlessM4TFeatureExtractor", folder)
            self._tokenizer = load_companion("SeamlessM4TTokenizer", folder)
            self._speech_probability = speech_probability()
        self._codes = tuple(self._model.generation_config.text_decoder_lang_to_code_id)

    def recognize(
        self, recording: Path, options: RecognitionOptions, context: EngineContext
    ) -> Iterator[Passage]:
        """Yield a passage for each window; see `speechstudio.engines.contract.Recognizer`."""
        language = "en" if options.translate else options.language
        code = self._code(language)
        samples = StoredRecording(recording)
        total_ms = frames_to_ms(len(samples))
        origin = resume = 0
        for done in noted(context.journal):
            origin, resume = done.origin, done.end
            for passage in done.passages:
                context.progress(passage.end_ms, total_ms)
                yield passage
        with foreign_errors(NAME):
            speech = speech_of(samples, self._speech_probability, context)
            for window in windows(len(samples), speech, VadOptions(), origin=origin, resume=resume):
                context.check()
                segments = self._segments(samples, window, code, options.beam_size)
                passage = passage_of(window, segments, options.language or "en")
                note(context.journal, window, [passage])
                context.progress(passage.end_ms, total_ms)
                yield passage
        context.progress(total_ms, total_ms)

    def _code(self, language: str | None) -> str:
        """Return the model's code for what it is to write."""
        if not language:
            raise UsageError(
                f"{NAME} cannot tell which language is spoken",
                hint="Choose the language, or let it write English: “--translate”.",
            )
        code = code_for(language, self._codes)
        if code is None:
            raise UsageError(
                f"{NAME} does not write the language “{language}”",
                hint="Choose another language, or Whisper.",
            )
        return code

    def _segments(
        self, recording: Recording, window: Window, code: str, beam_size: int
    ) -> list[Segment]:
        """Write down one window."""
        samples = window.samples(recording)
        if len(samples) < SHORTEST:
            return []
        written = self._write(samples, code, beam_size)
        if not any(map(str.isalnum, written.text)):
            return []
        doubts = _doubts(written, window)
        if Suspicion.TEXT_WITHOUT_SPEECH in doubts and len(doubts) > 1:
            return []  # the model doubts it, and nothing is heard there
        return in_sentences(spread(written.text, written.confidences, window), doubts)

    def _write(self, samples: Samples, code: str, beam_size: int) -> _Written:
        """Ask the model what is said, and how sure it is of each token."""
        import torch

        given = self._features(samples, sampling_rate=SAMPLE_RATE_HZ, return_tensors="pt")
        with torch.no_grad():
            made = self._model.generate(
                input_features=given["input_features"].to(self._model.device, self._model.dtype),
                attention_mask=given["attention_mask"].to(self._model.device),
                tgt_lang=code,
                num_beams=beam_size,
                max_new_tokens=MOST_TOKENS,
                return_dict_in_generate=True,
                output_scores=True,
            )
        scores = self._model.compute_transition_scores(
            made.sequences, made.scores, made.get("beam_indices"), normalize_logits=beam_size == 1
        )[0].tolist()
        return self._read(made.sequences[0, -len(scores) :].tolist(), scores)

    def _read(self, tokens: list[int], scores: list[float]) -> _Written:
        """Put tokens together; a word may be made of several."""
        special = set(self._tokenizer.all_special_ids)
        text, confidences, sure = "", [], []
        for token, score in zip(tokens, scores, strict=True):
            if token in special:
                continue
            piece = self._tokenizer.convert_ids_to_tokens(token).replace(SPACE, " ")
            text += piece
            confidences += [min(1.0, math.exp(score))] * len(piece)
            sure.append(score)
        average = sum(sure) / len(sure) if sure else 0.0
        return _Written(text=text, confidences=confidences, log_probability=average)


def _doubts(written: _Written, window: Window) -> tuple[Suspicion, ...]:
    """Say why not to trust a text, as Whisper's own limits have it."""
    raw = written.text.encode()
    found = {
        Suspicion.LOW_CONFIDENCE: written.log_probability < LOW_LOG_PROBABILITY,
        Suspicion.REPETITIVE: len(raw) > HIGH_COMPRESSION * len(zlib.compress(raw)),
        Suspicion.TEXT_WITHOUT_SPEECH: not window.speech,
    }
    return tuple(doubt for doubt, holds in found.items() if holds)
