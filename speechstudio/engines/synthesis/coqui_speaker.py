"""Models of Coqui TTS of one pass, with or without a vocoder behind: VITS, Glow-TTS, Tacotron."""

from collections.abc import Container
from functools import cache, cached_property
from typing import Any

from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.synthesis.alphabet import within
from speechstudio.engines.synthesis.coqui_folders import Settings
from speechstudio.engines.synthesis.coqui_library import Vocoder, load_network, load_vocoder
from speechstudio.engines.synthesis.coqui_spec import NOISE_SCALE_W
from speechstudio.engines.synthesis.folder_synthesizer import Manner
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.tensors import take_of

_NOISE = ("inference_noise_scale", "sampling_temp")
"""How much a network varies, by the names that networks have for it."""
_RHYTHM, _PACE = "inference_noise_scale_dp", "length_scale"


class CoquiSpeaker:
    """A model that is loaded; see `folder_synthesizer.Speaker`."""

    def __init__(self, settings: Settings, setup: EngineSetup) -> None:
        self._settings = settings
        self._device = setup.device
        self._network: Any = load_network(settings, setup)
        self._vocoder: Vocoder | None = None
        if settings.vocoder is not None:
            self._vocoder = load_vocoder(settings.vocoder, setup.device)
        numbers = (*_NOISE, _RHYTHM, _PACE)
        self._own = {n: getattr(self._network, n) for n in numbers if hasattr(self._network, n)}
        hearing = getattr(self._network, "speaker_manager", None)
        if settings.own and hearing is not None:  # each recording is listened to once
            hearing.compute_embedding_from_clip = cache(hearing.compute_embedding_from_clip)
        self.sample_rate = settings.sample_rate

    def written(self, text: str) -> str:
        """See `Speaker`: a model of letters gets those that it knows."""
        if self._network.tokenizer.use_phonemes:
            return " ".join(text.split())
        return within(text, self._letters)

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`."""
        import numpy as np
        import torch

        name, language = self._settings.chosen(manner.speaker)
        language = self._settings.language(language or manner.language)
        self._adjust(manner)
        # What makes sound without a vocoder draws from numpy's numbers.
        np.random.seed(torch.initial_seed() % 2**32)  # noqa: NPY002 - the library's are these
        recording = self._settings.own.get(name)
        if len(self._network.tokenizer.text_to_ids(text, language or None)) < 2:  # noqa: PLR2004 - one is a blank
            raise ValueError(f"it has no sounds for “{text}”")
        made = self._network.synthesize(
            text,
            speaker=None if recording else self._settings.speakers.get(name),
            speaker_wav=recording,
            language=language or None,
            use_griffin_lim=self._vocoder is None,
        )
        sound = made["wav"]
        if self._vocoder is not None:
            spectrogram = made["outputs"]["model_outputs"][0]
            sound = self._vocoder.sound(spectrogram, self._network, self._device)
        take = take_of(torch.as_tensor(sound), self.sample_rate)
        return take if _PACE in self._own else stretched(take, manner.pace)

    @cached_property
    def _letters(self) -> Container[str]:
        """Give the letters and signs that it knows."""
        known = self._network.tokenizer.characters
        special = {known.pad, known.blank, known.eos, known.bos}
        return frozenset(known.vocab) - special

    def _adjust(self, manner: Manner) -> None:
        """Have the network speak at that pace, and vary so much."""
        for name, own in self._own.items():
            value = own
            if name == _PACE:
                value = own / manner.pace
            elif name == _RHYTHM:
                value = manner.extra.get(NOISE_SCALE_W.name, own)
            elif manner.noise is not None:
                value = manner.noise
            setattr(self._network, name, value)
