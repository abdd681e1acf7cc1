"""Work that is killed in every way goes on where it stopped, and ends as if it had not been.

One long run is stopped again and again: by Ctrl+C while models load, by a kill of the parent, of
the child that recognizes, of the parent again, of the child that tells speakers apart, and at last
by Ctrl+C while both models are at work or done.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest

from tests.models_run.clips import repeated, write_wav
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

RECOGNITION, DIARIZATION = "recognition-0", "diarization"
GONE_WITHIN_S = 5.0
STOPPED_WITHIN_S = 3.0

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="looks into processes as Linux has them"),
]


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """How one run of the program ended."""

    run: Run
    took_s: float
    """From the signal until the program was gone."""
    children_gone: bool
    results: list[str]
    """What stood in the folder for results then."""
    noted: dict[str, int]
    """Entries of each journal then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A run that nobody disturbed, and one that was killed again and again."""

    whole: bytes
    whole_journals: dict[str, bytes]
    ends: dict[str, End]
    last: Run
    result: bytes
    journals: dict[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """One recording, and where its result goes."""

    program: Program
    source: Path
    folder: Path

    def start(self) -> "subprocess.Popen[str]":
        output = self.folder / "call.json"
        return self.program.start("transcribe", self.source, "-q", "-o", output)

    def noted(self) -> dict[str, int]:
        return {name: self.program.noted(name) for name in (RECOGNITION, DIARIZATION)}

    def keep_journals(self) -> None:
        """Give the journals a second name, under which they outlive the end of the work."""
        for name, path in self.program.journals().items():
            os.link(path, self.folder.parent / f"{self.folder.name}.{name}")

    def kept_journals(self) -> dict[str, bytes]:
        return {
            name: (self.folder.parent / f"{self.folder.name}.{name}").read_bytes()
            for name in (RECOGNITION, DIARIZATION)
        }

    def until(
        self,
        ready: Callable[["subprocess.Popen[str]"], object],
        end: Callable[["subprocess.Popen[str]"], None],
    ) -> End:
        """Start the work, end it when it is ready for that, and see what becomes of it."""
        with self.start() as process:
            wait_until(lambda: process.poll() is not None or ready(process))
            assert process.poll() is None, process.communicate()
            children = family_of(process)
            before = time.monotonic()
            end(process)
            run = ended(process, within_s=60)
            took_s = time.monotonic() - before
            return End(
                run=run,
                took_s=took_s,
                children_gone=gone(children),
                results=sorted(path.name for path in self.folder.iterdir()),
                noted=self.noted(),
            )

    def has_noted(self, name: str, more: int) -> Callable[["subprocess.Popen[str]"], bool]:
        """Whether so many entries more stand in a journal than do now."""
        enough = self.program.noted(name) + more
        return lambda _process: self.program.noted(name) >= enough


def gone(children: list[psutil.Process]) -> bool:
    """Whether all of them go within the time that they are given."""
    try:
        wait_until(lambda: are_gone(children), GONE_WITHIN_S)
    except AssertionError:
        return False
    return True


def kill_child(library: str) -> Callable[["subprocess.Popen[str]"], None]:
    def kill(process: "subprocess.Popen[str]") -> None:
        child = child_with(process, library)
        assert child is not None
        child.kill()

    return kill


def interrupt(process: "subprocess.Popen[str]") -> None:
    process.send_signal(signal.SIGINT)


def disturb(work: Work) -> dict[str, End]:
    """Kill the work in every way, each time after it has got a little further.

    Speakers are told apart sooner than words are heard, so their turn comes first.
    """
    speakers = "kaldi_native_fbank"
    return {
        "ctrl+c early": work.until(lambda p: len(family_of(p)) == 2, interrupt),
        "parent early": work.until(work.has_noted(DIARIZATION, 3), lambda p: p.kill()),
        "diarization": work.until(work.has_noted(DIARIZATION, 3), kill_child(speakers)),
        "ctrl+c": work.until(work.has_noted(DIARIZATION, 3), interrupt),
        "parent late": work.until(work.has_noted(RECOGNITION, 1), lambda p: p.kill()),
        "recognition": work.until(
            lambda p: child_with(p, "libctranslate2"), kill_child("libctranslate2")
        ),
    }


def undisturbed(work: Work) -> bytes:
    """Do the work in one go."""
    with work.start() as process:
        wait_until(lambda: len(work.program.journals()) == 2)
        work.keep_journals()
        run = ended(process)
    assert run.code == 0, run.err
    return (work.folder / "call.json").read_bytes()


@pytest.fixture(scope="module")
def story(new_program: NewProgram, tmp_path_factory: pytest.TempPathFactory) -> Story:
    folder = tmp_path_factory.mktemp("killed")
    source = write_wav(folder / "call.wav", repeated(3))
    works = []
    for name in ("whole", "killed"):
        (folder / name).mkdir()
        works.append(Work(program=new_program(name), source=source, folder=folder / name))
    whole = undisturbed(works[0])
    ends = disturb(works[1])
    works[1].keep_journals()
    with works[1].start() as process:
        last = ended(process)
    assert last.code == 0, last.err
    return Story(
        whole=whole,
        whole_journals=works[0].kept_journals(),
        ends=ends,
        last=last,
        result=(works[1].folder / "call.json").read_bytes(),
        journals=works[1].kept_journals(),
    )


def test_the_result_is_that_of_a_run_that_nobody_disturbed(story: Story) -> None:
    assert len(json.loads(story.whole)["segments"]) > 10
    assert story.result == story.whole


def test_no_work_is_done_twice(story: Story) -> None:
    # What was done again would stand in the journal again.
    assert story.journals == story.whole_journals


def test_each_run_goes_on_where_the_one_before_stopped(story: Story) -> None:
    done = [sum(end.noted.values()) for end in story.ends.values()]
    assert done == sorted(done)
    assert done[1] >= 1
    assert story.ends["parent early"].noted[DIARIZATION] >= 3
    assert story.ends["ctrl+c"].noted[DIARIZATION] >= 9
    assert story.ends["parent late"].noted[RECOGNITION] >= 1


def test_no_child_outlives_its_parent(story: Story) -> None:
    assert [name for name, end in story.ends.items() if not end.children_gone] == []


def test_nothing_is_written_before_the_end(story: Story) -> None:
    assert [name for name, end in story.ends.items() if end.results] == []


@pytest.mark.parametrize("name", ["recognition", "diarization"])
def test_a_killed_child_fails_the_run_in_one_clear_line(story: Story, name: str) -> None:
    run = story.ends[name].run
    assert run.code == 1
    (line,) = run.complaints
    assert line.startswith("speechstudio: call.wav: ")
    assert "ended unexpectedly" in line
    assert "Run the same again" in line


@pytest.mark.parametrize("name", ["ctrl+c early", "ctrl+c"])
def test_ctrl_c_stops_everything_at_once_and_says_how_to_go_on(story: Story, name: str) -> None:
    end = story.ends[name]
    print(f"Ctrl+C: gone after {end.took_s:.1f} s")
    assert end.run.code == 130
    assert end.took_s <= STOPPED_WITHIN_S
    assert "run the same again to go on" in end.run.err
    assert "Traceback" not in end.run.err
