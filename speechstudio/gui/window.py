"""The window with everything behind it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from speechstudio.gui import window_state
from speechstudio.gui.exporting import Exporting
from speechstudio.gui.helping import Helping
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.prompts import Prompts, SystemPrompts
from speechstudio.gui.recorder import Recorder
from speechstudio.gui.shell.empty_binder import EmptyBinder
from speechstudio.gui.shell.header_binder import HeaderBinder
from speechstudio.gui.shell.library_binder import LibraryBinder
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.news import News
from speechstudio.gui.shell.strip_binder import StripBinder
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.warming import Warming
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.window_actions import WindowActions
from speechstudio.storage.project import SourceAudio
from speechstudio.workflows.inputs import MEDIA_SUFFIXES

if TYPE_CHECKING:
    from speechstudio.gui.workbench import Workbench
    from speechstudio.workflows.passage import PassageHearer

_SCALE_STEP = 0.1
_OPENED = (*sorted(MEDIA_SUFFIXES), ".speech", ".srt", ".vtt", ".json")


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What the window finds on this machine."""

    processor: str
    """On what work is done: `CPU · 2 threads`."""
    home: Path
    """Folder in which files are looked for first."""
    recordings: Path
    """Folder to which recordings go."""


class StudioWindow(QObject):
    """Puts the parts together, and takes them apart when the window closes."""

    closed = Signal()
    _closing = Signal()

    def __init__(
        self,
        look: Look,
        studio: Studio,
        choices: Choices,
        preferences: Preferences,
        surroundings: Surroundings,
        *,
        hearer: "PassageHearer",
        prompts: Prompts | None = None,
    ) -> None:
        """`hearer` hears single passages again, in a child of its own."""
        super().__init__()
        self.studio = studio
        self.preferences = preferences
        self._look = look
        self._choices = choices
        self._hearer = hearer
        self._home = surroundings.home
        general = preferences.settings.general
        look.choose(replace(look.choices, scheme=str(general.theme), text_scale=general.text_scale))
        window = self.window = MainWindow(look, surroundings.processor)
        self.messages = Messages(window.toasts, self)
        self._prompts = prompts or SystemPrompts(window)
        self._header = HeaderBinder(look, window.header, studio, window.panels, window.keys)
        self._strip = StripBinder(window.strip, window.rail, studio)
        self._library = LibraryBinder(window.library, studio, self.messages)
        self._news = News(studio, self.messages)
        self._empty = EmptyBinder(
            window.empty, choices, preferences.settings.recognition, preferences.keep_recognition
        )
        self._actions = WindowActions(window, studio)
        self.exporting = Exporting(look, window, studio, self.messages)
        self.helping = Helping(look, window, studio.background, choices.store)
        self.recorder = Recorder(
            look, window, studio, header=self._header, messages=self.messages,
            folder=surroundings.recordings,
        )  # fmt: skip
        self._strip.follow(self.recorder.recording)
        self._apply()
        self._join()
        window_state.restore(window, preferences.settings.window)
        self._show_page()
        studio.projects.refresh()
        self.warming = Warming(
            studio.background, (lambda: window.transcript, lambda: self.workbench)
        )
        for warning in preferences.warnings:
            self.messages.tell("Settings", warning, Tone.WARN)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open or transcribe files and folders, with what is chosen on the empty page."""
        if paths:
            self.studio.open_files(tuple(paths), Choices.settings(self._empty.chosen))

    @cached_property
    def workbench(self) -> "Workbench":
        """What shows and corrects projects; made with the first one."""
        from speechstudio.gui.workbench import Workbench  # noqa: PLC0415 - late

        made = Workbench(
            self._look, self.window, self.studio,
            choices=self._choices, messages=self.messages, hearer=self._hearer,
            is_following=self.preferences.settings.editor.follow,
        )  # fmt: skip
        made.binder.banner_asked.connect(self._act_on_banner)
        made.correcting.relink_requested.connect(self._relink)
        made.correcting.folder_requested.connect(self._show_folder)
        self._closing.connect(made.rehearing.close)
        return made

    @Slot()
    def close(self) -> None:
        """Stop all work, save everything, and remember how the window was."""
        self.studio.leaving.emit()
        known = self.preferences.settings.window
        self.preferences.keep_window(window_state.noted(self.window, known))
        self.warming.stop()
        self._closing.emit()
        self.recorder.close()
        self.exporting.close()
        self.studio.close()
        self.closed.emit()

    def _may_close(self) -> bool:
        """Say whether everything is saved, or nobody minds that it is not."""
        unsaved = self.studio.unsaved()
        return not unsaved or self._prompts.is_loss_accepted(unsaved)

    def _join(self) -> None:
        window, studio, keys = self.window, self.studio, self.window.keys
        studio.shown.connect(self._show_page)
        for opened in (window.empty.dropped, window.dropped):
            opened.connect(self.open_paths)
        window.empty.open_requested.connect(self._open)
        window.may_close = self._may_close
        window.closing.connect(self.close)
        window.strip.pressed.connect(self._strip.forget_stopped)
        self._header.pause_requested.connect(partial(self._stop, is_pause=True))
        self._header.cancel_requested.connect(partial(self._stop, is_pause=False))
        self.recorder.left.connect(self._show_page)
        keys["open"].triggered.connect(self._open)
        keys["larger"].triggered.connect(partial(self._scale, _SCALE_STEP))
        keys["smaller"].triggered.connect(partial(self._scale, -_SCALE_STEP))

    def _apply(self) -> None:
        """Do as was chosen, and keep what is chosen from now on."""
        preferences = self.preferences
        settings, playback = preferences.settings, self.studio.playback
        editor = settings.editor
        playback.rewind_ms = editor.rewind_ms
        playback.device = settings.devices.loudspeaker or ""
        self.window.keys.use_keys(str(editor.key_preset), editor.keys)
        self.recorder.settings = lambda: Choices.settings(self._empty.chosen)
        self.recorder.devices = settings.devices
        self.recorder.devices_chosen.connect(preferences.keep_devices)
        self.exporting.chosen = settings.export
        self.exporting.remembered.connect(preferences.keep_export)
        self.helping.preset, self.helping.own = str(editor.key_preset), editor.keys
        self.helping.keys_changed.connect(preferences.keep_keys)
        preferences.failed.connect(self.messages.fail)

    def _scale(self, by: float, _checked: object = None) -> None:
        """Make text larger or smaller."""
        look = self._look
        look.choose(replace(look.choices, text_scale=round(look.text_scale + by, 2)))
        self.preferences.keep_text_scale(look.text_scale)

    @Slot()
    def _show_page(self) -> None:
        window, document = self.window, self.studio.document
        is_open = document is not None
        if self.recorder.is_shown and not is_open and self.recorder.recording.phase.is_open:
            return
        if is_open:
            window.side.setCurrentWidget(self.workbench.correcting.inspector)
        window.pages.setCurrentWidget(window.transcript if is_open else window.empty)
        window.panels.set_inspector_used(is_open)
        window.panels.close_overlay()
        window.setWindowTitle("Speech Studio" if document is None else document.details.title)
        if document is None:
            self._empty.fill()
            focus = QApplication.focusWidget()
            if focus is None or not window.library.isAncestorOf(focus):
                window.empty.setFocus()
        else:
            window.transcript.view.setFocus()

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

    @Slot()
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
