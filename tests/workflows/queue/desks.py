"""A queue that is open, and the program around it that tests kill."""

import os
import signal
import sys
import threading
from dataclasses import replace
from pathlib import Path

from speechstudio.domain.errors import UserFixableError
from speechstudio.jobs.events import Event, Progress
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.queue.desk import QueueDesk
from speechstudio.workflows.queue.items import Item, ItemState
from speechstudio.workflows.queue.settings import (
    HearSettings,
    ItemSettings,
    Preset,
    SpeakSettings,
)
from tests.fakes.stage import wait_until


def folders_in(root: Path) -> Folders:
    return Folders(
        data=root / "data",
        cache=root / "cache",
        state=root / "state",
        config=root / "config",
        documents=root / "documents",
    )


class Opened:
    """A queue, with what it told."""

    def __init__(self, folders: Folders, *settings: ItemSettings) -> None:
        self.events: list[tuple[int, Event]] = []
        self.troubles: list[UserFixableError] = []
        store = ModelStore(folders.models, load_catalogue())
        self.desk = QueueDesk.open(
            folders,
            store,
            folders.documents / "Projects",
            self.hear,
            self.troubles.append,
        )
        for preset, own in zip(self._first_two(), settings, strict=False):
            self.desk.choices.keep_preset(replace(preset, settings=own))

    def hear(self, number: int, event: Event) -> None:
        self.events.append((number, event))

    @property
    def items(self) -> tuple[Item, ...]:
        return self.desk.queue.items

    def states(self) -> list[ItemState]:
        return [item.state for item in self.items]

    def work(self) -> None:
        """Begin, and wait until all is over."""
        self.desk.start()
        self.settle()

    def settle(self) -> None:
        wait_until(lambda: all(item.state.is_over for item in self.items))

    def _first_two(self) -> list[Preset]:
        presets = self.desk.choices.presets
        return [
            next(p for p in presets if isinstance(p.settings, HearSettings)),
            next(p for p in presets if isinstance(p.settings, SpeakSettings)),
        ]


class _Killed(Opened):
    """Kills this whole program at a step of the work."""

    def __init__(self, folders: Folders, at: int) -> None:
        self._left = at
        self._turn = threading.Lock()
        super().__init__(folders)
        self.desk.queue.listen(self.step)

    def hear(self, number: int, event: Event) -> None:
        if not isinstance(event, Progress):
            self.step()

    def step(self) -> None:
        with self._turn:
            self._left -= 1
            if self._left == 0:
                os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    program = _Killed(folders_in(Path(sys.argv[1])), int(sys.argv[2]))
    program.work()
    program.desk.close()
