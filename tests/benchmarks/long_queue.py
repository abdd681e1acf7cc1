"""The window with a queue of 1,000 files; `python -m tests.benchmarks.window` runs it."""

import sys
import time
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from speechstudio.gui.batch_place.place import BatchPlace
from speechstudio.gui.batch_place.teller import PLACE
from speechstudio.gui.main_window import HOME
from speechstudio.gui.viewmodels.batch_shown import Show
from speechstudio.gui.window import StudioWindow
from speechstudio.jobs.events import Progress
from speechstudio.jobs.queue import Job
from speechstudio.workflows.queue.items import Item
from speechstudio.workflows.queue.made import Made
from speechstudio.workflows.queue.settings import Direction
from tests.benchmarks.editor import turn_wheel
from tests.benchmarks.turns import Turns, a_home, measured_window

FILES = 1_000
_STEPS = 4
_STEP_S = 0.004


class PretendedWorker:
    """Tells some steps of each item, and makes nothing of it."""

    def make(self, item: Item, job: Job) -> Made:
        """Do as `Worker.make` does."""
        for step in range(_STEPS):
            job.tell(Progress(step="recognition", done=step, total=_STEPS))
            time.sleep(_STEP_S)
        return Made(results=item.targets, length_ms=60_000, to_check=2)

    def close(self) -> None:
        """End nothing."""


def main() -> int:
    """Print the tables; give the exit code."""
    with a_home() as folders:
        files = _files(folders.documents.parent / "recordings")
        is_good = True
        for each in (partial(_first, files=files), _second):
            with measured_window(folders) as (shown, turns):
                each(shown, turns)
                is_good = is_good and turns.is_good
    return 0 if is_good else 1


def _files(folder: Path) -> list[Path]:
    """Make recordings and texts with nothing in them."""
    folder.mkdir()
    paths = [folder / f"{n:04}-meeting{'.txt' if n % 5 else '.wav'}" for n in range(FILES)]
    for path in paths:
        path.touch()
    return paths


def _first(shown: StudioWindow, turns: Turns, *, files: list[Path]) -> None:
    _begin(shown, turns)
    turns.measure("show the place", partial(shown.window.places.go_to, PLACE))
    place = _open(shown, turns)
    turns.one(place.orders.pause)
    turns.until(lambda: place.feed.is_paused)
    turns.one(partial(place.orders.add, files))
    turns.until(lambda: len(place.feed.items) == FILES)
    turns.settle()
    turns.say("add 1,000 files")
    turns.until(lambda: all(item.length_ms is not None for item in place.feed.items))
    turns.settle()
    turns.say("measure them")
    _look_around(turns, place)
    _reorder(turns, place)
    places = shown.window.places
    both = [partial(places.show, HOME), partial(places.show, PLACE)]
    turns.measure("go to transcripts and back", *both * 3)
    turns.measure("show the models", partial(places.go_to, "models"))
    turns.measure("show the settings", partial(places.go_to, "settings"))


def _second(shown: StudioWindow, turns: Turns) -> None:
    """Start again with what is queued, and work it off."""
    _begin(shown, turns)
    turns.measure("go on with the queue", shown.others.go_on_with_queue)
    place = _open(shown, turns)
    turns.say("open it")
    turns.measure("show the place", partial(shown.window.places.go_to, PLACE))
    desk = place.feed.desk
    assert desk is not None
    workers = vars(desk.runner)["_workers"]
    workers |= {direction: PretendedWorker() for direction in Direction}
    turns.one(place.orders.pause)
    turns.until(lambda: place.feed.forecast.done > FILES // 4)
    turns.say("work")
    for _ in range(60):
        turns.one(partial(turn_wheel, place.table))
        turns.settle_for(0.02)
    turns.say("work, and scroll meanwhile")
    for show in (Show.RUNNING, Show.WAITING, Show.DONE, Show.ALL):
        turns.measure(f"show {show}", partial(place.shown.show, show))
    turns.until(lambda: not place.feed.forecast.is_busy)
    turns.settle()
    turns.say("work to the end")
    turns.measure("take out what is done", place.orders.clear_done)
    turns.until(lambda: not place.feed.items)
    turns.settle()
    turns.say("until it is gone")


def _begin(shown: StudioWindow, turns: Turns) -> None:
    turns.until(lambda: shown.warming.is_done)
    turns.settle()
    turns.say("an empty window")


def _open(shown: StudioWindow, turns: Turns) -> BatchPlace:
    place = shown.others.batch.view
    turns.until(lambda: place.feed.desk is not None)
    turns.settle()
    return place


def _look_around(turns: Turns, place: BatchPlace) -> None:
    table = place.table
    bar = table.verticalScrollBar()
    turns.measure("scroll by the wheel", *[partial(turn_wheel, table)] * 120)
    drags = [partial(bar.setValue, bar.maximum() * at // 40) for at in range(40)]
    turns.measure("drag the scroll bar", *drags)
    turns.measure("choose rows", *[partial(QTest.keyClick, table, Qt.Key.Key_Down)] * 30)
    turns.measure("select all", table.selectAll)
    window = table.window()
    turns.measure("another size", *[partial(window.resize, w, 860) for w in (1300, 1500)])


def _reorder(turns: Turns, place: BatchPlace) -> None:
    table, feed = place.table, place.feed
    table.choose(feed.items[-1].id)
    alt = Qt.KeyboardModifier.AltModifier
    up = partial(QTest.keyClick, table, Qt.Key.Key_Up, alt)
    for _ in range(5):
        turns.one(up)
        turns.settle()
    turns.say("move a row up")
    first = feed.items[0].id
    turns.measure("move the last to the top", partial(place.orders.move, feed.items[-1].id, first))
    for _ in range(5):
        turns.one(partial(QTest.keyClick, table, Qt.Key.Key_Delete))
        turns.settle()
    turns.say("take a row out")


if __name__ == "__main__":
    sys.exit(main())
