"""Scrolling that knows who scrolls: a person, or the view itself, which may glide."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import (
    QAbstractAnimation,
    QEasingCurve,
    QObject,
    QVariantAnimation,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QScrollBar

from speechstudio.gui.theme.look import Look

_FARTHEST_GLIDE = 2
"""In heights of the view; what is farther away is jumped to."""


class Scroller(QObject):
    """The vertical scroll bar of a view."""

    moved = Signal()
    """The page stands elsewhere, whoever moved it."""
    taken_over = Signal()
    """A person has scrolled."""

    def __init__(self, look: Look, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._bar = bar
        self._own = 0
        self._from = self._to = 0
        self._glide = QVariantAnimation(self)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._step)
        bar.valueChanged.connect(self._note)

    @property
    def value(self) -> int:
        """Height of the page at the top of the view."""
        return self._bar.value()

    @property
    def is_at_end(self) -> bool:
        """Whether nothing lies below what is seen."""
        return self._bar.value() >= self._bar.maximum()

    def fit(self, page: int, view: int, line: int) -> None:
        """Take the heights of page, view and line."""
        with self._by_itself():
            self._bar.setPageStep(view)
            self._bar.setSingleStep(line)
            self._bar.setRange(0, max(0, page - view))

    def go(self, to: int) -> None:
        """Stand elsewhere at once."""
        self._glide.stop()
        with self._by_itself():
            self._bar.setValue(to)

    def glide(self, to: int) -> None:
        """Go elsewhere in a movement, where motion is wanted and the way is short."""
        duration = self._look.motion_ms("max")
        if not duration or abs(to - self.value) > _FARTHEST_GLIDE * self._bar.pageStep():
            self.go(to)
            return
        is_gliding = self._glide.state() == QAbstractAnimation.State.Running
        if is_gliding and to == self._to:
            return
        self._glide.stop()
        self._from, self._to = self.value, to
        self._glide.setDuration(duration)
        self._glide.start()

    def shift(self, by: int) -> None:
        """Stay with the text when it moves on the page."""
        self._from += by
        self._to += by
        with self._by_itself():
            self._bar.setValue(self.value + by)

    @contextmanager
    def _by_itself(self) -> Iterator[None]:
        self._own += 1
        yield
        self._own -= 1

    @Slot()
    def _step(self) -> None:
        share = float(self._glide.currentValue())
        with self._by_itself():
            self._bar.setValue(round(self._from + (self._to - self._from) * share))

    @Slot()
    def _note(self) -> None:
        if not self._own:
            self._glide.stop()
            self.taken_over.emit()
        self.moved.emit()
