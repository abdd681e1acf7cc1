"""The installed program on a screen, with mouse and keyboard: from a file to a corrected export."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from speechstudio.domain.errors import ProjectError
from speechstudio.storage.project import Project, ProjectState, read_summary, read_text
from speechstudio.storage.settings import ExportSettings, Settings
from speechstudio.storage.settings_file import NAME, SettingsFile
from tests.models_run.clips import between, sample, write_wav
from tests.models_run.conftest import NewProgram
from tests.models_run.program import Program, are_gone, ended, family_of, wait_until
from tests.models_run.screen import Screen, virtual_screen
from tests.models_run.test_sample import read

FIRST_WORD = (540, 86)
"""Inside the first word of the first passage, in a window of the size of the screen."""
SOON_S = 5.0
GONE_WITHIN_S = 60.0
"""Nothing here is about time: a machine may be busy."""

pytestmark = [pytest.mark.models, pytest.mark.timeout(600)]


@pytest.fixture
def screen() -> Iterator[Screen]:
    with virtual_screen() as made:
        yield made


@pytest.fixture
def exports(tmp_path: Path) -> Path:
    """The folder to which was exported the last time."""
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


@pytest.fixture
def program(new_program: NewProgram, exports: Path) -> Program:
    program = new_program("screen")
    file = SettingsFile(program.home / "config" / NAME)
    file.load()
    file.save(Settings(export=ExportSettings(format="srt", folder=str(exports))))
    return program


@pytest.fixture
def process(
    program: Program, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator["subprocess.Popen[str]"]:
    """The program with a recording opened in it."""
    speech = write_wav(tmp_path / "call.wav", between(sample(), 6500, 19_000))
    for name, value in screen.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("XDG_DOCUMENTS_DIR", str(program.home / "Documents"))
    with program.start("window", speech) as process:
        yield process
        process.kill()


def project_of(program: Program) -> Path:
    """Wait until the only project is transcribed."""
    folder = program.home / "Documents"

    def is_done() -> bool:
        try:
            (path,) = folder.rglob("*.speech")
            return read_summary(path).row.state is ProjectState.READY
        except (ValueError, ProjectError):
            return False

    wait_until(is_done)
    return next(folder.rglob("*.speech"))


def comes_true(condition: Callable[[], object]) -> bool:
    """Wait for what comes soon if it comes at all."""
    try:
        wait_until(condition, SOON_S)
    except AssertionError:
        return False
    return True


def wait_for_text(path: Path, is_right: Callable[[str], bool]) -> str:
    """Wait until the words in the file are as they should be."""
    wait_until(lambda: is_right(read_text(path)))
    return read_text(path)


def test_a_file_is_transcribed_corrected_and_exported_by_mouse_and_keys(
    process: "subprocess.Popen[str]", program: Program, screen: Screen, exports: Path
) -> None:
    wait_until(lambda: screen.has("call.*") or process.poll() is not None)
    assert process.poll() is None, ended(process).err
    screen.find("call.*")
    path = project_of(program)
    before = read_text(path)

    def takes_keys() -> bool:
        screen.type("x")  # it is typed once what is made is shown and can be changed
        return comes_true(lambda: read_text(path) != before)

    wait_until(takes_keys)
    screen.press("ctrl+z")
    wait_for_text(path, before.__eq__)
    screen.click(*FIRST_WORD)
    screen.type("zebra")
    wait_for_text(path, lambda text: "zebra" in text)
    screen.press("ctrl+f")
    screen.type("jersey")
    screen.press("ctrl+h")
    screen.type("Holland")

    def replaced() -> bool:
        screen.press("Return")  # nothing is replaced before it is found
        return "jersey" not in read_text(path).lower()

    wait_until(replaced)
    assert "Holland" in read_text(path)
    screen.press("Escape")
    screen.press("ctrl+e")
    screen.press("Return")
    exported = exports / "call.srt"
    wait_until(exported.is_file)
    children = family_of(process)
    screen.press("ctrl+q")
    run = ended(process, within_s=GONE_WITHIN_S)
    assert (run.code, run.complaints) == (0, [])
    assert are_gone(children)
    with Project.open(path) as project:
        first = project.transcript.segments[0].text
        assert "zebra" in first
        assert first.replace("zebra", "") == before.splitlines()[0]
        assert "jersey" not in project.transcript.text.lower()
        assert read(exported, "srt").text.split() == project.transcript.text.split()
