"""The window with everything behind it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from speechstudio.gui import window_state
from speechstudio.gui.exporting import Exporting
from speechstudio.gui.helping import Helping
from speechstudio.gui.jobs_list.desk import JobsDesk
from speechstudio.gui.main_window import HOME, MainWindow
from speechstudio.gui.obedience import Obedience, show_look
from speechstudio.gui.other_places import OtherPlaces
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.prompts import Prompts, SystemPrompts
from speechstudio.gui.recorder import Recorder
from speechstudio.gui.settings_office import SettingsOffice, Where
from speechstudio.gui.shell.empty_binder import EmptyBinder
from speechstudio.gui.shell.first_binder import FirstBinder
from speechstudio.gui.shell.header_binder import HeaderBinder
from speechstudio.gui.shell.library_binder import LibraryBinder
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.news import News
from speechstudio.gui.shell.strip_binder import StripBinder
from speechstudio.gui.theme.look import LARGEST_SCALE, SMALLEST_SCALE, Look
from speechstudio.gui.troubles import Troubles
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.first_models import FirstModels
from speechstudio.gui.viewmodels.job_list import JobList
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.warming import Warming
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.window_actions import WindowActions
from speechstudio.gui.words import tr
from speechstudio.storage.folders import Folders
from speechstudio.workflows.expected_words import ExpectedWords
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
    folders: Folders
    """Where scripts, lexicons and sound are kept."""


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
        self._expected = ExpectedWords(surroundings.folders)
        studio.expect = self._expected.in_settings
        show_look(look, preferences.settings)
        window = self.window = MainWindow(look, surroundings.processor)
        self.messages = Messages(window.toasts, self)
        self._prompts = prompts or SystemPrompts(window)
        self._header = HeaderBinder(look, window.header, studio, window.panels, window.keys)
        self._strip = StripBinder(window.strip, window.rail, studio)
        self._job_list = JobList(studio, self)
        self.jobs = JobsDesk(look, window, window.strip, self._job_list)
        self.library = LibraryBinder(look, window, window.library, studio, self.messages)
        self._news = News(studio, self.messages)
        self._empty = EmptyBinder(
            window.empty, choices, preferences.settings.recognition, preferences.keep_recognition
        )
        self._actions = WindowActions(window, studio)
        self.others = OtherPlaces(
            look, window, studio,
            choices=choices, messages=self.messages, prompts=self._prompts,
            preferences=preferences, folders=surroundings.folders, is_recording=self._is_recording,
        )  # fmt: skip
        self._closing.connect(self.others.close)
        self.exporting = Exporting(look, window, studio, self.messages)
        self.helping = Helping(look, window, studio.background, choices.store)
        self.recorder = Recorder(
            look, window, studio, header=self._header, messages=self.messages,
            folder=surroundings.recordings,
        )  # fmt: skip
        self._strip.follow(self.recorder.recording)
        self._join_settings(surroundings)
        self._join_help()
        self._keep_choices()
        self._join()
        window_state.restore(window, preferences.settings.window)
        self._show_page()
        studio.projects.refresh()
        self.warming = Warming(
            studio.background, (lambda: window.transcript, lambda: self.workbench)
        )
        for warning in preferences.warnings:
            self.messages.tell(tr("Settings"), warning, Tone.WARN)

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open or transcribe files and folders, with what is chosen on the empty page.

        Texts are opened where they are spoken.
        """
        rest = self.others.open_texts(paths)
        settings = self._empty.settings() if rest else None
        if settings is not None:
            self._empty.forget_range()
            self.studio.open_files(rest, settings)

    @cached_property
    def workbench(self) -> "Workbench":
        """What shows and corrects projects; made with the first one."""
        from speechstudio.gui.source_desk import SourceDesk  # noqa: PLC0415 - late
        from speechstudio.gui.workbench import Workbench  # noqa: PLC0415

        made = Workbench(
            self._look, self.window, self.studio,
            choices=self._choices, messages=self.messages, hearer=self._hearer,
            expected=self._expected,
            is_following=self.preferences.settings.editor.follow,
        )  # fmt: skip
        SourceDesk(
            made, self.studio, messages=self.messages, prompts=self._prompts, home=self._home
        )
        made.correcting.speech_requested.connect(self.others.speak_transcript)
        made.rehearing.rehearing.expect = self._expected.in_settings
        self._closing.connect(made.rehearing.close)
        self._closing.connect(made.correcting.inside.close)
        return made

    @Slot()
    def close(self) -> None:
        """Stop all work, save everything, and remember how the window was."""
        self.studio.leaving.emit()
        known = self.preferences.settings.window
        self.preferences.keep_window(window_state.noted(self.window, known))
        self.window.hide()  # nobody need look on while work is stopped
        self.warming.stop()
        self._closing.emit()
        self.recorder.close()
        self.exporting.close()
        self.studio.close()
        self.closed.emit()

    @Slot()
    def end(self) -> None:
        """Close the window without a question: nobody may be there to answer."""
        self.window.may_close = lambda: True
        self.window.close()

    def _may_close(self) -> bool:
        """Say whether everything is saved, or nobody minds that it is not."""
        unsaved = (*self.studio.unsaved(), *self.others.unsaved())
        return not unsaved or self._prompts.is_loss_accepted(unsaved)

    def _join(self) -> None:
        window, studio, keys = self.window, self.studio, self.window.keys
        studio.shown.connect(self._show_page)
        for opened in (window.empty.dropped, window.dropped):
            opened.connect(self.open_paths)
        window.empty.open_requested.connect(self._open)
        window.library.opened.connect(self._go_to_text)
        window.may_close = self._may_close
        window.closing.connect(self.close)
        window.strip.clicked.connect(self._strip.forget_stopped)
        self._header.pause_requested.connect(partial(self._stop, is_pause=True))
        self._header.cancel_requested.connect(partial(self._stop, is_pause=False))
        self.recorder.left.connect(self._show_page)
        keys["open"].triggered.connect(self._open)
        for take in (self._strip.tell_of, self._job_list.add):
            self.others.teller_made.connect(take)
        keys["larger"].triggered.connect(partial(self._scale, _SCALE_STEP))
        keys["smaller"].triggered.connect(partial(self._scale, -_SCALE_STEP))

    def _join_settings(self, surroundings: Surroundings) -> None:
        """Go by the settings, and offer the place where they are chosen."""
        window, studio, preferences = self.window, self.studio, self.preferences
        usual_projects = surroundings.folders.documents / "Projects"
        self.obedience = Obedience(
            self._look, window, studio, preferences,
            empty=self._empty, recorder=self.recorder, helping=self.helping,
            usual_projects=usual_projects,
        )  # fmt: skip
        self.obedience.loudspeaker_chosen.connect(self.others.use_loudspeaker)
        self.settings = SettingsOffice(
            self._look, window, studio, preferences,
            choices=self._choices, messages=self.messages, prompts=self._prompts,
            where=Where(
                folders=surroundings.folders,
                usual_projects=usual_projects,
                recordings=surroundings.recordings,
            ),
            is_recording=self._is_recording,
        )  # fmt: skip
        self.settings.services_changed.connect(self.others.shared.ask_services)
        self._closing.connect(self.settings.close)

    def _is_recording(self) -> bool:
        return self.recorder.recording.phase.is_open

    def _keep_choices(self) -> None:
        """Keep what is chosen in other places than that of settings."""
        preferences = self.preferences
        self.recorder.settings = lambda: Choices.settings(self._empty.chosen)
        self.recorder.devices_chosen.connect(preferences.keep_devices)
        self.exporting.chosen = preferences.settings.export
        self.exporting.remembered.connect(preferences.keep_export)
        self.helping.keys_changed.connect(preferences.keep_keys)
        self._closing.connect(self.helping.close)
        preferences.failed.connect(self.messages.fail)

    def _join_help(self) -> None:
        """Help at a first start, and with what fails."""
        window, choices = self.window, self._choices
        first = FirstModels(choices.store, lambda: self.others.shelf.installs)
        self.first = FirstBinder(window.empty, first, lambda: bool(choices.models()))
        window.places.shown_changed.connect(self.first.look_again)
        self.first.import_requested.connect(self.others.show_models)
        self.first.ready.connect(self._empty.fill)
        self.first.ready.connect(self.first.look_again)
        self.troubles = Troubles(self._look, window, self._names_of_files)
        self.messages.failed.connect(self.troubles.note)
        for asked in (self.messages.help_requested, self._job_list.help_requested):
            asked.connect(self.troubles.help_with)

    def _names_of_files(self) -> tuple[str, ...]:
        """Give what people call their projects and recordings."""
        entries = self.studio.projects.entries
        recordings = (one.source.name for one in self.studio.transcriptions.all)
        others = chain.from_iterable(names() for names in self.messages.private_names)
        return (*(entry.title for entry in entries), *recordings, *others)

    def _scale(self, by: float, _checked: object = None) -> None:
        """Make text larger or smaller."""
        wanted = round(self._look.text_scale + by, 2)
        self.preferences.keep_text_scale(min(max(wanted, SMALLEST_SCALE), LARGEST_SCALE))

    @Slot()
    def _show_page(self) -> None:
        window, document = self.window, self.studio.document
        is_open = document is not None
        if is_open:
            window.places.show(HOME)
        if self.recorder.is_shown and not is_open and self.recorder.recording.phase.is_open:
            return
        if is_open:
            window.side.setCurrentWidget(self.workbench.correcting.inspector)
        window.pages.setCurrentWidget(window.transcript if is_open else window.empty)
        window.places.set_side_used(HOME, is_open)
        window.panels.close_overlay()
        if document is None:
            self._empty.fill()
            focus = QApplication.focusWidget()
            if focus is None or not window.library.isAncestorOf(focus):
                window.empty.setFocus()
        elif not window.library.is_walked:
            window.transcript.view.setFocus()

    @Slot()
    def _go_to_text(self) -> None:
        if self.studio.document is not None:
            self.window.transcript.view.setFocus()

    @Slot()
    def _open(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in _OPENED)
        filters = f"{tr('Recordings and transcripts')} ({kinds});;{tr('All files')} (*)"
        self.open_paths(self._prompts.files_to_open(self._home, filters))

    def _stop(self, *, is_pause: bool) -> None:
        running = self.studio.transcription
        if running is not None and is_pause:
            running.pause()
        elif running is not None:
            running.cancel()
