"""Streams that are closed or full, and an impatient Ctrl+C, met by real programs."""

import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.audio.making import babble, write_wav
from tests.fakes.stage import (
    ENTRY_POINTS,
    PATIENCE_S,
    Stage,
    distribution,
    python_path,
    wait_until,
)

LONGEST_STOP_S = 3.0
FULL = Path("/dev/full")
Start = Callable[..., "subprocess.Popen[str]"]

pytestmark = [
    pytest.mark.models,
    pytest.mark.skipif(sys.platform == "win32", reason="needs a Unix shell"),
]
needs_full = pytest.mark.skipif(not FULL.exists(), reason="no device here is always full")


@pytest.fixture
def start(tmp_path: Path, isolated_home: Path) -> Start:
    """Start the program through a shell, with a redirection of the shell's."""
    path = python_path(distribution(tmp_path / "plugin", ENTRY_POINTS))

    def start(redirection: str, *words: str | Path) -> "subprocess.Popen[str]":
        line = shlex.join([sys.executable, "-m", "tests.fakes.command", *map(str, words)])
        return subprocess.Popen(
            ["/bin/sh", "-c", f"exec {line} {redirection}"],
            env=os.environ | {"PYTHONPATH": path},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    return start


@pytest.fixture
def transcription(tmp_path: Path, recognizer: Stage, results: Path) -> list[str]:
    talk = write_wav(tmp_path / "talk.wav", babble(3))
    words = ["transcribe", talk, "-o", results, "--no-speakers", "--model", recognizer.folder]
    return [str(word) for word in words]


def ended(process: "subprocess.Popen[str]") -> tuple[int, str, str]:
    out, told = process.communicate(timeout=PATIENCE_S)
    return process.returncode, out, told


@pytest.mark.parametrize("words", ["", "--help", "models list", "models list --json"])
def test_a_closed_output_is_no_failure(start: Start, words: str) -> None:
    assert ended(start(">&-", *words.split())) == (0, "", "")


@pytest.mark.parametrize("redirection", [">&-", "2>&-", ">&- 2>&-", "<&- >&- 2>&-"])
def test_closed_streams_do_not_stop_a_transcription(
    start: Start, transcription: list[str], results: Path, redirection: str
) -> None:
    code, _, told = ended(start(redirection, *transcription))
    assert code == 0
    assert "Traceback" not in told
    assert "word2 said." in (results / "talk.txt").read_text(encoding="utf-8")


@needs_full
def test_a_full_error_output_does_not_stop_a_transcription(
    start: Start, transcription: list[str], results: Path
) -> None:
    saved = f"Saved: {results / 'talk.txt'}\n"
    assert ended(start(f"2>{FULL}", *transcription)) == (0, saved, "")


@needs_full
def test_a_result_that_cannot_be_printed_is_told_in_one_line_and_stays_saved(
    start: Start, transcription: list[str], results: Path
) -> None:
    code, _, told = ended(start(f">{FULL}", *transcription, "--print", "--quiet"))
    assert code == 1
    assert told == "speechstudio: cannot print: no space left on device; what was saved is kept\n"
    assert "word2 said." in (results / "talk.txt").read_text(encoding="utf-8")


@needs_full
@pytest.mark.parametrize("words", ["", "--help", "models list", "models list --json"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_output_is_told_in_one_line(
    start: Start, words: str, unbuffered: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    code, _, told = ended(start(f">{FULL}", *words.split()))
    assert code == 1
    assert told.startswith("speechstudio: cannot print: ")
    assert told.count("\n") == 1


def test_an_impatient_ctrl_c_stops_as_one_does(
    start: Start, transcription: list[str], recognizer: Stage
) -> None:
    recognizer.play({1: ["sleep"]})
    process = start("", *transcription)
    wait_until(lambda: recognizer.notes("passage"))
    asked = time.monotonic()
    for _ in range(3):
        os.killpg(process.pid, signal.SIGINT)
        time.sleep(0.1)  # a person's finger, not a wait for something
    code, _, told = ended(process)
    assert time.monotonic() - asked < LONGEST_STOP_S
    assert code == 130
    assert told.splitlines()[-2:] == [
        "stopping ...",
        "stopped; run the same again to go on from here",
    ]
    assert "unexpectedly" not in told
