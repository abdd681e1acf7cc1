"""Keys: every preset can be used, and what a person changes goes before it."""

import pytest

from speechstudio.gui.keys import ACTIONS, PRESETS, conflicts, keys_of
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
