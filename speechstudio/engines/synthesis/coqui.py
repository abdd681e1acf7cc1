"""Coqui TTS: its own catalogue of voices, and XTTS, which takes anybody's voice."""

from collections.abc import Iterator

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.coqui_folders import XTTS, settings_of
from speechstudio.engines.synthesis.coqui_speaker import CoquiSpeaker
from speechstudio.engines.synthesis.coqui_voices import coqui_voices
from speechstudio.engines.synthesis.coqui_xtts import XttsSpeaker
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Speaker
from speechstudio.engines.synthesis.voice_folders import VoiceFolder


class Coqui(FolderSynthesizer):
    """A synthesizer around the models in the folders that it is given."""

    name = "Coqui TTS"
    longest_piece = 250
    most_loaded = 2

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`; a vocoder has none."""
        settings = settings_of(folder)
        return iter(()) if settings is None else coqui_voices(folder, settings)

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> Speaker:
        """See `FolderSynthesizer`."""
        settings = settings_of(folder)
        if settings is None:
            raise ValueError(f"there is no model in {folder.path}")
        kind = XttsSpeaker if settings.kind == XTTS else CoquiSpeaker
        return kind(settings, setup)
