"""Keys: every preset can be used, and what a person changes goes before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.gui.actions import Actions
from speechstudio.gui.help.shortcut_choices import ShortcutChoices
from speechstudio.gui.keys import (
    ACTIONS,
    DESIGN,
    PRESETS,
    conflicts,
    joined,
    keys_of,
    parted,
    with_media_keys,
)
from speechstudio.storage.settings import KeyPreset


@pytest.mark.parametrize("preset", list(PRESETS))
def test_no_preset_gives_a_key_to_two_actions(preset: str) -> None:
    assert conflicts(keys_of(preset, {})) == {}


def test_there_is_a_preset_for_each_that_settings_know() -> None:
    assert set(PRESETS) == {str(preset) for preset in KeyPreset}


def test_presets_change_only_actions_that_there_are() -> None:
    known = {spec.id for spec in ACTIONS}
    assert all(set(changed) <= known for changed in PRESETS.values())


def test_own_keys_go_before_the_preset() -> None:
    assert keys_of("f4", {"play": "F9 Ctrl+Space"})["play"] == ("F9", "Ctrl+Space")


def test_an_action_may_be_left_without_keys() -> None:
    assert keys_of("speech-studio", {"mark": ""})["mark"] == ()


def test_a_key_that_two_actions_have_is_told() -> None:
    keys = keys_of("speech-studio", {"mark": "ctrl+l"})
    assert conflicts(keys) == {"ctrl+l": ("loop", "mark")}


@pytest.mark.parametrize(
    "key", ["F13", "F24", "Media Play", "Toggle Media Play/Pause", "Ctrl+_", "_"]
)
def test_a_pedal_or_a_media_key_can_be_given_to_anything(qapp: QApplication, key: str) -> None:
    choices = ShortcutChoices(DESIGN, {})
    choices.give("mark", key)
    keys = keys_of(DESIGN, choices.own)
    assert keys["mark"] == (key,)
    window = QWidget()
    actions = Actions(window)
    actions.use_keys(DESIGN, choices.own)
    assert actions["mark"].shortcuts() == [QKeySequence(key)]
    assert QKeySequence(key).count() == 1
    assert QKeySequence(key) not in actions["play"].shortcuts()
    window.deleteLater()


def test_media_keys_work_in_every_preset_and_what_is_not_taken_stays() -> None:
    for preset in PRESETS:
        assert conflicts(with_media_keys(keys_of(preset, {}))) == {}
        assert "Media Play" in with_media_keys(keys_of(preset, {}))["play"]
    own = with_media_keys(keys_of(DESIGN, {"mark": "Media_Play F13"}))
    assert own["mark"] == ("Media Play", "F13")
    assert own["play"] == ("Esc", "Toggle Media Play/Pause")


def test_a_pedal_that_is_held_down_goes_on_skipping_but_plays_once(qapp: QApplication) -> None:
    window = QWidget()
    actions = Actions(window)
    assert actions["back"].autoRepeat()
    assert not any(actions[name].autoRepeat() for name in ("play", "pause", "loop", "mark"))
    window.deleteLater()


@given(
    st.lists(
        st.sampled_from(["F13", "Ctrl+_", "_", "Media Play", "Ctrl+Alt+Media Next", "Launch (4)"])
    )
)
def test_keys_that_are_written_are_read_as_they_were(keys: list[str]) -> None:
    assert parted(joined(keys)) == tuple(keys)


def test_the_same_key_may_do_something_else_in_another_place() -> None:
    keys = keys_of(DESIGN, {})
    assert keys["accept"] == keys["speak_from_caret"]
    clash = keys_of(DESIGN, {"make_all": "Ctrl+F", "accept": "Ctrl+Shift+Return"})
    assert conflicts(clash) == {"ctrl+f": ("find", "make_all")}
    choices = ShortcutChoices(DESIGN, {"make_all": "Ctrl+F", "accept": "Ctrl+F"})
    choices.take_from_others("make_all")
    assert choices.own == {"make_all": "Ctrl+F", "accept": "Ctrl+F", "find": ""}
