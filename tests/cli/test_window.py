"""`speechstudio window` hands files to whoever has a window, and says why it cannot."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from speechstudio.cli.main import main
from speechstudio.cli.window import has_screen
from speechstudio.storage.folders import Folders


class Opener:
    def __init__(self, error: ImportError | None = None) -> None:
        self.files: list[Path] | None = None
        self._error = error

    def __call__(self, folders: Folders, files: Sequence[Path]) -> int:
        if self._error is not None:
            raise self._error
        self.files = list(files)
        return 7


@pytest.fixture
def _screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("DISPLAY", ":9")


@pytest.mark.usefixtures("_screen")
def test_files_are_opened_in_the_window() -> None:
    opener = Opener()
    assert main(["window", "talk.mp3"], opener) == 7
    assert opener.files == [Path("talk.mp3")]


@pytest.mark.usefixtures("_screen")
def test_no_command_opens_the_window() -> None:
    opener = Opener()
    assert main([], opener) == 7
    assert opener.files == []


@pytest.mark.usefixtures("_screen")
def test_a_library_that_qt_lacks_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["window"], Opener(ImportError("libEGL.so.1: cannot open"))) == 1
    assert "libEGL.so.1" in capsys.readouterr().err


def test_without_a_screen_help_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    if has_screen():
        pytest.skip("this system always has a screen")
    opener = Opener()
    assert main([], opener) == 0
    assert "transcribe" in capsys.readouterr().out
    assert main(["window"], opener) == 1
    assert "no screen" in capsys.readouterr().err
    assert opener.files is None


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "win32", True),
        ({}, "darwin", True),
    ],
)
def test_a_screen_is_known_by_the_environment(
    environment: dict[str, str], platform: str, *, expected: bool
) -> None:
    assert has_screen(environment, platform) is expected
