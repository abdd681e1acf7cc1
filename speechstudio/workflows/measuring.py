"""How fast a model is on this machine, found by letting it work for a while."""

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import soxr

from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
from speechstudio.models.catalogue import Model, ModelTask
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import Threads, TranscriptionSettings
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Pauses, Piece, Reading, plan
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import KnownVoice, VoiceBook

LENGTH_MS = 60_000
"""Speech that is made or listened to: long enough for a figure that holds."""
MEASURABLE = frozenset({ModelTask.RECOGNITION, ModelTask.SYNTHESIS})
_RATE_HZ = 16_000
_PAUSE_S = 0.5

_HEARD = """\
The ferry leaves at seven, and the bakery opens before it does. Most people on the quay buy bread
and coffee there. On Monday the ladder at the north pier was painted, so nobody could use it until
noon. A man with a red bicycle asked whether the library was open. It was, but the reading room
was cold because the heating had failed. Two students carried their books into the hall and worked
near the window. In the afternoon the wind turned west and brought rain across the bay. The school
choir had planned to sing outside; they sang in the fish market and were louder than the gulls.
Someone left an umbrella on the bench, green with a wooden handle. It waited there for three days.
The council will discuss the new crane next week, and the price of diesel. A photographer from the
city took pictures of the lamps after dark. She said that the light was softer than at home. When
the last boat came in, the captain waved to the children and rang the bell twice.
"""
"""A minute of speech, and no sentence twice: recognizers take repeats for a fault of their own."""

Cancelled = Callable[[], bool]
Told = Callable[[float], None]
"""Takes the share that is done, from 0 to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What a model did."""

    sound_ms: int
    """Speech that was made or listened to."""
    took_ms: int
    """Without loading the model."""


def measure(model_id: str, store: ModelStore, cancelled: Cancelled, told: Told) -> Measured:
    """Let an installed model make, or listen to, a minute of speech.

    What a recognizer listens to is spoken by a voice that is there. Raises UsageError for a model
    that does neither, what the engines raise, and JobCancelledError.
    """
    model = store.catalogue.get(model_id)
    if model.task is ModelTask.SYNTHESIS:
        return _speaking(_voice_of(model, VoiceBook(store)), VoiceBook(store), cancelled, told)
    if model.task is ModelTask.RECOGNITION:
        return _listening(model, store, cancelled, told)
    raise UsageError(f"{model.title} works only together with other models, and is not measured")


def _voice_of(model: Model, book: VoiceBook) -> KnownVoice:
    """Find a voice of a model; one without voices of its own is heard with any of its engine."""
    own = {model.id, *(name.partition(":")[2] or name for name in model.names)}
    voices = list(book.voices(model.engine))
    found = [known for known in voices if known.voice.id.partition("#")[0] in own]
    if not found and not model.names:
        found = voices
    if not found:
        raise UsageError(f"{model.title} has no voice that can speak here")
    return found[0]


def _speaking(known: KnownVoice, book: VoiceBook, cancelled: Cancelled, told: Told) -> Measured:
    with tempfile.TemporaryDirectory(prefix="speechstudio-") as folder:
        speaker = Speaker(
            lambda name: book.choose(name or known.name, ""),
            SynthesisOptions(),
            ChunkCache(Path(folder)),
        )
        try:
            made = speaker.speak(_sentences(known), cancelled)
            next(made)  # loads the model
            began_s, sound_s = time.monotonic(), 0.0
            for spoken in made:
                sound_s += len(spoken.chunk.samples) / spoken.chunk.sample_rate
                told(min(1.0, 1000 * sound_s / LENGTH_MS))
                if 1000 * sound_s >= LENGTH_MS:
                    break
            took_s = time.monotonic() - began_s
            made.close()
        finally:
            speaker.close()
    return Measured(sound_ms=round(1000 * sound_s), took_ms=round(1000 * took_s))


def _sentences(known: KnownVoice) -> Iterator[Piece]:
    """Give the sentences of a voice's sample for ever, no two alike to a cache."""
    reading = Reading(language=known.voice.language)
    pieces = list(plan(known.voice.sample_text, reading, Pauses()))
    number = 0
    while True:
        for piece in pieces:
            rate = piece.sentence.rate * (1 + number / 10_000)
            number += 1
            yield replace(piece, sentence=replace(piece.sentence, rate=rate))


def _listening(model: Model, store: ModelStore, cancelled: Cancelled, told: Told) -> Measured:
    pool = EnginePool(store)
    choice = pool.recognizer(TranscriptionSettings(model=model.id))
    book = VoiceBook(store)
    voice = next(book.of_language("en"))
    with tempfile.TemporaryDirectory(prefix="speechstudio-") as folder:
        place = Path(folder)
        threads = Threads.of_this_machine(side_by_side=False).recognition
        long = np.concatenate(list(_spoken(voice, book, place, cancelled, told)))
        short = long[: 2 * _RATE_HZ]
        try:
            for name, samples in (("short", short), ("long", long)):
                sound = place / f"{name}.f32"
                sound.write_bytes(samples.astype("<f4").tobytes())
                began_s = time.monotonic()
                request = choice.request(sound, place / f"{name}.journal", threads)
                pool.run(request, cancelled=cancelled, tell=lambda _event: None)
                took_s = time.monotonic() - began_s
                told(0.5 if name == "short" else 1.0)
        finally:
            pool.close()
    return Measured(sound_ms=1000 * len(long) // _RATE_HZ, took_ms=round(1000 * took_s))


def _spoken(
    known: KnownVoice, book: VoiceBook, folder: Path, cancelled: Cancelled, told: Told
) -> Iterator["np.typing.NDArray[np.float32]"]:
    """Give a minute of speech at the rate that recognizers take, with pauses."""
    speaker = Speaker(
        lambda name: book.choose(name or known.name, ""), SynthesisOptions(), ChunkCache(folder)
    )
    length = 0
    try:
        for spoken in speaker.speak(plan(_HEARD, Reading(), Pauses()), cancelled):
            part = _at_rate(spoken.chunk)
            length += len(part)
            told(min(0.4, 0.4 * 1000 * length / _RATE_HZ / LENGTH_MS))
            yield part
    finally:
        speaker.close()


def _at_rate(chunk: AudioChunk) -> "np.typing.NDArray[np.float32]":
    samples = soxr.resample(chunk.samples, chunk.sample_rate, _RATE_HZ).astype(np.float32)
    return np.concatenate([samples, np.zeros(round(_PAUSE_S * _RATE_HZ), np.float32)])
