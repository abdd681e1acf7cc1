"""What the makers of models that end in a HiFi-GAN have in common."""

from typing import Any

SMALL_VOCODER = {
    "upsample_initial_channel": 64,
    "resblock_kernel_sizes": [3],
    "resblock_dilation_sizes": [[1, 3]],
}
"""The hops stay those of the real one, and so do lengths."""


def made_audible(vocoder: Any, spread: float) -> None:
    """Spread the weights of the last layer so that noise is as loud as speech."""
    import torch

    with torch.no_grad():
        for weight in vocoder.conv_post.parameters():
            weight.normal_(std=spread)
