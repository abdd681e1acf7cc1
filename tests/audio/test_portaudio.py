import sys
from ctypes import util
from pathlib import Path

import pytest

from speechstudio.audio.portaudio import own_portaudio


def test_a_bundle_has_its_own_library_found_and_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = tmp_path / "libportaudio.so.2"
    library.touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(util, "find_library", lambda name: f"the system's {name}")
    with own_portaudio():
        assert util.find_library("portaudio") == str(library)
        assert util.find_library("c") == "the system's c"
    assert util.find_library("portaudio") == "the system's portaudio"


def test_from_source_the_system_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(sys, "_MEIPASS", raising=False)
    asked = util.find_library
    with own_portaudio():
        assert util.find_library is asked
