"""A small model of Pocket TTS of random weights, with a voice that was worked out beforehand."""

from pathlib import Path
from typing import Any

from speechstudio.engines.synthesis.pocket_models import EAR, EMBEDDINGS, VOICES
from speechstudio.engines.tiny_checkpoints.recordings import SAMPLE_RATE, write_recording

VOICE_HZ = 140
FRAMES_A_SECOND = 12.5
SEED = 5
WIDTH, HEADS, LATENT = 32, 2, 8
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.,;:!?'…-"
SPACE = "▁"
NEVER = -1000.0
"""How sure the model is that a sentence is over: it goes on until its library says so."""


def make(folder: Path) -> None:
    """Write a model that takes the voice of a recording, with a recording and a given voice."""
    make_model(folder, has_ear=True)
    write_recording(folder / VOICES / "hum.wav", VOICE_HZ)


def make_deaf(folder: Path) -> None:
    """Write one as it may be had without an account: with zeros where recordings are heard."""
    make_model(folder, has_ear=False)


def make_model(folder: Path, *, has_ear: bool) -> None:
    """Write a model as people write those that they have trained."""
    import torch
    import yaml
    from pocket_tts import TTSModel, export_model_state
    from safetensors.torch import save_file

    (folder / EMBEDDINGS).mkdir(parents=True, exist_ok=True)
    tokens = _write_tokenizer(folder / "tokenizer.json")
    config = folder / "config.yaml"
    settings = _settings(tokens, str(folder / "tokenizer.json"))
    config.write_text(yaml.safe_dump(settings), encoding="utf-8")
    torch.manual_seed(SEED)
    model = TTSModel.load_model(config=config)
    _open(model)
    given = model.get_state_for_audio_prompt(torch.randn(1, SAMPLE_RATE) / 10)
    export_model_state(given, folder / EMBEDDINGS / "alba.safetensors")
    weights = model.state_dict()
    if not has_ear:
        weights |= {name: one * 0 for name, one in weights.items() if name.startswith(EAR)}
    save_file(weights, folder / "model.safetensors")
    config.write_text(yaml.safe_dump(_settings(tokens, "elsewhere.json")), encoding="utf-8")


def _write_tokenizer(path: Path) -> int:
    """Write a tokenizer of letters, as that of the published models; returns their number."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers

    vocabulary = {sign: number for number, sign in enumerate(("<unk>", SPACE, *LETTERS))}
    tokenizer = Tokenizer(models.BPE(vocab=vocabulary, merges=[], unk_token="<unk>"))  # noqa: S106 - no secret
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement=SPACE)
    tokenizer.decoder = decoders.Metaspace(replacement=SPACE)
    tokenizer.save(str(path))
    return len(vocabulary)


def _settings(tokens: int, tokenizer: str) -> dict[str, Any]:
    return {
        "flow_lm": {
            "insert_bos_before_voice": True,
            "dtype": "float32",
            "flow": {"depth": 2, "dim": WIDTH},
            "transformer": {
                "d_model": WIDTH,
                "hidden_scale": 2,
                "max_period": 10_000,
                "num_heads": HEADS,
                "num_layers": 1,
            },
            "lookup_table": {
                "dim": WIDTH,
                "n_bins": tokens,
                "tokenizer": "tokenizers",
                "tokenizer_path": tokenizer,
            },
        },
        "mimi": {
            "dtype": "float32",
            "sample_rate": SAMPLE_RATE,
            "inner_dim": LATENT,
            "outer_dim": WIDTH,
            "channels": 1,
            "frame_rate": FRAMES_A_SECOND,
            "seanet": _seanet(),
            "transformer": {
                "d_model": WIDTH,
                "num_heads": HEADS,
                "num_layers": 1,
                "layer_scale": 0.01,
                "context": 50,
                "dim_feedforward": WIDTH,
                "input_dimension": WIDTH,
                "output_dimensions": [WIDTH],
            },
            "quantizer": {"dimension": LATENT, "output_dimension": WIDTH},
        },
    }


def _seanet() -> dict[str, Any]:
    return {
        "dimension": WIDTH,
        "channels": 1,
        "n_filters": 4,
        "n_residual_layers": 1,
        "ratios": [6, 5, 4],
        "kernel_size": 7,
        "residual_kernel_size": 3,
        "last_kernel_size": 3,
        "dilation_base": 2,
        "pad_mode": "constant",
        "compress": 2,
    }


def _open(model: Any) -> None:
    """Have it make something of what it hears, and never end by itself."""
    import torch

    with torch.no_grad():
        model.flow_lm.speaker_proj_weight.normal_()
        model.flow_lm.out_eos.bias.fill_(NEVER)
