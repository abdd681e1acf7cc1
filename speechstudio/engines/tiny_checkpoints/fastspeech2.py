"""A small FastSpeech2 with HiFi-GAN of random weights."""

import json
from pathlib import Path

from speechstudio.engines.synthesis.nltk_data import offer_nltk_data
from speechstudio.engines.tiny_checkpoints.vocoding import SMALL_VOCODER, made_audible

FRAMES_A_SOUND = 8
"""Of 11.6 ms."""


def make(folder: Path) -> None:
    """Write a voice that knows the sounds of English."""
    offer_nltk_data("FastSpeech2")
    import torch
    from g2p_en import G2p
    from transformers import (
        FastSpeech2ConformerConfig,
        FastSpeech2ConformerHifiGanConfig,
        FastSpeech2ConformerTokenizer,
        FastSpeech2ConformerWithHifiGan,
        FastSpeech2ConformerWithHifiGanConfig,
    )

    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = folder / "vocab.json"
    sounds = ["<blank>", "<unk>", *G2p().phonemes[4:], ",", ".", "'", "?", "!", "<sos/eos>"]
    vocabulary.write_text(json.dumps({sound: at for at, sound in enumerate(sounds)}), "utf-8")
    tokenizer = FastSpeech2ConformerTokenizer(str(vocabulary), should_strip_spaces=True)
    tokenizer.save_pretrained(folder)
    torch.manual_seed(0)
    small = FastSpeech2ConformerConfig(
        vocab_size=len(sounds),
        hidden_size=16,
        encoder_layers=1,
        encoder_linear_units=16,
        decoder_layers=1,
        decoder_linear_units=16,
        speech_decoder_postnet_units=16,
        duration_predictor_channels=16,
        energy_predictor_channels=16,
        pitch_predictor_channels=16,
    )
    config = FastSpeech2ConformerWithHifiGanConfig(
        model_config=small.to_dict(),
        vocoder_config=FastSpeech2ConformerHifiGanConfig(**SMALL_VOCODER).to_dict(),
    )
    model = FastSpeech2ConformerWithHifiGan(config)
    made_audible(model.vocoder, 1.0)
    with torch.no_grad():
        last = model.model.duration_predictor.linear
        last.weight.zero_()
        last.bias.fill_(float(torch.log(torch.tensor(FRAMES_A_SOUND + 1.0))))
    model.save_pretrained(folder)
