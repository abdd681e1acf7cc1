"""Which voices can speak here, and which engine and models a named one needs."""

import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from speechstudio.domain.errors import (
    EngineUnavailableError,
    ModelNotInstalledError,
    UsageError,
)
from speechstudio.engines.contract import Voice
from speechstudio.engines.registry import UnavailableEngine, engine, engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.wire import voice_from_json
from speechstudio.jobs.answers import answers, result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models.catalogue import ModelTask
from speechstudio.models.piper_voices import UNSTATED
from speechstudio.models.store import ModelStore
from speechstudio.normalization.regions import subtags
from speechstudio.workflows.speaking.voice_choice import VoiceChoice

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


class VoiceBook:
    """Looks for voices among the engines and models of this user; for any number of threads."""

    def __init__(self, store: ModelStore) -> None:
        self._store = store
        self._voices: dict[str, tuple[Voice, ...]] = {}
        self._asking = threading.Lock()

    def forget(self) -> None:
        """Ask engines anew the next time: voices were installed, or removed."""
        with self._asking:
            self._voices.clear()

    def specs(self) -> dict[str, EngineSpec | UnavailableEngine]:
        """Every engine that speaks, by id; those that do not load say why."""
        return engines(Task.SYNTHESIS)

    def lacks(self, spec: EngineSpec) -> str:
        """Say what keeps an engine from speaking; empty when nothing does."""
        for name in spec.requirements:
            try:
                version(name)
            except PackageNotFoundError:
                return f"the library {name} is not installed"
        if spec.models and not self._models(spec):
            return "no voice is installed"
        return ""

    def voices(self, engine_id: str | None = None) -> Iterator[KnownVoice]:
        """Give the voices of one engine or of all that can speak.

        Raises UsageError for an unknown engine, and what keeps the named one from speaking.
        """
        wanted = [engine_id] if engine_id else list(self.specs())
        for name in wanted:
            entry = engine(Task.SYNTHESIS, name) if engine_id else self.specs()[name]
            if isinstance(entry, UnavailableEngine):
                continue
            reason = self.lacks(entry)
            if reason and engine_id:
                raise EngineUnavailableError(
                    f"{entry.title} cannot speak: {reason}",
                    hint="See “speechstudio models list”, and “speechstudio doctor”.",
                )
            if not reason:
                yield from (KnownVoice(engine=name, voice=voice) for voice in self._of(entry))

    def of_language(self, language: str) -> Iterator[KnownVoice]:
        """Give the voices that read a language: Piper's first, and those of the last resort last.

        Of an engine's voices those of the same region come first. An engine is asked only when
        its voices are wanted. Voices that read another writing of the language are left out.
        """
        known = self.specs()
        for name in sorted(known, key=lambda name: (name == LAST_RESORT, name != _FIRST)):
            spec = known[name]
            if isinstance(spec, EngineSpec) and _reads(spec, language) and not self.lacks(spec):
                voices = [voice for voice in self._of(spec) if _speaks(voice, language)]
                voices.sort(key=lambda voice: _distance(voice, language))
                yield from (KnownVoice(engine=name, voice=voice) for voice in voices)

    def choose(self, name: str, language: str) -> VoiceChoice:
        """Find a voice by name: `VOICE`, `ENGINE:VOICE`, the folder of a Piper voice, or empty.

        The empty name takes the first voice for the language. Raises UsageError for a voice that
        there is not, ModelNotInstalledError for one that may be installed.
        """
        if not name:
            return self._usual(language)
        folder = Path(name).expanduser()
        if ("/" in name or "\\" in name) and folder.is_dir():
            return self._of_folder(folder)
        engine_id, colon, voice = name.partition(":")
        if colon and engine_id in self.specs():
            return self._choice(engine(Task.SYNTHESIS, engine_id), voice)
        if _PIPER.fullmatch(name):
            return self._choice(engine(Task.SYNTHESIS, "piper"), name)
        found = next((known for known in self.voices() if known.voice.id == name), None)
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
        models = self._models(spec)
        if spec.id == "piper":
            base = voice.partition("#")[0]
            models = {k: p for k, p in models.items() if (p / f"{base}.onnx").is_file()}
            if not models:
                self._missing(voice)
        if spec.models and not models:
            self._missing(spec.id)
        return VoiceChoice(spec=spec, version=_version(spec), voice=voice, models=models)

    def _of_folder(self, folder: Path) -> VoiceChoice:
        """Take the one voice of a folder."""
        files = sorted(folder.glob("*.onnx"))
        if not files or not files[0].with_suffix(".onnx.json").is_file():
            raise UsageError(
                f"the folder {folder} holds no voice of Piper",
                hint="Give a folder with NAME.onnx and NAME.onnx.json.",
            )
        spec = engine(Task.SYNTHESIS, "piper")
        return VoiceChoice(
            spec=spec, version=_version(spec), voice=files[0].stem, models={"voice": folder}
        )

    def _missing(self, name: str) -> None:
        """Say how a voice is had that is not installed."""
        catalogue = self._store.catalogue
        model = next(
            (m for m in (*catalogue.models, *catalogue.by_name) if name in (m.id, *m.names)), None
        )
        if model is None:
            raise UsageError(
                f"there is no voice “{name}”", hint="“speechstudio voices” lists those there are."
            )
        raise ModelNotInstalledError(
            f"the voice “{name}” is not installed",
            hint=f"Run “speechstudio models install {model.id}”.",
        )

    def _models(self, spec: EngineSpec) -> dict[str, Path]:
        """Find the installed models of an engine, under the roles that it names."""
        installed = [
            model
            for model in self._store.installed()
            if model.task is ModelTask.SYNTHESIS and model.engine == spec.id
        ]
        paths = {model.id: self._store.path(model.id) for model in installed}
        if spec.id == "piper":
            return paths
        roles: dict[str, Path] = {}
        for role in (*spec.models, *spec.extra_models):
            match = next((m for m in paths if role in m.split("-")[1:] or m.startswith(role)), None)
            if match is not None and paths[match] not in roles.values():
                roles[role] = paths[match]
        return roles if all(role in roles for role in spec.models) else {}

    def _of(self, spec: EngineSpec) -> tuple[Voice, ...]:
        """Ask an engine for its voices, once."""
        with self._asking:
            if spec.id not in self._voices:
                self._voices[spec.id] = tuple(self._asked(spec))
            return self._voices[spec.id]

    def _asked(self, spec: EngineSpec) -> list[Voice]:
        process = EngineProcess()
        request = EngineRequest(task=spec.task, factory=spec.factory, models=self._models(spec))
        try:
            voices = [voice_from_json(row) for row in result_of(answers(process, request))]
        finally:
            process.stop()
        return [self._licensed(spec, voice) for voice in voices]

    def _licensed(self, spec: EngineSpec, voice: Voice) -> Voice:
        """Say of a voice what the catalogue says of its model, which knows more than its card."""
        catalogue = self._store.catalogue
        name = f"{spec.id}:{voice.id.partition('#')[0]}"
        model = next((m for m in (*catalogue.models, *catalogue.by_name) if name in m.names), None)
        if model is None:
            return voice
        licence, use = model.licence, model.commercial_use
        return replace(
            voice,
            licence=voice.licence or licence if licence == UNSTATED else licence,
            commercial_use=voice.commercial_use or use if use == UNSTATED else use,
        )


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


def _version(spec: EngineSpec) -> str:
    try:
        return version(spec.requirements[0])
    except (PackageNotFoundError, IndexError):
        return ""
