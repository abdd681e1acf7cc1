"""Offers the place of settings in the rail; it is made when it is first shown."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.actions import Actions
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.panel_buttons import PanelButtons
from speechstudio.gui.shell.places import Place
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.connections_watch import ConnectionsWatch
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr
from speechstudio.storage.folders import Folders

if TYPE_CHECKING:  # made late, so that the window comes soon
    from speechstudio.gui.settings_place.form import Page
    from speechstudio.gui.settings_place.place import SettingsPlace
    from speechstudio.gui.viewmodels.settings_desk import Section

NAME = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Where things of this user lie."""

    folders: Folders
    usual_projects: Path
    """Folder of projects where nothing else is chosen."""
    recordings: Path


class SettingsOffice(QObject):
    """Makes the pages, and what they show; ends that when the window closes."""

    services_changed = Signal()
    """Services that speak are others, or one answers again."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        studio: Studio,
        preferences: Preferences,
        *,
        choices: Choices,
        messages: Messages,
        prompts: Prompts,
        where: Where,
        is_recording: Callable[[], bool],
    ) -> None:
        """`is_recording` says that the microphone is open for a recording."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._studio = studio
        self._preferences = preferences
        self._choices = choices
        self._messages = messages
        self._prompts = prompts
        self._where = where
        self._is_recording = is_recording
        self._ends: list[Callable[[], None]] = []
        self.connections = ConnectionsWatch(choices.store.connections, studio.background, self)
        self.connections.hosts_changed.connect(window.strip.show_hosts)
        self.connections.failed.connect(messages.fail)
        window.places.add(NAME, "settings", tr("Settings"), self._place, is_at_foot=True)

    @cached_property
    def place(self) -> "SettingsPlace":
        """The place."""
        from speechstudio.gui.settings_place.place import SettingsPlace  # noqa: PLC0415 - late
        from speechstudio.gui.viewmodels.settings_desk import SettingsDesk  # noqa: PLC0415

        keys = Actions(self._window, ("find",))
        keys.follow(self._window.keys)
        desk = self._desk = SettingsDesk(self._preferences, self)
        return SettingsPlace(
            self._look, desk, self._makers(), self._messages, keys=keys, parent=self
        )

    @Slot()
    def close(self) -> None:
        """Let go of devices, and end what is counted."""
        self.connections.close()
        for end in self._ends:
            end()

    def _place(self) -> Place:
        made, window = self.place, self._window
        PanelButtons(
            self._look, made.header, window.panels, window.keys, tr("Sections of the settings")
        )
        return made.place()

    def _makers(self) -> "Mapping[Section, Callable[[], Page]]":
        from speechstudio.gui.viewmodels.settings_desk import Section  # noqa: PLC0415 - late

        return {
            Section.GENERAL: self._general,
            Section.AUDIO: self._audio,
            Section.PERFORMANCE: self._performance,
            Section.PRIVACY: self._privacy,
            Section.SHORTCUTS: self._shortcuts,
            Section.STORAGE: self._storage,
            Section.NETWORK: self._network,
            Section.SERVICES: self._services,
        }

    def _general(self) -> "Page":
        from speechstudio.gui.settings_place.general_page import GeneralPage  # noqa: PLC0415 - late

        return GeneralPage(
            self._look, self._desk, self._choices, self._prompts, self._where.usual_projects
        )

    def _audio(self) -> "Page":
        from speechstudio.gui.settings_place.audio_page import AudioPage  # noqa: PLC0415 - late
        from speechstudio.gui.viewmodels.settings_audio import SoundCheck  # noqa: PLC0415

        folder = self._where.folders.cache / "sound-check"
        check = SoundCheck(self._desk, folder, self._is_recording, self)
        self._ends.append(check.close)
        return AudioPage(self._look, self._desk, check)

    def _performance(self) -> "Page":
        from speechstudio.gui.settings_place.performance_page import (  # noqa: PLC0415 - late
            PerformancePage,
        )
        from speechstudio.gui.viewmodels.machine_facts import MachineFacts  # noqa: PLC0415

        facts = MachineFacts(self)
        self._ends.append(facts.close)
        return PerformancePage(self._look, self._desk, facts)

    def _privacy(self) -> "Page":
        from speechstudio.gui.settings_place.privacy_page import PrivacyPage  # noqa: PLC0415 - late

        return PrivacyPage(self._look, self._desk, self.connections)

    def _shortcuts(self) -> "Page":
        from speechstudio.gui.settings_place.shortcuts_page import (  # noqa: PLC0415 - late
            ShortcutsPage,
        )

        return ShortcutsPage(self._look, self._desk)

    def _storage(self) -> "Page":
        from speechstudio.gui.settings_place.storage_page import StoragePage  # noqa: PLC0415 - late
        from speechstudio.gui.viewmodels.storage_survey import StorageSurvey  # noqa: PLC0415
        from speechstudio.workflows.storage_use import Places  # noqa: PLC0415

        where, library = self._where, self._studio.projects.library

        def find() -> Places:
            return Places.of(
                self._choices.store,
                where.folders,
                projects=library.folder,
                recordings=where.recordings,
            )

        survey = StorageSurvey(find, self)
        survey.told.connect(self._messages.tell)
        survey.asked.connect(self._ask)
        survey.failed.connect(self._messages.fail)
        self._ends.append(survey.close)
        return StoragePage(self._look, survey)

    @Slot(str, str, object)
    def _ask(self, title: str, text: str, act: Callable[[], None]) -> None:
        self._messages.tell(title, text, Tone.WARN, {tr("Delete"): act})

    def _network(self) -> "Page":
        from speechstudio.gui.settings_place.network_page import NetworkPage  # noqa: PLC0415 - late

        return NetworkPage(self._look, self._desk)

    def _services(self) -> "Page":
        from speechstudio.gui.settings_place.services_page import (  # noqa: PLC0415 - late
            ServicesPage,
        )
        from speechstudio.gui.viewmodels.services_desk import ServicesDesk  # noqa: PLC0415

        made = ServicesDesk(self._where.folders, self._choices.store.connections, self)
        made.saved.connect(self.services_changed)
        made.trials.passed.connect(self.services_changed)
        made.asked.connect(self._ask_to_remove)
        made.failed.connect(self._messages.fail)
        self._ends.append(made.close)
        made.load()  # a search may show the list before its section is entered
        return ServicesPage(self._look, self._desk, made)

    @Slot(str, str, object)
    def _ask_to_remove(self, title: str, text: str, act: Callable[[], None]) -> None:
        self._messages.tell(title, text, Tone.WARN, {tr("Remove"): act})
