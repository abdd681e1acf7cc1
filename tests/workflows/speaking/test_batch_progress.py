from pathlib import Path

import pytest

from speechstudio.workflows.speaking.batch_items import BatchInput
from speechstudio.workflows.speaking.batch_progress import BatchProgress


class Clock:
    def __init__(self) -> None:
        self.now_s = 100.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture
def clock() -> Clock:
    return Clock()


def inputs(folder: Path, *sizes: int, suffix: str = ".txt") -> list[BatchInput]:
    found = []
    for number, size in enumerate(sizes, 1):
        path = folder / f"{number}{suffix}"
        path.write_bytes(b"x" * size)
        found.append(BatchInput(path=path, folder=Path(), stem=path.stem, number=number))
    return found


def speak(
    progress: BatchProgress, entry: BatchInput, clock: Clock, *, count: int, each_s: float
) -> None:
    """Speak so many sentences of a hundred characters."""
    for _ in range(count):
        clock.now_s += each_s
        progress.spoken(entry, 100, is_fresh=True)


def test_nothing_is_said_about_time_before_anything_is_known(tmp_path: Path, clock: Clock) -> None:
    entries = inputs(tmp_path, 1000, 1000)
    progress = BatchProgress(entries, 1, clock=clock)
    standing = progress.standing()
    assert (standing.done, standing.total, standing.left_s) == (0, 2, None)
    progress.began(entries[0], 1000)
    speak(progress, entries[0], clock, count=1, each_s=5.0)  # the voice is loaded in this time
    assert progress.standing().left_s is None


def test_time_left_follows_the_pace_of_what_is_spoken(tmp_path: Path, clock: Clock) -> None:
    entries = inputs(tmp_path, 1000, 1000)
    progress = BatchProgress(entries, 1, clock=clock)
    progress.began(entries[0], 1000)
    speak(progress, entries[0], clock, count=1, each_s=60.0)
    speak(progress, entries[0], clock, count=4, each_s=2.0)
    standing = progress.standing()
    # The other file is taken to be like the one that was read.
    assert standing.share == pytest.approx(500 / 2000)
    assert standing.left_s == pytest.approx(1500 * 2.0 / 100)


def test_what_was_spoken_before_counts_as_done_and_not_for_the_pace(
    tmp_path: Path, clock: Clock
) -> None:
    entries = inputs(tmp_path, 1000, 1000)
    progress = BatchProgress(entries, 1, clock=clock)
    progress.began(entries[0], 1000)
    for _ in range(10):
        clock.now_s += 0.001
        progress.spoken(entries[0], 100, is_fresh=False)
    progress.over(entries[0])
    assert progress.standing().left_s is None
    assert progress.standing().share == pytest.approx(0.5)
    progress.began(entries[1], 1000)
    speak(progress, entries[1], clock, count=1, each_s=9.0)
    speak(progress, entries[1], clock, count=4, each_s=2.0)
    assert progress.standing().left_s == pytest.approx(500 * 2.0 / 100)


def test_workers_share_the_rest_but_not_a_single_long_text(tmp_path: Path, clock: Clock) -> None:
    entries = inputs(tmp_path, 500, 500, 500, 5000)
    progress = BatchProgress(entries, 2, clock=clock)
    for entry in entries[:2]:
        progress.began(entry, 500)
    for entry in entries[:2]:
        speak(progress, entry, clock, count=1, each_s=1.0)  # each child loads its voice
    speak(progress, entries[0], clock, count=4, each_s=1.0)
    progress.over(entries[0])
    each_s = (4 + 1) / 400  # it waited a second for the other one
    assert progress.standing().left_s == pytest.approx(5000 * each_s)  # more than half of all


def test_an_input_that_fails_is_over(tmp_path: Path, clock: Clock) -> None:
    entries = inputs(tmp_path, 100, 100)
    told: list[int] = []
    progress = BatchProgress(
        entries, 1, lambda progress: told.append(progress.standing().done), clock=clock
    )
    progress.over(entries[0])
    progress.began(entries[1], 100)
    progress.over(entries[1])
    assert told == [1, 1, 2]
    assert progress.standing().share == 1.0
    assert progress.standing().running == ()


def test_running_inputs_show_how_far_they_are(tmp_path: Path, clock: Clock) -> None:
    (entry,) = inputs(tmp_path, 400)
    progress = BatchProgress([entry], 1, clock=clock)
    progress.began(entry, 400)
    speak(progress, entry, clock, count=3, each_s=1.0)
    (item,) = progress.standing().running
    assert (item.name, item.share, item.is_writing) == ("1.txt", 0.75, False)
    progress.writing(entry, 100, 1000)
    (item,) = progress.standing().running
    assert (item.share, item.is_writing) == (0.1, True)


def test_kinds_of_files_have_their_own_share_of_text(tmp_path: Path, clock: Clock) -> None:
    entries = inputs(tmp_path, 10_000, 10_000, suffix=".pdf")
    progress = BatchProgress(entries, 1, clock=clock)
    progress.began(entries[0], 200)
    progress.over(entries[0])
    assert progress.standing().share == pytest.approx(0.5)


def test_what_was_counted_ahead_needs_no_estimate(tmp_path: Path, clock: Clock) -> None:
    entries = inputs(tmp_path, 100, 36_000, suffix=".docx")
    progress = BatchProgress(entries, 1, clock=clock)
    progress.began(entries[0], 300)
    assert not progress.is_counted(entries[1])
    progress.counted(entries[1], 100)
    assert progress.is_counted(entries[1])
    speak(progress, entries[0], clock, count=3, each_s=1.0)
    assert progress.standing().share == pytest.approx(300 / 400)
    progress.began(entries[1], 100)
    progress.over(entries[1])
    assert progress.is_counted(entries[1])
