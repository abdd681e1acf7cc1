"""Paragraphs that changed, told of a turn later where they are many: the view shows them first."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.lull import Lull

_MANY = 64
"""Paragraphs that are told of with the next lull; fewer are told of at once."""


class LateRows(QObject):
    """Follows paragraphs that change, and tells of what changed meanwhile as one change."""

    came = Signal(int, int, int)
    """First paragraph, how many went, how many came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: tuple[int, int, int] | None = None
        """What is still to be told: first paragraph, how many went, how many came."""
        self._lull = Lull(self)
        self._lull.came.connect(self.hurry)

    @property
    def is_awaited(self) -> bool:
        """Whether something is still to be told."""
        return self._left is not None

    @Slot(int, int, int)
    def take(self, first: int, removed: int, added: int) -> None:
        """Tell that paragraphs went and others came in their place."""
        if self._left is not None:
            first, removed, added = _joined(self._left, (first, removed, added))
        self._left = first, removed, added
        if max(removed, added) > _MANY:
            self._lull.start()
        else:
            self.hurry()

    @Slot()
    def hurry(self) -> None:
        """Tell now what is still to be told."""
        left, self._left = self._left, None
        self._lull.stop()
        if left is not None:
            self.came.emit(*left)

    def forget(self) -> None:
        """Tell nothing of what is left."""
        self._left = None
        self._lull.stop()


def _joined(one: tuple[int, int, int], then: tuple[int, int, int]) -> tuple[int, int, int]:
    """Give a change and the one behind it as one; all between them counts as changed."""
    first = min(one[0], then[0])
    end = max(one[0] + one[2], then[0] + then[1])  # behind both, as it was between them
    return first, end - one[2] + one[1] - first, end - then[1] + then[2] - first
