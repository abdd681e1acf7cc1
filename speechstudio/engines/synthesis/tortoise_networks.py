"""The networks of Tortoise, put together from the files of a folder.

The library's own constructor knows the sizes of the published weights only, and fetches those.
Here sizes are read off the weights; the class whose methods speak is the library's.
"""

import random
import sys
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio
from speechstudio.engines.pickled_weights import filled, read_pickled
from speechstudio.engines.synthesis.sound import Samples
from speechstudio.engines.synthesis.tortoise_voices import RANDOM_NETWORKS

AUTOREGRESSIVE = "autoregressive.pth"
DIFFUSION, CHOOSER, VOCODER = "diffusion_decoder.pth", "clvp2.pth", "vocoder.pth"
HEAD = 64
"""Numbers of one head of attention, in all its networks."""
CONDITIONS = 2
"""Recordings that the network for sounds was made for at most; they take places of its sounds."""
EDGES = 2
"""Places before the first and behind the last of a sequence."""
MELS = 100
PLAIN_LAYERS = 3
"""At the end of the network for spectrograms, without attention."""
SAMPLES_AT_ONCE = 8
"""Without a graphics card: takes of a sentence that are spoken together, at 0.15 GB each."""

Weights = Mapping[str, Any]


def weights_folder(folder: Path) -> Path:
    """Find the folder of the weights in that of a model: its own, or one inside of it."""
    return next(iter(sorted(folder.rglob(AUTOREGRESSIVE))), folder / AUTOREGRESSIVE).parent


@cache
def library() -> Any:
    """Load the library; what it has for the command line alone, and for redaction, is left out."""
    import_torchaudio()
    from transformers.utils import logging

    logging.set_verbosity_error()
    for name in ("progressbar", "tortoise.utils.wav2vec_alignment"):
        stand_in = ModuleType(name)
        stand_in.Wav2VecAlignment = None  # type: ignore[attr-defined]
        sys.modules.setdefault(name, stand_in)
    return import_module("tortoise.api")


def tortoise(folder: Path, setup: EngineSetup) -> Any:
    """Load all networks into an object of the library's class `TextToSpeech`; takes seconds."""
    import torch

    api = library()
    torch.set_num_threads(setup.threads)
    made = object.__new__(api.TextToSpeech)
    made.device = torch.device(setup.device)
    made.device_only = True
    made.enable_redaction = made.half = False
    made.cvvp = made.stft = made.rlg_auto = made.rlg_diffusion = None
    made.tokenizer = api.VoiceBpeTokenizer()
    made.autoregressive = autoregressive(api, read_pickled(folder / AUTOREGRESSIVE))
    made.autoregressive.post_init_gpt2_config(kv_cache=True)
    made.diffusion = diffusion(api, read_pickled(folder / DIFFUSION))
    made.clvp = chooser(api, read_pickled(folder / CHOOSER))
    made.vocoder = vocoder(api, read_pickled(folder / VOCODER)["model_g"])
    for network in (made.autoregressive, made.diffusion, made.clvp, made.vocoder):
        network.to(made.device)
    if all((folder / name).is_file() for name in RANDOM_NETWORKS):
        made.rlg_auto, made.rlg_diffusion = (lots(folder / name) for name in RANDOM_NETWORKS)
    return made


def samples_at_once(made: Any, samples: int) -> int:
    """Say how many takes of a sentence are spoken together, so that all of them are."""
    most = SAMPLES_AT_ONCE
    if made.device.type == "cuda":
        most = library().pick_best_batch_size_for_gpu()
    return max(count for count in range(1, min(samples, most) + 1) if samples % count == 0)


def latents_of(made: Any, clips: list[Samples]) -> tuple[Any, Any]:
    """Listen to stretches of a person's recordings."""
    import torch

    random.seed(0)  # the library takes a part of what is longer than it listens to
    sounds = [torch.from_numpy(clip).unsqueeze(0) for clip in clips]
    auto, diffusion_latents = made.get_conditioning_latents(sounds)
    return auto, diffusion_latents


def autoregressive(api: Any, weights: Weights) -> Any:
    """Make the network that says a text in tokens of sound."""
    size = _rows(weights, "final_norm.weight")
    letters = _rows(weights, "text_embedding.weight") - 1
    network = api.UnifiedVoice(
        layers=_count(weights, "gpt.h."),
        model_dim=size,
        heads=size // HEAD,
        max_mel_tokens=_rows(weights, "mel_pos_embedding.emb.weight") - EDGES - CONDITIONS,
        max_text_tokens=_rows(weights, "text_pos_embedding.emb.weight") - EDGES,
        max_conditioning_inputs=CONDITIONS,
        number_text_tokens=letters,
        start_text_token=letters,
        checkpointing=False,
        train_solo_embeddings=False,
    )
    return filled(network, weights, AUTOREGRESSIVE)


def diffusion(api: Any, weights: Weights) -> Any:
    """Make the network that draws a spectrogram of tokens."""
    size = _rows(weights, "inp_block.weight")
    network = api.DiffusionTts(
        model_channels=size,
        num_layers=_count(weights, "layers.") - PLAIN_LAYERS,
        in_channels=MELS,
        out_channels=2 * MELS,
        in_latent_channels=weights["latent_conditioner.0.weight"].shape[1],
        in_tokens=_rows(weights, "code_embedding.weight"),
        dropout=0,
        use_fp16=False,
        num_heads=size // HEAD,
        layer_drop=0,
        unconditioned_percentage=0,
    )
    return filled(network, weights, DIFFUSION)


def chooser(api: Any, weights: Weights) -> Any:
    """Make the network that tells which of several takes fits the text best."""
    letters, text_size = weights["text_emb.weight"].shape
    sounds, speech_size = weights["speech_emb.weight"].shape
    layers = "{}_transformer.transformer.attn_layers.layers."
    network = api.CLVP(
        dim_text=text_size,
        dim_speech=speech_size,
        dim_latent=_rows(weights, "to_text_latent.weight"),
        num_text_tokens=letters,
        num_speech_tokens=sounds,
        text_enc_depth=_count(weights, layers.format("text")) // 2,
        speech_enc_depth=_count(weights, layers.format("speech")) // 2,
        text_heads=text_size // HEAD,
        speech_heads=speech_size // HEAD,
        use_xformers=True,
    )
    return filled(network, weights, CHOOSER)


def vocoder(api: Any, weights: Weights) -> Any:
    """Make the network that makes sound of a spectrogram."""
    channels = _rows(weights, "conv_pre.weight_g")
    network = api.UnivNetGenerator(channel_size=channels, n_mel_channels=MELS)
    network.load_state_dict(weights)
    network.eval(inference=True)
    return network


def lots(path: Path) -> Any:
    """Make one of the two networks that draw voices by lot."""
    weights = read_pickled(path)
    network = library().RandomLatentConverter(_rows(weights, "layers.0.weight"))
    return filled(network, weights, path.name)


def _rows(weights: Weights, name: str) -> int:
    return int(weights[name].shape[0])


def _count(weights: Weights, start: str) -> int:
    """Count the layers whose names begin so."""
    return len({key[len(start) :].partition(".")[0] for key in weights if key.startswith(start)})
