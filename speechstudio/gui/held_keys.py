"""Tells the repeats of a key that is held down from presses, where Qt does not."""

import time

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QWindow

_BETWEEN_S = 0.03
"""No finger and no foot lifts and presses a key again so soon."""


class HeldKeys(QObject):
    """Watches for releases that presses of the same key follow at once.

    X11 tells of a repeat by a release and a press at the same moment. Qt knows it for a repeat only
    if the press has come already when it looks at the release, which is chance.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._released = QKeySequence()
        self._then_s = 0.0
        """When it was let go of."""
        if QGuiApplication.platformName() == "xcb":
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)  # noqa: S101 - it has a platform
            application.focusWindowChanged.connect(self.watch)
            self.watch(QGuiApplication.focusWindow())

    @Slot(QWindow)
    def watch(self, window: QWindow | None) -> None:
        """Hear of keys that are let go of in a window."""
        if window is not None:
            window.installEventFilter(self)

    def is_repeat(self, action: QAction) -> bool:
        """Whether a key of an action that comes now has only just been let go of."""
        is_soon = time.monotonic() - self._then_s < _BETWEEN_S
        return is_soon and self._released in action.shortcuts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note which key is let go of."""
        if event.type() == QEvent.Type.KeyRelease and isinstance(event, QKeyEvent):
            self._released = QKeySequence(event.keyCombination())
            self._then_s = time.monotonic()
        return False


class KeyAction(QAction):
    """An action that a key, held down, does once, unless it is one that repeats."""

    def __init__(self, text: str, held: HeldKeys, parent: QObject, *, repeats: bool) -> None:
        super().__init__(text, parent)
        self._held = held
        self.setAutoRepeat(repeats)

    def event(self, event: QEvent) -> bool:
        """Leave repeats out."""
        is_key = event.type() == QEvent.Type.Shortcut
        if is_key and not self.autoRepeat() and self._held.is_repeat(self):
            return True
        return super().event(event)
