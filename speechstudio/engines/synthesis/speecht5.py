"""SpeechT5: English in the voice of anybody whose x-vector is given."""

from collections.abc import Container, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.synthesis.alphabet import within
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.speaker_embeddings import embedding, speakers
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

SAMPLE_RATE = 16_000
VOCODER = "vocoder"
FRAMES_A_SECOND = 62.5
FEWEST_FRAMES, MOST_FRAMES = 1.0, 8.0
"""For each letter: nobody is faster or slower. Without bounds the network may stop in the middle,
or not at the end."""


class SpeechT5(FolderSynthesizer):
    """A synthesizer around `transformers.SpeechT5ForTextToSpeech` and its vocoder."""

    name = "SpeechT5"
    longest_piece = 300

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        for speaker, _ in speakers(folder.path):
            yield folder.voice(
                speaker,
                sample_rate=SAMPLE_RATE,
                language="en-US",
                name=speaker.replace("_", " "),
                licence="MIT",
                commercial_use="yes",
            )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        vocoder = folder.path / VOCODER
        if not vocoder.is_dir():
            raise EngineFailedError(
                f"{folder.id} has no vocoder, which makes sound of what the network says",
                hint=f"Put the files of SpeechT5's HiFi-GAN into its folder “{VOCODER}”.",
            )
        return _Speaker(folder.path, setup, load_model("SpeechT5HifiGan", vocoder, setup))


class _Speaker:
    """A model that is loaded, with the voices in its folder; see `folder_synthesizer.Speaker`."""

    sample_rate = SAMPLE_RATE

    def __init__(self, folder: Path, setup: EngineSetup, vocoder: Any) -> None:
        self._folder = folder
        self._setup = setup
        self._vocoder = vocoder
        self._tokenizer = load_companion("SpeechT5Tokenizer", folder)
        self._model = load_model("SpeechT5ForTextToSpeech", folder, setup)
        self._voices: dict[str, Any] = {}

    def written(self, text: str) -> str:
        """See `Speaker`."""
        return within(text, self._known)

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`."""
        letters = self._tokenizer(text, return_tensors="pt")["input_ids"].to(self._setup.device)
        most = max(MOST_FRAMES, FRAMES_A_SECOND / letters.shape[1])
        waveform = self._model.generate(
            letters,
            speaker_embeddings=self._voice(manner.speaker),
            minlenratio=FEWEST_FRAMES,
            maxlenratio=most,
            vocoder=self._vocoder,
        )
        return stretched(take_of(waveform, self.sample_rate), manner.pace)

    @cached_property
    def _known(self) -> Container[str]:
        """Its letters; its words begin with a sign that stands for a space."""
        special = set(self._tokenizer.all_special_tokens)
        return frozenset(sign for sign in self._tokenizer.get_vocab() if sign not in special)

    def _voice(self, speaker: str) -> Any:
        """Return how a speaker sounds, worked out once."""
        import torch

        if speaker not in self._voices:
            path = dict(speakers(self._folder))[speaker]
            vector = torch.from_numpy(embedding(path, speaker, self._folder, self._setup))
            self._voices[speaker] = vector.unsqueeze(0).to(self._setup.device)
        return self._voices[speaker]
