"""A model of MeloTTS that is loaded: text code, network, and a language network if there is one."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.pickled_weights import read_pickled
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.synthesis.folder_synthesizer import Manner
from speechstudio.engines.synthesis.melotts_library import (
    FrontEnd,
    Sounds,
    Tokenizer,
    front_end,
    network_class,
)
from speechstudio.engines.synthesis.melotts_spec import NOISE_SCALE_W, SDP_RATIO
from speechstudio.engines.synthesis.melotts_voices import (
    CONFIG,
    LANGUAGE_NETWORK,
    WEIGHTS,
    Settings,
)
from speechstudio.engines.synthesis.melotts_words import plain_words
from speechstudio.engines.synthesis.sound import Take
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

NOISE_SCALE = 0.6
"""The library's own."""
FEATURES, OTHER_FEATURES = 768, 1024
"""Numbers for each sound from the network of a language; of these the second kind is not used by
any published voice, and filled with zeros."""
LAYER = -3
"""The layer of the language network whose numbers the voices were trained with."""
_UNKNOWN = "UNK"
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class MeloSpeaker:
    """A `folder_synthesizer.Speaker`."""

    reader: FrontEnd
    tokenizer: Tokenizer
    language_network: Any
    """None where there is none, or the voice takes nothing from it."""
    network: Any
    numbers: Mapping[str, int]
    """Of the sounds."""
    settings: Settings
    has_blanks: bool
    device: str

    @classmethod
    def load(cls, folder: VoiceFolder, language: str, setup: EngineSetup) -> "MeloSpeaker":
        """Load everything; takes seconds."""
        config = folder.json(CONFIG)
        settings = Settings.of(config)
        if settings is None:
            raise ValueError(f"{CONFIG} of {folder.id} is not of MeloTTS")
        tokenizer, language_network = _language_network(folder, language, config, setup)
        return cls(
            reader=front_end(language),
            tokenizer=tokenizer,
            language_network=language_network,
            network=_network(folder.path / WEIGHTS, config, setup),
            numbers={name: number for number, name in enumerate(config["symbols"])},
            settings=settings,
            has_blanks=bool(config["data"].get("add_blank", True)),
            device=setup.device,
        )

    @property
    def sample_rate(self) -> int:
        """Of its sound, in Hz."""
        return self.settings.sample_rate

    def written(self, text: str) -> str:
        """Write text in the letters that the language has."""
        return self.reader.written(text)

    def speak(self, text: str, manner: Manner) -> Take:
        """Speak such text."""
        import torch

        sounds = self.reader.sounds(text, self.tokenizer)
        unknown = self.numbers.get(_UNKNOWN, 0)
        names = self._spread([self.numbers.get(name, unknown) for name in sounds.names])
        tones = self._spread(sounds.tones)
        languages = self._spread([sounds.language] * len(sounds.names))
        speaker = self.settings.speakers.get(manner.speaker)
        if speaker is None:
            speaker = next(iter(self.settings.speakers.values()))

        def row(values: list[int]) -> Any:
            return torch.tensor([values], dtype=torch.long, device=self.device)

        made = self.network.infer(
            row(names),
            row([len(names)])[0],
            row([speaker])[0],
            row(tones),
            row(languages),
            torch.zeros(1, OTHER_FEATURES, len(names), device=self.device),
            self._features(sounds, len(names)),
            sdp_ratio=SDP_RATIO.value(manner.extra),
            noise_scale=NOISE_SCALE if manner.noise is None else manner.noise,
            noise_scale_w=NOISE_SCALE_W.value(manner.extra),
            length_scale=1.0 / manner.pace,
        )[0][0, 0]
        samples = made.float().cpu().numpy().astype(np.float32, copy=False)
        return Take(samples=samples, sample_rate=self.sample_rate)

    def _spread(self, values: list[int]) -> list[int]:
        """Put a blank before, between and behind sounds, where the voice has learned so."""
        if not self.has_blanks:
            return values
        spread = [0] * (2 * len(values) + 1)
        spread[1::2] = values
        return spread

    def _features(self, sounds: Sounds, length: int) -> Any:
        """Return what the language network makes of the text, for each sound."""
        import torch

        nothing = torch.zeros(1, FEATURES, length, device=self.device)
        if self.language_network is None:
            return nothing
        counts = list(sounds.counts)
        if self.has_blanks:
            counts = [2 * count for count in counts]
            counts[0] += 1
        asked = self.tokenizer(sounds.text, return_tensors="pt").to(self.device)  # type: ignore[operator]
        hidden = self.language_network(**asked, output_hidden_states=True).hidden_states[LAYER][0]
        if len(hidden) != len(counts) or sum(counts) != length:
            _log.warning("MeloTTS: the pieces of “%s” do not fit; its melody is flat", sounds.text)
            return nothing
        repeats = torch.tensor(counts, device=self.device)
        return hidden.float().repeat_interleave(repeats, dim=0).T[None]


def _language_network(
    folder: VoiceFolder, language: str, config: Mapping[str, Any], setup: EngineSetup
) -> tuple[Tokenizer, Any]:
    """Load the tokenizer and the network of a language where they are, else what stands in."""
    place = folder.path / LANGUAGE_NETWORK
    if not (place / CONFIG).is_file():
        _log.warning("MeloTTS: %s has no folder “bert”; its melody is flat", folder.id)
        return plain_words(language), None
    tokenizer: Tokenizer = load_companion("AutoTokenizer", place)
    if config["data"].get("disable_bert", False):
        return tokenizer, None
    return tokenizer, load_model("AutoModelForMaskedLM", place, setup)


def _network(path: Path, config: Mapping[str, Any], setup: EngineSetup) -> Any:
    """Load the network that speaks; its file is read as mere tensors.

    Raises EngineFailedError for a file that is damaged or has more than weights in it.
    """
    import torch

    data, training = config["data"], config["train"]
    torch.set_num_threads(setup.threads)
    network = network_class()(
        len(config["symbols"]),
        data["filter_length"] // 2 + 1,
        training["segment_size"] // data["hop_length"],
        n_speakers=data["n_speakers"],
        num_tones=config["num_tones"],
        num_languages=config["num_languages"],
        **config["model"],
    )
    network.load_state_dict(read_pickled(path)["model"], strict=True)
    network.dec.remove_weight_norm()
    return network.to(setup.device).eval()
