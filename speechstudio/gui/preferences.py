"""What a person has chosen, kept in a file as soon as it is chosen."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import StorageError
from speechstudio.storage.settings import (
    DeviceSettings,
    ExportSettings,
    KeyPreset,
    RecognitionDefaults,
    Settings,
    SpeechSettings,
    WindowSettings,
)
from speechstudio.storage.settings_file import SettingsFile


class Preferences(QObject):
    """The settings as they are now."""

    changed = Signal()
    """Something else was chosen."""
    failed = Signal(object)
    """A `StorageError`: the choice holds until the window closes."""

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self.settings: Settings = file.load()
        self.warnings = file.warnings

    def change(self, values: Mapping[str, object]) -> None:
        """Keep values by their places, such as `editor.follow`, in one step."""
        settings: Any = self.settings
        for place, value in values.items():
            table, _, name = place.partition(".")
            settings = replace(
                settings, **{table: replace(getattr(settings, table), **{name: value})}
            )
        self._keep(settings)

    @Slot(object)
    def keep_recognition(self, chosen: RecognitionDefaults) -> None:
        """Keep what transcriptions begin with."""
        self._keep(replace(self.settings, recognition=chosen))

    @Slot(object)
    def keep_devices(self, chosen: DeviceSettings) -> None:
        """Keep which microphone is recorded, and what of it; the rest is chosen elsewhere."""
        self.change({"devices.microphone": chosen.microphone, "devices.channels": chosen.channels})

    @Slot(object)
    def keep_export(self, chosen: ExportSettings) -> None:
        """Keep how the last export was made."""
        self._keep(replace(self.settings, export=chosen))

    def keep_speech(self, chosen: SpeechSettings) -> None:
        """Keep how texts are spoken and exported."""
        self._keep(replace(self.settings, speech=chosen))

    @Slot(str, object)
    def keep_keys(self, preset: str, own: Mapping[str, str]) -> None:
        """Keep the keys of actions."""
        editor = replace(self.settings.editor, key_preset=KeyPreset(preset), keys=dict(own))
        self._keep(replace(self.settings, editor=editor))

    def keep_text_scale(self, scale: float) -> None:
        """Keep the size of text."""
        self._keep(replace(self.settings, general=replace(self.settings.general, text_scale=scale)))

    def keep_window(self, window: WindowSettings) -> None:
        """Keep how the window was left."""
        self._keep(replace(self.settings, window=window))

    def _keep(self, settings: Settings) -> None:
        if settings == self.settings:
            return
        self.settings = settings
        self.changed.emit()
        try:
            self._file.save(settings)
        except StorageError as error:
            self.failed.emit(error)
