"""Asks the user's own pip, and hears what it says while it works.

Their index, mirror, proxy and log-in count then, and no index is named in this program.
"""

import queue
import re
import subprocess
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from speechstudio.domain.errors import SourceUnreachableError
from speechstudio.domain.own_python import pip_command, unseen
from speechstudio.models.connections import ConnectionLog
from speechstudio.storage.network_rules import by_proxy

_ASKED = re.compile(r"(?:Getting page|Downloading) https?://(?:[^/\s@]*@)?([^/\s:]+)")
"""What pip says before it connects, with the host."""
_TICK_S = 0.2
_TAIL_LINES = 30
_OFFLINE = ("Retrying (", "NewConnectionError", "ConnectTimeout", "ReadTimeout", "ProxyError")


def start_pip(
    arguments: Sequence[str], scratch: Path, environment: Mapping[str, str]
) -> "subprocess.Popen[str]":
    """Start pip; what it says comes by standard output, and its waste goes to `scratch`.

    Raises `SourceUnreachableError` where it cannot be started.
    """
    try:
        return subprocess.Popen(
            [*pip_command(), *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**by_proxy(environment), **_settings(scratch)},
            text=True,
            encoding="utf-8",
            errors="replace",
            **unseen(),
        )
    except OSError as error:
        raise SourceUnreachableError(f"pip cannot be started: {error}") from error


@contextmanager
def noted(connections: ConnectionLog, why: str) -> Iterator[Callable[[str], None]]:
    """Give what notes the hosts that pip connects to, by what it says of them."""
    known: dict[str, str] = {}

    def note(line: str) -> None:
        asked = _ASKED.search(line)
        if asked is not None and asked[1] not in known:
            known[asked[1]] = connections.begin(asked[1], f"{why}, by pip")

    try:
        yield note
    finally:
        for made in known.values():
            connections.end(made)


def lines_of(stdout: IO[str] | None, idle: Callable[[], None]) -> Iterator[str]:
    """Yield what pip says; `idle` is called a few times a second while it says nothing."""
    said: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def listen() -> None:
        try:
            for line in stdout or ():
                said.put(line.rstrip())
        except ValueError:
            pass  # the pipe was closed because pip is no longer wanted
        finally:
            said.put(None)

    threading.Thread(target=listen, name="pip output", daemon=True).start()
    while True:
        try:
            line = said.get(timeout=_TICK_S)
        except queue.Empty:
            idle()
            continue
        if line is None:
            return
        yield line


def failure(subject: str, code: int, said: Sequence[str]) -> SourceUnreachableError:
    """Say why pip could not do it, by what it said and the code it ended with."""
    detail = "\n".join(said[-_TAIL_LINES:])
    if "No module named pip" in detail:
        hint = "add it with: python -m ensurepip"
        return SourceUnreachableError("pip is missing in this Python", hint=hint, detail=detail)
    errors = [line.partition("ERROR:")[2].strip() for line in said if "ERROR:" in line]
    why = errors[0] if errors else f"pip ended with code {code}"
    if is_unanswered(said):
        why = "the package index did not answer"
    return SourceUnreachableError(f"{subject}: {why}", detail=detail)


def is_unanswered(said: Sequence[str]) -> bool:
    """Whether an index could not be reached."""
    return any(sign in line for line in said for sign in _OFFLINE)


def _settings(scratch: Path) -> dict[str, str]:
    """Environment of pip: no questions, no other loudness than ours, waste on our own disk."""
    folders = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch))
    quiet = {"PIP_QUIET": "0", "PIP_VERBOSE": "0", "PIP_PROGRESS_BAR": "off"}
    manners = {"PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}
    return {**folders, **quiet, **manners, "PYTHONIOENCODING": "utf-8", "PYTHONUNBUFFERED": "1"}
