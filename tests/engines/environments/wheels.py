"""Small distributions for environments of tests, packed here without any tool."""

import base64
import hashlib
import os
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

ENGINE = '''
import os
import time
from pathlib import Path

import numpy as np
import tone

from speechstudio.engines.contract import AudioChunk, Voice


class Hummer:
    """Hums; the word “wait” makes it wait for somebody to end it."""

    def __init__(self, setup):
        self._models = setup.models

    def voices(self):
        return [Voice(id=name, name=name, language="en", sample_rate=tone.RATE,
                      sample_text="Hum a little.") for name in self._models]

    def synthesize(self, sentences, voice, options, context):
        for sentence in sentences:
            context.check()
            if sentence.text == "wait":
                Path(self._models[voice], "waits").write_text(str(os.getpid()))
                time.sleep(600)
            yield AudioChunk(samples=np.zeros(800, np.float32), sample_rate=tone.RATE)
'''

PREPARING = """
import subprocess
import sys
import time
from pathlib import Path


def prepare(folder):
    (folder / "words.txt").write_text("la la la")


def make(folder):
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "hum.txt").write_text("tiny")


def refuse(folder):
    raise RuntimeError("no words today")


def linger(folder):
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    (folder / "pids").write_text(f"{child.pid}")
    time.sleep(600)
"""


def make_wheels(folder: Path) -> Path:
    """Make `hummer`, which needs `tone`, and give the folder."""
    (folder / "nothing").mkdir(parents=True, exist_ok=True)
    code = {
        "hummer/__init__.py": "import tone\n",
        "hummer/engine.py": ENGINE,
        "hummer/preparing.py": PREPARING,
        "hummer/deep/inside.txt": "x" * 100,
    }
    make_wheel(folder, "hummer", "1.0", code, requires=("tone>=1",))
    make_wheel(folder, "tone", "1.0", {"tone.py": "RATE = 16000\n"})
    make_wheel(folder, "tone", "2.0", {"tone.py": "RATE = 22050\n"})
    make_wheel(folder, "sour", "1.0", {"sour.py": "import no_such_thing\n"})
    make_wheel(folder, "stout", "1.0", {"stout.bin": "y" * 3_000_000})
    return folder


def make_wheel(
    folder: Path,
    name: str,
    version: str,
    files: Mapping[str, str],
    *,
    requires: Sequence[str] = (),
) -> Path:
    """Pack a distribution."""
    about = f"{name}-{version}.dist-info"
    needs = "".join(f"Requires-Dist: {need}\n" for need in requires)
    everything = {
        **files,
        f"{about}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\n"
        "Tag: py3-none-any\n",
    }
    rows = [_row(path, text.encode()) for path, text in everything.items()]
    record = "".join([*rows, f"{about}/RECORD,,\n"])
    wheel = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        for path, text in (everything | {f"{about}/RECORD": record}).items():
            packed.writestr(path, text)
    return wheel


def variables(wheels: Path) -> dict[str, str]:
    """Environment in which installers find these wheels, and nothing else."""
    kept = ("PATH", "HOME", "SYSTEMROOT", "COVERAGE_PROCESS_START")
    return {
        **{name: os.environ[name] for name in kept if name in os.environ},
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
        "UV_NO_CONFIG": "1",
        "UV_DEFAULT_INDEX": (wheels / "nothing").as_uri(),
        "UV_FIND_LINKS": str(wheels),
    }


def _row(path: str, content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{path},sha256={digest},{len(content)}\n"
