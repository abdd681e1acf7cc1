"""The program as a user starts it: whole processes, in a home folder of their own."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil

from speechstudio.domain.errors import FrameError
from speechstudio.jobs.framing import read_frame

BARE_DIARIZATION = Path(__file__).with_name("bare_diarization.py")
WATCHED_DIARIZATION = Path(__file__).with_name("watched_diarization.py")
PATIENCE_S = 120.0
BETWEEN_LOOKS_S = 0.02


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """How a run of the program ended."""

    code: int
    out: str
    err: str

    @property
    def complaints(self) -> list[str]:
        """Every line of standard error."""
        return self.err.splitlines()


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """The command line for one person, who has the default models."""

    home: Path

    @classmethod
    def at(cls, home: Path, models: Path) -> "Program":
        """Make the home folder."""
        (home / "data").mkdir(parents=True)
        (home / "data" / "models").symlink_to(models, target_is_directory=True)
        return cls(home=home)

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "SPEECHSTUDIO_HOME": str(self.home), "HOME": str(self.home)}

    def start(self, *arguments: str | Path, before: Sequence[str] = ()) -> subprocess.Popen[str]:
        """Start a command; `before` is a command line that starts it."""
        return subprocess.Popen(
            [*before, sys.executable, "-P", "-m", "speechstudio", *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            env=self.environment,
        )

    def run(self, *arguments: str | Path, before: Sequence[str] = ()) -> Run:
        """Run a command to its end."""
        with self.start(*arguments, before=before) as process:
            return ended(process)

    def journals(self) -> dict[str, Path]:
        """Journals of the work that is under way, by name."""
        return {path.stem: path for path in (self.home / "cache" / "jobs").glob("*/*.journal")}

    def noted(self, name: str) -> int:
        """Count the entries of a journal, which may be written to at this moment."""
        path = self.journals().get(name)
        if path is None:
            return 0
        count = 0
        try:
            with path.open("rb") as file:
                while read_frame(file):
                    count += 1
        except (FrameError, FileNotFoundError):
            pass
        return count


def ended(process: "subprocess.Popen[str]", within_s: float | None = None) -> Run:
    """Wait for the end of a process, and read what it said."""
    out, err = process.communicate(timeout=within_s)
    return Run(code=process.returncode, out=out, err=err)


def family_of(process: "subprocess.Popen[str]") -> list[psutil.Process]:
    """Every descendant of a process."""
    return list(psutil.Process(process.pid).children(recursive=True))


def child_with(process: "subprocess.Popen[str]", library: str) -> psutil.Process | None:
    """Find the descendant that has loaded a native library."""
    for child in family_of(process):
        try:
            if any(library in mapped.path for mapped in child.memory_maps()):
                return child
        except (psutil.NoSuchProcess, psutil.AccessDenied):
            continue
    return None


def are_gone(processes: Sequence[psutil.Process]) -> bool:
    """Whether every one of the processes has ended."""
    return not any(
        process.is_running() and process.status() != psutil.STATUS_ZOMBIE for process in processes
    )


def wait_until(condition: Callable[[], object], within_s: float = PATIENCE_S) -> None:
    """Wait for something that is about to be true; AssertionError when it does not come."""
    give_up = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < give_up, "waited in vain"
        time.sleep(BETWEEN_LOOKS_S)
