"""Where scripted engines play: their scripts, their notes, and a plug-in that names them."""

import json
import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from tests.fakes.engines import GO, NOTES, SCRIPT

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 30.0
"""Longest time that something may take which is no matter of time."""
BETWEEN_LOOKS_S = 0.02

ENTRY_POINTS = {
    "speechstudio.recognizers": {"scripted-recognizer": "tests.fakes.specs:RECOGNIZER"},
    "speechstudio.diarizers": {"scripted-diarizer": "tests.fakes.specs:DIARIZER"},
    "speechstudio.synthesizers": {"scripted-synthesizer": "tests.fakes.specs:SYNTHESIZER"},
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """The model folder of one scripted engine."""

    folder: Path

    def play(self, before: Mapping[int, Sequence[str]] | None = None, **script: Any) -> None:
        """Write the script: what happens before each step."""
        actions = {str(step): list(names) for step, names in (before or {}).items()}
        self.folder.mkdir(parents=True, exist_ok=True)
        text = json.dumps({"before": actions, **script})
        (self.folder / SCRIPT).write_text(text, encoding="utf-8")

    def go(self) -> None:
        """Let the engine go on that waits."""
        (self.folder / GO).touch()

    def notes(self, kind: str) -> list[str]:
        """What the engine has noted of one kind, oldest first."""
        try:
            lines = (self.folder / NOTES).read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        return [rest for first, _, rest in (line.partition(" ") for line in lines) if first == kind]

    def pids(self) -> list[int]:
        """Process ids of every child and grandchild that ever played here."""
        return [int(pid) for kind in ("loaded", "grandchild") for pid in self.notes(kind)]


def staged(folder: Path) -> Stage:
    """Make a stage on which nothing unusual happens."""
    stage = Stage(folder=folder)
    stage.play()
    return stage


def distribution(
    folder: Path, entry_points: Mapping[str, Mapping[str, str]], *, name: str = "scripted"
) -> Path:
    """Install a plug-in into a folder, which is then put on the path of modules."""
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(
        "".join(
            f"[{group}]\n" + "".join(f"{key} = {value}\n" for key, value in points.items())
            for group, points in entry_points.items()
        )
    )
    return folder


def python_path(*folders: Path) -> str:
    """Make the PYTHONPATH of a child that finds these folders and the tests."""
    given = os.environ.get("PYTHONPATH", "")
    return os.pathsep.join([*map(str, folders), str(ROOT), *filter(None, [given])])


def recording(path: Path, seconds: float) -> Path:
    """Write decoded silence of that length."""
    with path.open("wb") as file:
        file.truncate(round(seconds * 16_000) * 4)
    return path


def is_gone(pid: int) -> bool:
    """Whether a process has ended, be it that nobody has asked how."""
    try:
        return bool(psutil.Process(pid).status() == psutil.STATUS_ZOMBIE)
    except psutil.NoSuchProcess:
        return True


def wait_until(condition: Callable[[], object], within_s: float = PATIENCE_S) -> None:
    """Wait for something that is about to be true; AssertionError when it does not come."""
    give_up = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < give_up, "waited in vain"
        time.sleep(BETWEEN_LOOKS_S)
