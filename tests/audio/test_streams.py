from typing import Any

import pytest

from speechstudio.audio import streams
from speechstudio.audio.devices import Device, loudspeaker, microphone
from speechstudio.audio.streams import OpenStream, look_again
from speechstudio.domain.errors import AudioDeviceError
from tests.sound_devices import SoundSystem

DESK = Device(number=3, name="Desk", is_default=True, channels=2, rate_hz=44_100)


class PortAudioError(Exception):
    """As sounddevice raises it: text, number, and more from the system."""


class FakeLibrary:
    """Opens no stream but one at 44.1 kHz, or none at all; no hardware here refuses anything."""

    PortAudioError = PortAudioError

    def __init__(self, code: int | None = None) -> None:
        self.code = code

    def InputStream(self, **settings: Any) -> object:  # noqa: N802 - the library's name
        if self.code is not None:
            raise PortAudioError("Error opening InputStream", self.code)
        if settings["samplerate"] != DESK.rate_hz:
            raise PortAudioError("Invalid sample rate", -9997)
        return FakeStream()


class FakeStream:
    """Is open, and will not start."""

    def __init__(self) -> None:
        self.is_open = True

    def start(self) -> None:
        raise PortAudioError("Unanticipated host error", -9999)

    def abort(self) -> None:
        raise PortAudioError("Stream is stopped", -9983)

    def close(self) -> None:
        self.is_open = False


def opened(monkeypatch: pytest.MonkeyPatch, library: FakeLibrary) -> OpenStream:
    monkeypatch.setattr(streams, "library", lambda: library)
    monkeypatch.setattr(streams, "_open", set())
    return OpenStream(
        "input", DESK, rate_hz=48_000, channels=2, latency_s=0.1, callback=lambda *_: None
    )


def test_a_device_that_refuses_the_rate_works_at_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    assert opened(monkeypatch, FakeLibrary()).rate_hz == 44_100


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (-9998, "it has not so many channels"),
        (-9997, "it does not work at this sample rate"),
        (-9985, "another program uses it, or this one may not"),
        (-9999, "the system refuses it"),
        (-1, "Error opening InputStream"),
    ],
)
def test_what_is_refused_is_said_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, code: int, reason: str
) -> None:
    with pytest.raises(AudioDeviceError) as caught:
        opened(monkeypatch, FakeLibrary(code))
    assert caught.value.message == f"the microphone “Desk” cannot be used: {reason}"
    assert "the system lets this program use it" in caught.value.hint


def test_a_stream_that_does_not_start_is_not_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = opened(monkeypatch, FakeLibrary())
    with pytest.raises(AudioDeviceError):
        stream.start()
    assert not stream._stream.is_open
    assert not streams._open


def test_devices_are_looked_for_anew_while_none_is_in_use(sound_devices: SoundSystem) -> None:
    assert look_again()
    stream = OpenStream(
        "input", microphone(), rate_hz=48_000, channels=1, latency_s=0.1, callback=lambda *_: None
    )
    assert not look_again()
    stream.close()
    assert look_again()
    assert loudspeaker().channels >= 2
