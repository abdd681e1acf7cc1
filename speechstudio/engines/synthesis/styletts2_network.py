"""A network of StyleTTS2, put together from the files of a folder.

The library's own constructor fetches what only training needs, and knows models of many voices
only. Here the parts are built by its function and filled from one file; the class whose methods
speak is the library's. What it imports for training, fetching and reading is stood in for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio
from speechstudio.engines.pickled_weights import filled, read_pickled
from speechstudio.engines.stand_ins import stand_ins
from speechstudio.engines.synthesis.sound import Samples

LANGUAGE_NETWORK = "config.yml"
"""Describes the network that feels the melody of a sentence, in the folder that a model names."""
ENCODERS = ("style_encoder", "predictor_encoder")
"""Hear how a voice sounds and how it speaks."""
SPEAKING = ("bert", "bert_encoder", "text_encoder", "diffusion", "predictor", "decoder")
STYLE = 256
"""Numbers of a style: half for the sound of a voice, half for its manner."""
_ABSENT = {
    "cached_path": ("cached_path",),
    "gruut": ("sentences",),
    "librosa": (),
    "matplotlib": (),
    "matplotlib.pyplot": (),
    "nltk": ("download",),
    "nltk.tokenize": ("word_tokenize",),
    "txtsplit": ("txtsplit",),
}
"""Modules, and what is imported from each by name."""
_JUDGES = ("MultiPeriodDiscriminator", "MultiResSpecDiscriminator", "WavLMDiscriminator")
_PARALLEL = "module."
"""Stands before every name where several graphics cards have trained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFiles:
    """Where a model lies, and what its configuration says."""

    root: Path
    config: Mapping[str, Any]
    weights: Path

    @property
    def has_many_voices(self) -> bool:
        """Whether it takes the voice of a recording; else it has one of its own."""
        return bool(self.config["model_params"].get("multispeaker"))

    @property
    def sample_rate(self) -> int:
        """Of its sound, in Hz."""
        return int(self.config.get("preprocess_params", {}).get("sr", 24_000))


def model_files(folder: Path) -> ModelFiles:
    """Find a model in a folder, or in one inside of it. EngineFailedError where there is none."""
    import yaml

    for path in sorted(folder.rglob("*.yml")):
        try:
            config = yaml.safe_load(path.read_text(encoding="utf-8"))
        except (OSError, ValueError, yaml.YAMLError):
            continue
        if isinstance(config, dict) and "decoder" in (config.get("model_params") or {}):
            weights = sorted(
                path.parent.glob("*.pth"), key=lambda one: ("2nd" in one.name, one.name)
            )
            if weights:
                return ModelFiles(root=folder, config=config, weights=weights[-1])
    raise EngineFailedError(
        f"there is no model of StyleTTS2 in {folder.name}",
        hint="Put its config.yml and its weights (.pth) into one folder.",
    )


@cache
def library() -> Any:
    """Load the part of the library that speaks."""
    import_torchaudio()
    from transformers import AlbertModel  # noqa: F401 - looks for modules that are absent below

    with stand_ins(_ABSENT):
        models: Any = import_module("styletts2.models")
        tts: Any = import_module("styletts2.tts")
    models.__dict__.update(dict.fromkeys(_JUDGES, lambda *_: None))
    return tts


def language_network(files: ModelFiles) -> Any:
    """Make the network for the melody of sentences, by the model's own settings or the usual."""
    import yaml
    from transformers import AlbertConfig

    util: Any = import_module("styletts2.Utils.PLBERT.util")
    own = files.config.get("PLBERT_config") or f"{files.config.get('PLBERT_dir')}/config.yml"
    path = files.root / own
    if not path.is_file():
        path = Path(str(util.__file__)).with_name("config.yml")
    settings = yaml.safe_load(path.read_text(encoding="utf-8"))["model_params"]
    return util.CustomAlbert(AlbertConfig(**settings))


def parts_of(files: ModelFiles) -> Any:
    """Make all that speaks, of random weights."""
    tts = library()
    settings = tts.utils.recursive_munch(files.config["model_params"])
    return tts.models.build_model(settings, None, None, language_network(files))


def styletts2(files: ModelFiles, setup: EngineSetup) -> Any:
    """Load a model into an object of the library's class `StyleTTS2`; takes seconds."""
    import torch

    tts = library()
    torch.set_num_threads(setup.threads)
    made = object.__new__(tts.StyleTTS2)
    made.device, made.model = setup.device, parts_of(files)
    made.model_params = tts.utils.recursive_munch(files.config["model_params"])
    weights = read_pickled(files.weights)["net"]
    for name in (*SPEAKING, *(ENCODERS if files.has_many_voices else ())):
        part = {key.removeprefix(_PARALLEL): one for key, one in weights[name].items()}
        filled(made.model[name], part, name).to(made.device)
    made.sampler = tts.DiffusionSampler(  # with the numbers that its makers found good
        made.model.diffusion.diffusion,
        sampler=tts.ADPM2Sampler(),
        sigma_schedule=tts.KarrasSchedule(sigma_min=0.0001, sigma_max=3.0, rho=9.0),
        clamp=False,
    )
    return made


def style_of(made: Any, samples: Samples) -> Any:
    """Hear how somebody sounds and speaks, in a recording at 24 kHz."""
    import torch

    features = library().preprocess(samples).to(made.device).unsqueeze(1)
    return torch.cat([made.model[name](features) for name in ENCODERS], dim=1)


def no_style() -> Any:
    """Give what stands for a recording where a model has one voice."""
    import torch

    return torch.zeros(1, STYLE)
