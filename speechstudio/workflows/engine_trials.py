"""A short proof of an engine: that it loads here, and does what every engine promises."""

import math
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import soxr

from speechstudio.domain.errors import (
    EngineFailedError,
    JobCancelledError,
    ModelNotInstalledError,
    UserFixableError,
)
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions, SynthesisOptions
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.wire import chunk_from_wire, passage_from_json, voice_from_json
from speechstudio.jobs.answers import answers, result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models.catalogue import ModelTask
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_environments import EngineHomes, environments_beside
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.services import ServiceLink, Services
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.speaking.voices import LAST_RESORT, VoiceBook
from speechstudio.workflows.tiny_models import tiny_models

REAL, TINY = "real", "tiny"
SENTENCES = 3
_TEXT = "one two three four five."
_RATE_HZ = 16_000
_SAMPLE_BYTES = 4
_HEARD = "The quick brown fox jumps over the lazy dog. Nobody knows why."
_SLOWEST_HZ, _FASTEST_HZ = 8_000, 96_000
_LOUDEST = 1.001
_CANCEL_S = 10.0
"""Longest time from a wish to stop until the child has, with the end of its process."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineTrial:
    """What came of the proof of one engine."""

    engine: str
    task: Task
    weights: str = ""
    """`real`, or `tiny` for random ones; empty where it did not come to that."""
    load_s: float | None = None
    """From the start of its process to the first result."""
    run_s: float | None = None
    """For three sentences more, or for hearing the same speech again."""
    failure: str = ""
    """What went wrong, in one line; empty where it passed."""
    lack: str = ""
    """Why it was not tried."""

    @property
    def result(self) -> str:
        """What came of it, in words."""
        if self.lack:
            return f"not tried: {self.lack}"
        return f"failed: {self.failure}" if self.failure else "passed"


class EngineTrials:
    """Tries engines with the models of this user, or else with tiny ones."""

    def __init__(self, store: ModelStore, services: Services | None = None) -> None:
        """Without services, engines that speak by one are not tried."""
        self._store = store
        self._services = services
        self._homes = EngineHomes(environments_beside(store))

    def run(self, spec: EngineSpec, cancelled: Callable[[], bool] = lambda: False) -> EngineTrial:
        """Try an engine; raises nothing but JobCancelledError."""
        blank = EngineTrial(engine=spec.id, task=spec.task)
        lack = self._homes.lack(spec)
        if spec.is_service and self._link(spec) is None:
            lack = "it speaks by services that the user sets up"
        if lack:
            return replace(blank, lack=lack)
        with tempfile.TemporaryDirectory(prefix="speechstudio-") as folder:
            try:
                models, weights = self._models(spec, Path(folder))
            except ModelNotInstalledError as error:
                return replace(blank, lack=error.message)
            except UserFixableError as error:
                return replace(blank, failure=error.message, weights=TINY)
            base = replace(blank, weights=weights)
            try:
                load_s, run_s = self._proof(spec, models, Path(folder), cancelled)
            except UserFixableError as error:
                return replace(base, failure=error.message)
        return replace(base, load_s=load_s, run_s=run_s)

    def _models(self, spec: EngineSpec, folder: Path) -> tuple[dict[str, Path], str]:
        """Give models of an engine with their kind; raises ModelNotInstalledError for none."""
        models = self._installed(spec)
        if models or not spec.models:
            return models, REAL
        if not spec.tiny:
            raise ModelNotInstalledError("no model of it is installed")
        return tiny_models(spec, self._homes.python(spec), folder), TINY

    def _link(self, spec: EngineSpec) -> ServiceLink | None:
        """Give the first service by which an engine can speak."""
        links = self._services.of_engine(spec.id) if self._services else {}
        return next(iter(links.values()), None)

    def _installed(self, spec: EngineSpec) -> dict[str, Path]:
        if spec.task is Task.SYNTHESIS:
            return VoiceBook(self._store).models(spec)
        pool, settings = EnginePool(self._store), TranscriptionSettings()
        try:
            if spec.task is Task.DIARIZATION:
                return pool.diarizer(replace(settings, diarizer=spec.id)).models
            own = [m for m in self._store.installed() if m.engine == spec.id]
            name = next((m.id for m in own if m.serves(ModelTask.RECOGNITION)), None)
            settings = replace(settings, recognizer=spec.id, model=name or settings.model)
            return pool.recognizer(settings).models if name else {}
        except ModelNotInstalledError:
            return {}

    def _proof(
        self,
        spec: EngineSpec,
        models: dict[str, Path],
        folder: Path,
        cancelled: Callable[[], bool],
    ) -> tuple[float, float]:
        """Give the seconds of loading and of running; raises UserFixableError for what fails."""
        request = EngineRequest(
            task=spec.task, factory=spec.factory, models=models, python=self._homes.python(spec)
        )
        process = EngineProcess()
        try:
            link = self._link(spec)
            if link is not None:
                with link.open() as service:
                    return _spoken(process, replace(request, service=service), cancelled)
            if spec.task is Task.SYNTHESIS:
                return _spoken(process, request, cancelled)
            sound = _speech(folder / "speech.f32")
            return _heard(process, replace(request, recording=sound), cancelled)
        finally:
            process.stop()


def _spoken(
    process: EngineProcess, request: EngineRequest, cancelled: Callable[[], bool]
) -> tuple[float, float]:
    with _timed() as loading:
        voices = [voice_from_json(row) for row in result_of(answers(process, request))]
        _check(bool(voices), "it has no voice")
        voice = voices[0]
        sentence = SpokenSentence(text=voice.sample_text or _TEXT, language=voice.language or "en")
        request = replace(
            request, sentences=(sentence,), voice=voice.id, options=asdict(SynthesisOptions())
        )
        _check_speech(process, request, voice.sample_rate, cancelled)
    with _timed() as running:
        request = replace(request, sentences=(sentence,) * SENTENCES)
        _check_speech(process, request, voice.sample_rate, cancelled)
    _check_cancel(process, replace(request, sentences=(sentence,) * 100))
    return loading[0], running[0]


def _check_speech(
    process: EngineProcess,
    request: EngineRequest,
    sample_rate: int,
    cancelled: Callable[[], bool],
) -> None:
    """Let it speak, and look at what every chunk of sound has to be."""
    made = answers(process, request, cancelled=cancelled)
    chunks = [chunk_from_wire(part.content, part.payload)[1] for part in made]
    wanted = len(request.sentences)
    _check(len(chunks) == wanted, f"it made {len(chunks)} sounds of {wanted} sentences")
    for chunk in chunks:
        rate = chunk.sample_rate
        right = rate == sample_rate if sample_rate else _SLOWEST_HZ <= rate <= _FASTEST_HZ
        _check(right, f"its sound has {rate} Hz, and not what its voice says ({sample_rate})")
        _check(len(chunk.samples) > 0, "a sentence has no sound")
        _check(bool(np.isfinite(chunk.samples).all()), "its sound is no sound: not all finite")
        _check(bool(np.abs(chunk.samples).max() <= _LOUDEST), "its sound is louder than can be")


def _heard(
    process: EngineProcess, request: EngineRequest, cancelled: Callable[[], bool]
) -> tuple[float, float]:
    """Let it hear the same speech twice."""
    is_recognition = request.task == Task.RECOGNITION
    options = RecognitionOptions(language="en") if is_recognition else DiarizationOptions()
    request = replace(request, options=asdict(options))
    recording = request.recording or Path()
    length_ms = recording.stat().st_size // _SAMPLE_BYTES * 1000 // _RATE_HZ
    seconds = []
    for _ in range(2):
        with _timed() as taken:
            made = answers(process, request, cancelled=cancelled)
            parts: list[object] = []
            result_of(made, parts.append)
            if is_recognition:
                _check_passages(parts, length_ms)
        seconds += taken
    return seconds[0], seconds[1]


def _check_passages(parts: list[object], length_ms: int) -> None:
    ends = [passage_from_json(part).end_ms for part in parts if isinstance(part, dict)]
    _check(bool(ends) and ends == sorted(ends), "it gave no passages in order of time")
    _check(ends[-1] <= length_ms + 1, "it heard more than there is")


def _check_cancel(process: EngineProcess, request: EngineRequest) -> None:
    """Stop it after the first sound of many; one that is very fast may be done by then."""
    asked_s = math.inf
    made = answers(process, request, cancelled=lambda: asked_s < math.inf)
    with suppress(JobCancelledError):
        next(made)
        asked_s = time.monotonic()
        for _ in made:  # what was on its way
            pass
    took_s = abs(time.monotonic() - asked_s)
    _check(took_s <= _CANCEL_S, f"it stopped only {took_s:.0f} s after it was asked to")


def _check(is_true: bool, otherwise: str) -> None:  # noqa: FBT001 - as `assert` has it
    if not is_true:
        raise EngineFailedError(otherwise)


@contextmanager
def _timed() -> Iterator[list[float]]:
    """Give a list that has the seconds of the block at its end."""
    taken: list[float] = []
    began_s = time.monotonic()
    yield taken
    taken.append(time.monotonic() - began_s)


def _speech(path: Path) -> Path:
    """Write something to hear, spoken by the engine that is always there."""
    spec = engine(Task.SYNTHESIS, LAST_RESORT)
    request = EngineRequest(task=spec.task, factory=spec.factory, models={})
    process = EngineProcess()
    try:
        voices = [voice_from_json(row) for row in result_of(answers(process, request))]
        voice = next(voice for voice in voices if voice.language.startswith("en"))
        sentence = SpokenSentence(text=_HEARD, language=voice.language)
        options = asdict(SynthesisOptions())
        request = replace(request, sentences=(sentence,), voice=voice.id, options=options)
        (part,) = answers(process, request)
    finally:
        process.stop()
    _, chunk = chunk_from_wire(part.content, part.payload)
    samples = soxr.resample(chunk.samples, chunk.sample_rate, _RATE_HZ)
    path.write_bytes(samples.astype("<f4").tobytes())
    return path
