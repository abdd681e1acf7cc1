"""Bark: three networks that dream up speech, with laughs and sighs, in thirteen languages."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.synthesis.bark_prompts import PromptFile, prompt_files, read_prompt
from speechstudio.engines.synthesis.bark_spec import SOUND_TEMPERATURE, TEMPERATURE
from speechstudio.engines.synthesis.folder_synthesizer import FolderSynthesizer, Manner
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.stretching import stretched
from speechstudio.engines.synthesis.tensors import take_of
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

SAMPLE_RATE = 24_000
MOST_TOKENS = 256
"""What is longer would be cut off."""
_NETWORKS = {TEMPERATURE.name: "semantic", SOUND_TEMPERATURE.name: "coarse"}
"""Which network draws by which option, as transformers names it."""


class Bark(FolderSynthesizer):
    """A synthesizer around `transformers.BarkModel`."""

    name = "Bark"
    longest_piece = 160
    """Some 11 s; it says no more than 13 s at once."""

    def voices_in(self, folder: VoiceFolder) -> Iterator[Voice]:
        """See `FolderSynthesizer`; without any prompt it speaks as it likes."""
        files = [*prompt_files(folder.path)] or [PromptFile(name="", parts={})]
        for file in files:
            yield folder.voice(
                file.name,
                sample_rate=_sample_rate(folder),
                language=file.language,
                licence="MIT",
                commercial_use="yes",
            )

    def load(self, folder: VoiceFolder, setup: EngineSetup) -> "_Speaker":
        """See `FolderSynthesizer`."""
        model = load_model("BarkModel", folder.path, setup, half_on_card=True)
        return _Speaker(folder.path, model, _sample_rate(folder))


class _Speaker:
    """A model that is loaded, with the voices in its folder; see `folder_synthesizer.Speaker`."""

    def __init__(self, folder: Path, model: Any, sample_rate: int) -> None:
        self._folder = folder
        self._model = model
        self._tokenizer = load_companion("AutoTokenizer", folder)
        self._prompts: dict[str, Any] = {}
        self.sample_rate = sample_rate

    def written(self, text: str) -> str:
        """See `Speaker`: it takes whatever is written."""
        return " ".join(text.split())

    def speak(self, text: str, manner: Manner) -> Take:
        """See `Speaker`."""
        given = self._tokenizer(
            text,
            return_tensors="pt",
            padding="max_length",
            max_length=MOST_TOKENS,
            truncation=True,
            add_special_tokens=False,
            return_token_type_ids=False,
        ).to(self._model.device)
        chosen = drawing_by(manner.extra)
        made = self._model.generate(**given, **chosen, history_prompt=self._prompt(manner.speaker))
        return stretched(take_of(made, self.sample_rate), manner.pace)

    def _prompt(self, speaker: str) -> Any:
        """Return the voice of that name, read once; None for the one without a prompt."""
        import torch

        if not speaker:
            return None
        if speaker not in self._prompts:
            files = {file.name: file for file in prompt_files(self._folder)}
            self._prompts[speaker] = {
                part: torch.from_numpy(tokens).to(self._model.device)
                for part, tokens in read_prompt(files[speaker]).items()
            }
        return self._prompts[speaker]


def drawing_by(extra: Mapping[str, float]) -> dict[str, Any]:
    """Say by which temperatures to draw; the model's own where nothing was chosen."""
    chosen: dict[str, Any] = {}
    for name, network in _NETWORKS.items():
        if name in extra:
            chosen |= {f"{network}_do_sample": True, f"{network}_temperature": extra[name]}
    return chosen


def _sample_rate(folder: VoiceFolder) -> int:
    return int(folder.json("generation_config.json").get("sample_rate", SAMPLE_RATE))
