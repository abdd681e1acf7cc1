"""A whole window that sits for its picture: nothing in it depends on clock, machine or user."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import NoReturn
from unittest.mock import patch

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.audio.decoded import DecodedAudio
from speechstudio.domain.errors import JobCancelledError
from speechstudio.gui import days
from speechstudio.gui.background import Background
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.shell import header_binder, library_binder
from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels import running, transcriptions
from speechstudio.gui.viewmodels.choices import Choices, Option
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.window import StudioWindow, Surroundings
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.jobs.queue import Job
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.settings import RecognitionDefaults, Settings, Theme
from speechstudio.storage.settings_file import SettingsFile
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Library
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.transcribe import Transcriber
from tests.gui.sample_projects import NOW, SampleDay, at, make_projects
from tests.gui.windows import Answers, folders_in

PATIENCE_MS = 30_000
_TIME = SimpleNamespace(
    currentTime=lambda: SimpleNamespace(toString=lambda _format: f"{NOW:%H:%M}")
)
"""Says what time it is in the pictures, as `QTime` does."""
_LOOKS = 40
"""Pictures that are taken at most until two in a row are the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """How the window is to be seen."""

    scheme: str = "light"
    width: int = 1440
    height: int = 900
    text_scale: float = 1.0
    contrast: str = "normal"
    is_turned: bool = False
    """Whether the interface runs from right to left."""
    has_projects: bool = True


class SampleClock:
    """Stands still until it is moved."""

    def __init__(self) -> None:
        self.now_s = 0.0

    def monotonic(self) -> float:
        return self.now_s


class _SampleChoices(Choices):
    """Offers models that are not installed."""

    def speed_text(self, chosen: RecognitionDefaults) -> str:
        return "An hour takes about 6 minutes." if chosen.model == "whisper-base" else ""

    def models(self) -> tuple[Option, ...]:
        return (
            Option(key="whisper-base", text="Whisper base, fast"),
            Option(key="whisper-small", text="Whisper small"),
        )


class IdleTranscriber(Transcriber):
    """Begins, and does nothing until it is stopped: what it tells is told in its place."""

    def transcribe(
        self,
        source: Path,
        settings: TranscriptionSettings,
        job: Job,
        decoded: Callable[[DecodedAudio], None] | None = None,
    ) -> NoReturn:
        job._stop.wait()
        raise JobCancelledError


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting:
    """A window, and what scenes need to bring it into a state."""

    opened: StudioWindow
    look: Look
    projects: Path
    recordings: Path
    clock: SampleClock
    ends: ExitStack
    """What is to be undone after the picture, before the window closes."""

    @property
    def window(self) -> MainWindow:
        return self.opened.window

    @property
    def studio(self) -> Studio:
        return self.opened.studio

    def open(self, title: str) -> None:
        """Show a project, and wait until all about it is there."""
        self.studio.open_project(self.projects / f"{title.replace(':', '')}.speech")
        until(lambda: self._is_shown(title))
        self.rest()

    def resize(self, width: int, height: int, text_scale: float = 1.0) -> None:
        """Give the window another size, and its text another scale."""
        self.look.choose(replace(self.look.choices, text_scale=text_scale))
        self.window.resize(width, height)
        self.rest()
        wait(0)

    def press_escape(self) -> None:
        """Press Esc, wherever the keyboard is."""
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Escape)

    def press_text(self) -> None:
        """Press in the middle of the transcript."""
        viewport = self.window.transcript.view.viewport()
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=viewport.rect().center())

    def rest(self) -> None:
        """Wait until everything that was begun beside the event loop is there."""
        for background in (self.studio.background, self.opened.exporting._background):
            for _ in range(2):
                _wait_for(background)

    def picture(self) -> QImage:
        """Take the picture, once nothing changes any more."""
        self.rest()
        before = None
        for _ in range(_LOOKS):
            wait(60)
            image = _grab(self.window)
            if image == before:
                return image
            before = image
        raise TimeoutError("the window does not come to rest")

    def _is_shown(self, title: str) -> bool:
        document = self.studio.document
        return document is not None and document.details.title == title


@cache
def _template(folder: Path) -> Path:
    """Write the sample projects once."""
    shutil.rmtree(folder, ignore_errors=True)
    make_projects(folder / "template", folder / "Recordings")
    return folder / "template"


@contextmanager
def sitting(folder: Path, pose: Pose) -> Iterator[Sitting]:
    """Show a window with the sample projects; everything it writes goes into the folder."""
    template = _template(folder)
    projects, recordings = folder / "Projects", folder / "Recordings"
    for old in ("Projects", "state", "cache", "jobs", "documents", "config"):
        shutil.rmtree(folder / old, ignore_errors=True)
    if pose.has_projects:
        shutil.copytree(template, projects)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    clock = SampleClock()
    with ExitStack() as ends:
        ends.enter_context(at(NOW))
        for module in (library_binder, days):
            ends.enter_context(patch.object(module, "date", SampleDay))
        ends.enter_context(patch.object(header_binder, "QTime", _TIME))
        for module in (running, transcriptions):
            ends.enter_context(
                patch.object(module, "time", SimpleNamespace(monotonic=clock.monotonic))
            )
        application.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if pose.is_turned else Qt.LayoutDirection.LeftToRight
        )
        ends.callback(application.setLayoutDirection, Qt.LayoutDirection.LeftToRight)
        look = Look(scheme=pose.scheme)
        ends.callback(look.deleteLater)
        look.choose(replace(look.choices, motion="none", contrast=pose.contrast))
        ApplicationLook(look, application)
        opened = _open(look, folder, pose)
        ends.callback(opened.window.deleteLater)
        ends.callback(opened.window.close)
        scene_ends = ends.enter_context(ExitStack())
        opened.window.resize(pose.width, pose.height)
        opened.window.show()
        opened.window.activateWindow()
        made = Sitting(
            opened=opened,
            look=look,
            projects=projects,
            recordings=recordings,
            clock=clock,
            ends=scene_ends,
        )
        made.rest()
        yield made


def _open(look: Look, folder: Path, pose: Pose) -> StudioWindow:
    settings = Settings()
    general = replace(settings.general, theme=Theme(pose.scheme), text_scale=pose.text_scale)
    file = SettingsFile(folder / "settings.toml")
    file.save(replace(settings, general=general))
    store = ModelStore(folder / "models", load_catalogue())
    library = Library(projects=folder / "Projects", state=folder / "state", cache=folder / "cache")
    pool = EnginePool(store)
    studio = Studio(library, IdleTranscriber(pool, CheckpointStore(folder / "jobs")), pool)
    return StudioWindow(
        look,
        studio,
        _SampleChoices(store, Speeds(folder / "speeds.json")),
        Preferences(file),
        Surroundings(
            processor="CPU · 2 threads",
            home=folder,
            recordings=folder / "Recordings",
            folders=folders_in(folder),
        ),
        hearer=PassageHearer(pool),
        prompts=Answers(),
    )


def _wait_for(background: Background) -> None:
    """Wait until everything is done that was asked for before."""
    told: list[None] = []
    background.run(lambda: None, told.append)
    until(lambda: bool(told))


def wait(milliseconds: int) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def until(is_so: Callable[[], bool]) -> None:
    """Let the window live until something is so."""
    for _ in range(PATIENCE_MS // 5):
        if is_so():
            return
        wait(5)
    raise TimeoutError("it did not become so")


def _grab(window: QWidget) -> QImage:
    """Draw the window, with menus that are open over it."""
    image = window.grab().toImage()
    painter = QPainter(image)
    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            place = window.mapFromGlobal(other.mapToGlobal(QPoint()))
            painter.drawPixmap(place, other.grab())
    painter.end()
    return image
