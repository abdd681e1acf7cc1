"""How fast this machine is, as measured by the transcriptions made on it."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any, Self

from speechstudio.domain.errors import StorageError
from speechstudio.storage.folders import Folders
from speechstudio.storage.whole_files import whole_file

SHORTEST_MS = 60_000
"""In shorter recordings, loading the models is most of the work."""
_KEPT = 5
"""Runs of a kind that are remembered: machines and programs become faster."""

_WITH_SPEAKERS = " with speakers"


class Speeds:
    """The last runs of each kind, in a small file; where it cannot be read, nothing is known."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def of(cls, folders: Folders) -> Self:
        """Open what is remembered for this user."""
        return cls(folders.state / "speeds.json")

    def note(self, model: str, *, finds_speakers: bool, heard_ms: int, took_ms: int) -> None:
        """Remember how long a run took, by all that decides it."""
        if heard_ms >= SHORTEST_MS and took_ms > 0:
            self._keep(_key(model, finds_speakers=finds_speakers), heard_ms, took_ms)

    def note_measured(self, model: str, *, sound_ms: int, took_ms: int) -> None:
        """Remember what a model did alone and already loaded, at least for a while."""
        if sound_ms > 0 and took_ms > 0:
            self._keep(_key(model, finds_speakers=False), sound_ms, took_ms)

    def all_alone(self) -> dict[str, float]:
        """Real time factor of each model that worked alone, by id."""
        known = {name: _pairs(pairs) for name, pairs in self._runs().items()}
        return {
            name: sum(took for _, took in pairs) / sum(heard for heard, _ in pairs)
            for name, pairs in known.items()
            if pairs and not name.endswith(_WITH_SPEAKERS)
        }

    def real_time_factor(self, model: str, *, finds_speakers: bool) -> float | None:
        """Divide processing time by audio time over the last runs; None where there are none."""
        pairs = _pairs(self._runs().get(_key(model, finds_speakers=finds_speakers)))
        heard_ms = sum(heard for heard, _ in pairs)
        return sum(took for _, took in pairs) / heard_ms if heard_ms else None

    def _keep(self, key: str, sound_ms: int, took_ms: int) -> None:
        runs = self._runs()
        runs[key] = [*_pairs(runs.get(key)), [sound_ms, took_ms]][-_KEPT:]
        with suppress(StorageError), whole_file(self._path) as file:  # only a forecast is lost
            file.write(json.dumps(runs).encode())

    def _runs(self) -> dict[str, Any]:
        try:
            found = json.loads(self._path.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}


def _key(model: str, *, finds_speakers: bool) -> str:
    return f"{model}{_WITH_SPEAKERS}" if finds_speakers else model


def _pairs(content: Any) -> list[list[int]]:
    """Take what is two positive numbers; the file may have been written by hand."""
    if not isinstance(content, list):
        return []
    return [
        pair
        for pair in content
        if isinstance(pair, list) and len(pair) == 2 and all(type(n) is int and n > 0 for n in pair)  # noqa: PLR2004 - a pair
    ]
