"""A voice that settings name, whether it is there or not."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.viewmodels.voice_facts import VoiceFacts, language_title
from speechstudio.gui.viewmodels.voice_wish import VoiceWish
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.words import tr

ANY_LANGUAGE = "auto"
_LOST = tr(
    "It cannot be used here, and what is queued with it fails. Install it, or choose another."
)


class ChosenVoice(QObject):
    """What is named stays named until another voice is picked."""

    changed = Signal()

    def __init__(self, voices: Voices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.voices = voices
        self.name = ""
        """As a script names a voice; empty for the usual one of the language."""
        self.language = ANY_LANGUAGE
        """BCP-47 tag, or `auto` where each text has its own."""
        voices.changed.connect(self.changed)

    def show(self, name: str, language: str) -> None:
        """Hold another voice, for texts of a language; engines are asked which they have."""
        self.name, self.language = name, language
        if not self.voices.is_known:
            self.voices.load()
        self.changed.emit()

    def set_language(self, language: str) -> None:
        """Read texts of another language."""
        self.show(self.name, language)

    @Slot(str)
    def choose(self, name: str) -> None:
        """Take another voice."""
        self.show(name, self.language)

    @Slot()
    def use_usual(self) -> None:
        """Take the usual voice of the language, whichever that is."""
        self.choose("")

    @property
    def facts(self) -> VoiceFacts | None:
        """What is known of it; None where it is not there, or a language is still to be found."""
        return self.voices.facts_of(self.name, self._language)

    @property
    def is_usual(self) -> bool:
        """Whether no voice is named."""
        return not self.name

    @property
    def is_lost(self) -> bool:
        """Whether a voice is named that nobody here has."""
        is_named = bool(self.name) and not self._is_folder
        return is_named and self.voices.is_known and self.facts is None

    @property
    def model(self) -> str:
        """Id of the model that brings a voice that is lost; empty where none is known."""
        model = self.voices.book.model_of(self.name) if self.is_lost else None
        return "" if model is None else model.id

    @property
    def title(self) -> str:
        """Name it in a word or two."""
        if self.facts is not None:
            return self.facts.title
        return Path(self.name).name if self.name else tr("The usual voice")

    @property
    def about(self) -> str:
        """Say of which engine and language it is, or what hinders it."""
        if not self.voices.is_known:
            return tr("Looking for voices")
        if self.is_lost:
            return tr("Not installed") if self.model else tr("Not here")
        if self._is_folder:
            return tr("Piper · from a folder")
        if self.facts is not None:
            return ""
        if self.language == ANY_LANGUAGE:
            return tr("Of each text's language")
        return tr("None reads {language}", language=language_title(self.language))

    @property
    def note(self) -> str:
        """Say what follows from a voice that is not there; empty for one that is."""
        return _LOST if self.is_lost else ""

    def wish(self) -> VoiceWish:
        """Say what is to be picked."""
        return VoiceWish(title=tr("Change voice"), language=self._language, present=self.name)

    @property
    def _language(self) -> str:
        return "" if self.language == ANY_LANGUAGE else self.language

    @property
    def _is_folder(self) -> bool:
        is_path = "/" in self.name or "\\" in self.name
        return is_path and Path(self.name).expanduser().is_dir()
