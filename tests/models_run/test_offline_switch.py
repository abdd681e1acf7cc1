"""Where the switch says so, no process of the program tries to reach another machine.

Every Python process, children and pip among them, runs a hook that notes each name that is looked
up and each address outside this machine that is connected to, and then fails.
"""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from speechstudio.storage.settings import NetworkSettings, Settings
from speechstudio.storage.settings_file import NAME, SettingsFile
from tests.models_run.clips import between, sample, write_wav
from tests.models_run.conftest import NewProgram
from tests.models_run.program import Program, Run

WATCH = """
import os, sys
EVENTS = {"socket.connect": 1, "socket.sendto": 1}
EVENTS |= {"socket.getaddrinfo": 0, "socket.gethostbyname": 0}
HERE = ("127.", "::1", "localhost")
def watch(event, told):
    if event not in EVENTS:
        return
    address = told[EVENTS[event]]
    if EVENTS[event] and not isinstance(address, tuple):
        return
    host = str(address[0] if isinstance(address, tuple) else address)
    if not host.startswith(HERE):
        with open(os.environ["NETWORK_LOG"], "a") as log:
            print(event, host, *sys.argv[:1], file=log)
        raise ConnectionRefusedError(f"a test lets nothing reach {host}")
sys.addaudithook(watch)
"""


WINDOW = """
from PySide6.QtWidgets import QApplication
from speechstudio.gui.app import make_window
from speechstudio.gui.theme.look import Look
from speechstudio.storage.folders import Folders
application = QApplication([])
opened = make_window(Look(), Folders.of_this_user())
opened.window.show()
for name in opened.window.places.names:
    opened.window.places.show(name)
settings = opened.settings.place
for section in settings.sections.rows:
    settings.show_section(section)
told = []
shelf = opened.others.models.shelf
shelf.failed.connect(told.append)
shelf.installs.install("whisper-tiny")
while not told:
    application.processEvents()
print(type(told[0]).__name__)
opened.window.close()
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """The program with the watch in each of its processes."""

    program: Program
    log: Path

    def run(self, *arguments: str | Path, **more: str) -> Run:
        """Run a command to its end."""
        with self.watching(**more):
            return self.program.run(*arguments)

    @contextmanager
    def watching(self, **more: str) -> Iterator[None]:
        """Have processes that are started watched."""
        variables = {"PYTHONPATH": str(self.log.parent), "NETWORK_LOG": str(self.log), **more}
        with pytest.MonkeyPatch.context() as patch:
            for name, value in variables.items():
                patch.setenv(name, value)
            yield

    def tried(self) -> list[str]:
        """Give what was tried, a line each."""
        return self.log.read_text().splitlines() if self.log.exists() else []


@pytest.fixture
def bare(tmp_path: Path) -> Watched:
    """Without any model, and as the settings are usually."""
    return watched(Program.at(tmp_path / "home", tmp_path), tmp_path)


def watched(program: Program, folder: Path) -> Watched:
    (folder / "watch").mkdir()
    (folder / "watch" / "sitecustomize.py").write_text(WATCH)
    return Watched(program=program, log=folder / "watch" / "network.log")


def switch_off(program: Program) -> None:
    """Have the settings say that nothing is connected to."""
    settings = Settings(network=NetworkSettings(is_offline=True))
    SettingsFile(program.home / "config" / NAME).save(settings)


@pytest.mark.models  # as long as pip has patience
def test_the_watch_sees_an_installation(bare: Watched) -> None:
    run = bare.run("models", "install", "whisper-tiny", PIP_RETRIES="0")
    assert run.code == 1
    assert bare.tried()


@pytest.mark.models  # starts whole programs
@pytest.mark.parametrize("way", ["settings", "option", "variable"])
def test_an_installation_is_refused_in_one_line(way: str, bare: Watched) -> None:
    more = {"SPEECHSTUDIO_OFFLINE": "1"} if way == "variable" else {}
    if way == "settings":
        switch_off(bare.program)
    before = ("--offline",) if way == "option" else ()
    run = bare.run(*before, "models", "install", "whisper-tiny", **more)
    assert run.code == 1
    assert "nothing is downloaded: this program is to stay offline" in run.err
    assert ("Privacy" if way == "settings" else "--offline") in run.err
    assert bare.tried() == []


@pytest.mark.models  # starts a whole program
def test_words_are_spoken_offline(bare: Watched, tmp_path: Path) -> None:
    switch_off(bare.program)
    path = tmp_path / "a.wav"
    run = bare.run("speak", "One.", "--voice", "espeak:en-us", "-o", path)
    assert run.code == 0, run.err
    assert path.exists()
    assert bare.tried() == []


@pytest.mark.models
def test_recognition_speakers_and_voices_stay_offline(
    new_program: NewProgram, tmp_path: Path
) -> None:
    one = watched(new_program("switch"), tmp_path)
    switch_off(one.program)
    source = write_wav(tmp_path / "call.wav", between(sample(), 6_000, 12_000))
    assert one.run("transcribe", source, "-o", tmp_path / "call.txt").code == 0
    assert one.run("speak", "Two.", "-o", tmp_path / "b.wav", "--verify").code == 0
    assert (tmp_path / "call.txt").exists()
    assert one.tried() == []


@pytest.mark.models
def test_the_window_with_all_its_places_stays_offline(bare: Watched) -> None:
    switch_off(bare.program)
    with bare.watching(QT_QPA_PLATFORM="offscreen"):
        done = subprocess.run(
            [sys.executable, "-P", "-c", WINDOW],
            capture_output=True,
            text=True,
            check=False,
            env=bare.program.environment,
        )
    assert done.stdout == "OfflineError\n", done.stderr
    assert bare.tried() == []
