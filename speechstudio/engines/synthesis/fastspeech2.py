"""FastSpeech2: all of a sentence at once, from the sounds of English words, by a Conformer."""

from collections.abc import Iterator
from typing import Any

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.synthesis.alphabet import within
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.nltk_data import offer_nltk_data
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

SAMPLE_RATE = 22_050
"""Of LJ Speech, from which it learned; its files do not say."""
_KNOWN = frozenset("abcdefghijklmnopqrstuvwxyz'.,?!-")
_COMMAS = str.maketrans(";:", ",,")


class FastSpeech2(FolderSynthesizer):
    """A synthesizer around `transformers.FastSpeech2ConformerWithHifiGan`."""

    name = "FastSpeech2"
    longest_piece = 300

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        yield folder.voice(
            sample_rate=SAMPLE_RATE, language="en-US", licence="Apache-2.0", commercial_use="yes"
        )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        offer_nltk_data(self.name)
        tokenizer = load_companion("FastSpeech2ConformerTokenizer", folder.path)
        model = load_model("FastSpeech2ConformerWithHifiGan", folder.path, setup)
        return _Speaker(model, tokenizer)


class _Speaker:
    """The voice, loaded; see `folder_synthesizer.Speaker`."""

    sample_rate = SAMPLE_RATE

    def __init__(self, model: Any, tokenizer: Any) -> None:
        self._model = model
        self._tokenizer = tokenizer

    def written(self, text: str) -> str:
        """See `Speaker`."""
        return within(text.translate(_COMMAS), _KNOWN)

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`; what the library calls speed multiplies lengths."""
        given = self._tokenizer(text, return_tensors="pt").to(self._model.device)
        self._model.model.config.speaking_speed = 1.0 / manner.pace
        made = self._model(input_ids=given["input_ids"], return_dict=True)
        return take_of(made.waveform, self.sample_rate)
