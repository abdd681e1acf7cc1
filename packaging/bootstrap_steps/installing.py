"""pip, with its progress on one line and its failures in plain words."""

import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .environment import Environment, forget_half_installed
from .processes import child
from .progress import failure, step_in
from .stamp import Mode, Work, read_stamp, remove_stamp, stamp_for, work_to_do, write_stamp
from .trouble import SetUpError

NEEDED_BYTES = 3_000_000_000
"""Room that the environment takes, downloads included."""
LOG_NAME = "speechstudio-pip.log"
_SWITCHES = ("-I", "-u", "-X", "utf8")
"""Isolated from this process's own Python settings, unbuffered, and the same on every system."""
_TICK_S = 0.5
_LINE_EVERY_S = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What an environment should hold."""

    clone: Path
    mode: Mode
    torch_index: str | None = None
    """Address of a further package index that has the wanted build of torch."""


def prepare(environment: Environment, wish: Wish) -> Work:
    """Install what is missing, and say what that was.

    An editable environment is kept editable, since it serves users, too.
    Raises SetUpError when pip fails or the disk has no room.
    """
    found = read_stamp(environment.folder)
    mode = found.mode if found and found.mode is Mode.EDITABLE else wish.mode
    wanted = stamp_for(clone=wish.clone, mode=mode, python=environment.version)
    work = work_to_do(found=found, wanted=wanted)
    if work is Work.NOTHING:
        return work
    if work is Work.EVERYTHING:
        require_room(environment)
    remove_stamp(environment.folder)
    forget_half_installed(environment)
    _run_pip(environment, _arguments(work, mode, wish))
    write_stamp(environment.folder, wanted)
    return work


def dev_requirements(clone: Path, group: str = "dev") -> list[str]:
    """Return the requirements of a dependency group in pyproject.toml, included groups opened up.

    Read here because the pip that comes with older Pythons has no `--group`.
    """
    groups = tomllib.loads((clone / "pyproject.toml").read_text(encoding="utf-8"))
    requirements: list[str] = []
    for entry in groups.get("dependency-groups", {}).get(group, []):
        if isinstance(entry, str):
            requirements.append(entry)
        else:
            requirements += dev_requirements(clone, entry["include-group"])
    return requirements


def require_room(environment: Environment) -> None:
    """Raise SetUpError when the disk has no room for a first installation."""
    if (environment.packages / "torch").is_dir():  # nearly all of it is there already
        return
    folder = environment.folder
    free = shutil.disk_usage(folder).free
    if free < NEEDED_BYTES:
        raise SetUpError(
            f"About {NEEDED_BYTES / 1e9:.0f} GB are needed and {free / 1e9:.1f} GB are free "
            f"on the disk of {folder}",
            hint="Make room, or put the environment on another disk with --venv DIR.",
        )


def _arguments(work: Work, mode: Mode, wish: Wish) -> list[str]:
    """Return what `pip install` is told."""
    clone = str(wish.clone)
    if work is Work.PROGRAM:
        return ["--no-deps", "--force-reinstall", clone]
    arguments = ["-c", str(wish.clone / "packaging" / "constraints.txt")]
    if wish.torch_index:
        arguments += ["--extra-index-url", wish.torch_index]
    if mode is Mode.EDITABLE:
        return [*arguments, "-e", clone, *dev_requirements(wish.clone)]
    return [*arguments, clone]


def _run_pip(environment: Environment, arguments: Sequence[str]) -> None:
    """Run `pip install`, its output in a log inside the environment."""
    log = environment.folder / LOG_NAME
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar", "off"]
    command = [str(environment.python), *_SWITCHES, "-m", "pip", "install", *options, *arguments]
    started = time.monotonic()
    print(f"Installing into {environment.folder} (log: {log.name})", flush=True)
    with log.open("wb") as sink, child(command, output=sink) as process:
        code = _follow(process, log, started)
    if code:
        text = log.read_text(encoding="utf-8", errors="replace")
        raise failure(text, python=environment.version)
    print(f"Installed in {time.monotonic() - started:.0f} s", flush=True)


def _follow(process: subprocess.Popen[bytes], log: Path, started: float) -> int:
    """Show what pip says it is doing until it ends; return its exit code."""
    step = "starting pip"
    ticker = _Ticker()
    with log.open(encoding="utf-8", errors="replace") as reader:
        while process.poll() is None:
            for line in reader:
                step = step_in(line) or step
            ticker.show(f"{step}, {time.monotonic() - started:.0f} s")
            try:
                process.wait(timeout=_TICK_S)
            except subprocess.TimeoutExpired:
                continue
    ticker.clear()
    return process.wait()


class _Ticker:
    """One line that changes in place on a terminal; elsewhere a new line now and then."""

    def __init__(self) -> None:
        self._in_place = sys.stdout.isatty()
        self._width = max(20, shutil.get_terminal_size().columns - 1)
        self._next_line = 0.0

    def show(self, text: str) -> None:
        """Show the text now, or drop it where lines are spared."""
        if self._in_place:
            print("\r" + f"  {text}"[: self._width].ljust(self._width), end="", flush=True)
        elif time.monotonic() >= self._next_line:
            self._next_line = time.monotonic() + _LINE_EVERY_S
            print(f"  {text}", flush=True)

    def clear(self) -> None:
        """Take the changing line away again."""
        if self._in_place:
            print("\r" + " " * self._width + "\r", end="", flush=True)
