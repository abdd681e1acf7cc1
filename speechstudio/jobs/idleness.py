"""Children that wait for work give back what they hold: after a while, or when asked to."""

import weakref
from pathlib import Path
from typing import Protocol

IDLE_S = 600.0
"""A child that was asked for nothing for so long ends, with its models; the next request gets
another one. Less, and somebody who thinks about a sentence waits for the models again."""
MARGIN_S = 10.0
"""A child is not asked any more so shortly before its end: it might go while it is asked."""


class Child(Protocol):
    """A child process that may wait for work."""

    def stop_if_idle(self, folder: Path) -> None:
        """End it when it waits for work and runs on an interpreter in `folder`."""


_children: "weakref.WeakSet[Child]" = weakref.WeakSet()


def remember(child: Child) -> None:
    """Have a child asked when somebody wants its interpreter gone."""
    _children.add(child)


def end_idle_in(folder: Path) -> None:
    """End the children of this process that wait for work on an interpreter in `folder`.

    Those that work go on. Any thread may ask.
    """
    for child in tuple(_children):
        child.stop_if_idle(folder)
