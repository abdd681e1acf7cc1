"""A loudspeaker and a microphone without hardware: a sound system of the tests' own.

A private PulseAudio has a loudspeaker, headphones and a microphone that exist in it alone. What is
played can be recorded from it, and a file can be spoken into its microphone. PortAudio comes to it
through ALSA: `ALSA_CONFIG_PATH` names a configuration that knows these devices and no others, so
nothing of the machine's own sound is seen or heard, and `PULSE_SERVER` names the server's socket.

PortAudio reads its devices once, when sounddevice is imported. `sound_devices` therefore sets both
variables and has them read anew before a test: code under test may play and record in this process.
Children inherit the variables and find the devices by themselves.

A server serves all tests of one process; each worker of a parallel run has its own.
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import numpy as np
import numpy.typing as npt
import pytest

from tests.fakes.stage import wait_until

PROGRAMS = ("setpriv", "pulseaudio", "pactl", "parec", "paplay")
RATE = 48_000
"""Of the loudspeaker and the headphones, in Hz."""
MICROPHONE_RATE = 16_000

Samples = npt.NDArray[np.float32]

_TOGETHER = ("setpriv", "--pdeathsig", "KILL")
"""Starts a program that ends when this process does, however that happens."""
# `norewinds` lets a device take sound as it comes; else it does so up to two seconds later.
_SERVER = """\
.fail
load-module module-native-protocol-unix auth-anonymous=1 auth-cookie-enabled=0 socket={socket}
load-module module-null-sink sink_name=loudspeaker rate={rate} channels=2 norewinds=1
load-module module-null-sink sink_name=headphones rate={rate} channels=2 norewinds=1
load-module module-null-sink sink_name=voice rate={microphone_rate} channels=1 norewinds=1
load-module module-remap-source source_name=microphone master=voice.monitor channels=1
set-default-sink loudspeaker
set-default-source microphone
"""
_ALSA = """\
pcm.!default { type pulse }
ctl.!default { type pulse }
pcm.headphones { type pulse device headphones }
"""


@dataclass(slots=True)
class Recording:
    """What was played while it was open; whole once it is closed."""

    path: Path

    @property
    def samples(self) -> Samples:
        """Left channel, at `RATE`."""
        whole = self.path.stat().st_size // 4 * 4
        stereo = np.frombuffer(self.path.read_bytes()[:whole], "<i2").reshape(-1, 2)
        return (stereo[:, 0] / np.float32(32_768)).astype(np.float32)

    @property
    def is_silent(self) -> bool:
        return not np.any(np.abs(self.samples) > 0.01)


@dataclass(slots=True)
class SoundSystem:
    """The server and its devices."""

    folder: Path
    _server: "subprocess.Popen[bytes] | None" = None
    _children: list["subprocess.Popen[bytes]"] = field(default_factory=list)

    @property
    def environment(self) -> dict[str, str]:
        """Variables by which a process finds these devices, and no others."""
        return {
            "ALSA_CONFIG_PATH": str(self.folder / "asoundrc"),
            "PULSE_SERVER": f"unix:{self.folder / 'socket'}",
            "PULSE_COOKIE": str(self.folder / "cookie"),
            "XDG_RUNTIME_DIR": str(self.folder),
            "JACK_NO_START_SERVER": "1",
        }

    def configure(self) -> None:
        """Write what `environment` names."""
        (self.folder / "asoundrc").write_text(_ALSA)

    def start(self) -> None:
        """Start the server, and wait until it answers."""
        self.configure()
        script = self.folder / "server.pa"
        socket = self.folder / "socket"
        rates = {"rate": RATE, "microphone_rate": MICROPHONE_RATE}
        script.write_text(_SERVER.format(socket=socket, **rates))
        switches = ("--exit-idle-time=-1", "--daemonize=no", "--disallow-exit", "--use-pid-file=no")
        with (self.folder / "server.log").open("ab") as log:
            self._server = subprocess.Popen(
                [*_TOGETHER, "pulseaudio", "-n", "-F", str(script), *switches],
                env=os.environ | self.environment | {"HOME": str(self.folder)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        wait_until(self.answers)

    def answers(self) -> bool:
        """Whether the server is there."""
        asked = subprocess.run(
            ["pactl", "info"],
            env=os.environ | self.environment,
            capture_output=True,
            check=False,
        )
        return asked.returncode == 0

    def halt(self) -> None:
        """Let the server stand still, as a device that hangs does."""
        self._signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._signal(signal.SIGCONT)

    def take_away(self) -> None:
        """End the server at once, and all devices with it."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    def restore(self) -> None:
        """Start the server again if it was taken away."""
        if self._server is None:
            self.start()

    @contextmanager
    def recording(self, device: str = "loudspeaker") -> Iterator[Recording]:
        """Record what is played on a device from now on."""
        path = self.folder / f"{time.monotonic_ns()}.raw"
        raw = ["--raw", "--format=s16le", f"--rate={RATE}", "--channels=2", "--latency-msec=20"]
        with path.open("wb") as file:
            process = self._start(["parec", f"--device={device}.monitor", *raw], file)
        recording = Recording(path=path)
        wait_until(lambda: path.stat().st_size > 0)  # it hears, if only silence
        try:
            yield recording
        finally:
            process.terminate()
            process.wait()

    @contextmanager
    def spoken(self, path: Path) -> Iterator["subprocess.Popen[bytes]"]:
        """Speak a sound file into the microphone; it is cut off when the block ends.

        Gives the process that speaks, which ends by itself when all is said.
        """
        process = self._start(["paplay", "--device=voice", str(path)])
        try:
            yield process
        finally:
            process.terminate()
            process.wait()

    def end(self) -> None:
        """End the server and what is left of others."""
        for process in self._children:
            process.kill()
            process.wait()
        self.take_away()

    def _start(
        self, command: list[str], output: IO[bytes] | int = subprocess.DEVNULL
    ) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            command,
            env=os.environ | self.environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.DEVNULL,
        )
        self._children.append(process)
        return process

    def _signal(self, number: int) -> None:
        if self._server is not None:
            self._server.send_signal(number)


@pytest.fixture(scope="session")
def sound_system() -> Iterator[SoundSystem]:
    """A server with its devices, for all tests of this process."""
    missing = [name for name in PROGRAMS if shutil.which(name) is None]
    if sys.platform != "linux" or missing:
        pytest.skip(f"no sound system to make: {', '.join(missing) or 'only on Linux'}")
    # A socket's path must be short, so this is no folder of pytest's.
    with tempfile.TemporaryDirectory(prefix="sound-") as folder:
        system = SoundSystem(folder=Path(folder))
        try:
            system.start()
            yield system
        finally:
            system.go_on()
            system.end()


@pytest.fixture
def sound_devices(sound_system: SoundSystem) -> Iterator[SoundSystem]:
    """The devices, seen by this process and its children; whole again for every test."""
    sound_system.restore()
    with _seen(sound_system.environment):
        yield sound_system


@pytest.fixture
def no_sound_devices(tmp_path: Path) -> Iterator[None]:
    """A machine without any loudspeaker or microphone."""
    nowhere = SoundSystem(folder=tmp_path)
    nowhere.configure()
    with _seen(nowhere.environment):
        yield


@contextmanager
def _seen(variables: Mapping[str, str]) -> Iterator[None]:
    """Let PortAudio in this process see other devices until the end of the block."""
    with pytest.MonkeyPatch.context() as patch:
        for name, value in variables.items():
            patch.setenv(name, value)
        _read_anew()
        yield  # what is read stays: to read once more would be to look at the machine's own devices


def _read_anew() -> None:
    try:
        import sounddevice
    except OSError:  # as it says where its native library is missing
        pytest.skip("PortAudio is not installed")
    sounddevice._terminate()
    sounddevice._initialize()
