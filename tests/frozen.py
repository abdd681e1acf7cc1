"""Lets the program believe, for one test, that it was frozen."""

import sys
from pathlib import Path

import pytest


def freeze(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Path:
    """Say that the program was put together in a folder; give the one of what it brings."""
    inside = folder / "_internal"
    shipped = inside / "shipped"
    shipped.mkdir(parents=True)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(inside), raising=False)
    monkeypatch.setattr(sys, "executable", str(folder / "speechstudio"))
    return shipped


def ship_python(shipped: Path) -> Path:
    """Put an interpreter with uv there, by names alone; give its folder of programs."""
    windows = sys.platform == "win32"
    python = shipped / "python"
    programs = python / ("Scripts" if windows else "bin")
    programs.mkdir(parents=True)
    (programs / ("uv.exe" if windows else "uv")).touch()
    (python / "python.exe" if windows else programs / "python3").touch()
    return programs
