"""Tells whether somebody runs in an environment."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import psutil

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines.environments.places import EnvironmentPlace
from speechstudio.engines.process_tree import PATIENCE_S


def refuse_if_in_use(place: EnvironmentPlace) -> None:
    """Raise EngineUnavailableError while a process runs that was started with its interpreter."""
    if place.folder.exists() and _runs_in(place.python_folder):
        raise EngineUnavailableError(
            f"the environment {place.id} is in use",
            hint="Wait until nothing is spoken or transcribed with it, or close the program.",
        )


def end_left_over(place: EnvironmentPlace) -> None:
    """End what a killed installation left running, which would write among what is made anew.

    Whoever names a file of the folder in which environments are made was started for that.
    """
    if not place.folder.exists():
        return
    for process, command in _commands():
        if process.pid != os.getpid() and any(_is_in(word, place.folder) for word in command):
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
                process.wait(PATIENCE_S)


def _runs_in(folder: Path) -> bool:
    return any(_is_in(command[0], folder) for _, command in _commands())


def _commands() -> Iterator[tuple[psutil.Process, list[str]]]:
    for process in psutil.process_iter(["cmdline"]):
        if process.info["cmdline"]:
            yield process, process.info["cmdline"]


def _is_in(word: str, folder: Path) -> bool:
    return Path(word).is_relative_to(folder)
