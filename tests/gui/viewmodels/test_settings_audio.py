"""Microphone and loudspeaker are tried on real devices, and let go again."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.preferences import Preferences
from speechstudio.gui.viewmodels import settings_audio
from speechstudio.gui.viewmodels.settings_audio import SoundCheck, Trial
from speechstudio.gui.viewmodels.settings_desk import SettingsDesk
from speechstudio.storage.settings_file import SettingsFile
from tests.audio.making import tone, write_wav
from tests.sound_devices import MICROPHONE_RATE, SoundSystem

PATIENCE_MS = 20_000


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> SettingsDesk:
    return SettingsDesk(Preferences(SettingsFile(tmp_path / "settings.toml")))


@pytest.fixture
def check(desk: SettingsDesk, tmp_path: Path) -> Iterator[SoundCheck]:
    made = SoundCheck(desk, tmp_path / "trials", lambda: False)
    yield made
    made.close()


def going_on(check: SoundCheck) -> Trial:
    return check.trial


def test_nothing_is_opened_before_somebody_looks(check: SoundCheck) -> None:
    assert check._link._session is None
    assert not check.input.microphones


def test_devices_are_listed_and_the_microphone_is_heard_until_one_leaves(
    qtbot: QtBot, check: SoundCheck, sound_devices: SoundSystem
) -> None:
    with qtbot.waitSignal(check.heard, timeout=PATIENCE_MS):
        check.enter()
    qtbot.waitUntil(lambda: bool(check.loudspeakers), timeout=PATIENCE_MS)
    assert "headphones" in check.loudspeakers
    assert check.microphone is not None
    check.leave()
    qtbot.waitUntil(lambda: check._link._recorder is None, timeout=PATIENCE_MS)


def test_what_was_recorded_is_played_back_and_not_kept(
    qtbot: QtBot,
    check: SoundCheck,
    sound_devices: SoundSystem,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(settings_audio, "TRIAL_MS", 300)
    check._desk.change(**{"devices.loudspeaker": "headphones"})
    said = write_wav(tmp_path / "said.wav", tone(440, 4, MICROPHONE_RATE), MICROPHONE_RATE)
    with sound_devices.spoken(said), sound_devices.recording("headphones") as played:
        check.enter()
        qtbot.waitUntil(lambda: check.microphone is not None, timeout=PATIENCE_MS)
        check.toggle_trial()
        seen: list[Trial] = []
        check.changed.connect(lambda: seen.append(check.trial))
        qtbot.waitUntil(lambda: Trial.HEARING in seen, timeout=PATIENCE_MS)
        qtbot.waitUntil(lambda: seen[-1] is Trial.NONE, timeout=PATIENCE_MS)
        assert Trial.RECORDING in seen
    assert not played.is_silent
    qtbot.waitUntil(lambda: not list((tmp_path / "trials").iterdir()), timeout=PATIENCE_MS)


def test_a_tone_is_heard_and_can_be_stopped(
    qtbot: QtBot, check: SoundCheck, sound_devices: SoundSystem
) -> None:
    with sound_devices.recording() as played:
        check.toggle_tone()
        qtbot.waitUntil(lambda: not played.is_silent, timeout=PATIENCE_MS)
        assert going_on(check) is Trial.TONE
        check.toggle_tone()
    assert going_on(check) is Trial.NONE
    heard = played.samples[-20_000:]
    assert np.abs(heard).max() < 0.5


def test_without_devices_it_says_so(
    qtbot: QtBot, check: SoundCheck, no_sound_devices: None
) -> None:
    check.enter()
    qtbot.waitUntil(lambda: "no microphone" in check.trouble, timeout=PATIENCE_MS)
    check.toggle_tone()
    qtbot.waitUntil(lambda: "no loudspeaker" in check.loudspeaker_trouble, timeout=PATIENCE_MS)
    assert check.trial is Trial.NONE


def test_a_microphone_that_is_recorded_is_left_alone(desk: SettingsDesk, tmp_path: Path) -> None:
    check = SoundCheck(desk, tmp_path, lambda: True)
    check.enter()
    assert "open for a recording" in check.trouble
    check.close()
