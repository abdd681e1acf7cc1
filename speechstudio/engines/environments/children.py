"""Runs a step of an installation in a child: looked after, cancelled with all that it started."""

import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import IO

from speechstudio.domain.errors import JobCancelledError
from speechstudio.engines.environments.lines import FAILED
from speechstudio.engines.process_tree import end_tree, own_session

_TICK_S = 0.2
_TAIL_LINES = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a child ended, and its last words."""

    code: int
    said: tuple[str, ...]

    def says(self, signs: Sequence[str]) -> bool:
        """Tell whether one of these was among the last words."""
        return any(sign in line for line in self.said for sign in signs)

    @property
    def failure(self) -> str:
        """What a step of ours said of its failure."""
        told = [line.removeprefix(FAILED) for line in self.said if line.startswith(FAILED)]
        return told[-1] if told else f"it ended with code {self.code}"


def run_child(
    command: Sequence[str],
    *,
    environment: Mapping[str, str],
    look: Callable[[], None],
    hear: Callable[[str], None],
) -> Ended:
    """Run a command to its end.

    `hear` gets every line that it says; `look` is called several times a second and may raise,
    JobCancelledError for instance, which ends the child with all its descendants.
    Raises OSError where it cannot be started.
    """
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env=dict(environment),
        text=True,
        encoding="utf-8",
        errors="replace",
        **own_session(),
    )
    tail: deque[str] = deque(maxlen=_TAIL_LINES)
    listener: threading.Thread | None = None
    try:
        lines, listener = _listen(child.stdout)
        for line in _as_they_come(lines, look):
            tail.append(line)
            hear(line)
        code = child.wait()
    finally:
        end_tree(child)
        if listener is not None:
            listener.join()
        if child.stdout is not None:
            child.stdout.close()
    return Ended(code=code, said=tuple(tail))


def cancel_if(cancelled: Callable[[], bool]) -> None:
    """Raise JobCancelledError once cancelling was asked for."""
    if cancelled():
        raise JobCancelledError("the installation was cancelled")


def _listen(pipe: IO[str] | None) -> "tuple[queue.SimpleQueue[str | None], threading.Thread]":
    lines: queue.SimpleQueue[str | None] = queue.SimpleQueue()

    def listen() -> None:
        for line in pipe or ():
            lines.put(line.rstrip())
        lines.put(None)

    thread = threading.Thread(target=listen, name="installer output", daemon=True)
    thread.start()
    return lines, thread


def _as_they_come(
    lines: "queue.SimpleQueue[str | None]", look: Callable[[], None]
) -> Iterator[str]:
    while True:
        look()
        try:
            line = lines.get(timeout=_TICK_S)
        except queue.Empty:
            continue
        if line is None:
            return
        yield line
