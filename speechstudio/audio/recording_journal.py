"""What a recording leaves beside its file until it is taken, and what is found after a crash.

A journal is a text file of JSON lines: first who records what, then each mark as it is set. It goes
when somebody has made something of the recording, so one whose program is gone belongs to a
recording that was cut off, or ended but did not get any further.
"""

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self

import psutil

from speechstudio.audio.growing_wav import mend
from speechstudio.audio.journal_places import SUFFIX, journal_of, journals
from speechstudio.audio.recording_errors import recording_errors

_VERSION = 1
_SAME_S = 2.0
"""A system may tell the start of a process that much differently."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place that someone wants to find again."""

    at_ms: int
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """A finished recording, or what there is of one that was cut off."""

    path: Path
    duration_ms: int
    sample_rate_hz: int
    channels: int
    device: str
    """Name of the microphone."""
    started_at: datetime
    marks: tuple[Mark, ...] = ()
    """In the order in which they were set."""
    clipped_ms: tuple[int, ...] = ()
    """Where sound began to go beyond full scale; not known after a crash."""
    lost_ms: int = 0
    """Sound that the machine was too busy to take; not known after a crash."""


class Journal:
    """The journal of a recording that goes on; it stays until `settle`. Lets OSError through."""

    def __init__(self, recording: Path, *, device: str, started_at: datetime) -> None:
        self._path = journal_of(recording)
        self._file = self._path.open("w", encoding="utf-8")
        me = psutil.Process()
        self._add(
            version=_VERSION,
            process=me.pid,
            process_started_s=me.create_time(),
            device=device,
            started_at=started_at.isoformat(),
        )

    def set_mark(self, number: int, mark: Mark) -> None:
        """Note a mark, or what became of that with this number."""
        self._add(mark=number, at_ms=mark.at_ms, label=mark.label)

    def sync(self) -> None:
        """Have the system put everything on the disk itself."""
        os.fsync(self._file.fileno())

    def close(self) -> None:
        """Write no more."""
        self._file.close()

    def _add(self, **values: object) -> None:
        self._file.write(json.dumps(values, ensure_ascii=False) + "\n")
        self._file.flush()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entries:
    """What stands in a journal."""

    head: Mapping[str, Any]
    marks: tuple[Mark, ...]

    @classmethod
    def read(cls, path: Path) -> Self | None:
        """Read as far as it is whole; None where not even the first line is."""
        lines = []
        with suppress(ValueError):
            for text in path.read_text(encoding="utf-8", errors="replace").splitlines():
                lines.append(json.loads(text))  # noqa: PERF401 - those before a torn one are kept
        if not lines or lines[0].get("version") != _VERSION:
            return None
        marks = {line["mark"]: Mark(at_ms=line["at_ms"], label=line["label"]) for line in lines[1:]}
        return cls(head=lines[0], marks=tuple(marks[number] for number in sorted(marks)))

    @property
    def is_alive(self) -> bool:
        """Whether the program that wrote it still runs."""
        try:
            started_s = psutil.Process(self.head["process"]).create_time()
        except psutil.Error:  # gone, or of somebody else
            return False
        return bool(abs(started_s - float(self.head["process_started_s"])) < _SAME_S)


def recover(folder: Path) -> tuple[Recording, ...]:
    """Give the recordings in a folder that nobody has taken, oldest first, each a whole file now.

    Those of a program that still runs are left alone. They are given again until `settle`.
    Raises StorageError where they cannot be read or mended.
    """
    found = []
    with recording_errors(folder):
        for path in journals(folder):
            entries = _Entries.read(path)
            if entries is None or not entries.is_alive:
                recording = _mended(path, entries)
                if recording is not None:
                    found.append(recording)
    return tuple(sorted(found, key=lambda recording: recording.started_at))


def settle(recording: Recording) -> None:
    """Note that a recording has been dealt with; raises StorageError."""
    with recording_errors(recording.path.parent):
        journal_of(recording.path).unlink(missing_ok=True)


def _mended(journal: Path, entries: _Entries | None) -> Recording | None:
    """Mend the file of a journal; None, and neither stays, where nothing was recorded."""
    path = journal.with_name(journal.name.removesuffix(SUFFIX))
    try:
        rate_hz, channels, frames = mend(path)
    except (FileNotFoundError, ValueError):
        journal.unlink()
        return None
    if not frames:
        journal.unlink()
        path.unlink()
        return None
    head = entries.head if entries is not None else {}
    written_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Recording(
        path=path,
        duration_ms=frames * 1000 // rate_hz,
        sample_rate_hz=rate_hz,
        channels=channels,
        device=head.get("device", ""),
        started_at=datetime.fromisoformat(head["started_at"]) if head else written_at,
        marks=entries.marks if entries is not None else (),
    )
