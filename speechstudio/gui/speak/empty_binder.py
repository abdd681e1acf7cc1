"""Joins the page where scripts begin with voices and files."""

from PySide6.QtCore import QObject, Slot

from speechstudio.domain.script import Script
from speechstudio.gui.speak.empty_page import SpeakEmpty
from speechstudio.gui.speak.place_memory import SpeakMemory
from speechstudio.gui.viewmodels.script_studio import ScriptStudio


class SpeakEmptyBinder(QObject):
    """Shows the usual voice, and begins scripts."""

    def __init__(self, studio: ScriptStudio, page: SpeakEmpty, memory: SpeakMemory) -> None:
        super().__init__(page)
        self._studio = studio
        self._page = page
        self._memory = memory
        studio.voices.changed.connect(self.show_voice)
        studio.shown.connect(self.show_voice)
        studio.voices.sample_changed.connect(page.show_sample)
        page.write_requested.connect(self._write)
        page.sample_requested.connect(self._play_sample)

    @Slot()
    def show_voice(self) -> None:
        """Show the voice with which a text in the usual language would be read."""
        voices, language = self._studio.voices, Script().language
        chosen = voices.facts_of(self._memory.voice_for(language), language)
        facts = chosen or voices.facts_of("", language)
        self._page.show_voice(facts, is_known=voices.is_known)

    @Slot(str)
    def _write(self, text: str) -> None:
        self._studio.write(text, self._memory.settings.voices)

    @Slot(str)
    def _play_sample(self, name: str) -> None:
        voices = self._studio.voices
        if voices.sample == name:
            voices.stop_sample()
        else:
            voices.play_sample(name)
