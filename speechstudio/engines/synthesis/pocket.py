"""Pocket TTS: a small model for processors that speaks while it works, as anybody it has heard."""

import threading
from collections.abc import Iterator
from typing import Any

import numpy as np

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.pocket_library import load_model, telling_damage
from speechstudio.engines.synthesis.pocket_models import PocketFiles, pocket_files
from speechstudio.engines.synthesis.pocket_spec import STEPS
from speechstudio.engines.synthesis.pocket_voices import cloned_voice, given_voice
from speechstudio.engines.synthesis.recordings import mono
from speechstudio.engines.synthesis.sound import Samples, Take
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

LONGEST_S = 30
"""More of a recording is not listened to, as the library has it."""
MOST_STATES = 8
"""Voices kept in memory, some megabytes each."""


class Pocket(FolderSynthesizer):
    """A synthesizer around `pocket_tts.TTSModel`."""

    name = "Pocket TTS"
    longest_piece = 200
    """In letters: some 50 of its tokens; in more it skips words."""

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        files = pocket_files(folder.path)
        for name in files.embeddings:
            yield given_voice(folder, name, files.sample_rate, files.language)
        cloned = files.recordings.keys() - files.embeddings.keys()
        if cloned and files.has_ear():
            for name in sorted(cloned):
                yield cloned_voice(folder, name, files.sample_rate, files.language)

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        files = pocket_files(folder.path)
        return _Speaker(files, load_model(files, setup))


class _Speaker:
    """A model that is loaded, with its voices; see `folder_synthesizer.StreamingSpeaker`."""

    def __init__(self, files: PocketFiles, model: Any) -> None:
        self._files = files
        self._model = model
        self._liveliness = model.temp
        self._states: dict[str, Any] = {}
        self.sample_rate = files.sample_rate

    def written(self, text: str) -> str:
        """See `Speaker`; the model was given letters of every kind."""
        return text

    def streams(self, manner: Manner) -> bool:
        """See `StreamingSpeaker`."""
        return manner.pace == 1.0

    def stream(self, text: str, manner: Manner) -> Iterator[Samples]:
        """See `StreamingSpeaker`; who leaves early leaves nothing behind that goes on."""
        import torch

        noise = manner.noise
        self._model.temp = self._liveliness if noise is None else noise
        self._model.sampler_decode_steps = int(STEPS.value(manner.extra))
        state = self._state(manner.speaker)
        torch.manual_seed(manner.seed)  # once more: a new voice takes some chance
        stop = threading.Event()
        parts = self._model.generate_audio_stream(state, text, stop=stop)
        try:
            for part in parts:
                yield part.detach().float().cpu().numpy()
        finally:
            stop.set()
            for _ in parts:  # what the library's threads still had in hand
                pass

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`."""
        parts = [np.zeros(0, np.float32), *self.stream(text, manner)]
        take = Take(samples=np.concatenate(parts), sample_rate=self.sample_rate)
        return stretched(take, manner.pace)

    def _state(self, speaker: str) -> Any:
        """Return the model's memory of somebody who has just spoken, worked out once."""
        if speaker not in self._states:
            while len(self._states) >= MOST_STATES:
                self._states.pop(next(iter(self._states)))
            self._states[speaker] = self._heard(speaker)
        return self._states[speaker]

    def _heard(self, speaker: str) -> Any:
        import torch

        path = self._files.embeddings.get(speaker)
        if path is not None:
            with telling_damage(path):
                return self._model.get_state_for_audio_prompt(path)
        samples = mono(self._files.recordings[speaker], self.sample_rate, LONGEST_S)
        return self._model.get_state_for_audio_prompt(torch.from_numpy(samples).unsqueeze(0))
