"""The one place where what a maker of sentences tells becomes a Qt signal."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from speechstudio.gui.faults import fault
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.sentence_maker import MakerListener, Order, SentenceMaker


class MakerLink(QObject):
    """What the maker tells arrives in the thread of the window."""

    began = Signal(object)
    """An `Order`."""
    early = Signal(object, object)
    """An `Order` that is awaited, and an `AudioChunk`: the part of it that comes next."""
    made = Signal(object, object)
    """An `Order`, and the `Take` that was made."""
    failed = Signal(object, object)
    """An `Order`, and a `UserFixableError`."""
    dropped = Signal(object)
    """An `Order` that was cancelled."""

    def __init__(self, cache: ChunkCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Called in the maker's thread: Qt queues the signals for the thread of the window.
        listener = MakerListener(
            began=self.began.emit,
            made=self.made.emit,
            early=self.early.emit,
            failed=self.failed.emit,
            dropped=self.dropped.emit,
        )
        self._maker = SentenceMaker(cache, listener, fault)

    def want(self, orders: Sequence[Order], keys: ChunkKeys) -> None:
        """Make these next, in place of all that wait."""
        self._maker.want(orders, keys)

    def add(self, order: Order, keys: ChunkKeys) -> None:
        """Make this before all that is wanted."""
        self._maker.add(order, keys)

    def cancel(self) -> None:
        """Make no more."""
        self._maker.cancel()

    def close(self) -> None:
        """End the thread and its children."""
        self._maker.close()
