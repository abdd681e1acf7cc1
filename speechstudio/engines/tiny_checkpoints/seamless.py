"""A small SeamlessM4T v2 of random weights that hears, writes and speaks three languages."""

import json
from pathlib import Path

from speechstudio.engines.tiny_checkpoints.vocoding import SMALL_VOCODER, made_audible

LANGUAGES = ("eng", "deu", "cmn")
LETTERS = "▁abcdefghijklmnopqrstuvwxyz'.,?!"
SPECIAL = ("<pad>", "<unk>", "<s>", "</s>")
CONTROL, UNITS = 4, 60
"""Kinds of tokens between its networks: signs that steer, and sounds that its vocoder knows."""


def make(folder: Path) -> None:
    """Write a model whose tokens are letters."""
    import torch
    from transformers import (
        SeamlessM4TFeatureExtractor,
        SeamlessM4TTokenizer,
        SeamlessM4Tv2Config,
        SeamlessM4Tv2Model,
    )

    folder.mkdir(parents=True, exist_ok=True)
    signs = [*SPECIAL, *LETTERS, *(f"__{language}__" for language in LANGUAGES)]
    numbers = {sign: at for at, sign in enumerate(signs)}
    tokenizer = SeamlessM4TTokenizer(
        vocab=numbers,
        merges=[],
        src_lang="eng",
        tgt_lang="eng",
        additional_special_tokens=signs[-len(LANGUAGES) :],
    )
    tokenizer.save_pretrained(folder)
    SeamlessM4TFeatureExtractor().save_pretrained(folder)
    torch.manual_seed(0)
    model = SeamlessM4Tv2Model(SeamlessM4Tv2Config(**_sizes(len(signs))))
    with torch.no_grad():
        decoder = model.t2u_model.model.decoder
        for predictor in (decoder.duration_predictor, model.vocoder.dur_predictor):
            predictor.proj.weight.zero_()
            predictor.proj.bias.fill_(1.1)  # two units a letter, and two frames of 20 ms a unit
        decoder.layer_norm.bias[0] = 10.0
        model.t2u_model.lm_head.weight[:CONTROL, 0] = -1.0  # these are no sounds
    made_audible(model.vocoder.hifi_gan, 0.02)
    model.save_pretrained(folder)
    _write_settings(folder, numbers)


def _sizes(signs: int) -> dict[str, object]:
    layers = {f"{part}layers": 1 for part in _parts("encoder_", "decoder_")}
    heads = {f"{part}attention_heads": 2 for part in _parts("encoder_", "decoder_")}
    wide = {f"{part}ffn_dim": 32 for part in _parts("encoder_", "decoder_")}
    return {
        **layers,
        **heads,
        **wide,
        "vocab_size": signs,
        "t2u_vocab_size": CONTROL + UNITS,
        "char_vocab_size": signs,
        "hidden_size": 32,
        "max_position_embeddings": 1024,
        "t2u_max_position_embeddings": 1024,
        "speech_encoder_layers": 1,
        "speech_encoder_attention_heads": 2,
        "speech_encoder_intermediate_size": 32,
        "t2u_variance_predictor_embed_dim": 32,
        "t2u_variance_predictor_hidden_dim": 16,
        "unit_hifi_gan_vocab_size": UNITS,
        "unit_embed_dim": 16,
        "lang_embed_dim": 8,
        "spkr_embed_dim": 8,
        "vocoder_num_langs": len(LANGUAGES),
        "vocoder_num_spkrs": 2,
        **SMALL_VOCODER,
    }


def _parts(*halves: str) -> tuple[str, ...]:
    return tuple(f"{model}{half}" for model in ("", "t2u_") for half in halves)


def _write_settings(folder: Path, numbers: dict[str, int]) -> None:
    """Write which number stands for which language and letter, as the publisher has it."""
    languages = {language: numbers[f"__{language}__"] for language in LANGUAGES}
    places = {language: at for at, language in enumerate(LANGUAGES)}
    settings = {
        "bos_token_id": 2,
        "decoder_start_token_id": 3,
        "eos_token_id": 3,
        "pad_token_id": 0,
        "max_new_tokens": 64,
        "text_decoder_lang_to_code_id": languages,
        "t2u_lang_code_to_id": {language: CONTROL + at for language, at in places.items()},
        "vocoder_lang_code_to_id": places,
        "id_to_text": {str(number): sign for sign, number in numbers.items()},
        "char_to_id": numbers,
    }
    (folder / "generation_config.json").write_text(json.dumps(settings), encoding="utf-8")
