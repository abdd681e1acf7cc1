"""Runs PyInstaller over the spec."""

import importlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

from .failures import BundleError
from .icons import write_icons
from .places import Bundle, bundle_in
from .tools import run

SPEC = Path(__file__).resolve().parents[1] / "bundle" / "speechstudio.spec"


def freeze(out: Path, scratch: Path) -> Bundle:
    """Make the bare bundle in `out`, in place of one that is there; raises BundleError."""
    icons = scratch / "icons"
    write_icons(icons)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(out), "--workpath", str(scratch / "work"), str(SPEC)]
    environment = os.environ | {"SPEECHSTUDIO_BUNDLE_ICONS": str(icons)}
    if subprocess.run(command, env=environment, check=False).returncode:
        raise BundleError("PyInstaller failed; what it said stands above")
    bundle = bundle_in(out)
    if sys.platform == "darwin":
        app_info = importlib.import_module("macos.app_info")
        shutil.rmtree(out / "speechstudio")  # the app is a copy of it
        app_info.write_localizations(bundle.folder)
    return bundle


def seal(bundle: Bundle) -> None:
    """Sign an app of macOS, which is to be done when nothing changes in it any more."""
    if sys.platform == "darwin":
        run("sh", str(SPEC.parents[1] / "macos" / "sign.sh"), str(bundle.folder))
