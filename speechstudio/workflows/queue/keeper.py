"""Looks after the queue beside its work: watched folders, and how long things are."""

import threading
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import islice

from speechstudio.domain.errors import UserFixableError
from speechstudio.workflows.outputs import Outputs
from speechstudio.workflows.queue.adding import Found, items_of
from speechstudio.workflows.queue.choices import QueueChoices
from speechstudio.workflows.queue.items import Item
from speechstudio.workflows.queue.settings import Direction
from speechstudio.workflows.queue.watches import FolderLooks, Watch
from speechstudio.workflows.queue.work_queue import WorkQueue

BETWEEN_LOOKS_S = 2.0
_AT_ONCE = 20
_CHARACTERS_EACH_S = 15
"""How fast voices speak, about."""


class Keeper:
    """One thread; it ends within the reading of one file."""

    def __init__(
        self,
        queue: WorkQueue,
        choices: QueueChoices,
        outputs: Outputs,
        troubled: Callable[[UserFixableError], None],
    ) -> None:
        """`troubled` hears once of each thing that hinders."""
        self._queue = queue
        self._choices = choices
        self._outputs = outputs
        self._troubled = troubled
        self._told: set[str] = set()
        self.looks = FolderLooks(lambda path: outputs.source_of(path) is not None)
        self._end = threading.Event()
        self._news = threading.Event()
        self._thread = threading.Thread(target=self._run, name="queue-keeper")
        queue.listen(self._news.set)
        choices.listen(self._news.set)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Stop."""
        self._end.set()
        self._news.set()
        if self._thread.ident is not None:
            self._thread.join()

    def look(self) -> None:
        """Queue what has come into watched folders, and measure what was added."""
        for watch in self._choices.watches:
            self._look_into(watch)
        while not self._end.is_set() and self._measure_some():
            pass

    def _run(self) -> None:
        while not self._end.is_set():
            self._news.clear()
            try:
                self.look()
            except UserFixableError as error:
                if error.message not in self._told:
                    self._told.add(error.message)
                    self._troubled(error)
            self._news.wait(BETWEEN_LOOKS_S if self._choices.watches else None)

    def _look_into(self, watch: Watch) -> None:
        preset = self._choices.preset(watch.preset)
        if preset is None:
            return
        new = self.looks.new(watch, preset.settings.direction)
        if not new:
            return
        if watch.into is not None:
            preset = replace(preset, settings=replace(preset.settings, folder=watch.into))
        found = [
            Found(source=path, place=path.parent.relative_to(watch.folder), preset=preset)
            for path in new
        ]
        items = items_of(found, self._queue.items, self._outputs, watched=watch.name)
        noted = self._choices.note_seen(watch.id, new)
        if noted:
            self._queue.add(items, noted)

    def _measure_some(self) -> bool:
        """Measure some items; say whether there were any."""
        unmeasured = (item for item in self._queue.items if item.length_ms is None)
        lengths: dict[int, int] = {}
        for item in islice(unmeasured, _AT_ONCE):
            if self._end.is_set():
                return False
            lengths[item.id] = _length_ms(item)
        self._queue.edit(lengths, partial(_measured, lengths))
        return bool(lengths)


def _measured(lengths: dict[int, int], item: Item) -> Item:
    if item.length_ms is not None:  # the work itself was quicker
        return item
    is_guessed = item.direction is Direction.SPEAK
    return replace(item, length_ms=lengths[item.id], is_length_guessed=is_guessed)


def _length_ms(item: Item) -> int:
    """Say how long it is, or will be; 0 where nobody can tell, which the work then explains."""
    try:
        if item.direction is Direction.HEAR:
            from speechstudio.audio.probe import probe  # noqa: PLC0415 - loads PyAV

            return probe(item.source).duration_ms or 0
        from speechstudio.documents.reading import read_document  # noqa: PLC0415 - late

        characters = sum(len(block.text) for block in read_document(item.source).blocks)
    except UserFixableError:
        return 0
    return round(characters * 1000 / _CHARACTERS_EACH_S)
