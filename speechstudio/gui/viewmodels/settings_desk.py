"""What the place of settings decides: what belongs to a section, and how it is as usual again."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.preferences import Preferences
from speechstudio.gui.words import tr
from speechstudio.storage.settings import Settings


class Section(StrEnum):
    """Sections, in their order."""

    GENERAL = "general"
    AUDIO = "audio"
    PERFORMANCE = "performance"
    PRIVACY = "privacy"
    SHORTCUTS = "shortcuts"
    STORAGE = "storage"
    NETWORK = "network"
    SERVICES = "services"


TITLES: Mapping[Section, str] = {
    Section.GENERAL: tr("General"),
    Section.AUDIO: tr("Audio"),
    Section.PERFORMANCE: tr("Performance"),
    Section.PRIVACY: tr("Privacy"),
    Section.SHORTCUTS: tr("Shortcuts"),
    Section.STORAGE: tr("Storage"),
    Section.NETWORK: tr("Network"),
    Section.SERVICES: tr("Services"),
}
PLACES: Mapping[Section, tuple[str, ...]] = {
    Section.GENERAL: (
        *("general.theme", "general.text_scale", "general.language"),
        *("general.projects_folder", "editor.reading_font", "editor.reading_size"),
        *("recognition.model", "recognition.language"),
        *("recognition.finds_speakers", "recognition.speakers"),
    ),
    Section.AUDIO: (
        *("devices.microphone", "devices.channels", "devices.loudspeaker"),
        *("devices.silence_warning_s", "devices.clipping_warning"),
        *("editor.rewind_ms", "editor.media_keys"),
    ),
    Section.PERFORMANCE: ("devices.threads", "devices.processor"),
    Section.PRIVACY: ("network.is_offline",),
    Section.SHORTCUTS: ("editor.key_preset", "editor.keys"),
    Section.STORAGE: (),
    Section.NETWORK: ("network.proxy", "network.proxy_address"),
    Section.SERVICES: (),
}
"""Table and value of everything that a section chooses."""


class SettingsDesk(QObject):
    """Changes settings at once; a section can be put back to what is usual, and that undone."""

    changed = Signal()
    """Something is another value now, whoever chose it."""
    restored = Signal(str, object)
    """Title of a section that is as usual again, and what undoes that."""

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        preferences.changed.connect(self.changed)

    @property
    def settings(self) -> Settings:
        """All of them."""
        return self._preferences.settings

    def value(self, place: str) -> object:
        """Give the value of a place, such as `editor.follow`."""
        return _value(self.settings, place)

    def change(self, **values: object) -> None:
        """Change values by their places: `change(**{"editor.follow": True})`."""
        self._preferences.change(values)

    def choose_keys(self, preset: str, own: Mapping[str, str]) -> None:
        """Give actions other keys."""
        self._preferences.keep_keys(preset, own)

    def is_usual(self, section: Section) -> bool:
        """Whether nothing in a section is other than usual."""
        usual = Settings()
        return all(self.value(place) == _value(usual, place) for place in PLACES[section])

    @Slot(str)
    def restore(self, section: Section) -> None:
        """Put everything in a section back to what is usual."""
        usual = Settings()
        before = {place: self.value(place) for place in PLACES[section]}
        self._preferences.change({place: _value(usual, place) for place in PLACES[section]})
        undo: Callable[[], None] = partial(self._preferences.change, before)
        self.restored.emit(TITLES[section], undo)


def _value(settings: Settings, place: str) -> object:
    table, _, name = place.partition(".")
    return getattr(getattr(settings, table), name)
