"""What the place of speech remembers from one time to the next."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.script import Script
from speechstudio.gui.speak.export_desk import ExportDesk
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.normalization.regions import subtags
from speechstudio.storage.settings import SpeechSettings

_FULL = 100
"""Of the slider of the volume."""


class SpeakMemory(QObject):
    """Voices by language, tempo, volume, following, and how the last export was made."""

    remembered = Signal(object)
    """`SpeechSettings` to be kept."""

    def __init__(
        self, settings: SpeechSettings, studio: ScriptStudio, body: SpeakBody, exports: ExportDesk
    ) -> None:
        super().__init__(studio)
        self.settings = settings
        self._studio = studio
        self._body = body
        self._exports = exports
        self._apply()
        body.dock.follow_toggled.connect(self._keep_following)
        exports.remembered.connect(self._keep_export)

    def voice_for(self, language: str) -> str:
        """Give the voice that was chosen last for a language; empty where none was."""
        return self.settings.voices.get(subtags(language)[0], "")

    @Slot(object)
    def note_script(self, before: Script) -> None:
        """Begin the next script of the language with the voice that was chosen for this one."""
        document = self._studio.document
        if document is not None and document.script.voice not in {"", before.voice}:
            chosen = {subtags(document.script.language)[0]: document.script.voice}
            self._keep(replace(self.settings, voices={**self.settings.voices, **chosen}))

    def note_sound(self) -> None:
        """Remember tempo and volume."""
        volume = self._body.dock.transport.volume.value() / _FULL
        rate = self._studio.narration.output.rate
        self._keep(replace(self.settings, rate=rate, volume=volume))

    def _apply(self) -> None:
        settings, dock, output = self.settings, self._body.dock, self._studio.narration.output
        self._exports.chosen = settings
        output.set_rate(settings.rate)
        output.set_volume(settings.volume)
        dock.set_rate(settings.rate)
        dock.set_volume(settings.volume)
        dock.set_following(settings.follow)
        self._body.view.set_following(settings.follow)

    @Slot(bool)
    def _keep_following(self, follows: bool) -> None:  # noqa: FBT001 - a slot
        self._keep(replace(self.settings, follow=follows))

    @Slot(object)
    def _keep_export(self, chosen: SpeechSettings) -> None:
        kept = {name: getattr(chosen, name) for name in ("format", "folder", "subtitles")}
        self._keep(replace(self.settings, **kept))

    def _keep(self, settings: SpeechSettings) -> None:
        if settings != self.settings:
            self.settings = self._exports.chosen = settings
            self.remembered.emit(settings)
