"""XTTS: a language model of sound that speaks 17 languages in the voice of a recording."""

from collections.abc import Mapping
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.coqui_folders import KEPT_VOICE, Settings
from speechstudio.engines.synthesis.coqui_library import load_network
from speechstudio.engines.synthesis.coqui_spec import XTTS_EXTRAS
from speechstudio.engines.synthesis.folder_synthesizer import Manner
from speechstudio.engines.synthesis.recordings import mono
from speechstudio.engines.synthesis.sound import Take, joined
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.text import pieces

HEARING_RATE = 22_050
"""Of the recordings that it takes, in Hz."""
USUAL_LIMIT = 200
"""Letters that it says at once, in a language of which it says nothing."""


class XttsSpeaker:
    """A model that is loaded; see `folder_synthesizer.Speaker`."""

    def __init__(self, settings: Settings, setup: EngineSetup) -> None:
        self._settings = settings
        self._network: Any = load_network(settings, setup)
        self._voices: dict[str, tuple[Any, Any]] = {}
        self.sample_rate = settings.sample_rate

    def written(self, text: str) -> str:
        """See `Speaker`: it takes whatever is written."""
        return " ".join(text.split())

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`; what is too long for a language is said in pieces."""
        name, language = self._settings.chosen(manner.speaker)
        language = self._settings.language(language or manner.language)
        family = language.partition("-")[0]
        limit = self._network.tokenizer.char_limits.get(family, USUAL_LIMIT)
        sentence = SpokenSentence(text=text, language=family)
        said = (text[start:end].strip() for start, end in pieces(sentence, limit))
        style, voice = self._voice(name)
        takes = [
            self._said(piece, language, style, voice, manner)
            for piece in said
            if any(map(str.isalnum, piece))
        ]
        return joined(takes)

    def _said(self, text: str, language: str, style: Any, voice: Any, manner: Manner) -> Take:
        import torch

        try:
            made = self._network.inference(
                text, language, style, voice, speed=manner.pace, **self._choices(manner)
            )
        except AssertionError as error:
            raise ValueError(f"“{text}” is too long for it: {error}") from error
        return take_of(torch.as_tensor(made["wav"]), self.sample_rate)

    def _choices(self, manner: Manner) -> Mapping[str, float]:
        """Return what was chosen, else what the model itself has."""
        return {
            option.name: (int if option.is_whole else float)(
                manner.extra.get(option.name, self._network.config[option.name])
            )
            for option in XTTS_EXTRAS
        }

    def _voice(self, name: str) -> tuple[Any, Any]:
        """Return how somebody sounds, worked out once."""
        if name not in self._voices:
            path = self._settings.own.get(name)
            if path is None:
                known = self._network.speaker_manager.speakers[self._settings.speakers[name]]
                self._voices[name] = (known["gpt_cond_latent"], known["speaker_embedding"])
            else:
                self._voices[name] = self._given(path)
        return self._voices[name]

    def _given(self, path: Path) -> tuple[Any, Any]:
        """Make a voice of a file: a recording, or what the library kept of one."""
        import torch

        if path.suffix.lower() != KEPT_VOICE:
            return self._heard(path)
        try:
            kept = torch.load(path, map_location="cpu", weights_only=True)
            return kept["gpt_conditioning_latents"], kept["speaker_embedding"]
        except (OSError, RuntimeError, KeyError, TypeError, EOFError, UnpicklingError) as error:
            raise EngineFailedError(
                f"{path.name} is no voice that XTTS has kept",
                hint="Give the recording itself, as a WAV file.",
                detail=repr(error),
            ) from error

    def _heard(self, path: Path) -> tuple[Any, Any]:
        """Listen to a recording as the model's configuration has it."""
        import torch

        config = self._network.config
        sound = torch.from_numpy(mono(path, HEARING_RATE, config.max_ref_len))[None]
        sound = sound.clamp(-1.0, 1.0).to(self._network.device)
        if config.sound_norm_refs:
            sound = 0.75 * sound / sound.abs().max()
        style = self._network.get_gpt_cond_latents(
            sound, HEARING_RATE, length=config.gpt_cond_len, chunk_length=config.gpt_cond_chunk_len
        )
        return style, self._network.get_speaker_embedding(sound, HEARING_RATE)
