"""The whole window, with its projects in a folder and no dialog of the system."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pytestqt.qtbot import QtBot

from speechstudio.gui.document import Document
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.window import StudioWindow, Surroundings
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.storage.project import is_in_use
from speechstudio.storage.settings_file import SettingsFile
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Library
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.transcribe import Transcriber

PATIENCE_MS = 20_000


class Answers:
    """Prompts that are answered without a dialog."""

    def __init__(self) -> None:
        self.files: list[Path] = []
        self.accepts_loss = True
        self.lost: list[tuple[str, ...]] = []
        """What was asked about at each closing."""

    def files_to_open(self, folder: Path, kinds: str) -> list[Path]:
        return self.files

    def file_to_open(self, title: str, folder: Path) -> Path | None:
        return self.files[0] if self.files else None

    def file_to_save(self, title: str, suggested: Path) -> Path | None:
        return self.files[0] if self.files else None

    def folder(self, title: str) -> Path | None:
        return self.files[0] if self.files else None

    def is_loss_accepted(self, titles: Sequence[str]) -> bool:
        self.lost.append(tuple(titles))
        return self.accepts_loss


def folders_in(folder: Path) -> Folders:
    """Folders of a user who has everything in one."""
    names = ("data", "cache", "state", "config", "documents")
    return Folders(**{name: folder / name for name in names})


@contextmanager
def open_window(
    look: Look, pool: EnginePool, folder: Path, prompts: Answers | None = None
) -> Iterator[StudioWindow]:
    """Show a window that keeps everything in a folder; it is closed at the end of the block."""
    library = Library(projects=folder / "projects", state=folder / "state", cache=folder / "cache")
    studio = Studio(library, Transcriber(pool, CheckpointStore(folder / "jobs")), pool)
    made = StudioWindow(
        look,
        studio,
        Choices(ModelStore(folder / "models", load_catalogue()), Speeds(folder / "speeds.json")),
        Preferences(SettingsFile(folder / "settings.toml")),
        Surroundings(
            processor="CPU",
            home=folder,
            recordings=folder / "recordings",
            folders=folders_in(folder),
        ),
        hearer=PassageHearer(pool),
        prompts=prompts or Answers(),
    )
    made.window.show()
    try:
        yield made
    finally:
        made.window.close()
        made.window.deleteLater()


def wait_done(qtbot: QtBot, opened: StudioWindow) -> Document:
    """Wait until nothing is transcribed any more, and give the shown project."""
    studio = opened.studio
    qtbot.waitUntil(lambda: studio.document is not None, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: studio.transcription is None, timeout=PATIENCE_MS)
    document = studio.document
    assert document is not None
    return document


def in_use_elsewhere(path: Path) -> bool:
    """Whether another process sees that a project is open."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as others:
        return others.submit(is_in_use, path).result()
