"""Items are worked off, stopped, cancelled, mended."""

from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.storage.project import Project
from speechstudio.workflows.queue.items import ItemState, Mend
from tests.audio.making import babble, write_wav
from tests.fakes.stage import Stage, wait_until
from tests.workflows.queue.desks import Opened

pytestmark = pytest.mark.models  # takes long


def text(folder: Path, name: str = "page.txt") -> Path:
    path = folder / name
    path.write_text("A few words are enough.")
    return path


def running(opened: Opened) -> bool:
    return opened.items[0].state is ItemState.RUNNING


def test_a_failure_stops_no_other(opened: Opened, tmp_path: Path, talk: Path) -> None:
    broken = tmp_path / "broken.mp3"
    broken.write_bytes(b"no sound" * 50)
    opened.desk.add([broken, talk, tmp_path / "gone.md", text(tmp_path)])
    opened.work()
    failed, done = ItemState.FAILED, ItemState.DONE
    assert opened.states() == [failed, done, failed, done]
    assert opened.items[0].failure is not None
    assert opened.items[1].length_ms == 5000
    assert opened.items[1].project is not None
    assert opened.items[3].results[0].is_file()


def test_a_project_that_a_kill_left_empty_is_made_in_its_place(
    opened: Opened, talk: Path, tmp_path: Path
) -> None:
    left = tmp_path / "left.speech"
    left.touch()
    (item,) = opened.desk.add([talk])
    opened.desk.queue.edit([item.id], lambda known: replace(known, project=left))
    opened.work()
    assert opened.items[0].project == left
    with Project.open(left) as project:
        assert project.transcript.segments


def test_what_is_paused_goes_on_from_there(opened: Opened, talk: Path, recognizer: Stage) -> None:
    recognizer.play({3: ["wait_for_go"]})
    opened.desk.add([talk])
    opened.desk.start()
    wait_until(lambda: len(recognizer.notes("passage")) == 3)
    opened.desk.runner.pause()
    wait_until(lambda: not running(opened))
    assert opened.states() == [ItemState.WAITING]
    recognizer.go()
    opened.desk.runner.resume()
    opened.settle()
    assert opened.states() == [ItemState.DONE]
    assert len(recognizer.notes("passage")) == 5


def test_one_is_cancelled_and_the_next_begins(
    opened: Opened, talk: Path, tmp_path: Path, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    other = write_wav(tmp_path / "other.wav", babble(1))
    third = write_wav(tmp_path / "third.wav", babble(1))
    first, _, last = opened.desk.add([talk, other, third])
    opened.desk.start()
    wait_until(lambda: recognizer.notes("passage"))
    opened.desk.runner.cancel(last.id)
    opened.desk.runner.cancel(first.id)
    opened.settle()
    done, cancelled = ItemState.DONE, ItemState.CANCELLED
    assert opened.states() == [cancelled, done, cancelled]
    recognizer.go()
    opened.desk.queue.retry([first.id])
    opened.settle()
    assert opened.states() == [done, done, cancelled]


def test_a_file_that_ends_too_early_is_used_only_when_that_is_allowed(
    opened: Opened, tmp_path: Path
) -> None:
    cut = write_wav(tmp_path / "cut.wav", babble(5))
    cut.write_bytes(cut.read_bytes()[:60_000])
    opened.desk.add([cut])
    opened.work()
    failure = opened.items[0].failure
    assert failure is not None
    assert failure.message == "the file ends too early"
    assert failure.mend is Mend.USE_WHAT_IS_THERE
    opened.desk.queue.retry([1], failure.mend)
    opened.settle()
    assert opened.states() == [ItemState.DONE]


def test_what_somebody_else_put_there_is_replaced_only_when_that_is_allowed(
    opened: Opened, tmp_path: Path, talk: Path
) -> None:
    opened.desk.add([talk, text(tmp_path)])
    for path in (opened.items[0].targets[0], opened.items[1].targets[1]):
        path.parent.mkdir(exist_ok=True)
        path.write_text("mine")
    opened.work()
    failures = [item.failure for item in opened.items]
    assert [failure and failure.mend for failure in failures] == [Mend.REPLACE] * 2
    assert opened.items[0].targets[0].read_text() == "mine"
    opened.desk.queue.retry([1, 2], Mend.REPLACE)
    opened.settle()
    assert opened.states() == [ItemState.DONE] * 2
    assert opened.items[0].targets[0].read_text() != "mine"
