"""Voices of Piper as they lie in folders: `NAME.onnx` beside `NAME.onnx.json`."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import Voice
from speechstudio.engines.synthesis.voices import sample_text

SPEAKER = "#"
"""Between a voice with several speakers and the number of one."""
CARD = "MODEL_CARD"
CAPABILITIES = ("word times", "phonemes", "rate", "pitch", "volume", "noise", "seed")

_NEEDED = {"espeak", "audio", "phoneme_id_map", "num_symbols", "num_speakers"}
_LOCALE = re.compile(r"([a-z]{2,3})_([A-Z]{2})-")
_LICENCE = re.compile(r"^\W*licen[cs]e\W+(.+)$", re.IGNORECASE | re.MULTILINE)
_FREE = re.compile(r"\b(cc-?0|public domain|cc[- ]by(?![- ](nc|nd))|apache|mit)\b", re.IGNORECASE)
_CLOSED = re.compile(r"\bnc\b|non-?commercial|research", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PiperFile:
    """One network on disk, with one or more speakers."""

    path: Path
    config: Mapping[str, Any]

    @property
    def name(self) -> str:
        """What the voice is called, as `en_US-joe-medium`."""
        return self.path.stem

    @property
    def language(self) -> str:
        """BCP-47 tag."""
        locale = _LOCALE.match(self.name)
        if locale:
            return f"{locale[1]}-{locale[2]}"
        code = self.config.get("language", {}).get("code") or self.config["espeak"]["voice"]
        family, _, region = str(code).replace("_", "-").partition("-")
        return f"{family}-{region.upper()}" if region else family

    def speakers(self) -> Iterator[tuple[str, int | None, str]]:
        """Yield the id of each voice, the number of its speaker, and its name."""
        count = int(self.config.get("num_speakers", 1))
        title = self.name.partition("-")[2].rpartition("-")[0].replace("_", " ") or self.name
        if count <= 1:
            yield self.name, None, title
            return
        named = {number: name for name, number in self.config.get("speaker_id_map", {}).items()}
        for number in range(count):
            label = named.get(number, str(number))
            yield f"{self.name}{SPEAKER}{number}", number, f"{title} {label}"

    def voices(self) -> Iterator[Voice]:
        """Yield what is known about each voice without loading any."""
        licence = _licence(self.path.with_name(CARD))
        for voice_id, _, name in self.speakers():
            yield Voice(
                id=voice_id,
                name=name,
                language=self.language,
                licence=licence,
                commercial_use=_commercial_use(licence),
                sample_rate=int(self.config["audio"]["sample_rate"]),
                capabilities=CAPABILITIES,
                sample_text=sample_text(self.language),
            )


def piper_files(folders: Iterable[Path]) -> list[PiperFile]:
    """Find every voice in these folders and below, each name once.

    A path to a network itself serves as well. Raises EngineFailedError for settings that
    cannot be read.
    """
    found: dict[str, PiperFile] = {}
    for folder in folders:
        paths = [folder] if folder.is_file() else sorted(folder.rglob("*.onnx"))
        for path in paths:
            settings = path.with_name(f"{path.name}.json")
            if settings.is_file() and path.stem not in found:
                found[path.stem] = PiperFile(path=path, config=_settings(settings))
    return list(found.values())


def _settings(path: Path) -> Mapping[str, Any]:
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _unreadable(path, str(error)) from error
    if not isinstance(config, dict) or not config.keys() >= _NEEDED:
        raise _unreadable(path, "they are not those of a voice")
    return config


def _unreadable(path: Path, why: str) -> EngineFailedError:
    return EngineFailedError(
        f"the settings of the voice {path.name} cannot be read: {why}",
        hint="Get the voice again from its publisher.",
    )


def _licence(card: Path) -> str:
    """Return what a model card says of the licence of its recordings."""
    try:
        found = _LICENCE.search(card.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return ""
    return found[1].strip() if found else ""


def _commercial_use(licence: str) -> str:
    """Say what a licence allows, where its name is enough to tell."""
    if _CLOSED.search(licence):
        return "no"
    return "yes" if _FREE.search(licence) else ""
