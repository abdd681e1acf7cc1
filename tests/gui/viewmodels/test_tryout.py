"""Single words and takes that are heard by themselves, and pictures of sound."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.viewmodels.sound_blocks import SoundBlocks
from speechstudio.gui.viewmodels.tryout import Tryout
from tests.gui.viewmodels.speaking_scripts import Desk, open_desk
from tests.sound_devices import SoundSystem


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, spoken_cache: Path) -> Iterator[Desk]:
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as opened:
        opened.settle()
        yield opened


def test_a_reading_and_a_take_are_heard(
    qtbot: QtBot, desk: Desk, sound_devices: SoundSystem
) -> None:
    tryout = Tryout(desk.making)
    tryout.output.set_rate(3)
    row = desk.all_rows()[3]
    told: list[bool] = []
    tryout.playing_changed.connect(told.append)
    try:
        with sound_devices.recording() as recording:
            tryout.say("five of them", row)
            qtbot.waitUntil(lambda: told == [True, False], timeout=15_000)
            assert not recording.is_silent
        tryout.play_take(row, 0)
        qtbot.waitUntil(lambda: told == [True, False] * 2, timeout=15_000)
        tryout.say("never heard", row)
        tryout.say("heard", row)
        qtbot.waitUntil(lambda: told == [True, False] * 3, timeout=15_000)
    finally:
        tryout.close()


def test_what_is_made_has_a_picture_and_keeps_it_when_it_is_stale(qtbot: QtBot, desk: Desk) -> None:
    blocks = SoundBlocks(desk.sounds)
    row = desk.all_rows()[3]
    with qtbot.waitSignal(blocks.drawn):
        assert blocks.bars_of(row) is None
    bars = blocks.bars_of(row)
    assert bars is not None
    assert max(bars) > 0.1
    assert all(0 <= bar <= 1 for bar in bars)
    desk.type(2, 0, 3, "This")
    desk.settle()
    assert blocks.bars_of(desk.all_rows()[3]) == bars
    desk.type(2, 0, 0, "Another paragraph.\n")
    desk.settle()
    assert [blocks.bars_of(row) for row in desk.all_rows()[3:]] == [None, bars]
