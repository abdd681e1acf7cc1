"""Finds what a test leaves running or open, and where it began."""

import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from enum import Enum
from typing import Any
from unittest import mock
from weakref import WeakKeyDictionary

import shiboken6
from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QPropertyAnimation,
    QThread,
    QTimer,
    QVariantAnimation,
)
from PySide6.QtWidgets import QApplication, QWidget

PATIENCE_MS = 2000
OF_QT_ITSELF = {"QTipLabel"}
"""Windows that Qt keeps for the next time."""


def _is_animated(animation: QAbstractAnimation, _patience_ms: int) -> bool:
    return animation.state() == QAbstractAnimation.State.Running


def _is_ticking(timer: QTimer, _patience_ms: int) -> bool:
    return timer.isActive()


def _still_runs(thread: QThread, patience_ms: int) -> bool:
    return thread.isRunning() and not thread.wait(patience_ms)


def _is_alive(thread: threading.Thread, patience_ms: int) -> bool:
    thread.join(timeout=0 if thread.daemon else patience_ms / 1000)
    return thread.is_alive() and not thread.daemon


WATCHED: dict[type, Callable[[Any, int], bool]] = {
    QTimer: _is_ticking,
    QThread: _still_runs,
    QPropertyAnimation: _is_animated,
    QVariantAnimation: _is_animated,
    threading.Thread: _is_alive,
}


class Leftovers:
    """Remembers where timers, threads and animations were started, and which windows there were."""

    def __init__(self) -> None:
        self.patience_ms = PATIENCE_MS
        """How long a thread may take to end."""
        self._started: WeakKeyDictionary[Any, tuple[type, str]] = WeakKeyDictionary()
        self._windows = QApplication.topLevelWidgets()

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch what is started while the block runs."""
        with ExitStack() as stack:
            for kind in WATCHED:
                stack.enter_context(mock.patch.object(kind, "start", self._recording(kind)))
            yield

    def found(self) -> list[str]:
        """One entry for each thing that is left."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        running = [
            f"{type(thing).__name__} runs, started at {where}"
            for thing, (kind, where) in list(self._started.items())
            if _exists(thing) and WATCHED[kind](thing, self.patience_ms)
        ]
        return running + [_described(window) for window in self._new_windows()]

    def _recording(self, kind: type) -> Callable[..., Any]:
        original = kind.__dict__.get("start") or kind.start  # type: ignore[attr-defined] # all have it
        started = self._started

        def start(thing: Any, *args: Any, **kwargs: Any) -> Any:
            place = traceback.extract_stack(limit=2)[0]
            started[thing] = (kind, f"{place.filename}:{place.lineno}")
            # A signal's text comes along here, which the real slot would not take.
            taken = [arg for arg in args if isinstance(arg, int | Enum)]
            return original(thing, *taken, **kwargs)

        return start

    def _new_windows(self) -> list[QWidget]:
        return [
            window
            for window in QApplication.topLevelWidgets()
            if window not in self._windows and window.metaObject().className() not in OF_QT_ITSELF
        ]


def _exists(thing: object) -> bool:
    return isinstance(thing, threading.Thread) or shiboken6.isValid(thing)


def _described(window: QWidget) -> str:
    name = window.accessibleName() or window.windowTitle() or window.objectName() or "no name"
    parent = window.parent()
    owner = f"child of {type(parent).__name__}" if parent is not None else "without a parent"
    return f"{type(window).__name__} ({name}), {owner}, is still there: use qtbot.addWidget"
