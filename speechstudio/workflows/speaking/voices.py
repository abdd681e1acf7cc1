"""Which voices can speak here, and which engine and models a named one needs."""

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from speechstudio.domain.errors import (
    EngineUnavailableError,
    ModelNotInstalledError,
    StorageError,
    UsageError,
    UserFixableError,
)
from speechstudio.domain.services import ServiceKind
from speechstudio.engines.contract import Voice
from speechstudio.engines.registry import UnavailableEngine, engine, engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.wire import voice_from_json
from speechstudio.jobs.answers import answers, result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models.catalogue import Model, ModelTask
from speechstudio.models.store import ModelStore
from speechstudio.normalization.regions import subtags
from speechstudio.workflows.engine_environments import EngineHomes, environments_beside
from speechstudio.workflows.services import ADVICE, Services
from speechstudio.workflows.speaking.cloned_voices import CLONED, ClonedVoices
from speechstudio.workflows.speaking.service_voices import ServiceVoices
from speechstudio.workflows.speaking.voice_choice import VoiceChoice
from speechstudio.workflows.speaking.voice_notes import licensed, marked

DEFAULT_VOICE = "en_US-joe-medium"
LAST_RESORT = "espeak"
_FIRST = "piper"
_PIPER = re.compile(r"[a-z]{2,3}_[A-Z]{2}-[^:]+")
_SAME_LANGUAGE = {"cmn": "zh", "nb": "no", "nn": "no"}
"""Tags that some engines have for what others tag otherwise."""
_SCRIPT_LETTERS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownVoice:
    """A voice with the engine that has it."""

    engine: str
    voice: Voice

    @property
    def name(self) -> str:
        """What a person types to have it."""
        return f"{self.engine}:{self.voice.id}"


Cancelled = Callable[[], bool]
"""Whether nobody wants the answer any more."""


def _never() -> bool:
    return False


class VoiceBook:
    """Looks for voices among the engines and models of this user; for any number of threads."""

    def __init__(self, store: ModelStore, services: Services | None = None) -> None:
        """Without services, engines that speak by one have no voices."""
        self.clones = ClonedVoices.beside(store)
        """Those of this user."""
        self._store = store
        self._services = ServiceVoices(services)
        self._homes = EngineHomes(environments_beside(store))
        self._voices: dict[str, tuple[Voice, ...]] = {}
        self._asking = threading.Lock()

    def forget(self, engine_id: str = "") -> None:
        """Ask one engine anew the next time, or all: voices were installed, or removed."""
        with self._asking:
            others = self._voices.items() if engine_id else ()
            self._voices = {name: voices for name, voices in others if name != engine_id}
            if engine_id in ("", *ServiceKind):
                self._services.forget()

    def specs(self) -> dict[str, EngineSpec | UnavailableEngine]:
        """Every engine that speaks, by id; those that do not load say why."""
        return engines(Task.SYNTHESIS)

    def lacks(self, spec: EngineSpec) -> str:
        """Say what keeps an engine from speaking; empty when nothing does."""
        lack = self._homes.lack(spec)
        if lack:
            return lack
        if spec.is_service:
            return self._services.lack(spec)
        if spec.models and not self.models(spec):
            return "no voice is installed"
        return ""

    def installable(self, language: str) -> tuple[Model, ...]:
        """Give voices of a language that are not installed and could be."""
        family = language_family(language)
        return tuple(
            model
            for model in self._offered()
            if model.serves(ModelTask.SYNTHESIS)
            and any(language_family(tag) == family for tag in model.languages)
            and not self._store.is_installed(model.id)
        )

    def model_of(self, name: str) -> Model | None:
        """Give what brings a voice of that name; None where nothing is known that does."""
        return next((m for m in self._offered() if name in (m.id, *m.names)), None)

    @property
    def unanswered(self) -> tuple[UserFixableError, ...]:
        """Why services are missing among the voices that were given last."""
        return self._services.failures

    def voices(
        self,
        engine_id: str | None = None,
        *,
        of_services: bool = True,
        cancelled: Cancelled = _never,
    ) -> Iterator[KnownVoice]:
        """Give the voices of one engine or of all that can speak.

        Services that do not answer are left out, see `unanswered`. Raises UsageError for an
        unknown engine, what keeps the named one from speaking, and JobCancelledError.
        """
        wanted = [engine_id] if engine_id else list(self.specs())
        for name in wanted:
            entry = engine(Task.SYNTHESIS, name) if engine_id else self.specs()[name]
            if isinstance(entry, UnavailableEngine) or (entry.is_service and not of_services):
                continue
            reason = self.lacks(entry)
            if reason and engine_id:
                raise EngineUnavailableError(
                    f"{entry.title} cannot speak: {reason}",
                    hint=ADVICE if entry.is_service else self._homes.advice(entry),
                )
            if not reason:
                yield from (
                    KnownVoice(engine=name, voice=voice) for voice in self._of(entry, cancelled)
                )

    def of_language(self, language: str) -> Iterator[KnownVoice]:
        """Give the voices that read a language: Piper's first, and those of the last resort last.

        Of an engine's voices those of the same region come first. An engine is asked only when
        its voices are wanted. Voices that read another writing of the language are left out, and
        so are those of services, as nobody is sent a text who was not chosen, and cloned ones, as
        nobody's voice says what it was not chosen for.
        """
        known = self.specs()
        for name in sorted(known, key=lambda name: (name == LAST_RESORT, name != _FIRST)):
            spec = known[name]
            if not isinstance(spec, EngineSpec) or spec.is_service:
                continue
            if _reads(spec, language) and not self.lacks(spec):
                voices = [voice for voice in self._of(spec) if _speaks(voice, language)]
                voices = [voice for voice in voices if CLONED not in voice.capabilities]
                voices.sort(key=lambda voice: _distance(voice, language))
                yield from (KnownVoice(engine=name, voice=voice) for voice in voices)

    def choose(self, name: str, language: str) -> VoiceChoice:
        """Find a voice: `CLONE`, `VOICE`, `ENGINE:VOICE`, `ENGINE:FOLDER`, `FOLDER`, or empty.

        The empty name takes the first voice for the language; a folder holds a model, and its
        first voice is taken. Raises UsageError for a voice that there is not, and what keeps one
        from speaking: ModelNotInstalledError, EngineUnavailableError.
        """
        if not name:
            return self._usual(language)
        clone = self.clones.named(name)
        engine_id, colon, voice = (clone.full_name if clone else name).partition(":")
        if colon and engine_id in self.specs():
            spec = engine(Task.SYNTHESIS, engine_id)
            if spec.is_service:
                return self._services.choice(spec, voice)
            folder = _folder(voice)
            return self._of_folder(spec, folder) if folder else self._choice(spec, voice)
        folder = _folder(name)
        if folder is not None:
            return self._of_folder(engine(Task.SYNTHESIS, _FIRST), folder)
        if _PIPER.fullmatch(name):
            return self._choice(engine(Task.SYNTHESIS, "piper"), name)
        own = self.voices(of_services=False)
        found = next((known for known in own if known.voice.id == name), None)
        if found is None:
            raise UsageError(
                f"there is no voice “{name}”", hint="“speechstudio voices” lists those there are."
            )
        return self._choice(engine(Task.SYNTHESIS, found.engine), name)

    def _usual(self, language: str) -> VoiceChoice:
        found = next(self.of_language(language), None)
        if found is None:
            raise UsageError(
                f"no voice here reads the language “{language}”",
                hint="“speechstudio voices” lists those there are; name one with --voice.",
            )
        if found.engine == LAST_RESORT and language_family(language) == "en":
            self._missing(DEFAULT_VOICE)
        return self._choice(engine(Task.SYNTHESIS, found.engine), found.voice.id)

    def _choice(self, spec: EngineSpec, voice: str) -> VoiceChoice:
        models = self.models(spec)
        if spec.models_are_voices:
            models = self._bringing(spec, voice, models)
        if spec.models and not models:
            self._missing(spec.id if self.model_of(spec.id) else voice)
        return VoiceChoice(
            spec=spec,
            version=self._homes.version(spec),
            voice=voice,
            models=models,
            python=self._homes.python(spec),
            cloned_from=self.clones.source_of(spec.id, voice),
        )

    def _bringing(self, spec: EngineSpec, voice: str, models: dict[str, Path]) -> dict[str, Path]:
        """Keep the model that brings a voice, with those that serve all; all where none is named.

        What comes before `#` in the id of a voice is the id of its model, or one of its names.
        """
        base = voice.partition("#")[0]
        names = {base, f"{spec.id}:{base}"}
        own = (m for m in self._offered() if m.engine == spec.id)
        bringer = next((m for m in own if names & {m.id, *m.names}), None)
        if bringer is None:
            return models
        if bringer.id not in models:
            self._missing(base)
        return {k: p for k, p in models.items() if k == bringer.id or _serves_all(k, spec)}

    def _of_folder(self, spec: EngineSpec, folder: Path) -> VoiceChoice:
        """Take the first voice of a folder that holds a model."""
        lack = spec.missing_in(folder)
        if lack or not spec.models:
            raise UsageError(
                f"the folder {folder} holds no voice of {spec.title}",
                hint=f"Give a folder with {' and '.join(spec.expects)}." if lack else "",
            )
        models = {k: p for k, p in self.models(spec).items() if _serves_all(k, spec)}
        models[folder.name if spec.models_are_voices else spec.models[0]] = folder
        python = self._homes.python(spec)
        voices = self._asked(spec, models)
        if not voices:
            raise UsageError(f"the folder {folder} holds no voice of {spec.title}")
        return VoiceChoice(
            spec=spec,
            version=self._homes.version(spec),
            voice=voices[0].id,
            models=models,
            python=python,
            cloned_from=self.clones.source_of(spec.id, voices[0].id),
        )

    def _missing(self, name: str) -> None:
        """Say how a voice is had that is not installed."""
        model = self.model_of(name)
        if model is None:
            raise UsageError(
                f"there is no voice “{name}”", hint="“speechstudio voices” lists those there are."
            )
        raise ModelNotInstalledError(
            f"the voice “{name}” is not installed",
            hint=f"Run “speechstudio models install {model.id}”.",
        )

    def _offered(self) -> tuple[Model, ...]:
        """Everything that could be installed."""
        return self._store.catalogue.every

    def models(self, spec: EngineSpec) -> dict[str, Path]:
        """Find the installed models of an engine, under the roles that it names."""
        installed = [
            model
            for model in self._store.installed()
            if model.serves(ModelTask.SYNTHESIS) and model.engine == spec.id
        ]
        paths = {model.id: self._store.path(model.id) for model in installed}
        if spec.models_are_voices:
            with suppress(StorageError):  # then the engine says that it has no such voice
                self.clones.put_into(spec.id, paths)
            return paths
        roles: dict[str, Path] = {}
        for role in (*spec.models, *spec.extra_models):
            match = next((m for m in paths if _plays(m, role)), None)
            if match is not None and paths[match] not in roles.values():
                roles[role] = paths[match]
        return roles if all(role in roles for role in spec.models) else {}

    def _of(self, spec: EngineSpec, cancelled: Cancelled = _never) -> tuple[Voice, ...]:
        """Ask an engine for its voices, once."""
        with self._asking:
            if spec.is_service:
                return self._services.voices(spec)
            if spec.id not in self._voices:
                self._voices[spec.id] = tuple(self._asked(spec, self.models(spec), cancelled))
            return self._voices[spec.id]

    def _asked(
        self, spec: EngineSpec, models: dict[str, Path], cancelled: Cancelled = _never
    ) -> list[Voice]:
        request = EngineRequest(
            task=spec.task, factory=spec.factory, models=models, python=self._homes.python(spec)
        )
        known = [licensed(one, spec.id, self._offered()) for one in _told(request, cancelled)]
        of = self.clones.of
        return [marked(voice, CLONED) if of(spec.id, voice.id) else voice for voice in known]


def _told(request: EngineRequest, cancelled: Cancelled) -> list[Voice]:
    """Hear from an engine which voices it has."""
    process = EngineProcess()
    try:
        rows = result_of(answers(process, request, cancelled=cancelled))
        return [voice_from_json(row) for row in rows]
    finally:
        process.stop()


def language_family(tag: str) -> str:
    """Give what the tags of one language have in common: `en` of `en-GB`, `zh` of `cmn`."""
    first = subtags(tag)[0]
    return _SAME_LANGUAGE.get(first, first)


def _reads(spec: EngineSpec, language: str) -> bool:
    """Tell whether an engine reads a language: it may have voices of others that it does not."""
    known = {language_family(tag) for tag in spec.languages}
    return "*" in known or language_family(language) in known


def _speaks(voice: Voice, language: str) -> bool:
    if language_family(voice.language) != language_family(language):
        return False
    script = voice.language.split("-")[1:2]
    return not script or len(script[0]) != _SCRIPT_LETTERS or script[0] in language.split("-")


def _distance(voice: Voice, language: str) -> tuple[bool | int, ...]:
    """Order voices of a language: the tag itself, its region, its homeland, short tags."""
    own, region = subtags(voice.language)
    return (
        voice.language.lower() != language.lower(),
        region != subtags(language)[1],
        region not in {"", own.upper()},
        len(voice.language),
        voice.id != DEFAULT_VOICE,
    )


def _plays(model_id: str, role: str) -> bool:
    """Tell whether a model is for a role of its engine, going by its id."""
    return role in model_id.split("-")[1:] or model_id.startswith(role)


def _serves_all(model_id: str, spec: EngineSpec) -> bool:
    """Tell whether a model is no voice, but what all voices of its engine make use of."""
    return any(_plays(model_id, role) for role in spec.extra_models)


def _folder(name: str) -> Path | None:
    """Give the folder of that name; None for what is none, or could be the name of a voice."""
    folder = Path(name).expanduser()
    return folder.absolute() if ("/" in name or "\\" in name) and folder.is_dir() else None
