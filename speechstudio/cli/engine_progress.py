"""How far the installation of an environment is: bars on a terminal, plain lines elsewhere."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from speechstudio.cli.interrupts import noticed_interrupts
from speechstudio.engines.environments.progress import (
    EnvironmentProgress,
    EnvironmentStep,
    ProgressTeller,
)

if TYPE_CHECKING:
    from rich.progress import TaskID

_PARTS = 4
"""A step is told in so many plain lines at most."""
_DOING = {
    EnvironmentStep.WAIT: "waiting for another installation of",
    EnvironmentStep.MAKE: "making",
    EnvironmentStep.SHARE: "sharing the program's libraries with",
    EnvironmentStep.FETCH: "downloading and installing the libraries of",
    EnvironmentStep.PREPARE: "preparing the data of",
    EnvironmentStep.CHECK: "checking",
}


@contextmanager
def installing() -> Iterator[tuple[ProgressTeller, Callable[[], bool]]]:
    """Give who is to be told how far it is, and whether Ctrl+C was pressed."""
    with noticed_interrupts() as asked:
        if not sys.stderr.isatty():
            yield _plain_lines(), asked.is_set
            return
        from speechstudio.cli.bars import bars

        with bars() as display:
            tasks: dict[EnvironmentStep, TaskID] = {}

            def show(now: EnvironmentProgress) -> None:
                if now.step not in tasks:
                    for task in tasks.values():
                        display.update(task, visible=False)
                    told = f"{_DOING[now.step]} {now.environment}"
                    tasks[now.step] = display.add_task(told)
                task = tasks[now.step]
                display.update(task, completed=now.done, total=now.total or None, visible=True)

            yield show, asked.is_set


def _plain_lines() -> ProgressTeller:
    told: dict[EnvironmentStep, int] = {}

    def show(now: EnvironmentProgress) -> None:
        part = _PARTS * now.done // now.total if now.total else 0
        if told.get(now.step, -1) >= part:
            return
        told[now.step] = part
        share = f": {100 * part // _PARTS} %" if part else ""
        print(f"{_DOING[now.step]} {now.environment}{share}", file=sys.stderr, flush=True)

    return show
