"""The cloned voices of a user: one folder each, which outlives the model that speaks with it.

    voices/Anna/recording.wav    what the engine hears: mono, 16 bits
    voices/Anna/voice.toml       whose it is, of what it was made, what was stated and found

A model finds the recording in its own folder `voices`, where a copy is put whenever it is missing.
"""

import re
import shutil
import tomllib
import unicodedata
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

import tomli_w

from speechstudio.domain.errors import StorageError, UsageError
from speechstudio.engines.synthesis.voice_folders import SPEAKER, TOLD
from speechstudio.models.store import ModelStore
from speechstudio.storage.whole_files import part_of, whole_file, writing_to

CLONED = "cloned"
"""Among the capabilities of a voice that was cloned here."""
NOTICE = "Synthetic speech in a cloned voice"
"""What every file says in its tags in which such a voice is heard."""
RECORDING = "recording.wav"
_IN_MODEL = "voices"
"""Folder of a model in which engines look for recordings."""
_NAME = re.compile(r"[^\W_](?:[\w' -]{0,58}[\w'-])?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ClonedVoice:
    """What is noted of a cloned voice."""

    name: str
    engine: str
    model: str
    language: str
    """BCP-47 tag; of several that it speaks, the first."""
    made: str
    """When, as ISO 8601 in UTC."""
    source_name: str
    """The file of the recording as it was given, without its folder."""
    source_sha256: str
    statement: str
    """What the user said of their right to use the voice."""
    stated: str
    """When, as ISO 8601 in UTC."""
    findings: tuple[str, ...] = ()
    """What the check had to say of the recording."""

    @property
    def id(self) -> str:
        """The voice as its engine calls it."""
        return f"{self.model}{SPEAKER}{self.name}"

    @property
    def full_name(self) -> str:
        """The voice as any command takes it, whatever else is called so."""
        return f"{self.engine}:{self.id}"

    def is_of(self, engine: str, voice: str) -> bool:
        """Tell whether an engine means this one, in whatever language (`Anna.fr`)."""
        return engine == self.engine and (voice == self.id or voice.startswith(f"{self.id}."))


class ClonedVoices:
    """Keeps cloned voices below one folder; several processes may use it at a time."""

    def __init__(self, root: Path) -> None:
        """Nothing is written before a voice is kept."""
        self._root = root

    @classmethod
    def beside(cls, store: ModelStore) -> Self:
        """Give those of the user whose models these are."""
        return cls(store.root.with_name("voices"))

    def all(self) -> Iterator[ClonedVoice]:
        """Give every voice in order of names; what cannot be read is left out."""
        for told in sorted(self._root.glob(f"[!.]*/{TOLD}")):
            with suppress(OSError, ValueError, KeyError, TypeError):
                yield _read(tomllib.loads(told.read_text(encoding="utf-8")))

    def named(self, name: str) -> ClonedVoice | None:
        """Find a voice by its name; None where there is none."""
        plain = unicodedata.normalize("NFC", name)
        return next((voice for voice in self.all() if voice.name == plain), None)

    def of(self, engine: str, voice: str) -> ClonedVoice | None:
        """Find what an engine's voice is a clone of; None where it is none."""
        return next((known for known in self.all() if known.is_of(engine, voice)), None)

    def source_of(self, engine: str, voice: str) -> str:
        """Give the hash of the recording of which an engine's voice was cloned; empty for none."""
        clone = self.of(engine, voice)
        return clone.source_sha256 if clone else ""

    def free_name(self, name: str) -> str:
        """Return the name as it would be kept; raises UsageError for one that will not do."""
        plain = plain_name(name)
        taken = {path.name.casefold() for path in self._root.glob("[!.]*")}
        if plain.casefold() in taken:
            raise UsageError(
                f"there is a voice “{plain}” already",
                hint=f"Give another name, or remove it: “speechstudio voices remove '{plain}'”.",
            )
        return plain

    def keep(self, voice: ClonedVoice, recording: bytes) -> None:
        """Keep a new voice, whole or not at all; raises UsageError and StorageError."""
        name = self.free_name(voice.name)
        folder = self._root / name
        part = part_of(folder)
        with writing_to(folder):
            try:
                with whole_file(part / RECORDING) as file:
                    file.write(recording)
                _write(part / TOLD, voice)
                part.rename(folder)
            finally:
                shutil.rmtree(part, ignore_errors=True)

    def note(self, voice: ClonedVoice) -> None:
        """Write anew what is noted of a voice that is kept; raises StorageError."""
        _write(self._root / voice.name / TOLD, voice)

    def put_into(self, engine: str, models: Mapping[str, Path]) -> None:
        """Give models of an engine the recordings that they lack; raises StorageError."""
        for voice in self.all():
            if voice.engine != engine or voice.model not in models:
                continue
            kept, put = self._root / voice.name / RECORDING, _place(voice, models[voice.model])
            with writing_to(put):
                if kept.is_file() and not (put.is_file() and _size(put) == _size(kept)):
                    with whole_file(put) as file, kept.open("rb") as source:
                        shutil.copyfileobj(source, file)

    def remove(self, name: str, model: Path | None) -> None:
        """Forget a voice, in the folder of its model too; raises UsageError and StorageError."""
        voice = self.named(name)
        if voice is None:
            raise UsageError(
                f"there is no cloned voice “{name}”",
                hint="“speechstudio voices list” says “cloned” behind those there are.",
            )
        folder = self._root / voice.name
        part = part_of(folder)
        try:
            # First what speaks: nothing may speak of which nobody knows that it is a clone.
            if model is not None:
                _place(voice, model).unlink(missing_ok=True)
            folder.rename(part)
            shutil.rmtree(part)
        except OSError as error:
            raise StorageError(
                f"the voice {voice.name} cannot be removed: {error.strerror or error}",
                hint=f"Check the rights of {folder}.",
            ) from error


def plain_name(name: str) -> str:
    """Return a name as it would be kept; raises UsageError for what cannot be one."""
    plain = unicodedata.normalize("NFC", name.strip())
    if not _NAME.fullmatch(plain):
        raise UsageError(
            f"a voice cannot be called “{name}”",
            hint="Up to 60 letters, digits, spaces, - and _ make a name.",
        )
    return plain


def _place(voice: ClonedVoice, model: Path) -> Path:
    return model / _IN_MODEL / f"{voice.name}.wav"


def _size(path: Path) -> int:
    return path.stat().st_size


def _write(path: Path, voice: ClonedVoice) -> None:
    told = asdict(voice)
    told["source"] = {"file": told.pop("source_name"), "sha256": told.pop("source_sha256")}
    told["statement"] = {"text": told.pop("statement"), "date": told.pop("stated")}
    with whole_file(path) as file:
        tomli_w.dump(told, file)


def _read(told: Mapping[str, Any]) -> ClonedVoice:
    """Read what `_write` wrote; raises KeyError or TypeError for anything else."""
    source, statement = told["source"], told["statement"]
    return ClonedVoice(
        **{field: str(told[field]) for field in ("name", "engine", "model", "language", "made")},
        source_name=str(source["file"]),
        source_sha256=str(source["sha256"]),
        statement=str(statement["text"]),
        stated=str(statement["date"]),
        findings=tuple(map(str, told["findings"])),
    )
