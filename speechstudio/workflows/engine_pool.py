"""Engines of this user: which models they need, and the processes in which they run."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from speechstudio.domain.errors import (
    ModelNotInstalledError,
    UsageError,
)
from speechstudio.domain.transcript import EngineUse
from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.jobs.events import Event
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models.catalogue import ANY_LANGUAGE, ModelTask
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_environments import EngineHomes, environments_beside
from speechstudio.workflows.settings import DIARIZER, OPEN_PIPELINE, TranscriptionSettings

if TYPE_CHECKING:  # all of this is loaded when an engine is used, not when a window opens
    from speechstudio.jobs.process import EngineProcess

PIPELINES = "pyannote"
"""The engine for pipelines that are published whole."""
OPEN_MODELS = {"segmentation": "pyannote-segmentation-3.0", "embedding": "campplus"}


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineChoice:
    """An engine with its models found."""

    spec: EngineSpec
    models: dict[str, Path]
    model_name: str
    options: RecognitionOptions | DiarizationOptions
    device: str
    version: str = ""
    """Of the engine's library."""
    python: EnginePython | None = None
    """Interpreter of the engine's environment; None for the program's own."""

    @property
    def use(self) -> EngineUse:
        """What the transcript says of it."""
        return EngineUse(
            task=self.spec.task,
            engine=f"{self.spec.id} {self.version}".rstrip(),
            model=self.model_name,
        )

    def request(
        self, recording: Path, journal: Path, threads: int, *, speech: Path | None = None
    ) -> EngineRequest:
        """Make the request for one recording; `speech` is the file to share its speech by."""
        return EngineRequest(
            task=self.spec.task,
            factory=self.spec.factory,
            models=self.models,
            recording=recording,
            options=asdict(self.options),
            journal=journal,
            speech=speech,
            threads=threads,
            device=self.device,
            python=self.python,
        )


class EnginePool:
    """Finds engines and models, and keeps a child process for each task until it is closed."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store
        self._homes = EngineHomes(environments_beside(store))
        self._processes: dict[tuple[Task, int], EngineProcess] = {}

    def recognizer(self, settings: TranscriptionSettings) -> EngineChoice:
        """Find the recognizer; raises what its spec or its model lacks."""
        spec = engine(Task.RECOGNITION, self._recognizer_of(settings))
        role = spec.models[0]
        name, path = self._model(settings.model, f"{role}-", ModelTask.RECOGNITION, spec)
        self._check_language(name, settings.recognition.language)
        return EngineChoice(
            spec=spec,
            models={role: path},
            model_name=name,
            options=settings.recognition,
            device=settings.device,
            version=self._homes.version(spec),
            python=self._homes.python(spec),
        )

    def diarizer(self, settings: TranscriptionSettings) -> EngineChoice:
        """Find the diarizer; raises what its spec or its models lack."""
        spec = engine(Task.DIARIZATION, settings.diarizer or DIARIZER)
        if settings.pipeline != OPEN_PIPELINE and spec.id == DIARIZER:
            spec = engine(Task.DIARIZATION, PIPELINES)
        if settings.pipeline == OPEN_PIPELINE:
            models = {role: self._store.path(name) for role, name in OPEN_MODELS.items()}
            name = " + ".join(OPEN_MODELS.values())
        else:
            name, path = self._model(settings.pipeline, "pyannote-", ModelTask.PIPELINE, spec)
            models = {"pipeline": path}
        return EngineChoice(
            spec=spec,
            models=models,
            model_name=name,
            options=settings.diarization,
            device=settings.device,
            version=self._homes.version(spec),
            python=self._homes.python(spec),
        )

    def run(
        self,
        request: EngineRequest,
        *,
        cancelled: Callable[[], bool],
        tell: Callable[[Event], None],
        take: Callable[[Any], None] = lambda _content: None,
    ) -> Any:
        """Run a request to its end and return its result; `take` gets each partial one.

        Raises what the engine raised, WorkerDiedError or JobCancelledError.
        """
        from speechstudio.jobs.answers import answers, result_of  # noqa: PLC0415 - see above

        process = self._process(request)
        return result_of(answers(process, request, cancelled=cancelled, tell=tell), take)

    def close(self) -> None:
        """End every child; what runs in one is over at once, and cancelled if that was asked for.

        May be called from another thread than `run`.
        """
        for process in tuple(self._processes.values()):
            process.stop()

    def _process(self, request: EngineRequest) -> "EngineProcess":
        """Return the child for that task and number of threads; one with other threads ends."""
        from speechstudio.jobs.process import EngineProcess  # noqa: PLC0415 - see above

        key = (Task(request.task), request.threads)
        if key not in self._processes:
            for other in [known for known in self._processes if known[0] is key[0]]:
                self._processes.pop(other).stop()
            self._processes[key] = EngineProcess(threads=request.threads)
        return self._processes[key]

    def _recognizer_of(self, settings: TranscriptionSettings) -> str:
        """Name the engine: that of the model, unless the settings want another than the usual."""
        if settings.recognizer != TranscriptionSettings().recognizer:
            return settings.recognizer
        models = (m for m in self._store.catalogue.every if m.id == settings.model)
        known = (m.engine for m in models if m.serves(ModelTask.RECOGNITION))
        return next(known, settings.recognizer)

    def _check_language(self, name: str, language: str | None) -> None:
        """Raise UsageError for a language that a model of the catalogue does not know."""
        model = next((m for m in self._store.catalogue.every if m.id == name), None)
        if model is None or language is None or ANY_LANGUAGE in model.languages:
            return
        if language.split("-")[0].lower() not in model.languages:
            known = ", ".join(model.languages)
            raise UsageError(
                f"the model {name} does not know the language “{language}”",
                hint=f"Give a code, or leave it out, and it is found. Known: {known}.",
            )

    def _model(self, name: str, prefix: str, task: ModelTask, spec: EngineSpec) -> tuple[str, Path]:
        """Find a model by id, by id without its prefix, or by a folder that suits the engine."""
        catalogue = self._store.catalogue.every
        fit = [model.id for model in catalogue if model.serves(task)]
        for candidate in (name, prefix + name):
            if candidate in fit:
                return candidate, self._store.path(candidate)
        folder = Path(name).expanduser()
        if ("/" in name or "\\" in name) and not folder.is_dir():
            raise ModelNotInstalledError(
                f"there is no folder {folder}", hint="Give the folder of a model, or its name."
            )
        if not name.strip() or not folder.is_dir() or name in {model.id for model in catalogue}:
            raise UsageError(
                f"there is no model “{name}” for {task}", hint=f"Choose one of: {', '.join(fit)}."
            )
        missing = spec.missing_in(folder)
        if missing:
            raise UsageError(
                f"the folder “{name}” holds no model for {task}: it has no {missing}",
                hint="Give the folder of a model, or the name of one.",
            )
        return folder.absolute().name, folder.absolute()
