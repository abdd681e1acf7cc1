"""Paragraphs that changed, told of in later turns where they are many: the view comes first."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.lull import Lull

_MANY = 64
"""Paragraphs that are told of with the next lull; fewer are told of at once."""

_Change = tuple[int, int, int]
"""First paragraph, how many went, how many came."""


class LateRows(QObject):
    """Follows paragraphs that change, and tells of what changed meanwhile as one change.

    Where as many came as went, no other paragraph has another place: of such a change it tells
    piece by piece, each in a lull of its own.
    """

    came = Signal(int, int, int)
    """First paragraph, how many went, how many came."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: _Change | None = None
        """What is still to be told."""
        self._lull = Lull(self)
        self._lull.came.connect(self._go_on)

    @property
    def is_awaited(self) -> bool:
        """Whether something is still to be told."""
        return self._left is not None

    @Slot(int, int, int)
    def take(self, first: int, removed: int, added: int) -> None:
        """Tell that paragraphs went and others came in their place."""
        change = first, removed, added
        if self._left is not None:
            apart = _apart(self._left, change)
            if apart is not None and max(removed, added) <= _MANY:
                self._left = apart
                self.came.emit(*change)
                return
            change = _joined(self._left, change)
        self._left = change
        if max(change[1:]) > _MANY:
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

    def hurry_places(self) -> None:
        """Tell now what is still to be told, if it gave other paragraphs another place."""
        if self._left is not None and not _is_in_place(self._left):
            self.hurry()

    def forget(self) -> None:
        """Tell nothing of what is left."""
        self._left = None
        self._lull.stop()

    @Slot()
    def _go_on(self) -> None:
        left = self._left
        if left is None or not _is_in_place(left) or left[1] <= _MANY:
            self.hurry()
            return
        first, count, _ = left
        self._left = first + _MANY, count - _MANY, count - _MANY
        self._lull.start()
        self.came.emit(first, _MANY, _MANY)


def _is_in_place(change: _Change) -> bool:
    return change[1] == change[2]


def _apart(left: _Change, then: _Change) -> _Change | None:
    """Give what is left where a change that came later is told of first; None where it cannot be.

    It can be where the two have no paragraph in common, and what is left is in place.
    """
    if not _is_in_place(left):
        return None
    if then[0] >= left[0] + left[2]:
        return left
    if then[0] + then[1] <= left[0]:
        return left[0] + then[2] - then[1], left[1], left[2]
    return None


def _joined(one: _Change, then: _Change) -> _Change:
    """Give a change and the one behind it as one; all between them counts as changed."""
    first = min(one[0], then[0])
    end = max(one[0] + one[2], then[0] + then[1])  # behind both, as it was between them
    return first, end - one[2] + one[1] - first, end - then[1] + then[2] - first
