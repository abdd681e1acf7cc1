"""A small Tortoise of random weights, with a voice of latents and one that is drawn by lot."""

from pathlib import Path
from typing import Any

from speechstudio.engines.synthesis.tortoise_networks import (
    AUTOREGRESSIVE,
    CHOOSER,
    CONDITIONS,
    DIFFUSION,
    HEAD,
    MELS,
    VOCODER,
    library,
)
from speechstudio.engines.synthesis.tortoise_spec import TEMPERATURE
from speechstudio.engines.synthesis.tortoise_voices import KEPT, RANDOM_NETWORKS, VOICES

SOUNDS = 8192
"""Kinds of sound; numbers of some are part of the library's code."""
LETTERS = 255
CHANNELS = 4
TYPICAL_SOUNDS = 25
"""Said before it stops; each takes 46 ms."""
CHOSEN_AMONG = 50
"""Most likely sounds among which the library chooses."""
LOUDNESS = 2.0
SEED = 3


def make(folder: Path) -> None:
    """Write a model, as it is published."""
    import torch

    api = library()
    torch.manual_seed(SEED)
    (folder / VOICES / "kept").mkdir(parents=True, exist_ok=True)
    torch.save(_autoregressive(api).state_dict(), folder / AUTOREGRESSIVE)
    torch.save(_diffusion(api).state_dict(), folder / DIFFUSION)
    torch.save(_chooser(api).state_dict(), folder / CHOOSER)
    torch.save({"model_g": _vocoder(api).state_dict()}, folder / VOCODER)
    for name, size in zip(RANDOM_NETWORKS, (HEAD, 2 * HEAD), strict=True):
        torch.save(api.RandomLatentConverter(size).state_dict(), folder / name)
    latents = (torch.randn(1, HEAD), torch.randn(1, 2 * HEAD), None, None)
    torch.save(latents, folder / VOICES / "kept" / f"{KEPT}_0a1b2c3d.pth")


def _autoregressive(api: Any) -> Any:
    import torch

    network = api.UnifiedVoice(
        layers=1,
        model_dim=HEAD,
        heads=1,
        max_mel_tokens=604,
        max_text_tokens=402,
        max_conditioning_inputs=CONDITIONS,
        number_text_tokens=LETTERS,
        start_text_token=LETTERS,
        checkpointing=False,
        train_solo_embeddings=False,
    )
    with torch.no_grad():  # all sounds alike, but for the one that is the end
        network.mel_head.weight.mul_(0.01)
        network.mel_head.bias.zero_()
        likely = torch.tensor(CHOSEN_AMONG / TYPICAL_SOUNDS).log() * TEMPERATURE.default
        network.mel_head.bias[network.stop_mel_token] = likely
    return network


def _diffusion(api: Any) -> Any:
    import torch

    network = api.DiffusionTts(
        model_channels=HEAD,
        num_layers=1,
        in_channels=MELS,
        out_channels=2 * MELS,
        in_latent_channels=HEAD,
        in_tokens=SOUNDS + 1,
        dropout=0,
        num_heads=1,
        layer_drop=0,
        unconditioned_percentage=0,
    )
    with torch.no_grad():
        network.out[2].weight.normal_(std=0.01)
    return network


def _chooser(api: Any) -> Any:
    return api.CLVP(
        dim_text=HEAD,
        dim_speech=HEAD,
        dim_latent=HEAD,
        num_text_tokens=LETTERS + 1,
        num_speech_tokens=SOUNDS,
        text_enc_depth=1,
        speech_enc_depth=1,
        text_heads=1,
        speech_heads=1,
        use_xformers=True,
    )


def _vocoder(api: Any) -> Any:
    import torch

    network = api.UnivNetGenerator(channel_size=CHANNELS, n_mel_channels=MELS)
    with torch.no_grad():
        network.conv_post[1].weight_g.mul_(LOUDNESS)
    return network
