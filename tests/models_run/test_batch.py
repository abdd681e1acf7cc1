"""Forty texts of every kind, spoken by the usual voice in a program that is killed twice."""

import csv
import json
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.documents.folder_making import COLOURS, mixed_folder
from tests.models_run.conftest import NewProgram
from tests.models_run.program import (
    Program,
    Run,
    are_gone,
    child_with,
    ended,
    family_of,
    wait_until,
)

FILES = 40
LONG = (12, 27)
"""Numbers of the texts in the middle of which the program is killed."""
GONE_WITHIN_S = 5.0
STOPPED_WITHIN_S = 4.0

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="looks into processes as Linux has them"),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What lies on the disk when a run has ended."""

    rows: dict[str, dict[str, Any]]
    """Rows of the report by name of the input."""
    sounds: dict[str, tuple[int, int, bytes]]
    """Of each result its inode, time of last change, and bytes."""
    chunks: dict[str, int]
    """Of each sentence in the cache its inode: one that is spoken again gets another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Two runs that were killed and one that ended."""

    states: list[State]
    broken: list[str]
    last: Run
    left: list[str]
    """Everything in the output folder at the end."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """A folder of texts, and where their speech goes."""

    program: Program
    texts: Path
    output: Path

    def start(self) -> "subprocess.Popen[str]":
        words = ("batch", self.texts, "-o", self.output, "-f", "wav", "-q", "--workers", "2")
        return self.program.start(*words)

    def rows(self) -> dict[str, dict[str, Any]]:
        path = self.output / "report.json"
        found: list[dict[str, Any]] = []
        if path.exists():
            found = json.loads(path.read_text(encoding="utf-8"))
        return {Path(row["input"]).name: row for row in found}

    def chunks(self) -> dict[str, int]:
        cache = self.program.home / "cache" / "speech"
        found = (path for path in cache.glob("*/*") if path.suffix != ".part")
        return {str(path): path.stat().st_ino for path in found}

    def state(self) -> State:
        sounds = {}
        for path in self.output.rglob("*.wav"):
            about = path.stat()
            content = (about.st_ino, about.st_mtime_ns, path.read_bytes())
            sounds[str(path.relative_to(self.output))] = content
        return State(rows=self.rows(), sounds=sounds, chunks=self.chunks())

    def is_within(self, number: int) -> bool:
        """Whether those before a long text are reported, and half of its sentences are spoken."""
        rows = self.rows()
        name = f"{number:02}.txt"
        open_before = [n for n, row in rows.items() if n < name and row["result"] == "waiting"]
        if not rows or rows[name]["result"] != "waiting" or len(open_before) > 1:
            return False
        reported: int = sum(row["sentences"] for row in rows.values())
        return len(self.chunks()) >= reported + len(COLOURS) // 2 + 2

    def killed_within(self, number: int) -> State:
        """Run until the middle of a long text, and kill the program alone."""
        with self.start() as process:
            wait_until(lambda: process.poll() is not None or self.is_within(number))
            assert process.poll() is None, process.communicate()
            children = family_of(process)
            process.send_signal(signal.SIGKILL)
            process.communicate()
        assert len(children) >= 1
        wait_until(lambda: are_gone(children), GONE_WITHIN_S)
        return self.state()


@pytest.fixture(scope="module")
def story(new_program: NewProgram, tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("batch")
    broken = mixed_folder(folder / "texts", FILES, long=LONG)
    program = new_program("batch")
    work = Work(program=program, texts=folder / "texts", output=folder / "speech")
    began = time.monotonic()
    states = [work.killed_within(number) for number in LONG]
    with work.start() as process:
        last = ended(process)
    print(f"forty texts, killed twice: {time.monotonic() - began:.0f} s")
    left = sorted(str(p.relative_to(work.output)) for p in work.output.rglob("*") if p.is_file())
    return Story(states=[*states, work.state()], broken=broken, last=last, left=left)


def test_all_but_the_broken_ones_are_spoken(story: Story) -> None:
    rows = story.states[-1].rows
    assert len(rows) == FILES
    assert [name for name, row in rows.items() if row["result"] == "failed"] == story.broken
    good = [row for row in rows.values() if row["result"] in {"done", "skipped"}]
    assert len(good) == FILES - 3
    assert story.last.code == 1


def test_each_row_says_what_came_of_it(story: Story) -> None:
    for name, row in story.states[-1].rows.items():
        if name in story.broken:
            continue
        assert row["duration_s"] > 0.5
        assert row["engine"].startswith("piper ")
        assert row["voice"] == "en_US-joe-medium"
        wanted = 2 if name.endswith(".csv") else 1
        assert (row["made"], row["of"]) == (wanted, wanted)
        assert Path(row["output"]).is_dir() == name.endswith(".csv")


def test_both_reports_say_the_same(story: Story) -> None:
    rows = story.states[-1].rows
    output = Path(next(row for row in rows.values() if row["output"])["output"]).parent
    with (output / "report.csv").open(encoding="utf-8", newline="") as file:
        table = {Path(row["input"]).name: row for row in csv.DictReader(file)}
    assert {
        name: {key: str(value) for key, value in row.items()} for name, row in rows.items()
    } == (table)


def test_the_reasons_are_clear_and_on_one_line(story: Story) -> None:
    rows = [story.states[-1].rows[name] for name in story.broken]
    reasons = [row["message"] for row in rows]
    assert "empty" in reasons[0] or "no text" in reasons[0]
    assert "no text" in reasons[1] or "not text" in reasons[1]
    assert "password" in reasons[2]
    assert all(row["hint"] and "\n" not in row["message"] + row["hint"] for row in rows)
    assert len(story.last.complaints) == 3


def test_nothing_is_made_twice(story: Story) -> None:
    for before, after in zip(story.states, story.states[1:], strict=False):
        assert len(before.sounds) < len(after.sounds)
        assert {name: after.sounds[name] for name in before.sounds} == before.sounds
        assert {name: after.chunks[name] for name in before.chunks} == before.chunks
    last = story.states[-1]
    assert len(last.chunks) == sum(row["sentences"] for row in last.rows.values())


def test_what_was_half_done_is_not_spoken_again(story: Story) -> None:
    for number, after in zip(LONG, story.states[1:], strict=True):
        row = after.rows[f"{number:02}.txt"]
        assert row["result"] == "done"
        assert 2 <= row["reused"] < row["sentences"] == len(COLOURS)


def test_a_kill_leaves_a_truthful_report(story: Story) -> None:
    for state in story.states[:-1]:
        reached = [row for row in state.rows.values() if row["result"] in {"done", "skipped"}]
        assert len(state.rows) == FILES
        assert all(Path(row["output"]).exists() for row in reached)
        # A result may be there whose row was about to be written: one for each worker.
        assert 0 <= len(state.sounds) - sum(row["made"] for row in reached) <= 4
        assert any(row["result"] == "waiting" for row in state.rows.values())


def test_nothing_unfinished_is_left_behind(story: Story) -> None:
    sounds = story.states[-1].sounds
    assert story.left == sorted([*sounds, "report.csv", "report.json"])
    assert len(sounds) == sum(row["made"] for row in story.states[-1].rows.values())


@pytest.mark.parametrize("library", ["libctranslate2", "onnxruntime"])
def test_ctrl_c_while_speech_is_listened_to_ends_it_soon(
    library: str, new_program: NewProgram, tmp_path: Path
) -> None:
    program = new_program("listened")
    text = tmp_path / "long.txt"
    words = "and he went on along the road until he came to a house that stood there alone, " * 4
    text.write_text(f"It was late, {words} and went in. " * 20, encoding="utf-8")
    output = tmp_path / "out"
    with program.start("batch", text, "-o", output, "--verify", "-q") as process:
        wait_until(lambda: process.poll() is not None or child_with(process, library))
        children = family_of(process)
        began = time.monotonic()
        process.send_signal(signal.SIGINT)
        run = ended(process, within_s=60)
    took_s = time.monotonic() - began
    print(f"Ctrl+C with {library}: gone after {took_s:.1f} s")
    assert run.code == 130
    assert took_s <= STOPPED_WITHIN_S
    assert are_gone(children)
    (row,) = json.loads((output / "report.json").read_text(encoding="utf-8"))
    assert row["result"] == "waiting"
