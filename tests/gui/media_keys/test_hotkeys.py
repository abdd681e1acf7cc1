"""Hot keys of Windows, with a library of the system that only notes what it is asked."""

import ctypes
from collections.abc import Iterator
from ctypes import wintypes
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.media_keys.controls import MediaControls
from speechstudio.gui.media_keys.hotkeys import (
    MOD_NOREPEAT,
    VK_MEDIA_NEXT_TRACK,
    VK_MEDIA_PLAY_PAUSE,
    VK_MEDIA_PREV_TRACK,
    VK_MEDIA_STOP,
    WM_HOTKEY,
    Hotkeys,
)
from speechstudio.gui.viewmodels.studio import Studio
from tests.gui.media_keys.conftest import open_project

_WM_TIMER = 0x0113


class NotedUser32:
    """Holds keys by their ids; one key belongs to another program."""

    def __init__(self) -> None:
        self.held: dict[int, int] = {}

    def RegisterHotKey(  # noqa: N802 - the system's name
        self, window: int | None, number: int, modifiers: int, key: int, /
    ) -> int:
        assert window is None
        assert modifiers == MOD_NOREPEAT
        if key == VK_MEDIA_STOP:
            return 0
        self.held[number] = key
        return 1

    def UnregisterHotKey(self, window: int | None, number: int, /) -> int:  # noqa: N802
        del self.held[number]
        return 1

    def press(self, hotkeys: Hotkeys, key: int, message: int = WM_HOTKEY) -> bool:
        """Send what Windows sends for a key; say whether it was taken."""
        number = next((number for number, each in self.held.items() if each == key), 0)
        told = wintypes.MSG(message=message, wParam=number)
        kind = b"windows_generic_MSG"
        return bool(hotkeys._filter.nativeEventFilter(kind, ctypes.addressof(told))[0])


@pytest.fixture
def user32() -> NotedUser32:
    return NotedUser32()


@pytest.fixture
def hotkeys(user32: NotedUser32, controls: MediaControls, studio: Studio) -> Iterator[Hotkeys]:
    made = Hotkeys(user32, controls, studio)
    yield made
    made.close()


def test_keys_are_held_only_while_a_project_is_open(
    hotkeys: Hotkeys, user32: NotedUser32, studio: Studio, project: Path, qtbot: QtBot
) -> None:
    assert not user32.held
    open_project(studio, project, qtbot)
    assert set(user32.held.values()) == {
        VK_MEDIA_PLAY_PAUSE,
        VK_MEDIA_NEXT_TRACK,
        VK_MEDIA_PREV_TRACK,
    }
    studio.show_none()
    assert not user32.held


def test_each_key_does_what_it_says(
    hotkeys: Hotkeys, user32: NotedUser32, player: Studio, silent: list[str]
) -> None:
    assert user32.press(hotkeys, VK_MEDIA_PLAY_PAUSE)
    assert user32.press(hotkeys, VK_MEDIA_PLAY_PAUSE)
    assert silent == ["play", "pause"]
    user32.press(hotkeys, VK_MEDIA_NEXT_TRACK)
    user32.press(hotkeys, VK_MEDIA_NEXT_TRACK)
    user32.press(hotkeys, VK_MEDIA_PREV_TRACK)
    assert player.playback.position_ms == 5000


def test_all_other_messages_are_left_to_qt(
    hotkeys: Hotkeys, user32: NotedUser32, studio: Studio, project: Path, qtbot: QtBot
) -> None:
    open_project(studio, project, qtbot)
    assert not user32.press(hotkeys, VK_MEDIA_PLAY_PAUSE, _WM_TIMER)
    assert not user32.press(hotkeys, VK_MEDIA_STOP)
    assert not hotkeys._filter.nativeEventFilter(b"xcb_generic_event_t", 0)[0]
