"""What a person sees while recordings are transcribed: bars on a terminal, lines elsewhere."""

import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.cli.terminal import Terminal, open_terminal
from speechstudio.cli.wording import clock, count
from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.transcript import Transcript
from speechstudio.engines.contract import Passage
from speechstudio.jobs.events import Event, Partial, Progress, Started

if TYPE_CHECKING:
    from rich.progress import Progress as RichProgress
    from rich.progress import TaskID

STEPS = {
    "reading": "reading the file",
    "recognition": "recognizing speech",
    "diarization": "telling speakers apart",
}
BETWEEN_LINES_S = 10.0
OVER = float("inf")


class Display:
    """Lines on standard error, results on standard output. Called from several threads in turn."""

    def __init__(self, terminal: Terminal, *, quiet: bool) -> None:
        self._terminal = terminal
        self._quiet = quiet
        self._started = time.monotonic()

    def say(self, text: str) -> None:
        """Say something to the person at the terminal."""
        self._terminal.say(text)

    def result(self, text: str) -> None:
        """Print what another program may read."""
        self._terminal.result(text)

    def skipped(self, label: str, paths: Sequence[Path]) -> None:
        """Say that the work was done before."""
        if not self._quiet:
            self.say(f"{label}: done already in {paths[0].parent}; --overwrite does it again")

    def finished(self, label: str, transcript: Transcript, warnings: Sequence[str]) -> None:
        """Say what became of a recording."""
        for warning in warnings:
            self.say(f"speechstudio: {label}: warning: {warning}")
        for span in transcript.missed:
            start, end = clock(span.start_ms), clock(span.end_ms)
            self.say(f"speechstudio: {label}: warning: speech without words from {start} to {end}")
        if not self._quiet:
            words = sum(1 for _ in transcript.words())
            people = f"{count(len(transcript.speakers), 'speaker')}, " * bool(transcript.speakers)
            took = clock(round((time.monotonic() - self._started) * 1000))
            heard = clock(transcript.duration_ms)
            self.say(f"{label}: {people}{count(words, 'word')} in {heard} of audio, took {took}")

    def failed(self, label: str, error: UserFixableError) -> None:
        """Say on one line what failed, why, and what to do."""
        self.over(label)
        named = "" if "." in label and label in str(error) else f"{label}: "
        self.say(f"speechstudio: {named}{error}")
        if error.code in {"bug", "engine.failed", "worker.died"} and error.detail:
            self.say("\n".join(f"  | {line}" for line in error.detail.splitlines()[-12:]))

    def event(self, label: str, event: Event) -> None:
        """Show progress and text as they come."""
        if isinstance(event, Started):
            self._started = time.monotonic()
        elif self._quiet:
            return
        elif isinstance(event, Progress) and event.step in STEPS:
            self.progress(label, event)
        elif isinstance(event, Partial) and isinstance(event.content, Passage):
            for segment in event.content.segments:
                self.say(f"  [{clock(segment.start_ms)}] {segment.text}")

    def progress(self, label: str, event: Progress) -> None:
        """Show how far a step has come."""

    def over(self, label: str) -> None:
        """Put away what was shown of a recording."""


class LineDisplay(Display):
    """A line now and then, for logs and pipes."""

    def __init__(self, terminal: Terminal, *, quiet: bool) -> None:
        super().__init__(terminal, quiet=quiet)
        self._steps: dict[tuple[str, str], tuple[float, float]] = {}

    def progress(self, label: str, event: Progress) -> None:
        """Print a line at the start and at the end of a step, and every ten seconds between."""
        if event.total <= 0:
            return
        now = time.monotonic()
        started, last = self._steps.setdefault((label, event.step), (now, now))
        is_over = event.done >= event.total
        if now - last >= BETWEEN_LINES_S or (is_over and last != OVER):
            left = ""
            if 0 < event.done < event.total and now - started > 1:
                left_s = (now - started) * (event.total - event.done) / event.done
                left = f", {clock(round(left_s * 1000))} left"
            step = STEPS.get(event.step, event.step)
            self.say(f"{label}: {step} {100 * event.done // event.total} %{left}")
            self._steps[label, event.step] = (started, OVER if is_over else now)


class BarDisplay(Display):
    """A bar with the time left for each step, and text running above."""

    def __init__(self, terminal: Terminal, bars: "RichProgress", *, quiet: bool) -> None:
        super().__init__(terminal, quiet=quiet)
        self._bars = bars
        self._tasks: dict[tuple[str, str], TaskID] = {}

    def progress(self, label: str, event: Progress) -> None:
        """Move the bar of a step."""
        name = (label, event.step)
        if name not in self._tasks:
            step = STEPS.get(event.step, event.step)
            self._tasks[name] = self._bars.add_task(f"{label}: {step}", total=event.total or None)
        self._bars.update(self._tasks[name], completed=event.done, total=event.total or None)

    def over(self, label: str) -> None:
        """Take the bars of a recording away."""
        for name in [name for name in self._tasks if name[0] == label]:
            self._bars.remove_task(self._tasks.pop(name))


@contextmanager
def open_display(*, quiet: bool) -> Iterator[Display]:
    """Show bars on a terminal and lines elsewhere, until the block ends."""
    with open_terminal(quiet=quiet) as terminal:
        if terminal.bars is None:
            yield LineDisplay(terminal, quiet=quiet)
        else:
            yield BarDisplay(terminal, terminal.bars, quiet=quiet)
