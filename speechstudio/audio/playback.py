"""Plays speech on the user's loudspeaker while it is made."""

from types import TracebackType
from typing import TYPE_CHECKING, Self

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.domain.errors import AudioDeviceError

if TYPE_CHECKING:
    import sounddevice

_HINT = "Connect a loudspeaker, or write to a file with --output."


class Player:
    """An open loudspeaker; opened anew when the sample rate changes. Use it in a `with` block."""

    def __init__(self) -> None:
        self._stream: sounddevice.OutputStream | None = None
        self._rate_hz = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Play to the end; stop at once after an error."""
        if self._stream is not None:
            if kind is None:
                self._stream.stop()
            else:
                self._stream.abort()
            self._stream.close()
            self._stream = None

    def play(self, samples: Samples, sample_rate_hz: int) -> None:
        """Play mono samples from -1 to 1; returns when the loudspeaker has taken them.

        Raises AudioDeviceError where there is none, or it was taken away.
        """
        sounddevice = _library()
        try:
            if self._stream is None or self._rate_hz != sample_rate_hz:
                self.__exit__(None, None, None)
                self._stream = sounddevice.OutputStream(
                    samplerate=sample_rate_hz, channels=1, dtype="float32"
                )
                self._rate_hz = sample_rate_hz
                self._stream.start()
            self._stream.write(np.ascontiguousarray(samples, dtype=np.float32).reshape(-1, 1))
        except sounddevice.PortAudioError as error:
            raise AudioDeviceError(
                f"the loudspeaker cannot be used: {error}", hint=_HINT, detail=repr(error)
            ) from error

    def pause(self, pause_ms: int) -> None:
        """Play silence, at the rate of what was played before."""
        if self._stream is not None and pause_ms > 0:
            self.play(np.zeros(self._rate_hz * pause_ms // 1000, np.float32), self._rate_hz)


def _library() -> "sounddevice":
    """Import sounddevice, which fails where PortAudio is missing."""
    try:
        import sounddevice  # noqa: PLC0415  (needs a native library that may be missing)
    except OSError as error:
        raise AudioDeviceError(
            "sound cannot be played: PortAudio is not installed",
            hint="Install it (Debian: apt install libportaudio2), or use --output.",
            detail=repr(error),
        ) from error
    return sounddevice
