"""What a person sees of a batch: a row for each input, and how far the whole is."""

import threading
import time
from typing import TYPE_CHECKING

from speechstudio.cli.terminal import Terminal
from speechstudio.cli.wording import clock, count
from speechstudio.workflows.speaking.batch_progress import (
    BatchProgress,
    BatchStanding,
    RunningItem,
)
from speechstudio.workflows.speaking.batch_row import DONE, FAILED, WAITING, Row

if TYPE_CHECKING:
    from rich.progress import TaskID

BETWEEN_LINES_S = 30.0
BETWEEN_LOOKS_S = 0.2
_LONGEST_NAME = 32


class BatchDisplay:
    """Shows bars on a terminal, and elsewhere a line when there was none for a while."""

    def __init__(self, terminal: Terminal, *, quiet: bool) -> None:
        self._terminal = terminal
        self._quiet = quiet
        self._lock = threading.Lock()
        self._shown_s = time.monotonic()
        self._total: TaskID | None = None
        self._tasks: dict[int, TaskID] = {}

    def row(self, row: Row, number: int, total: int) -> None:
        """Say what became of an input."""
        if row.result == FAILED:
            why = f"{row.message}. {row.hint}" if row.hint else row.message
            self._terminal.say(f"speechstudio: {row.input}: {why}")
        elif not self._quiet and row.result != WAITING:
            made = f"{row.duration_s:.1f} s of speech" if row.result == DONE else "done already"
            late = f", {count(row.late_cues, 'subtitle')} too long for the time"
            heard = f", {count(row.misheard, 'sentence')} misheard"
            more = late * bool(row.late_cues) + heard * bool(row.misheard)
            self._terminal.result(f"[{number}/{total}] {row.input}: {made}{more}")
        if self._terminal.bars is None:
            self._shown_s = time.monotonic()

    def changed(self, progress: BatchProgress) -> None:
        """Show how far it is, but no oftener than anybody can see; called from any thread."""
        between_s = BETWEEN_LINES_S if self._terminal.bars is None else BETWEEN_LOOKS_S
        with self._lock:
            now_s = time.monotonic()
            if now_s - self._shown_s < between_s:
                return
            self._shown_s = now_s
            standing = progress.standing()
            if self._terminal.bars is None:
                self._terminal.say(_line(standing))
            else:
                self._draw(standing)

    def _draw(self, standing: BatchStanding) -> None:
        bars = self._terminal.bars
        if bars is None:
            return
        name = f"{standing.done} of {count(standing.total, 'file')}"
        ends_s = None if standing.left_s is None else time.monotonic() + standing.left_s
        if self._total is None:
            self._total = bars.add_task(name, total=1.0, ends_s=ends_s)
        bars.update(self._total, description=name, completed=standing.share, ends_s=ends_s)
        running = {item.number: item for item in standing.running}
        for number in self._tasks.keys() - running.keys():
            bars.remove_task(self._tasks.pop(number))
        for number, item in running.items():
            if number not in self._tasks:
                self._tasks[number] = bars.add_task(_named(item), total=1.0)
            bars.update(self._tasks[number], description=_named(item), completed=item.share)


def _named(item: RunningItem) -> str:
    name = item.name
    if len(name) > _LONGEST_NAME:
        name = f"{name[: _LONGEST_NAME - 1]}…"
    return f"  {name}" + (", writing" if item.is_writing else "")


def _line(standing: BatchStanding) -> str:
    left = ""
    if standing.left_s is not None:
        left = f", {clock(round(standing.left_s * 1000))} left"
    files = f"{standing.done} of {count(standing.total, 'file')}"
    return f"{files}, {100 * standing.share:.0f} % spoken{left}"
