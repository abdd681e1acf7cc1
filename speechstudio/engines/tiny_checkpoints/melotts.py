"""A tiny MeloTTS for each of its languages, with a tiny language network beside it."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from speechstudio.engines.synthesis.melotts_library import network_class
from speechstudio.engines.synthesis.melotts_preparing import SENTENCES
from speechstudio.engines.synthesis.melotts_voices import CONFIG, LANGUAGE_NETWORK, WEIGHTS

ACCENTS = {"EN-US": 0, "EN-BR": 1, "EN_INDIA": 2, "EN-AU": 3, "EN-Default": 4}
SPEAKERS = {"EN": ACCENTS, "ES": {"ES": 0}, "FR": {"FR": 0}}
SPEAKERS |= {"ZH": {"ZH": 1}, "JP": {"JP": 0}, "KR": {"KR": 0}}
SAMPLE_RATE, HOP = 44_100, 512
SEED = 5
FRAMES_A_SOUND = 2.2
"""Before it is rounded up; a sound and the blank behind it make some 70 ms."""
_SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def make(folder: Path) -> None:
    """Write an English model with all accents into a folder."""
    make_language(folder, "EN")


def make_all(folder: Path) -> None:
    """Write a model of every language, each into a folder of that name, and `plain`.

    That is the English one again, without its language network.
    """
    for language in SENTENCES:
        make_language(folder / language, language)
    make_language(folder / "plain", "EN", with_language_network=False)


def make_language(folder: Path, language: str, *, with_language_network: bool = True) -> None:
    """Write a model of a language into a folder, as its publisher lays it out."""
    import torch

    torch.manual_seed(SEED)
    folder.mkdir(parents=True, exist_ok=True)
    config = _config(language)
    (folder / CONFIG).write_text(json.dumps(config), encoding="utf-8")
    network = network_class()(
        len(config["symbols"]),
        config["data"]["filter_length"] // 2 + 1,
        config["train"]["segment_size"] // HOP,
        n_speakers=config["data"]["n_speakers"],
        num_tones=config["num_tones"],
        num_languages=config["num_languages"],
        **config["model"],
    )
    with torch.no_grad():
        network.dp.proj.bias.fill_(torch.tensor(FRAMES_A_SOUND).log().item())
        for weight in network.dec.conv_post.parameters():
            weight.mul_(300.0)  # a random network whispers
    torch.save({"model": network.state_dict(), "iteration": 0}, folder / WEIGHTS)
    if with_language_network:
        _write_language_network(folder / LANGUAGE_NETWORK, language)


def _config(language: str) -> dict[str, Any]:
    """Describe a model as small as the library allows."""
    symbols: Any = import_module("melo.text.symbols")
    return {
        "train": {"segment_size": 16 * HOP},
        "data": {
            "sampling_rate": SAMPLE_RATE,
            "filter_length": 2048,
            "hop_length": HOP,
            "add_blank": True,
            "n_speakers": 8,
            "spk2id": SPEAKERS[language],
        },
        "model": {
            "inter_channels": 16,
            "hidden_channels": 16,
            "filter_channels": 32,
            "n_heads": 2,
            "n_layers": 4,
            "n_layers_trans_flow": 3,
            "n_flow_layer": 2,
            "kernel_size": 3,
            "p_dropout": 0.1,
            "resblock": "1",
            "resblock_kernel_sizes": [3],
            "resblock_dilation_sizes": [[1, 3, 5]],
            "upsample_rates": [8, 8, 2, 2, 2],
            "upsample_initial_channel": 64,
            "upsample_kernel_sizes": [16, 16, 8, 2, 2],
            "gin_channels": 16,
        },
        "symbols": list(symbols.symbols),
        "num_tones": symbols.num_tones,
        "num_languages": symbols.num_languages,
    }


def _write_language_network(folder: Path, language: str) -> None:
    """Write a network with a vocabulary of single letters."""
    from transformers import BertConfig, BertForMaskedLM
    from transformers.utils import logging

    logging.disable_progress_bar()
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = list(dict.fromkeys((*_SPECIAL, *_letters(language))))
    (folder / "vocab.txt").write_text("\n".join(vocabulary) + "\n", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(
        json.dumps(_tokenizer_settings(language)), encoding="utf-8"
    )
    settings = BertConfig(
        vocab_size=len(vocabulary),
        hidden_size=768,
        num_hidden_layers=3,
        num_attention_heads=4,
        intermediate_size=32,
    )
    BertForMaskedLM(settings).save_pretrained(folder)


def _tokenizer_settings(language: str) -> dict[str, Any]:
    if language == "JP":
        return {
            "tokenizer_class": "BertJapaneseTokenizer",
            "word_tokenizer_type": "mecab",
            "subword_tokenizer_type": "wordpiece",
            "mecab_kwargs": {"mecab_dic": "unidic_lite"},
            "do_lower_case": False,
        }
    return {
        "tokenizer_class": "BertTokenizer",
        "do_lower_case": language not in {"FR", "KR"},
        "strip_accents": language in {"EN", "ZH"},
    }


def _letters(language: str) -> Iterator[str]:
    """Yield letters, each as the first and as a further piece of a word."""
    known = "abcdefghijklmnopqrstuvwxyz0123456789.,!?'-"
    more = {
        "ES": "áéíóúüñ",
        "FR": "ABCDEFGHIJKLMNOPQRSTUVWXYZàâæçéèêëîïôœùûüÿ",
        "JP": "".join(map(chr, range(0x30A1, 0x30FD))),
        "KR": "".join(map(chr, range(0xAC00, 0xD7A4))),
        "ZH": "".join(map(chr, range(0x4E00, 0x9FA6))),
    }
    for letter in known + more.get(language, ""):
        yield letter
        yield f"##{letter}"
