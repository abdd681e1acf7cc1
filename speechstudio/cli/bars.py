"""Bars with the time left, on standard error."""

import time

from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    Task,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from speechstudio.cli.wording import clock

ENDS_S = "ends_s"
"""Field of a bar whose end somebody knows better: a reading of `time.monotonic`, or None."""


class _TimeLeft(TimeRemainingColumn):
    """What the bar was told, else what its own pace says."""

    def render(self, task: Task) -> Text:
        if ENDS_S not in task.fields:
            return super().render(task)
        ends_s = task.fields[ENDS_S]
        if ends_s is None:
            return Text("-:--", style="progress.remaining")
        left_s = max(0.0, ends_s - time.monotonic())
        return Text(clock(round(left_s * 1000)), style="progress.remaining")


def bars() -> Progress:
    """Make a place for bars, which goes when it is left."""
    columns = (TextColumn("{task.description}"), BarColumn(), TaskProgressColumn(), _TimeLeft())
    return Progress(*columns, console=Console(stderr=True), transient=True)
