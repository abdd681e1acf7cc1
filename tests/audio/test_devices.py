"""Loudspeakers and microphones, as they are listed and found."""

import subprocess
import sys

import pytest

from speechstudio.audio.devices import loudspeaker, loudspeakers, microphones
from speechstudio.domain.errors import AudioDeviceError
from tests.sound_devices import SoundSystem

WITHOUT_PORTAUDIO = """
import sys
class Missing:
    def find_spec(self, name, path=None, target=None):
        if name == "sounddevice":
            raise OSError("PortAudio library not found")
sys.meta_path.insert(0, Missing())
from speechstudio.audio.devices import loudspeakers
from speechstudio.domain.errors import AudioDeviceError
try:
    loudspeakers()
except AudioDeviceError as error:
    print(error)
"""


def test_the_preferred_device_comes_first(sound_devices: SoundSystem) -> None:
    for devices in (loudspeakers(), microphones()):
        assert [(each.name, each.is_default) for each in devices] == [
            ("default", True),
            ("headphones", False),
        ]


@pytest.mark.parametrize("wanted", ["headphones", "HEADPHONES", " phones ", "0"])
def test_a_loudspeaker_is_found_by_name_part_or_number(
    sound_devices: SoundSystem, wanted: str
) -> None:
    assert loudspeaker(wanted).name == "headphones"


def test_without_a_wish_it_is_the_preferred_one(sound_devices: SoundSystem) -> None:
    assert loudspeaker().name == "default"


def test_one_that_is_not_there_is_answered_with_those_that_are(sound_devices: SoundSystem) -> None:
    with pytest.raises(AudioDeviceError, match="there is no loudspeaker “kitchen”") as told:
        loudspeaker("kitchen")
    assert told.value.hint == "Choose one of: default, headphones."


def test_a_machine_without_sound_has_no_devices(no_sound_devices: None) -> None:
    assert loudspeakers() == microphones() == ()


def test_a_missing_library_is_told_with_what_to_do() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_PORTAUDIO], capture_output=True, text=True, check=True
    )
    assert "PortAudio is not installed" in done.stdout
    assert "speechstudio doctor" in done.stdout
