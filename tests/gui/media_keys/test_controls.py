"""What media keys may do, and what the rest of the desktop is told."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.media_keys.controls import MediaControls
from speechstudio.gui.playback import SKIP_MS
from speechstudio.gui.viewmodels.studio import Studio
from tests.gui.media_keys.conftest import LENGTH_MS, open_project


def test_nothing_is_told_and_nothing_fails_where_nothing_is_open(controls: MediaControls) -> None:
    assert controls.now is None
    for act in (controls.play, controls.pause, controls.toggle, controls.skip_on):
        act()
    controls.seek(5)
    assert controls.position_ms == 0


def test_a_project_is_told_with_its_title_and_length_until_it_closes(
    studio: Studio, controls: MediaControls, project: Path, qtbot: QtBot
) -> None:
    open_project(studio, project, qtbot)
    now = controls.now
    assert now is not None
    assert (now.title, now.is_playing, now.rate) == ("Harbour", False, 1.0)
    assert now.length_ms > 0
    document = studio.document
    assert document is not None
    with qtbot.waitSignal(controls.changed):
        document.set_title("Pier")
    assert controls.now is not None
    assert controls.now.title == "Pier"
    studio.show_none()
    assert controls.now is None


def test_keys_skip_like_the_buttons_and_tell_of_the_jump(
    studio: Studio, controls: MediaControls, project: Path, qtbot: QtBot
) -> None:
    open_project(studio, project, qtbot)
    controls.seek(0)
    with qtbot.waitSignal(controls.jumped) as told:
        controls.skip_on()
    assert told.args == [SKIP_MS]
    for _ in range(2):
        controls.skip_back()
    assert controls.position_ms == 0
    controls.skip(2 * LENGTH_MS)
    assert controls.position_ms == LENGTH_MS


@pytest.mark.parametrize("outside", [-1, 10**9])
def test_a_place_beyond_the_recording_changes_nothing(
    outside: int, studio: Studio, controls: MediaControls, project: Path, qtbot: QtBot
) -> None:
    open_project(studio, project, qtbot)
    controls.seek(300)
    controls.seek(outside)
    assert controls.position_ms == 300


def test_rate_and_volume_stay_within_what_is_possible(
    studio: Studio, controls: MediaControls, project: Path, qtbot: QtBot
) -> None:
    open_project(studio, project, qtbot)
    controls.set_rate(99)
    controls.set_volume(-1)
    assert controls.now is not None
    assert (controls.now.rate, controls.now.volume) == (3.0, 0.0)
