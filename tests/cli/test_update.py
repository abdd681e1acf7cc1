"""What the command says of newer versions."""

import argparse
from collections.abc import Callable
from pathlib import Path

import pytest

from speechstudio import __version__
from speechstudio.cli import update
from speechstudio.domain.errors import OfflineError, UserFixableError
from speechstudio.storage.folders import Folders
from speechstudio.workflows import updates
from speechstudio.workflows.updates import Origin, Update

Command = Callable[[Update | UserFixableError, Origin], tuple[int, str]]


@pytest.fixture
def command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> Command:
    """Run the command with an answer of an index; give its code and what it says."""
    names = ("data", "cache", "state", "config", "documents")
    folders = Folders(**{name: tmp_path / name for name in names})

    def run(answer: Update | UserFixableError, of: Origin) -> tuple[int, str]:
        def look(*_: object) -> Update:
            if isinstance(answer, UserFixableError):
                raise answer
            return answer

        monkeypatch.setattr(updates, "look_for_update", look)
        monkeypatch.setattr(updates, "origin", lambda: of)
        code = update.run(argparse.Namespace(), folders)
        return code, "".join(capsys.readouterr())

    return run


@pytest.mark.parametrize(
    ("answer", "of", "expected"),
    [
        (Update(newest="99.0"), Origin.PACKAGE, "pip install --upgrade speechstudio"),
        (Update(newest="99.0"), Origin.INSTALLER, "Download the new installer"),
        (Update(newest=__version__), Origin.CLONE, f"Version {__version__} is the newest."),
        (Update(newest=None), Origin.CLONE, "knows no program of this name"),
    ],
)
def test_what_was_found_is_said_with_what_to_do(
    answer: Update, of: Origin, expected: str, command: Command
) -> None:
    code, text = command(answer, of)
    assert (code, expected in text) == (0, True)


def test_a_failure_is_one_line(command: Command) -> None:
    error = OfflineError("nobody is asked", hint="Turn it off.")
    said = "speechstudio: nobody is asked. Turn it off.\n"
    assert command(error, Origin.CLONE) == (1, said)
