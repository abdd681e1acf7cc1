"""MeloTTS: one network a language, in six languages, at 44.1 kHz; English in five accents.

The library's own code reads text and speaks. What it does around them is left out: cutting into
sentences, its handling of quotes, and the loading of pickles, all of which is done before.
"""

from collections.abc import Iterator
from typing import ClassVar

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer
from speechstudio.engines.synthesis.melotts_speaker import MeloSpeaker
from speechstudio.engines.synthesis.melotts_voices import language_of, melotts_voices
from speechstudio.engines.synthesis.voice_folders import VoiceFolder


class MeloTTS(FolderSynthesizer):
    """A synthesizer around the models in the folders that it is given."""

    name: ClassVar[str] = "MeloTTS"
    longest_piece: ClassVar[int] = 250
    most_loaded: ClassVar[int] = 2

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        return melotts_voices(folder)

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> MeloSpeaker:
        """See `FolderSynthesizer`."""
        first = next(melotts_voices(folder))
        return MeloSpeaker.load(folder, language_of(folder, first.language), setup)
