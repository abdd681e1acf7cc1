"""Starts the window."""

import gc
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from speechstudio import __version__
from speechstudio.gui.application import Application
from speechstudio.gui.collecting import collecting_here
from speechstudio.gui.faults import tell_faults
from speechstudio.gui.obedience import processor_text
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.system_signals import ending_on_signals
from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.window import StudioWindow, Surroundings
from speechstudio.gui.words import speak_to_qt
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.store import ModelStore
from speechstudio.resources import resource
from speechstudio.storage.folders import Folders
from speechstudio.storage.settings_file import NAME, SettingsFile
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.library import Library
from speechstudio.workflows.obeying import obey
from speechstudio.workflows.passage import PassageHearer
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.transcribe import Transcriber

DESKTOP_FILE = "io.github.speechstudio.SpeechStudio"
"""Name of the file by which desktops of Linux know the program, and find its icon."""
_SWITCH_S = 0.0001
"""A thread that computes lets the window go on after so long; Python's own 5 ms are felt."""


def run(folders: Folders, paths: Sequence[Path] = ()) -> int:
    """Show the window until it is closed, with files opened in it; return the exit code.

    Ctrl+C in the terminal and SIGTERM close it like its button does, but ask nothing.
    """
    application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, QApplication)  # noqa: S101 - nobody made another kind
    application.setApplicationName("speechstudio")
    application.setApplicationDisplayName("Speech Studio")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(DESKTOP_FILE)
    if sys.platform != "darwin":  # its app has an icon of its own shape
        application.setWindowIcon(QIcon(str(resource("speechstudio.svg"))))
    speak_to_qt(application)
    look = Look(parent=application)
    ApplicationLook(look, application)
    studio_window = make_window(look, folders)
    with ExitStack() as unless_closed:
        unless_closed.callback(studio_window.end)  # or its threads would keep the program alive
        tell_faults(studio_window.messages.fail)
        studio_window.closed.connect(application.quit)
        studio_window.window.show()
        studio_window.warming.add(partial(_listen_to_media_keys, studio_window))
        studio_window.warming.add(studio_window.others.go_on_with_queue)
        gc.freeze()
        studio_window.open_paths(paths)
        if isinstance(application, Application):
            application.file_opened.connect(lambda path: studio_window.open_paths([path]))
        with collecting_here(application), ending_on_signals(studio_window.end):
            code = application.exec()
        unless_closed.pop_all()
    return int(code)


def _listen_to_media_keys(shown: StudioWindow) -> None:
    from speechstudio.gui.media_keys.media_keys import MediaKeys  # noqa: PLC0415 - late

    keys = MediaKeys(shown.window, shown.studio, shown.preferences)
    shown.window.closing.connect(keys.close)


def make_window(look: Look, folders: Folders) -> StudioWindow:
    """Put together what the window works with."""
    sys.setswitchinterval(_SWITCH_S)
    connections = ConnectionLog.of(folders)
    store = ModelStore(folders.models, load_catalogue(), connections=connections)
    preferences = Preferences(SettingsFile(folders.config / NAME))
    obey(preferences.settings)
    chosen = preferences.settings.general.projects_folder
    library = Library.of(folders, Path(chosen) if chosen else None)
    pool = EnginePool(store)
    checkpoints = CheckpointStore(folders.cache / "jobs")
    speeds = Speeds.of(folders)
    studio = Studio(library, Transcriber(pool, checkpoints, speeds), pool)
    with ExitStack() as unless_shown:
        unless_shown.callback(studio.close)  # or its threads would keep the program alive
        shown = StudioWindow(
            look,
            studio,
            Choices(store, speeds),
            preferences,
            Surroundings(
                processor=processor_text(preferences.settings.devices),
                home=folders.documents.parent,
                recordings=folders.documents / "Recordings",
                folders=folders,
            ),
            hearer=PassageHearer(EnginePool(store)),
        )
        unless_shown.pop_all()
    for old in (library, checkpoints):
        studio.background.run(old.prune)
    return shown
