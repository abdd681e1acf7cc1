"""Media keys on Windows: hot keys of the whole system, held while there is something to play."""

from collections.abc import Callable
from ctypes import wintypes
from typing import Any, Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, Slot

from speechstudio.gui.media_keys.controls import MediaControls

WM_HOTKEY = 0x0312
MOD_NOREPEAT = 0x4000
"""One message for a key that is held down."""
VK_MEDIA_NEXT_TRACK, VK_MEDIA_PREV_TRACK, VK_MEDIA_STOP, VK_MEDIA_PLAY_PAUSE = range(0xB0, 0xB4)
_FIRST_ID = 0x5350
"""Ids of hot keys are the program's own; this one begins a row that nobody else uses here."""


class User32(Protocol):
    """What is asked of the system's library of that name."""

    def RegisterHotKey(  # its own name
        self, window: int | None, number: int, modifiers: int, key: int, /
    ) -> int:
        """Take a key for the thread that calls; 0 where another program has it."""

    def UnregisterHotKey(self, window: int | None, number: int, /) -> int:
        """Give a key back."""


class Hotkeys(QObject):
    """Takes the four media keys; one that another program holds stays there."""

    def __init__(self, user32: User32, controls: MediaControls, parent: QObject) -> None:
        super().__init__(parent)
        self._user32 = user32
        self._controls = controls
        self._held: dict[int, Callable[[], None]] = {}
        """What each key that was given to this program does, by id."""
        self._filter = _HotkeyFilter(self._press)
        controls.changed.connect(self.follow)
        self.follow()

    def close(self) -> None:
        """Give everything back."""
        self._controls.changed.disconnect(self.follow)
        self._give_back()

    @Slot()
    def follow(self) -> None:
        """Hold the keys while something is open."""
        if self._controls.now is None:
            self._give_back()
        elif not self._held:
            self._take()

    def _take(self) -> None:
        controls = self._controls
        keys = {
            VK_MEDIA_PLAY_PAUSE: controls.toggle,
            VK_MEDIA_STOP: controls.pause,
            VK_MEDIA_NEXT_TRACK: controls.skip_on,
            VK_MEDIA_PREV_TRACK: controls.skip_back,
        }
        for number, (key, act) in enumerate(keys.items(), _FIRST_ID):
            if self._user32.RegisterHotKey(None, number, MOD_NOREPEAT, key):
                self._held[number] = act
        application = QCoreApplication.instance()
        if self._held and application is not None:
            application.installNativeEventFilter(self._filter)

    def _give_back(self) -> None:
        for number in self._held:
            self._user32.UnregisterHotKey(None, number)
        application = QCoreApplication.instance()
        if self._held and application is not None:
            application.removeNativeEventFilter(self._filter)
        self._held.clear()

    def _press(self, number: int) -> bool:
        act = self._held.get(number)
        if act is not None:
            act()
        return act is not None


class _HotkeyFilter(QAbstractNativeEventFilter):
    """Finds the messages of hot keys among all that the thread of the window gets."""

    def __init__(self, press: Callable[[int], bool]) -> None:
        super().__init__()
        self._press = press

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> Any:
        """Take what is ours; leave all else to Qt."""
        if QByteArray(kind).startsWith(b"windows_"):
            told = wintypes.MSG.from_address(int(message))
            if told.message == WM_HOTKEY and told.hWnd is None:
                return self._press(told.wParam), 0
        return False, 0
