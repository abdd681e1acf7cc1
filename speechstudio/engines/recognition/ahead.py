"""Work on several things at a time, whose results come in order."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

_AHEAD = 4
"""Things begun for each worker: so none waits where one takes longer than those behind it."""


def in_order(
    items: Iterable[Item], work: Callable[[Item], Made], workers: int
) -> Iterator[tuple[Item, Made]]:
    """Yield each thing with what `work` makes of it, while others are worked on in threads.

    A single worker needs no thread, and begins nothing before it is asked for. An error of the work
    is raised in its turn; what was begun is finished first, the rest is not begun.
    """
    if workers == 1:
        yield from ((item, work(item)) for item in items)
        return
    begun: deque[tuple[Item, Future[Made]]] = deque()
    with ThreadPoolExecutor(workers) as threads:
        try:
            for item in items:
                begun.append((item, threads.submit(work, item)))
                while begun and (begun[0][1].done() or len(begun) == _AHEAD * workers):
                    first, made = begun.popleft()
                    yield first, made.result()
            while begun:
                first, made = begun.popleft()
                yield first, made.result()
        finally:
            for _, made in begun:
                made.cancel()
