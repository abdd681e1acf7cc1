"""What `speechstudio doctor` asks children: whether libraries load, and what they see.

A library that crashes or hangs takes only its child with it. No child touches the network.
"""

import json
import os
import platform
import shutil
import signal
import subprocess
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from importlib import metadata
from pathlib import Path

import speechstudio
from speechstudio.cli.doctor_checks import Check, State
from speechstudio.domain.own_python import code_command, is_frozen, unseen

TIMEOUT_S = 90.0
"""Long enough for the first import of torch from a slow disk."""

PROGRAM_ROOT = Path(speechstudio.__file__).resolve().parents[1]
"""Where a child finds the same program as this one."""
_REINSTALL = "install the program again"


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """A package that the program uses."""

    distribution: str
    module: str
    purpose: str
    """What does not work without it."""
    if_absent: State = State.MISSING


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a child said before it ended."""

    output: str
    trouble: str
    """Why it ended otherwise than well; empty when it did not."""


LIBRARIES = (
    Library(distribution="av", module="av", purpose="reading audio and video"),
    Library(distribution="soxr", module="soxr", purpose="resampling"),
    Library(distribution="ctranslate2", module="ctranslate2", purpose="recognizing words"),
    Library(distribution="onnxruntime", module="onnxruntime", purpose="finding speech"),
    Library(distribution="faster-whisper", module="faster_whisper", purpose="recognizing words"),
    Library(
        distribution="python-docx",
        module="docx",
        purpose="Word documents",
        if_absent=State.WARN,
    ),
)

NOT_FROZEN = (
    Library(distribution="torch", module="torch", purpose="telling speakers apart"),
    Library(
        distribution="pyannote-audio",
        module="speechstudio.engines.diarization.pyannote_library",
        purpose="telling speakers apart",
    ),
)
"""What a frozen program does without; pyannote.audio has an environment of its own there."""

MOST_CHILDREN = 4
"""At a time: each takes some hundred megabytes of memory."""
_LONGEST_TROUBLE = 200

_PORTAUDIO_COMMANDS = {
    "apt-get": "sudo apt-get install libportaudio2",
    "dnf": "sudo dnf install portaudio",
    "pacman": "sudo pacman -S portaudio",
    "zypper": "sudo zypper install portaudio",
}

_DEVICES = """
import json
from speechstudio.audio.devices import library, loudspeakers, microphones
print(json.dumps({
    "version": library().get_portaudio_version()[1],
    "loudspeakers": list(dict.fromkeys(device.name for device in loudspeakers())),
    "microphones": list(dict.fromkeys(device.name for device in microphones())),
}))
"""

_GRAPHICS = """
import json, ctranslate2, torch
print(json.dumps({
    "recognition": ctranslate2.get_cuda_device_count(),
    "speakers": [torch.cuda.get_device_name(at) for at in range(torch.cuda.device_count())],
}))
"""


def ask_child(program: str, *, timeout_s: float = TIMEOUT_S) -> Answer:
    """Run a few lines of Python in a child and return what came of it."""
    variables = {
        "HF_HUB_OFFLINE": "1",
        "PYANNOTE_METRICS_ENABLED": "0",
        "ORT_DISABLE_TELEMETRY": "1",
        "PYTHONPATH": str(PROGRAM_ROOT),
    }
    try:
        done = subprocess.run(
            code_command(program),
            capture_output=True,
            text=True,
            encoding="utf-8",
            errors="replace",
            env=os.environ | variables,
            stdin=subprocess.DEVNULL,
            timeout=timeout_s,
            check=False,
            **unseen(),
        )
    except subprocess.TimeoutExpired:
        return Answer(output="", trouble=f"gave no answer in {timeout_s:.0f} s")
    except OSError as error:
        return Answer(output="", trouble=f"could not be started: {error}")
    return Answer(output=done.stdout, trouble=_trouble(done.returncode, done.stderr))


def version_of(distribution: str) -> str | None:
    """Version of an installed package; None where it is not installed."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return None


def reinstalling(distribution: str) -> str:
    """Say how a package that came with the program is put there again."""
    if is_frozen():
        return _REINSTALL
    return f"{_REINSTALL}, or: pip install --force-reinstall {distribution}"


def check_library(library: Library) -> Check:
    """Whether a package is installed and loads."""
    version = version_of(library.distribution)
    remedy = reinstalling(library.distribution)
    if version is None:
        return Check(
            name=library.distribution,
            state=library.if_absent,
            found=f"not installed: no {library.purpose}",
            remedy=remedy,
        )
    answer = ask_child(f"import {library.module}")
    if answer.trouble:
        return Check(
            name=library.distribution,
            state=library.if_absent,
            found=f"{version} does not load, so no {library.purpose}: {answer.trouble}",
            remedy=remedy,
        )
    return Check(name=library.distribution, state=State.OK, found=version)


def check_torchaudio() -> Check:
    """See which torchaudio is here; one made for another torch is common, and no trouble."""
    version = version_of("torchaudio")
    if version is None:
        return Check(
            name="torchaudio",
            state=State.MISSING,
            found="not installed: no telling speakers apart",
            remedy=reinstalling("torchaudio"),
        )
    if ask_child("import torchaudio").trouble:
        version += ", made for another build of torch; the program manages without that part"
    return Check(name="torchaudio", state=State.OK, found=version)


def check_window() -> Check:
    """See whether the toolkit of windows is here; the command line works without it."""
    version = version_of("PySide6-Essentials")
    found = version or "not installed; the command line does not need it"
    return Check(name="PySide6", state=State.OK, found=found)


def check_sound_devices() -> Check:
    """Whether PortAudio loads, and which devices it sees. Transcribing files needs none."""
    answer = ask_child(_DEVICES)
    if answer.trouble:
        is_portaudio = "PortAudio" in answer.trouble
        return Check(
            name="Sound devices",
            state=State.WARN,
            found="PortAudio is missing" if is_portaudio else answer.trouble,
            remedy=portaudio_remedy() if is_portaudio else "check the sound system",
        )
    seen = json.loads(answer.output.splitlines()[-1])
    kinds = (
        f"{kind}: {', '.join(seen[kind]) or 'none'}" for kind in ("loudspeakers", "microphones")
    )
    version = seen["version"].partition(",")[0]
    return Check(name="Sound devices", state=State.OK, found=f"{'; '.join(kinds)} ({version})")


def check_graphics() -> Check:
    """Whether a graphics card can help. None is needed."""
    if is_frozen():
        found = "not used: what was installed whole computes on the processor"
        return Check(name="Graphics card", state=State.OK, found=found)
    answer = ask_child(_GRAPHICS)
    if answer.trouble:
        return Check(name="Graphics card", state=State.OK, found="none can be used")
    seen = json.loads(answer.output.splitlines()[-1])
    names = ", ".join(seen["speakers"]) or "none that can be used"
    if seen["recognition"]:
        names += f" ({seen['recognition']} for recognizing words)"
    return Check(name="Graphics card", state=State.OK, found=names)


def portaudio_remedy() -> str:
    """Return how PortAudio is installed on this system."""
    if platform.system() == "Darwin":
        return "brew install portaudio"
    if platform.system() == "Linux":
        for program, command in _PORTAUDIO_COMMANDS.items():
            if shutil.which(program):
                return command
    return reinstalling("sounddevice")


def check_libraries() -> Iterator[Check]:
    """Ask all children, some at a time; yield in a fixed order."""
    tasks: list[Callable[[], Check]] = [partial(check_library, each) for each in LIBRARIES]
    if not is_frozen():
        tasks += [partial(check_library, each) for each in NOT_FROZEN]
        tasks.append(check_torchaudio)
    tasks += [check_window, check_sound_devices, check_graphics]
    with ThreadPoolExecutor(max_workers=min(MOST_CHILDREN, os.cpu_count() or 1)) as pool:
        yield from pool.map(lambda task: task(), tasks)


def _trouble(code: int, errors: str) -> str:
    """Return why a child ended badly, in one line; empty when it ended well."""
    if code == 0:
        return ""
    if code < 0:
        return f"it crashed ({signal.Signals(-code).name})"
    lines = [line for line in errors.splitlines() if line.strip()]
    return lines[-1].strip()[:_LONGEST_TROUBLE] if lines else f"it ended with code {code}"
