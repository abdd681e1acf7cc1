"""The journey of a developer: every check that a change has to pass."""

import shutil
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from .environment import Environment
from .processes import call

NOT_STARTED = 127
NO_TESTS_COLLECTED = 5
"""pytest's exit code when the arguments choose no test."""


_SIDE_BY_SIDE = ("-n", "logical", "--maxprocesses", "4")
"""The quick tests share all cores."""

_IN_TWO = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")
"""Tests with real models keep a core busy on average, and have engines that share two.

A file stays with one worker, which makes once what its tests share; files come in their order.
"""

_SLOWEST = ("--durations", "30", "--durations-min", "5")
"""Tells where the minutes of the longer run go."""

_SETTINGS = {
    "PYTHONIOENCODING": "utf-8",  # tools draw with characters that not every console's own code has
    "QT_QPA_PLATFORM": "offscreen",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """Which checks to run."""

    lint: bool = True
    tests: bool = True
    models: bool = False
    """Whether tests with real models run, too; the models are installed for them."""
    pytest_arguments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One command that has to exit with 0."""

    title: str
    command: tuple[str | Path, ...]
    also_good: frozenset[int] = field(default_factory=frozenset)
    """Exit codes beside 0 that are no failure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a check went."""

    title: str
    passed: bool
    seconds: float


def checks(environment: Environment, selection: Selection) -> Iterator[Check]:
    """Yield the chosen checks, the quick ones first."""
    python = environment.python
    if selection.lint:
        yield Check(title="ruff check", command=(python, "-m", "ruff", "check"))
        yield Check(title="ruff format", command=(python, "-m", "ruff", "format", "--check"))
        yield Check(title="mypy", command=(python, "-m", "mypy"))
        yield Check(title="lint-imports", command=(_program(environment, "lint-imports"),))
    if selection.tests:
        yield _pytest(python, "pytest", "not models and not network", selection, _SIDE_BY_SIDE)
    if selection.models:
        install = (python, "-m", "speechstudio", "models", "install")
        yield Check(title="models install", command=install)
        more = (*_IN_TWO, *_SLOWEST)
        yield _pytest(python, "pytest models", "models and not network", selection, more)


def run(environment: Environment, selection: Selection, *, clone: Path) -> int:
    """Run the checks, all of them even when one fails; return 1 if any failed."""
    variables = environment.variables() | _SETTINGS
    outcomes = []
    for check in checks(environment, selection):
        print(f"\n== {check.title}", flush=True)
        started = time.monotonic()
        code = _exit_code(check, variables, clone)
        passed = code == 0 or code in check.also_good
        seconds = time.monotonic() - started
        outcomes.append(Outcome(title=check.title, passed=passed, seconds=seconds))
        print(f"== {check.title}: {_verdict(passed=passed)} in {seconds:.1f} s", flush=True)
    print(f"\n{summary(outcomes)}", flush=True)
    return 0 if all(outcome.passed for outcome in outcomes) else 1


def summary(outcomes: Sequence[Outcome]) -> str:
    """Return a line for each check."""
    lines = [
        f"{_verdict(passed=outcome.passed):<6}  {outcome.title:<16}{outcome.seconds:>7.1f} s"
        for outcome in outcomes
    ]
    return "\n".join(["Summary", *lines])


def _exit_code(check: Check, variables: Mapping[str, str], clone: Path) -> int:
    """Run a check; a program that is not there fails like one that finds something."""
    try:
        return call(check.command, env=variables, cwd=clone)
    except OSError as error:
        print(f"{check.command[0]} could not be started: {error.strerror}", flush=True)
        return NOT_STARTED


def _verdict(*, passed: bool) -> str:
    """One word for how it went."""
    return "ok" if passed else "FAILED"


def _pytest(
    python: Path, title: str, markers: str, selection: Selection, more: tuple[str, ...] = ()
) -> Check:
    """One run of pytest; an empty one is fine when the caller chose which tests to run."""
    chosen = selection.pytest_arguments
    return Check(
        title=title,
        command=(python, "-m", "pytest", "-m", markers, *more, *chosen),
        also_good=frozenset({NO_TESTS_COLLECTED} if chosen else ()),
    )


def _program(environment: Environment, name: str) -> str:
    """Path of a command line program in the environment."""
    return shutil.which(name, path=str(environment.programs)) or name
