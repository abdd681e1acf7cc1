"""Streams to loudspeakers and from microphones, with the errors that people can act on."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Literal

from speechstudio.audio.devices import Device, library
from speechstudio.domain.errors import AudioDeviceError

STALLED_S = 3.0
"""A device that has moved no sound for so long is given up."""
_CLOSE_PATIENCE_S = 1.0

Direction = Literal["input", "output"]

_NOUNS: dict[Direction, str] = {"input": "microphone", "output": "loudspeaker"}
_WRONG_RATE = -9997
_REASONS = {
    -9998: "it has not so many channels",
    _WRONG_RATE: "it does not work at this sample rate",
    -9996: "it is not there any more",
    -9994: "it does not work with this kind of samples",
    -9985: "another program uses it, or this one may not",
    -9999: "the system refuses it",
}
"""By PortAudio's number of an error (`portaudio.h`)."""

_lock = threading.RLock()
"""PortAudio may be called from one thread at a time, but for what a stream itself does."""
_open: set["OpenStream"] = set()


class OpenStream:
    """A device in use. PortAudio calls `callback(samples, frames, clock, status)` in its thread."""

    def __init__(
        self,
        direction: Direction,
        device: Device,
        *,
        rate_hz: int,
        channels: int,
        latency_s: float,
        callback: Callable[[Any, int, Any, Any], None],
    ) -> None:
        """Open it, at the device's own rate where it refuses `rate_hz`; no sound moves yet.

        Raises AudioDeviceError.
        """
        self.device = device
        self.rate_hz = rate_hz
        """What it really is."""
        self._noun = _NOUNS[direction]
        self._callback = callback
        self._moved_s = 0.0
        self._is_started = False
        self._stream: Any = None
        kind = "InputStream" if direction == "input" else "OutputStream"
        for rate in (rate_hz, device.rate_hz):
            settings = {"device": device.number, "samplerate": rate, "channels": channels}
            with _lock, self._errors(), suppress(_WrongRateError):
                self._stream = self._opened(kind, settings | {"latency": latency_s})
                self.rate_hz = rate
                _open.add(self)
                return
        raise self._error(_REASONS[_WRONG_RATE], f"{rate_hz} Hz")

    @property
    def latency_s(self) -> float:
        """Time between a sample in a callback and the same sample in the air."""
        return float(self._stream.latency)

    def start(self) -> None:
        """Let sound move; raises AudioDeviceError, and is closed then."""
        try:
            with _lock, self._errors():
                self._moved_s = time.monotonic()
                self._stream.start()
                self._is_started = True
        except AudioDeviceError:
            self.close()  # or no look at the devices would be possible any more
            raise

    def trouble(self) -> AudioDeviceError | None:
        """Tell why sound moves no more, where it should."""
        if not self._is_started:
            return None
        name = self.device.name
        if not self._stream.active:
            return AudioDeviceError(
                f"the {self._noun} “{name}” was unplugged",
                hint="Connect it again, or choose another one.",
            )
        if time.monotonic() - self._moved_s > STALLED_S:
            return AudioDeviceError(
                f"the {self._noun} “{name}” does not answer",
                hint="Unplug it and connect it again, or choose another one.",
            )
        return None

    def close(self) -> None:
        """Stop at once; what the device still holds is dropped.

        A device that hangs is left to itself after a moment.
        """
        with _lock:
            self._is_started = False
            ending = threading.Thread(target=self._end, name="end of sound", daemon=True)
            ending.start()
            ending.join(_CLOSE_PATIENCE_S)

    def _end(self) -> None:
        for end in (self._stream.abort, self._stream.close):
            # A device that is gone may refuse even this.
            with suppress(AudioDeviceError), self._errors():
                end()
        _open.discard(self)

    def _opened(self, kind: str, settings: dict[str, Any]) -> Any:
        sounddevice = library()
        try:
            return getattr(sounddevice, kind)(dtype="float32", callback=self._move, **settings)
        except sounddevice.PortAudioError as error:
            if error.args[1:2] == (_WRONG_RATE,):
                raise _WrongRateError from error
            raise

    def _move(self, samples: Any, frames: int, clock: Any, status: Any) -> None:
        self._moved_s = time.monotonic()
        self._callback(samples, frames, clock, status)

    @contextmanager
    def _errors(self) -> Iterator[None]:
        sounddevice = library()
        try:
            yield
        except sounddevice.PortAudioError as error:
            code = error.args[1] if len(error.args) > 1 else 0
            reason = _REASONS.get(code, str(error.args[0]) if error.args else "")
            raise self._error(reason, repr(error)) from error

    def _error(self, reason: str, detail: str) -> AudioDeviceError:
        return AudioDeviceError(
            f"the {self._noun} “{self.device.name}” cannot be used: {reason}",
            hint="See that it is connected, that no other program has it,"
            " and that the system lets this program use it.",
            detail=detail,
        )


class _WrongRateError(Exception):
    """The device refuses the sample rate."""


def look_again() -> bool:
    """Have PortAudio find devices that came or went since it last looked.

    It can do so only while no stream is open in this process; returns whether it did.
    Raises AudioDeviceError where PortAudio is missing.
    """
    with _lock:
        if _open:
            return False
        sounddevice = library()
        # The only way that the library has: the public interface cannot look again.
        sounddevice._terminate()  # noqa: SLF001
        sounddevice._initialize()  # noqa: SLF001
        return True
