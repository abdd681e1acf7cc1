"""Steps of undo from one immutable content to another."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QUndoCommand

MOST_STEPS = 1000
"""A step of a recording of ten hours holds 100 kB; what the contents share counts once."""
_MERGING = 1
"""Id of the commands that may be joined; which are is decided by their keys."""
_Content = TypeVar("_Content")


class Step(QUndoCommand, Generic[_Content]):
    """From one content to another; steps of the same key in a row become one."""

    def __init__(
        self,
        label: str,
        contents: tuple[_Content, _Content],
        go: Callable[[_Content, bool], None],
        merge_key: str = "",
    ) -> None:
        """`contents` are those before and after.

        `go` is given the content to go to, and whether that is undoing or redoing.
        """
        super().__init__(label)
        self.before, self.after = contents
        self._go = go
        self.merge_key = merge_key
        self._is_new = True

    def id(self) -> int:
        """Say whether it may be joined with the one before."""
        return _MERGING if self.merge_key else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join with a later step of the same key."""
        if not isinstance(other, Step) or other.merge_key != self.merge_key:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        """Go to the content after; the stack calls this for a new step too."""
        is_new, self._is_new = self._is_new, False
        self._go(self.after, not is_new)

    def undo(self) -> None:
        """Go back to the content before."""
        self._go(self.before, True)
