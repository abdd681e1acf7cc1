import os
import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio import __version__
from speechstudio.cli import models
from speechstudio.cli.main import COMMANDS, main
from tests.fakes.stage import PATIENCE_S, python_path


def program(*words: str, stdout: int = subprocess.PIPE) -> "subprocess.CompletedProcess[str]":
    """Run the program as a person does."""
    return subprocess.run(
        [sys.executable, "-m", "speechstudio", *words],
        env=os.environ | {"PYTHONPATH": python_path(), "PYTHONUNBUFFERED": ""},
        stdout=stdout,
        stderr=subprocess.PIPE,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )


def test_the_program_alone_says_how_it_is_used() -> None:
    done = program()
    assert done.returncode == 0
    assert done.stdout.startswith("usage: speechstudio ")
    assert all(command in done.stdout for command in COMMANDS)
    assert done.stderr == ""


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"speechstudio {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    assert f"speechstudio {command}" in capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["nothing"], ["--nothing"], ["transcribe"], ["transcribe", "a", "--nothing"]]
)
def test_wrong_use_ends_with_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(words)
    assert ended.value.code == 2
    assert "usage: speechstudio" in capsys.readouterr().err


def test_options_are_not_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["--vers"])
    assert ended.value.code == 2


def test_ctrl_c_ends_any_command_with_130(
    monkeypatch: pytest.MonkeyPatch, isolated_home: Path
) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(models, "run", interrupt)
    assert main(["models", "list"]) == 130


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
@pytest.mark.parametrize("words", [("--help",), ("models", "list", "--json")])
def test_a_reader_who_goes_away_is_no_failure(words: tuple[str, ...]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    try:
        done = program(*words, stdout=writer)
    finally:
        os.close(writer)
    assert done.stderr == ""
    assert done.returncode == 0
