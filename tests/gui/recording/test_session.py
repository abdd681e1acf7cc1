"""Microphones are told apart, and files are named."""

from pathlib import Path

import pytest

from speechstudio.audio.devices import Device
from speechstudio.domain.errors import StorageError
from speechstudio.gui.viewmodels import recording_session
from speechstudio.gui.viewmodels.recording_files import bring_back, free_path, set_aside

TO = "\N{EN DASH}"


def test_inputs_of_a_device_with_many_are_offered_in_pairs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    devices = (
        Device(number=4, name="Pair", is_default=True, channels=2),
        Device(number=5, name="Desk", is_default=False, channels=5),
        Device(number=6, name="Server", is_default=False, channels=32),
        Device(number=7, name="Pair", is_default=False, channels=1),
    )
    monkeypatch.setattr(recording_session, "look_again", lambda: True)
    monkeypatch.setattr(recording_session, "microphones", lambda: devices)
    found = recording_session.RecordingSession().look()
    assert [(each.label, each.number, each.first_input, each.is_pair) for each in found] == [
        ("Pair", 4, 1, True),
        (f"Desk, inputs 1{TO}2", 5, 1, True),
        (f"Desk, inputs 3{TO}4", 5, 3, True),
        ("Desk, input 5", 5, 5, False),
        ("Server", 6, 1, True),
        ("Pair (2)", 7, 1, False),
    ]


def test_a_free_name_is_found(tmp_path: Path) -> None:
    assert free_path(tmp_path, "take", ".wav").name == "take.wav"
    (tmp_path / "take.wav").touch()
    (tmp_path / "take (2).wav").touch()
    assert free_path(tmp_path, "take", ".wav").name == "take (3).wav"


def test_a_recording_comes_back_beside_one_that_took_its_name(tmp_path: Path) -> None:
    path = tmp_path / "take.wav"
    path.write_text("first")
    aside = set_aside(path)
    path.write_text("second")
    back = bring_back(aside, path)
    assert (back.read_text(), path.read_text()) == ("first", "second")
    with pytest.raises(StorageError):
        bring_back(aside, path)
