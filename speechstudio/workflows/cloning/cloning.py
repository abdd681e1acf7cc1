"""Makes a voice of a recording, for an engine that speaks in the voice of one."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import ModelNotInstalledError, UsageError
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.workflows.cloning.findings import Gravity
from speechstudio.workflows.cloning.hosts import HEARS_RECORDINGS, able_engines
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice
from speechstudio.workflows.speaking.voices import VoiceBook

if TYPE_CHECKING:  # brings numpy, which who asks beforehand does without
    from speechstudio.workflows.cloning.check import CheckedRecording

STATEMENT = (
    "I may use this voice: it is my own, or the person whose voice it is has agreed to its use."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloneWish:
    """A voice that somebody wants, and that can be had as far as that is known beforehand."""

    name: str
    engine: str
    model: str
    folder: Path
    """Of the model."""


def wish(
    book: VoiceBook,
    name: str,
    engine_id: str,
    model: str = "",
    cancelled: Callable[[], bool] = lambda: False,
) -> CloneWish:
    """Find what a clone takes, before anybody is asked for anything.

    Without a model the only one of the engine is taken. Raises UsageError for a name that is taken
    or an engine that takes no recordings, ModelNotInstalledError, what keeps the engine from
    speaking, and JobCancelledError.
    """
    spec = engine(Task.SYNTHESIS, engine_id)
    if HEARS_RECORDINGS not in spec.capabilities:
        raise UsageError(
            f"{spec.title} cannot speak in the voice of a recording",
            hint=f"Choose one of: {', '.join(known.id for known in able_engines())}.",
        )
    name = book.clones.free_name(name)
    voices = list(book.voices(engine_id, cancelled=cancelled))  # or what keeps it from speaking
    models = {k: path for k, path in book.models(spec).items() if k not in spec.extra_models}
    model = _only(spec, models, model)
    taken = {known.voice.id for known in voices}
    if f"{model}#{name}" in taken or book.model_of(name) is not None:
        raise UsageError(f"there is a voice “{name}” already", hint="Give another name.")
    return CloneWish(name=name, engine=engine_id, model=model, folder=models[model])


def clone(
    book: VoiceBook,
    wanted: CloneWish,
    checked: "CheckedRecording",
    statement: str = STATEMENT,
    cancelled: Callable[[], bool] = lambda: False,
) -> ClonedVoice:
    """Keep the voice of a recording whose use was allowed by a statement, whole or not at all.

    It is noted as it was read, in whatever language.

    Raises UsageError for a recording that is refused, or a model that takes none; StorageError,
    and JobCancelledError, after which nothing of it is left.
    """
    if checked.gravity is Gravity.REFUSAL:
        worst = checked.findings[0]
        raise UsageError(f"no voice can be made of it: {worst.message}", hint=worst.advice)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    voice = ClonedVoice(
        name=wanted.name,
        engine=wanted.engine,
        model=wanted.model,
        language="",
        made=now,
        source_name=checked.source_name,
        source_sha256=checked.source_sha256,
        statement=statement,
        stated=now,
        findings=tuple(map(str, checked.findings)),
    )
    with ExitStack() as undo:
        book.clones.keep(voice, checked.wav)
        undo.callback(book.forget, voice.engine)
        undo.callback(book.clones.remove, voice.name, wanted.folder)
        book.clones.put_into(wanted.engine, {wanted.model: wanted.folder})
        voice = replace(voice, language=_language(book, voice, cancelled))
        book.clones.note(voice)
        undo.pop_all()
    return voice


def remove(book: VoiceBook, name: str) -> None:
    """Forget a cloned voice; raises UsageError for a name that has none, and StorageError."""
    voice = book.clones.named(name)
    spec = None if voice is None else book.specs().get(voice.engine)
    models = book.models(spec) if isinstance(spec, EngineSpec) else {}
    book.clones.remove(name, models.get(voice.model) if voice else None)
    if voice is not None:
        book.forget(voice.engine)


def _only(spec: EngineSpec, models: dict[str, Path], model: str) -> str:
    if model in models:
        return model
    listed = ", ".join(models)
    if model:
        raise ModelNotInstalledError(
            f"{spec.title} has no model “{model}”", hint=f"Choose one of: {listed}."
        )
    if len(models) != 1:
        raise UsageError(
            f"{spec.title} has {len(models)} models", hint=f"Choose one by --model: {listed}."
        )
    return next(iter(models))


def _language(book: VoiceBook, voice: ClonedVoice, cancelled: Callable[[], bool]) -> str:
    """Ask the engine for the new voice, which proves that its model takes recordings."""
    book.forget(voice.engine)
    known = (one.voice for one in book.voices(voice.engine, cancelled=cancelled))
    found = next((one for one in known if voice.is_of(voice.engine, one.id)), None)
    if found is None:
        raise UsageError(
            f"the model {voice.model} takes no recordings",
            hint="Choose another model.",
        )
    return found.language
