"""Settings act at once, and a section can be as usual again."""

from dataclasses import fields
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.preferences import Preferences
from speechstudio.gui.viewmodels.settings_desk import PLACES, Section, SettingsDesk
from speechstudio.storage.settings import DeviceSettings, RecordingChannels, Settings
from speechstudio.storage.settings_file import SettingsFile

CHOSEN_ELSEWHERE = {"editor.follow"}
"""In the transport of the window."""


@pytest.fixture
def file(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path / "settings.toml")


@pytest.fixture
def desk(file: SettingsFile, qtbot: QtBot) -> SettingsDesk:
    return SettingsDesk(Preferences(file))


def test_a_change_is_told_and_kept_at_once(
    desk: SettingsDesk, file: SettingsFile, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(desk.changed):
        desk.change(**{"editor.rewind_ms": 3000, "devices.threads": 2})
    again = file.load()
    assert (again.editor.rewind_ms, again.devices.threads) == (3000, 2)


def test_restoring_touches_one_section_and_can_be_undone(desk: SettingsDesk, qtbot: QtBot) -> None:
    desk.change(**{"devices.threads": 2, "network.is_offline": True, "devices.processor": "cuda"})
    assert not desk.is_usual(Section.PERFORMANCE)
    with qtbot.waitSignal(desk.restored) as told:
        desk.restore(Section.PERFORMANCE)
    assert desk.is_usual(Section.PERFORMANCE)
    assert desk.settings.network.is_offline
    title, undo = told.args
    assert title == "Performance"
    undo()
    assert (desk.value("devices.threads"), desk.value("devices.processor")) == (2, "cuda")


def test_every_setting_of_a_person_stands_in_one_section() -> None:
    named = [place for places in PLACES.values() for place in places]
    tables = ("general", "recognition", "devices", "editor", "network")
    there = {
        f"{table}.{each.name}" for table in tables for each in fields(getattr(Settings(), table))
    }
    assert sorted(named) == sorted(there - CHOSEN_ELSEWHERE)


def test_what_a_recording_chooses_leaves_other_devices_alone(desk: SettingsDesk) -> None:
    desk.change(**{"devices.threads": 3})
    heard = DeviceSettings(microphone="Desk", channels=RecordingChannels.LEFT)
    desk._preferences.keep_devices(heard)
    devices = desk.settings.devices
    assert (devices.microphone, devices.channels, devices.threads) == ("Desk", "left", 3)
