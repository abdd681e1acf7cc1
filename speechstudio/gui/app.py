"""Starts the window."""

import gc
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtWidgets import QApplication

from speechstudio import __version__
from speechstudio.gui.faults import tell_faults
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.window import StudioWindow, Surroundings
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.storage.settings_file import NAME, SettingsFile
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Library
from speechstudio.workflows.machine import usable_cores
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.transcribe import Transcriber

_SWITCH_S = 0.0005
"""A thread that computes lets the window go on after so long; Python's own 5 ms are felt."""


def run(folders: Folders, paths: Sequence[Path] = ()) -> int:
    """Show the window until it is closed, with files opened in it; return the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody made another kind
    application.setApplicationName("speechstudio")
    application.setApplicationDisplayName("Speech Studio")
    application.setApplicationVersion(__version__)
    look = Look(parent=application)
    ApplicationLook(look, application)
    studio_window = make_window(look, folders)
    tell_faults(studio_window.messages.fail)
    studio_window.closed.connect(application.quit)
    studio_window.window.show()
    gc.freeze()
    gc.enable()
    studio_window.open_paths(paths)
    return int(application.exec())


def make_window(look: Look, folders: Folders) -> StudioWindow:
    """Put together what the window works with."""
    sys.setswitchinterval(_SWITCH_S)
    store = ModelStore(folders.models, load_catalogue())
    library = Library.of(folders)
    pool = EnginePool(store)
    checkpoints = CheckpointStore(folders.cache / "jobs")
    studio = Studio(library, Transcriber(pool, checkpoints), pool)
    cores = usable_cores()
    with ExitStack() as unless_shown:
        unless_shown.callback(studio.close)  # or its threads would keep the program alive
        shown = StudioWindow(
            look,
            studio,
            Choices(store),
            Preferences(SettingsFile(folders.config / NAME)),
            Surroundings(
                processor=f"CPU · {cores} thread{'s' if cores > 1 else ''}",
                home=folders.documents.parent,
                recordings=folders.documents / "Recordings",
            ),
            hearer=PassageHearer(EnginePool(store)),
        )
        unless_shown.pop_all()
    for old in (library, checkpoints):
        studio.background.run(old.prune)
    return shown
