"""A small Bark of random weights, with a preset and a prompt as cloning writes it."""

import json
from pathlib import Path

from speechstudio.engines.synthesis.bark_prompts import PRESETS, VOICES

SEMANTIC, CODEBOOK = 10_000, 1024
"""Kinds of tokens: of meaning, and of sound."""
TEXT, TEXT_OUT = 129_600, 10_048
COARSE, FINE = 12_096, 1056
SHORT_TOKENS = 50
"""A second, whatever the text."""
_SIGNS = (*"abcdefghijklmnopqrstuvwxyz.,?!'",)


def make(folder: Path) -> None:
    """Write a model that says a second of noise for each text."""
    import torch
    from transformers import BarkConfig, BarkModel, BertTokenizer

    folder.mkdir(parents=True, exist_ok=True)
    pieces = (f"##{sign}" for sign in _SIGNS)
    words = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", *_SIGNS, *pieces]
    (folder / "vocab.txt").write_text("\n".join(words), encoding="utf-8")
    BertTokenizer(str(folder / "vocab.txt"), do_lower_case=True).save_pretrained(folder)
    torch.manual_seed(0)
    codec = {"model_type": "encodec", "num_filters": 2, "hidden_size": 16, "codebook_dim": 16}
    model = BarkModel(
        BarkConfig(
            semantic_config=_small(TEXT, TEXT_OUT),
            coarse_acoustics_config=_small(COARSE, COARSE),
            fine_acoustics_config=_small(FINE, FINE),
            codec_config=codec,
        )
    )
    for layer in model.codec_model.quantizer.layers:
        layer.codebook.embed.normal_()  # all sounds are one before it is trained
    model.save_pretrained(folder)
    said = {"do_sample": True, "max_new_tokens": SHORT_TOKENS}
    settings = {
        "model_type": "bark",
        "semantic_config": {**said, "semantic_pad_token": SEMANTIC},
        "coarse_acoustics_config": {"do_sample": True},
        "fine_acoustics_config": {},
        "codebook_size": CODEBOOK,
        "sample_rate": 24_000,
    }
    (folder / "generation_config.json").write_text(json.dumps(settings), encoding="utf-8")
    _write_voices(folder)


def _small(given: int, made: int) -> dict[str, int]:
    sizes = {"num_layers": 1, "num_heads": 2, "hidden_size": 16, "block_size": 1024}
    return {**sizes, "input_vocab_size": given, "output_vocab_size": made}


def _write_voices(folder: Path) -> None:
    """Write a preset as three files, and what cloning makes as one."""
    import numpy as np

    chance = np.random.default_rng(0)
    prompt = {
        "semantic_prompt": chance.integers(0, SEMANTIC, 60),
        "coarse_prompt": chance.integers(0, CODEBOOK, (2, 90)),
        "fine_prompt": chance.integers(0, CODEBOOK, (8, 90)),
    }
    for place in (folder / PRESETS / "v2", folder / VOICES):
        place.mkdir(parents=True, exist_ok=True)
    for part, tokens in prompt.items():
        np.save(folder / PRESETS / "v2" / f"en_speaker_0_{part}.npy", tokens)
    np.savez(folder / VOICES / "cloned.npz", **prompt)  # type: ignore[arg-type]
