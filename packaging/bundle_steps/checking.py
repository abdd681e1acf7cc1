"""Tries a finished bundle: it starts, looks itself over, and has every module of the source."""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from . import source
from .contents import LEFT_OUT
from .failures import BundleError
from .places import Bundle

_PATIENCE_S = 600
_LIBRARIES = """
import docx, wetext
docx.Document().sections[0].header.is_linked_to_previous = False
assert wetext.Normalizer(lang="en", operator="itn").normalize("it cost twenty five dollars")
"""
"""Libraries that read files of their own, at work."""
_SENTENCE = "This program needs nothing else to speak, and to hear what was spoken."

_IMPORT_ALL = """
import importlib, json, sys, warnings
warnings.simplefilter("ignore")
out = set({out!r})
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name in out:
            raise ImportError(name + " stays out of bundles")
sys.meta_path.insert(0, Blocker())
failed = {{}}
for name in {names!r}:
    try:
        importlib.import_module(name)
    except BaseException as error:
        failed[name] = repr(error)
print()
print(json.dumps(failed))
"""


def check(bundle: Bundle) -> list[str]:
    """Run it in a home of its own; give what is wrong, one line each, nothing when all is well."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        home = Path(scratch)
        runs = [_run(bundle, home, "--version"), _run(bundle, home, "--run-code", _LIBRARIES)]
        doctor = _run(bundle, home, "doctor")
        print(doctor.stdout)
        if (bundle.shipped / "models").is_dir():
            spoken = home / "spoken.wav"
            runs += [
                doctor,  # which misses the models otherwise
                _run(bundle, home, "speak", _SENTENCE, "-o", str(spoken)),
                _run(bundle, home, "transcribe", str(spoken), "-o", str(home)),
            ]
        troubles = [
            f"{' '.join(done.args[1:])} ended with {done.returncode}: {done.stderr[-2000:]}"
            for done in runs
            if done.returncode
        ]
        return troubles + _missing_modules(bundle, home)


def _missing_modules(bundle: Bundle, home: Path) -> list[str]:
    """Import all modules in the bundle, and as many as load from source without what stays out."""
    code = _IMPORT_ALL.format(out=sorted(LEFT_OUT), names=source.modules())
    frozen = _failed(_run(bundle, home, "--run-code", code))
    here = _failed(_ended([sys.executable, "-P", "-X", "utf8", "-c", code], home))
    return [
        f"{name} does not load: {reason}" for name, reason in frozen.items() if name not in here
    ]


def _failed(done: "subprocess.CompletedProcess[str]") -> dict[str, str]:
    if done.returncode:
        raise BundleError(f"modules could not be looked through: {done.stderr[-2000:]}")
    failed: dict[str, str] = json.loads(done.stdout.splitlines()[-1])
    return failed


def _run(bundle: Bundle, home: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return _ended([str(bundle.program), *arguments], home)


def _ended(command: list[str], home: Path) -> "subprocess.CompletedProcess[str]":
    own = {"SPEECHSTUDIO_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    own |= {"PYTHONPATH": str(source.ROOT)}  # which a bundle does not look at
    return subprocess.run(
        command,
        env=os.environ | own,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_PATIENCE_S,
        check=False,
    )
