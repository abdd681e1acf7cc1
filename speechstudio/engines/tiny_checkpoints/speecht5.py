"""A small SpeechT5 with its vocoder, a model for x-vectors, and two voices, of random weights."""

import string
from pathlib import Path

from speechstudio.engines.synthesis.speaker_embeddings import EXTRACTOR, SIZE, VOICES
from speechstudio.engines.synthesis.speecht5 import VOCODER
from speechstudio.engines.tiny_checkpoints.vocoding import SMALL_VOCODER, made_audible


def make(folder: Path) -> None:
    """Write a model that knows the letters of English."""
    import numpy as np
    import torch
    from transformers import (
        SpeechT5Config,
        SpeechT5ForTextToSpeech,
        SpeechT5HifiGan,
        SpeechT5HifiGanConfig,
        SpeechT5Tokenizer,
    )

    (folder / VOICES).mkdir(parents=True, exist_ok=True)
    _write_letters(folder / "spm_char.model")
    tokenizer = SpeechT5Tokenizer(str(folder / "spm_char.model"))
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    model = SpeechT5ForTextToSpeech(
        SpeechT5Config(
            vocab_size=len(tokenizer),
            hidden_size=32,
            encoder_layers=1,
            encoder_attention_heads=2,
            encoder_ffn_dim=32,
            decoder_layers=1,
            decoder_attention_heads=2,
            decoder_ffn_dim=32,
            speech_decoder_prenet_units=32,
            speech_decoder_postnet_units=32,
        )
    )
    with torch.no_grad():
        model.speech_decoder_postnet.prob_out.bias.fill_(-9.0)  # it goes on as long as it may
    model.save_pretrained(folder)
    vocoder = SpeechT5HifiGan(SpeechT5HifiGanConfig(**SMALL_VOCODER))
    made_audible(vocoder, 0.2)
    vocoder.save_pretrained(folder / VOCODER)
    _write_extractor(folder / EXTRACTOR)
    chance = np.random.default_rng(0)
    for name in ("first", "second"):
        np.save(folder / VOICES / f"{name}.npy", chance.standard_normal(SIZE).astype(np.float32))


def _write_letters(path: Path) -> None:
    """Train the model that cuts text into its characters."""
    import sentencepiece

    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter([string.ascii_letters, "a b'c-d, e. f! g?"]),
        model_prefix=str(path.with_suffix("")),
        model_type="char",
        vocab_size=200,
        hard_vocab_limit=False,
        character_coverage=1.0,
        minloglevel=2,
    )
    path.with_suffix(".vocab").unlink()


def _write_extractor(folder: Path) -> None:
    """Write a model that makes x-vectors of recordings."""
    from transformers import Wav2Vec2FeatureExtractor, WavLMConfig, WavLMForXVector

    small = WavLMConfig(
        hidden_size=32,
        num_hidden_layers=1,
        num_attention_heads=2,
        intermediate_size=32,
        conv_dim=[32] * 7,
        num_conv_pos_embeddings=16,
        num_conv_pos_embedding_groups=2,
        tdnn_dim=[32, 32, 32, 32, 64],
        xvector_output_dim=SIZE,
    )
    WavLMForXVector(small).save_pretrained(folder)
    Wav2Vec2FeatureExtractor(do_normalize=True).save_pretrained(folder)
