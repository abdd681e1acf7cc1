"""Makes the sound of sentences in a thread of its own, in the order that is wished last."""

import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from speechstudio.domain.errors import (
    JobCancelledError,
    StorageError,
    UsageError,
    UserFixableError,
)
from speechstudio.engines.contract import AudioChunk
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.row_sounds import RowPlan, in_take, take_of
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.takes import MOST_TAKES, Take

REST_AFTER_S = 5 * 60.0
"""So long the voices stay in memory for the next sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A sentence that is to be made."""

    tag: object
    """Names it when it is told what came of it."""
    plan: RowPlan
    is_again: bool = False
    """Whether another take is wanted, whatever there is."""
    is_awaited: bool = False
    """Whether somebody waits to hear it, so that parts of it are wanted ahead of the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MakerListener:
    """Who hears what becomes of orders; all are called in the maker's thread."""

    began: Callable[[Order], None]
    made: Callable[[Order, Take], None]
    failed: Callable[[Order, UserFixableError], None]
    dropped: Callable[[Order], None]
    """The order was cancelled when it had begun."""
    early: Callable[[Order, AudioChunk], None] = lambda _order, _part: None
    """Gets parts of what is awaited, from an engine that streams; `made` or another follows."""


class SentenceMaker:
    """Makes one sentence at a time; no method waits, but `close`."""

    def __init__(
        self,
        cache: ChunkCache,
        listener: MakerListener,
        fault: Callable[[BaseException], UserFixableError],
        *,
        rest_after_s: float = REST_AFTER_S,
    ) -> None:
        """`fault` makes an error for people of what should not have been raised."""
        self._cache = cache
        self._listener = listener
        self._fault = fault
        self._rest_after_s = rest_after_s
        self._changed = threading.Condition()
        self._orders: deque[Order] = deque()
        self._extra: deque[Order] = deque()
        self._keys: ChunkKeys | None = None
        self._is_closing = False
        self._give_up = threading.Event()
        self._speaker: Speaker | None = None
        self._thread: threading.Thread | None = None

    def want(self, orders: Sequence[Order], keys: ChunkKeys) -> None:
        """Make these next, in place of all that wait; what is being made is finished."""
        with self._changed:
            self._orders = deque(orders)
            self._start(keys)

    def add(self, order: Order, keys: ChunkKeys) -> None:
        """Make this before all that is wanted, whatever is wanted later."""
        with self._changed:
            self._extra.append(order)
            self._start(keys)

    def cancel(self) -> None:
        """Make no more, nor what is being made; that ends within about two seconds."""
        with self._changed:
            self._orders.clear()
            self._extra.clear()
            self._give_up.set()

    def close(self) -> None:
        """Cancel, end every child and the thread."""
        self.cancel()
        with self._changed:
            self._is_closing = True
            self._changed.notify()
        if self._thread is not None:
            self._thread.join()

    def _start(self, keys: ChunkKeys) -> None:
        self._keys = keys
        if self._thread is None and (self._orders or self._extra):
            self._thread = threading.Thread(target=self._run, name="sentence maker")
            self._thread.start()
        self._changed.notify()

    def _run(self) -> None:
        while (order := self._next()) is not None:
            self._listener.began(order)
            try:
                take = self._make(order)
            except JobCancelledError:
                self._listener.dropped(order)
            except UserFixableError as error:
                self._listener.failed(order, error)
            except Exception as error:  # noqa: BLE001 - the edge of the thread: it is told, not hidden
                self._listener.failed(order, self._fault(error))
            else:
                self._listener.made(order, take)
        self._rest()

    def _next(self) -> Order | None:
        """Wait for an order; None at the end."""
        with self._changed:
            while not (self._extra or self._orders or self._is_closing):
                if not self._changed.wait(self._rest_after_s if self._speaker else None):
                    self._rest()
            if self._is_closing:
                return None
            self._give_up.clear()
            return self._extra.popleft() if self._extra else self._orders.popleft()

    def _make(self, order: Order) -> Take:
        keys = self._keys
        if keys is None:  # nobody orders without
            raise ValueError("there are no voices")
        if self._speaker is None:
            self._speaker = Speaker(keys.choice, keys.options, self._cache)
        self._speaker.follow(keys)
        plan = order.plan
        if order.is_again:
            plan = in_take(plan, self._free_take(plan, keys), keys)
        early = None
        if order.is_awaited and len(plan.pieces) == 1:  # several are put together when all are made
            early = partial(self._listener.early, order)
        for _ in self._speaker.speak(plan.pieces, self._give_up.is_set, early):
            pass
        take = take_of(plan, keys, self._cache)
        if take is None:
            raise StorageError(
                "the speech cannot be kept on the disk", hint="Make room there, and try again."
            )
        return take

    def _free_take(self, plan: RowPlan, keys: ChunkKeys) -> int:
        """Find a take that is not made yet."""
        for number in range(1, MOST_TAKES):
            if take_of(in_take(plan, number, keys), keys, self._cache) is None:
                return number
        raise UsageError(
            f"there are {MOST_TAKES} takes of this sentence already", hint="Choose one of them."
        )

    def _rest(self) -> None:
        speaker, self._speaker = self._speaker, None
        if speaker is not None:
            speaker.close()
