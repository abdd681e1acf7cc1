"""Runs a command and says what it and all its children cost together."""

import resource
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

import psutil

BETWEEN_LOOKS_S = 0.2
"""A look reads through the maps of every process, and takes a tenth of a core at twice the rate."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one run took."""

    wall_s: float
    cpu_s: float
    """User and system time of every process."""
    peak_mb: float
    """Largest sum of the memory of all processes; what they share counts once."""
    parent_peak_mb: float
    """Largest memory of the first process alone (RSS)."""


def run(
    command: Sequence[str], environment: dict[str, str] | None = None, *, is_quiet: bool = False
) -> Cost:
    """Run a command to its end; raises CalledProcessError when it fails.

    `is_quiet` throws away what it logs.
    """
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    started = time.monotonic()
    log = subprocess.DEVNULL if is_quiet else None
    null = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=null, stderr=log, env=environment) as process:
        watch = _Watch(process.pid)
        watch.start()
        code = process.wait()
    wall_s = time.monotonic() - started
    watch.join()
    if code:
        raise subprocess.CalledProcessError(code, list(command))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu_s = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall_s=wall_s, cpu_s=cpu_s, peak_mb=watch.peak_mb, parent_peak_mb=watch.parent_mb)


class _Watch(threading.Thread):
    """Looks at the memory of a process and its descendants until it is gone."""

    def __init__(self, pid: int) -> None:
        super().__init__(daemon=True)
        self._root = psutil.Process(pid)
        self.peak_mb = 0.0
        self.parent_mb = 0.0

    def run(self) -> None:
        """Look, again and again."""
        with suppress(psutil.NoSuchProcess):  # gone between two looks
            while self._root.is_running() and self._root.status() != psutil.STATUS_ZOMBIE:
                sizes = [*map(memory_mb, (self._root, *self._root.children(recursive=True)))]
                own, shared = zip(*sizes, strict=True)
                self.parent_mb = max(self.parent_mb, sum(sizes[0]))
                self.peak_mb = max(self.peak_mb, sum(own) + max(shared))
                time.sleep(BETWEEN_LOOKS_S)


def memory_mb(process: psutil.Process) -> tuple[float, float]:
    """Memory of one process: its own, and what others map as well.

    Not its share of the latter (PSS), which grows when a stranger with the same libraries ends.
    """
    try:
        full = process.memory_full_info()
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return 0.0, 0.0
    return full.uss / 1e6, (full.rss - full.uss) / 1e6
