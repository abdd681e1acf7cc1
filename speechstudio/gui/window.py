"""Joins studio and window: every message and choice finds its way here."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMenu

from speechstudio.domain.errors import StorageError
from speechstudio.gui import window_state
from speechstudio.gui.correcting import Correcting
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.pages.project_binder import ProjectBinder
from speechstudio.gui.prompts import Prompts, SystemPrompts
from speechstudio.gui.recorder import Recorder
from speechstudio.gui.shell.empty_binder import EmptyBinder
from speechstudio.gui.shell.header_binder import HeaderBinder
from speechstudio.gui.shell.library_rows import rows
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.strip_binder import StripBinder
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.window_actions import WindowActions
from speechstudio.storage.project import SourceAudio
from speechstudio.storage.settings import DeviceSettings, RecognitionDefaults
from speechstudio.storage.settings_file import SettingsFile
from speechstudio.workflows.inputs import MEDIA_SUFFIXES
from speechstudio.workflows.library import Removal

_SCALE_STEP = 0.1
_OPENED = (*sorted(MEDIA_SUFFIXES), ".speech", ".srt", ".vtt", ".json")


class StudioWindow(QObject):
    """The window with everything behind it."""

    closed = Signal()

    def __init__(
        self,
        look: Look,
        studio: Studio,
        choices: Choices,
        settings_file: SettingsFile,
        *,
        processor: str,
        home: Path,
        recordings: Path,
        prompts: Prompts | None = None,
    ) -> None:
        """`home` is the folder in which files are looked for first."""
        super().__init__()
        self.settings = settings_file.load()
        self.studio = studio
        self._file = settings_file
        self._look = look
        self._home = home
        window = self.window = MainWindow(look, processor)
        self.messages = Messages(window.toasts, self)
        self._prompts = prompts or SystemPrompts(window)
        self.binder = ProjectBinder(studio, window.transcript)
        self._header = HeaderBinder(look, window.header, studio, window.panels, window.keys)
        self._strip = StripBinder(window.strip, window.rail, studio)
        self._empty = EmptyBinder(window.empty, choices, self.settings.recognition, self._remember)
        self._actions = WindowActions(window, studio)
        self.correcting = Correcting(look, window, studio, choices.title_of)
        self.recorder = Recorder(look, window, studio, self._header, self.messages, recordings)
        self._apply_settings()
        self._join()
        window_state.restore(window, self.settings)
        self._show_page()
        studio.projects.refresh()
        for warning in settings_file.warnings:
            self.messages.tell("Settings", warning, Tone.WARN)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open or transcribe files and folders, with what is chosen on the empty page."""
        if paths:
            self.studio.open_files(tuple(paths), Choices.settings(self._empty.chosen))

    @Slot()
    def close(self) -> None:
        """Stop all work, save everything, and remember how the window was."""
        self.binder.unbind()
        self.correcting.unbind()
        self.settings = window_state.noted(self.window, self.settings)
        self._save_settings()
        self.recorder.close()
        self.studio.close()
        self.closed.emit()

    # Joining

    def _join(self) -> None:
        window, studio, keys = self.window, self.studio, self.window.keys
        studio.shown.connect(self._show_page)
        for failed in (studio.failed, studio.playback.failed, studio.projects.failed):
            failed.connect(self.messages.fail)
        studio.projects.changed.connect(self._show_rows)
        studio.transcriptions.changed.connect(self._show_rows)
        studio.projects.removed.connect(self._tell_removed)
        studio.transcribed.connect(self._tell_end)
        studio.warned.connect(self._tell_warning)
        window.library.chosen.connect(studio.open_project)
        window.library.searched.connect(studio.projects.search)
        window.library.new_requested.connect(studio.show_none)
        window.library.menu_requested.connect(self._show_project_menu)
        window.empty.open_requested.connect(self._open)
        window.empty.dropped.connect(self.open_paths)
        window.dropped.connect(self.open_paths)
        window.closing.connect(self.close)
        window.strip.pressed.connect(self._strip.forget_stopped)
        self._header.pause_requested.connect(partial(self._stop, is_pause=True))
        self._header.cancel_requested.connect(partial(self._stop, is_pause=False))
        self.binder.banner_asked.connect(self._act_on_banner)
        self.correcting.relink_requested.connect(self._relink)
        self.correcting.folder_requested.connect(self._show_folder)
        self.recorder.settings = lambda: Choices.settings(self._empty.chosen)
        self.recorder.devices_chosen.connect(self._remember_devices)
        self.recorder.left.connect(self._show_page)
        keys["open"].triggered.connect(self._open)
        keys["larger"].triggered.connect(partial(self._scale, _SCALE_STEP))
        keys["smaller"].triggered.connect(partial(self._scale, -_SCALE_STEP))

    def _apply_settings(self) -> None:
        editor, general = self.settings.editor, self.settings.general
        look, playback = self._look, self.studio.playback
        look.choose(replace(look.choices, scheme=str(general.theme), text_scale=general.text_scale))
        self.recorder.devices = self.settings.devices
        playback.rewind_ms = editor.rewind_ms
        playback.device = self.settings.devices.loudspeaker or ""
        self.window.keys.use_keys(str(editor.key_preset), editor.keys)
        self.window.transcript.view.set_following(editor.follow)
        self.window.transcript.dock.set_following(editor.follow)

    def _save_settings(self) -> None:
        try:
            self._file.save(self.settings)
        except StorageError as error:
            self.messages.fail(error)

    def _remember(self, chosen: RecognitionDefaults) -> None:
        self.settings = replace(self.settings, recognition=chosen)
        self._save_settings()

    @Slot(object)
    def _remember_devices(self, devices: DeviceSettings) -> None:
        self.settings = replace(self.settings, devices=devices)
        self._save_settings()

    def _scale(self, by: float) -> None:
        """Make text larger or smaller."""
        look = self._look
        look.choose(replace(look.choices, text_scale=round(look.text_scale + by, 2)))
        general = replace(self.settings.general, text_scale=look.text_scale)
        self.settings = replace(self.settings, general=general)
        self._save_settings()

    # Showing

    @Slot()
    def _show_page(self) -> None:
        window, document = self.window, self.studio.document
        has_project = document is not None
        if self.recorder.is_shown and not has_project and self.recorder.recording.phase.is_open:
            return
        window.pages.setCurrentWidget(window.transcript if has_project else window.empty)
        window.side.setCurrentWidget(self.correcting.inspector)
        window.panels.set_inspector_used(has_project)
        window.panels.close_overlay()
        window.library.choose(None if document is None else document.project.path)
        title = "Speech Studio" if document is None else document.details.title
        window.setWindowTitle(title)
        if document is None:
            self._empty.fill()
        else:
            window.transcript.view.setFocus()

    @Slot()
    def _show_rows(self) -> None:
        projects = self.studio.projects
        groups = rows(projects.entries, self.studio.transcriptions.of, date.today())  # noqa: DTZ011
        self.window.library.show_groups(groups, is_searching=bool(projects.query))
        document = self.studio.document
        self.window.library.choose(None if document is None else document.project.path)

    @Slot(Path, QPoint)
    def _show_project_menu(self, path: Path, place: QPoint) -> None:
        entry = self.studio.projects.entry(path)
        if entry is None:
            return
        menu = QMenu(self.window)
        remove = menu.addAction("Remove")
        is_open = self.studio.document is not None and self.studio.document.project.path == path
        remove.setEnabled(self.studio.transcriptions.of(path) is None)
        remove.triggered.connect(partial(self._remove, path, is_open=is_open))
        menu.popup(place)

    def _remove(self, path: Path, *, is_open: bool) -> None:
        entry = self.studio.projects.entry(path)
        if is_open:
            self.studio.show_none()
        if entry is not None:
            self.studio.projects.remove(entry)

    # Doing

    @Slot()
    def _open(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in _OPENED)
        filters = f"Recordings and transcripts ({kinds});;All files (*)"
        self.open_paths(self._prompts.files_to_open(self._home, filters))

    def _stop(self, *, is_pause: bool) -> None:
        running = self.studio.transcription
        if running is not None and is_pause:
            running.pause()
        elif running is not None:
            running.cancel()

    @Slot(str)
    def _act_on_banner(self, wanted: str) -> None:
        if wanted == "go_on":
            self.studio.go_on()
        elif wanted == "relink":
            self._relink()

    def _relink(self) -> None:
        document = self.studio.document
        found = self._prompts.file_to_open("Find the recording", self._home)
        if document is not None and found is not None:
            document.update(source=SourceAudio.of(found))
            self.studio.open_project(document.project.path)

    @Slot()
    def _show_folder(self) -> None:
        document = self.studio.document
        source = None if document is None else document.details.source
        if source is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(source.path.parent)))

    # Telling

    @Slot(object)
    def _tell_end(self, one: Transcription) -> None:
        if one.failure is not None:
            acts = {"Try again": partial(self._try_again, one)}
            self.messages.fail(one.failure, acts)
        elif one.result is not None and not self._is_shown(one):
            words = f"“{one.source.stem}” is transcribed."
            acts = {"Show": partial(self.studio.open_project, one.project)}
            self.messages.tell("Done", words, Tone.OK, acts)

    def _try_again(self, one: Transcription) -> None:
        self.studio.open_project(one.project)

    def _is_shown(self, one: Transcription) -> bool:
        document = self.studio.document
        return document is not None and document.project.path == one.project

    @Slot(str, str)
    def _tell_warning(self, title: str, warning: str) -> None:
        self.messages.tell(title, warning[:1].upper() + warning[1:] + ".", Tone.WARN)

    @Slot(object, str)
    def _tell_removed(self, removal: Removal, title: str) -> None:
        acts = {"Undo": partial(self.studio.projects.restore, removal)}
        self.messages.tell("Removed", f"“{title}” is kept for a month.", Tone.OK, acts)
