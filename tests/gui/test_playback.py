"""What is played goes on where another loudspeaker is chosen."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from speechstudio.gui.playback import Playback
from tests.audio.making import tone, write_wav
from tests.sound_devices import SoundSystem

PATIENCE_MS = 20_000


def test_another_loudspeaker_takes_over_while_it_plays(
    qtbot: QtBot, sound_devices: SoundSystem, tmp_path: Path
) -> None:
    playback = Playback()
    playback.load(write_wav(tmp_path / "a.wav", tone(440, 8, 16_000)))
    with sound_devices.recording("headphones") as played:
        playback.toggle()
        qtbot.waitUntil(lambda: playback.position_ms > 100, timeout=PATIENCE_MS)
        before_ms = playback.position_ms
        playback.use("headphones", 1500)
        qtbot.waitUntil(lambda: not played.is_silent, timeout=PATIENCE_MS)
        assert playback.is_playing
        assert playback.position_ms >= before_ms
    playback.close()


def test_nothing_is_loaded_by_a_choice_alone(qtbot: QtBot) -> None:
    playback = Playback()
    playback.use("headphones", 500)
    assert not playback.is_ready
    assert (playback.device, playback.rewind_ms) == ("headphones", 500)
