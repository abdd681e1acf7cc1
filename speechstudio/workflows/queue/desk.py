"""Everything about the queue in one place: what it holds, who works it off, who looks after it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Self

from speechstudio.domain.courtesy import Pause, between, go_on
from speechstudio.domain.errors import UserFixableError
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.jobs.events import Event
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.expected_words import ExpectedWords
from speechstudio.workflows.lexicons import user_lexicon
from speechstudio.workflows.outputs import Outputs
from speechstudio.workflows.queue.adding import gather, items_of
from speechstudio.workflows.queue.choices import QueueChoices
from speechstudio.workflows.queue.hearing import Hearer
from speechstudio.workflows.queue.items import Item
from speechstudio.workflows.queue.keeper import Keeper
from speechstudio.workflows.queue.runner import Runner, Worker
from speechstudio.workflows.queue.settings import Direction
from speechstudio.workflows.queue.speaking import SpeechMaker
from speechstudio.workflows.queue.store import NAME, QueueStore
from speechstudio.workflows.queue.watches import Watch
from speechstudio.workflows.queue.work_queue import WorkQueue
from speechstudio.workflows.services import Services
from speechstudio.workflows.speaking.voices import VoiceBook
from speechstudio.workflows.speeds import Speeds

Told = Callable[[int, Event], None]
"""Hears of an item, by id, what happens to it; called in threads of the queue."""
Troubled = Callable[[UserFixableError], None]


class QueueDesk:
    """Made by `open`; `start` begins to work, `close` stops so that the next time goes on."""

    def __init__(
        self,
        *,
        store: QueueStore,
        queue: WorkQueue,
        choices: QueueChoices,
        outputs: Outputs,
        runner: Runner,
        keeper: Keeper,
    ) -> None:
        self.queue = queue
        self.choices = choices
        self.runner = runner
        self.outputs = outputs
        self._store = store
        self._keeper = keeper

    @classmethod
    def open(
        cls, folders: Folders, models: ModelStore, projects: Path, told: Told, troubled: Troubled
    ) -> Self:
        """Read the queue of this user.

        Raises ProjectInUseError where another program has it, or another StorageError.
        """
        store = QueueStore.open(folders.state / NAME)
        queue, choices = WorkQueue(store), QueueChoices(store, folders.documents)
        outputs = Outputs(folders.state / "outputs")
        hearer = Hearer(
            pool=EnginePool(models),
            checkpoints=CheckpointStore(folders.cache / "jobs"),
            speeds=Speeds.of(folders),
            outputs=outputs,
            projects=projects,
            expect=ExpectedWords(folders).in_settings,
            begin=partial(_begin, queue),
            plan=partial(_plan, queue),
            earlier=partial(_earlier, queue),
        )
        speaker = SpeechMaker(
            book=VoiceBook(models, Services.of(folders, models.connections)),
            outputs=outputs,
            cache=folders.cache / "speech",
            lexicon=partial(user_lexicon, folders),
        )
        workers: dict[Direction, Worker] = {Direction.HEAR: hearer, Direction.SPEAK: speaker}
        runner = Runner(queue, workers, told=told, troubled=troubled)
        keeper = Keeper(queue, choices, outputs, troubled)
        return cls(
            store=store,
            queue=queue,
            choices=choices,
            outputs=outputs,
            runner=runner,
            keeper=keeper,
        )

    def start(self) -> None:
        """Work off what waits, and look after watched folders."""
        self.runner.start()
        self._keeper.start()

    def add(self, paths: Sequence[Path], *, pause: Pause = go_on) -> tuple[Item, ...]:
        """Queue files and folders; raises UsageError where there is nothing in them."""
        found = gather(between(paths, pause), self.choices, self.outputs)
        return self.queue.add(items_of(found, self.queue.items, self.outputs, pause=pause))

    def watch(self, folder: Path, preset: int, into: Path | None = None) -> Watch:
        """Watch a folder: what comes into it from now on is queued with these settings."""
        settings = self.choices.preset(preset) or self.choices.chosen
        watch = Watch(folder=folder.absolute(), preset=settings.id, into=into)
        return self.choices.keep_watch(self._keeper.looks.begun(watch, settings.settings.direction))

    def close(self) -> bool:
        """Stop everything; say whether it has ended in time."""
        is_over = self.runner.close()
        self._keeper.close()
        self._store.close()
        return is_over


def _begin(queue: WorkQueue, item: Item, expected: str) -> None:
    queue.edit([item.id], lambda known: replace(known, expected=expected))


def _plan(queue: WorkQueue, item: Item, project: Path, to_check: int) -> None:
    queue.edit([item.id], lambda known: replace(known, project=project, to_check=to_check))


def _earlier(queue: WorkQueue, item: Item) -> Path | None:
    found = queue.earlier(item)
    return None if found is None else found.project
