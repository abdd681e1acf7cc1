"""What people order done with the queue."""

from collections.abc import Collection, Sequence
from pathlib import Path

from speechstudio.gui.viewmodels.batch_feed import BatchFeed
from speechstudio.workflows.queue.items import ItemState, Mend
from speechstudio.workflows.queue.report import write_report
from speechstudio.workflows.queue.settings import Preset


class BatchOrders:
    """Each order is carried out beside the event loop; what goes wrong the feed tells."""

    def __init__(self, feed: BatchFeed) -> None:
        self._feed = feed

    def add(self, paths: Sequence[Path]) -> None:
        """Queue files and folders."""
        self._feed.order(lambda desk: desk.add(paths, pause=self._feed.pause))

    def pause(self) -> None:
        """Stop everything for a while, or go on."""
        if self._feed.is_paused:
            self._feed.order(lambda desk: desk.runner.resume())
        else:
            self._feed.order(lambda desk: desk.runner.pause())

    def cancel(self, number: int) -> None:
        """Cancel an item."""
        self._feed.order(lambda desk: desk.runner.cancel(number))

    def retry(self, numbers: Collection[int], allowed: Mend | None = None) -> None:
        """Let items that are over wait again."""
        self._feed.order(lambda desk: desk.queue.retry(numbers, allowed))

    def remove(self, numbers: Collection[int]) -> None:
        """Take items out of the queue."""
        self._feed.order(lambda desk: desk.queue.remove(numbers))

    def clear_done(self) -> None:
        """Take out what is done; the files stay."""
        made = (ItemState.DONE, ItemState.SKIPPED)
        self.remove([item.id for item in self._feed.items if item.state in made])

    def move(self, number: int, before: int | None) -> None:
        """Put an item before another one, or at the end."""
        self._feed.order(lambda desk: desk.queue.move([number], before))

    def write_report(self, path: Path) -> None:
        """Write a table of all items."""
        items = self._feed.items
        self._feed.order(lambda _desk: write_report(items, path))

    def choose_preset(self, number: int) -> None:
        """Take other settings for what is added."""
        self._feed.order(lambda desk: desk.choices.choose(number))

    def keep_preset(self, preset: Preset) -> None:
        """Keep settings, and take them for what is added."""
        self._feed.order(lambda desk: desk.choices.choose(desk.choices.keep_preset(preset).id))

    def remove_preset(self, number: int) -> None:
        """Forget settings."""
        self._feed.order(lambda desk: desk.choices.remove_preset(number))

    def watch(self, folder: Path, preset: int) -> None:
        """Watch a folder; results go where the settings say."""
        self._feed.order(lambda desk: desk.watch(folder, preset))

    def watch_into(self, number: int, into: Path | None) -> None:
        """Put the results of a watched folder elsewhere; None for where its settings say."""
        self._feed.order(lambda desk: desk.choices.watch_into(number, into))

    def stop_watching(self, number: int) -> None:
        """Watch a folder no longer."""
        self._feed.order(lambda desk: desk.choices.remove_watch(number))
