"""Listens to media keys in the way of each system."""

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.late_modules import load_all_but_window
from speechstudio.gui.media_keys.controls import MediaControls
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.viewmodels.studio import Studio

if TYPE_CHECKING:
    from socket import socket

_MPRIS = "speechstudio.gui.media_keys.mpris"


class Listener(Protocol):
    """One way in which keys come from the system."""

    def close(self) -> None:
        """Take no keys any more."""


class MediaKeys(QObject):
    """Controls the player while another program has the keyboard; made once the window has come.

    A system that has no such keys, or no bus to bring them, is silently fine.
    """

    def __init__(self, window: QWidget, studio: Studio, preferences: Preferences) -> None:
        """`window` comes to the front where that is asked for."""
        super().__init__(window)
        self._window = window
        self._background = studio.background
        self._preferences = preferences
        self._controls = MediaControls(studio, self)
        self._controls.window_wanted.connect(self._show_window)
        self._listener: Listener | None = None
        self._is_on = False
        preferences.changed.connect(self.follow)
        self.follow()

    @property
    def is_listening(self) -> bool:
        """Whether keys come."""
        return self._listener is not None

    @Slot()
    def follow(self) -> None:
        """Listen, or do not, as the settings say."""
        is_wanted = self._preferences.settings.editor.media_keys
        if is_wanted and not self._is_on:
            self._is_on = True
            self._begin()
        elif not is_wanted:
            self.close()

    @Slot()
    def close(self) -> None:
        """Give all keys back."""
        self._is_on = False
        if self._listener is not None:
            self._listener.close()
            self._listener = None

    @Slot()
    def _show_window(self) -> None:
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.raise_()
        window.activateWindow()

    def _begin(self) -> None:
        # Each brings a library that only its system has, or needs.
        if sys.platform == "win32":
            import ctypes  # noqa: PLC0415

            from speechstudio.gui.media_keys.hotkeys import Hotkeys  # noqa: PLC0415

            self._listener = Hotkeys(ctypes.WinDLL("user32"), self._controls, self)
        elif sys.platform == "darwin":
            import MediaPlayer  # noqa: PLC0415

            from speechstudio.gui.media_keys.remote_commands import RemoteCommands  # noqa: PLC0415

            self._listener = RemoteCommands(MediaPlayer, self._controls, self)
        elif sys.platform == "linux":
            self._background.run(_open_bus, self._take_bus)

    def _take_bus(self, link: "socket | None") -> None:
        """Go on with the session's bus, unless there is none or it came too late."""
        if link is None:
            return
        if not self._is_on or self._listener is not None:
            link.close()
            return
        from speechstudio.gui.media_keys.mpris import Mpris  # noqa: PLC0415 - late
        from speechstudio.gui.media_keys.session_bus import SessionBus  # noqa: PLC0415

        self._listener = Mpris(SessionBus(link, self), self._controls, self)


def _open_bus() -> "socket | None":
    """Load the library that talks to the bus, and connect; called beside the event loop."""
    load_all_but_window([_MPRIS])
    from speechstudio.gui.media_keys.bus_link import open_session_bus  # noqa: PLC0415 - late

    return open_session_bus()
