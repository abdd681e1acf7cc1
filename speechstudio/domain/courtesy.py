"""Long work that lets others go first: it calls a pause now and then, and goes on after that.

Whoever asks for the work gives the pause; it may also end the work by an error of its own.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Pause = Callable[[], None]
"""Waits where somebody else is to go first; to be called often, as it takes no time else."""

_Item = TypeVar("_Item")


def go_on() -> None:
    """Wait for nobody."""


def between(items: Iterable[_Item], pause: Pause) -> Iterator[_Item]:
    """Give items, with a pause before each."""
    for item in items:
        pause()
        yield item
