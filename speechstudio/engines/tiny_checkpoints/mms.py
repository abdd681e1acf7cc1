"""A small VITS of random weights, as MMS has it for each language."""

import json
from pathlib import Path

from speechstudio.engines.tiny_checkpoints.vocoding import SMALL_VOCODER, made_audible

ALPHABET = "_abcdefghijklmnopqrstuvwxyz'- "
"""The first letter is the blank that stands between all others."""


def make(folder: Path) -> None:
    """Write a voice for English with fifteen letters a second."""
    import torch
    from transformers import VitsConfig, VitsModel, VitsTokenizer

    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = folder / "vocab.json"
    vocabulary.write_text(json.dumps({sign: at for at, sign in enumerate(ALPHABET)}), "utf-8")
    tokenizer = VitsTokenizer(
        str(vocabulary),
        language="eng",
        pad_token="_",  # noqa: S106 - a letter
        phonemize=False,
        is_uroman=False,
    )
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    model = VitsModel(
        VitsConfig(
            vocab_size=len(ALPHABET),
            hidden_size=16,
            num_hidden_layers=1,
            ffn_dim=16,
            flow_size=16,
            use_stochastic_duration_prediction=False,
            duration_predictor_filter_channels=16,
            prior_encoder_num_flows=2,
            prior_encoder_num_wavenet_layers=1,
            posterior_encoder_num_wavenet_layers=1,
            **SMALL_VOCODER,
        )
    )
    made_audible(model.decoder, 0.004)
    with torch.no_grad():
        model.duration_predictor.proj.weight.zero_()
        model.duration_predictor.proj.bias.fill_(0.5)  # two frames of 16 ms for each sign
    model.save_pretrained(folder)
