"""Tortoise: says a sentence many times over in somebody's voice, and keeps the best of it."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.tortoise_networks import (
    latents_of,
    samples_at_once,
    tortoise,
    weights_folder,
)
from speechstudio.engines.synthesis.tortoise_spec import PRESET, SAMPLES, SAMPLING, STEPS
from speechstudio.engines.synthesis.tortoise_voices import (
    RANDOM,
    RANDOM_NETWORKS,
    VoiceFiles,
    clips,
    read_latents,
    voice_files,
)
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

SAMPLE_RATE = 24_000
PRESETS = (("ultra_fast", 16), ("fast", 96), ("standard", 256), ("high_quality", 256))
"""Names that the library gives them, and how many takes of a sentence each makes."""
_BRACKETS = str.maketrans("[]", "  ")
"""The library writes spaces as a word in brackets."""


class Tortoise(FolderSynthesizer):
    """A synthesizer around `tortoise.api.TextToSpeech`."""

    name = "Tortoise"
    longest_piece = 200
    """Some 14 s; it says no more than 23 s at once, and is best at this length."""

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`."""
        names = [files.name for files in voice_files(folder.path)]
        weights = weights_folder(folder.path)
        if RANDOM not in names and all((weights / name).is_file() for name in RANDOM_NETWORKS):
            names.append(RANDOM)
        for name in names:
            yield folder.voice(
                name,
                sample_rate=SAMPLE_RATE,
                language="en",
                licence="Apache-2.0",
                commercial_use="yes",
            )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        return _Speaker(folder, tortoise(weights_folder(folder.path), setup))


class _Speaker:
    """A model that is loaded, with the voices in its folder; see `folder_synthesizer.Speaker`."""

    sample_rate = SAMPLE_RATE

    def __init__(self, folder: VoiceFolder, tortoise: Any) -> None:
        self._folder = folder
        self._tortoise = tortoise
        self._latents: dict[str, tuple[Any, Any]] = {}

    def written(self, text: str) -> str:
        """See `Speaker`: as the library cleans it, with figures that were left as words."""
        cleaned: str = self._tortoise.tokenizer.preprocess_text(text)
        return " ".join(cleaned.translate(_BRACKETS).split())

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`."""
        import torch

        preset, settings = settings_of(manner.extra)
        self._tortoise.autoregressive_batch_size = samples_at_once(
            self._tortoise, settings["num_autoregressive_samples"]
        )
        made = self._tortoise.tts_with_preset(
            text,
            preset=preset,
            conditioning_latents=self._voice(manner.speaker),
            use_deterministic_seed=torch.initial_seed(),
            k=1,
            verbose=False,
            **settings,
        )
        return stretched(take_of(made, self.sample_rate), manner.pace)

    def _voice(self, speaker: str) -> tuple[Any, Any] | None:
        """Return what is known of a voice, worked out once; None for the one that is drawn."""
        if speaker not in self._files:
            return None
        if speaker not in self._latents:
            self._latents[speaker] = self._heard(self._files[speaker])
        return self._latents[speaker]

    def _heard(self, files: VoiceFiles) -> tuple[Any, Any]:
        if files.latents is None:
            return latents_of(self._tortoise, clips(files))
        size = self._tortoise.autoregressive.model_dim
        return read_latents(files.latents, (size, 2 * self._tortoise.diffusion.model_channels))

    @cached_property
    def _files(self) -> Mapping[str, VoiceFiles]:
        return {files.name: files for files in voice_files(self._folder.path)}


def settings_of(extra: Mapping[str, float]) -> tuple[str, dict[str, Any]]:
    """Return the preset, and what the library is told beside it."""
    preset, samples = PRESETS[int(PRESET.value(extra))]
    settings: dict[str, Any] = {option.name: option.value(extra) for option in SAMPLING}
    settings["num_autoregressive_samples"] = int(SAMPLES.value(extra)) or samples
    if steps := int(STEPS.value(extra)):
        settings["diffusion_iterations"] = steps
    return preset, settings
