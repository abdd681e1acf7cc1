"""Small models of Coqui TTS of random weights, written as the library itself writes its models."""

import json
from pathlib import Path
from typing import Any

from speechstudio.engines.synthesis.coqui_folders import CONFIG, VOCODER, XTTS_LANGUAGES
from speechstudio.engines.synthesis.coqui_library import make_ready
from speechstudio.engines.tiny_checkpoints.vocoding import made_audible

SEED = 7
LETTERS = "abcdefghijklmnopqrstuvwxyz"
SPEAKERS = ("female-en-5", "male-pt-3\n")
"""As YourTTS calls some of its own."""
XTTS_SPEAKERS = ("Ana Florence", "Damien Black")
VOICE_SIZE, WIDTH, TOKENS = 16, 64, 24
FRAMES_A_LETTER = 6.0
SMALL = {
    "hidden_channels": 16,
    "hidden_channels_ffn_text_encoder": 32,
    "num_layers_text_encoder": 1,
    "num_layers_posterior_encoder": 2,
    "num_layers_flow": 2,
    "resblock_kernel_sizes_decoder": [3],
    "resblock_dilation_sizes_decoder": [[1, 3, 5]],
    "upsample_initial_channel_decoder": 64,
    "init_discriminator": False,
}
SMALL_HIFIGAN = {
    "upsample_factors": [8, 8, 2, 2],
    "upsample_kernel_sizes": [16, 16, 4, 4],
    "upsample_initial_channel": 64,
    "resblock_kernel_sizes": [3],
    "resblock_dilation_sizes": [[1, 3, 5]],
    "resblock_type": "1",
}


def make(folder: Path) -> None:
    """Write a VITS of one English voice, which takes sounds."""
    _begin(folder)
    from TTS.tts.configs.vits_config import VitsArgs, VitsConfig

    config = VitsConfig(
        model_args=VitsArgs(**SMALL),
        use_phonemes=True,
        phonemizer="espeak",
        phoneme_language="en-us",
        text_cleaner="phoneme_cleaners",
    )
    _write_vits(folder, config)


def make_all(folder: Path) -> None:
    """Write `vits`, as above, and `several`, `glow` and `xtts`, each into a folder of that name."""
    make(folder / "vits")
    make_several(folder / "several")
    make_glow(folder / "glow")
    make_xtts(folder / "xtts")


def make_several(folder: Path) -> None:
    """Write a VITS of letters as YourTTS is: of three languages, in voices also of recordings."""
    _begin(folder)
    from TTS.tts.configs.vits_config import VitsArgs, VitsConfig

    _write_encoder(folder)
    owners = {
        f"{place}.wav": {"name": name, "embedding": _voice(place)}
        for place, name in enumerate(SPEAKERS)
    }
    (folder / "speakers.json").write_text(json.dumps(owners), encoding="utf-8")
    numbers = {"en": 0, "fr-fr": 1, "pt-br": 2}
    (folder / "language_ids.json").write_text(json.dumps(numbers), encoding="utf-8")
    arguments = VitsArgs(
        **SMALL,
        use_d_vector_file=True,
        d_vector_file=[str(folder / "speakers.json")],
        d_vector_dim=VOICE_SIZE,
        use_language_embedding=True,
        language_ids_file=str(folder / "language_ids.json"),
        speaker_encoder_model_path=str(folder / "model_se.pth"),
        speaker_encoder_config_path=str(folder / "config_se.json"),
    )
    _write_vits(folder, VitsConfig(model_args=arguments, text_cleaner="multilingual_cleaners"))


def make_glow(folder: Path) -> None:
    """Write a Glow-TTS of letters with its vocoder."""
    _begin(folder / VOCODER)
    import torch
    from TTS.tts.configs.glow_tts_config import GlowTTSConfig
    from TTS.tts.models import setup_model
    from TTS.vocoder.configs import HifiganConfig
    from TTS.vocoder.models import setup_model as setup_vocoder

    small = {"num_heads": 2, "hidden_channels_ffn": 32, "num_layers": 1, "kernel_size": 3}
    config = GlowTTSConfig(
        hidden_channels_enc=16,
        hidden_channels_dec=16,
        hidden_channels_dp=16,
        num_flow_blocks_dec=2,
        encoder_params={**small, "dropout_p": 0.1, "rel_attn_window_size": 4},
        inference_noise_scale=0.5,
        text_cleaner="basic_cleaners",
    )
    network = setup_model(config)
    with torch.no_grad():
        network.encoder.duration_predictor.proj.bias.fill_(FRAMES_A_LETTER).log_()
    _write(folder, "model_file.pth", config, network)
    sounding = HifiganConfig(generator_model_params=SMALL_HIFIGAN)
    vocoder = setup_vocoder(sounding)
    made_audible(vocoder.model_g, 0.05)
    # As older ones are written, which most of those that are published are.
    _write(folder / VOCODER, "model_file.pth", sounding, vocoder.model_g, model_disc={})


def make_xtts(folder: Path) -> None:
    """Write an XTTS with two speakers; what makes its sound is as large as the real one's."""
    _begin(folder)
    import torch
    from TTS.tts.configs.xtts_config import XttsArgs, XttsConfig
    from TTS.tts.layers.xtts.tokenizer import VoiceBpeTokenizer
    from TTS.tts.models.xtts import Xtts

    _write_vocabulary(folder / "vocab.json")
    arguments = XttsArgs(
        gpt_layers=2,
        gpt_n_model_channels=WIDTH,
        gpt_n_heads=2,
        gpt_max_audio_tokens=TOKENS,
        gpt_num_audio_tokens=WIDTH,
        gpt_start_audio_token=WIDTH - 2,
        gpt_stop_audio_token=WIDTH - 1,
        gpt_use_perceiver_resampler=True,
        decoder_input_dim=WIDTH,
    )
    config = XttsConfig(model_args=arguments)
    network = Xtts(config)
    network.tokenizer = VoiceBpeTokenizer(str(folder / "vocab.json"))
    network.init_models()
    with torch.no_grad():
        network.gpt.mel_head.bias[WIDTH - 1] = -99.0  # it goes on as long as it may
    made_audible(network.hifigan_decoder.waveform_decoder, 0.05)
    _write(folder, "model.pth", config, network)
    speakers = {
        name: {
            "gpt_cond_latent": torch.randn(1, 32, WIDTH),
            "speaker_embedding": torch.nn.functional.normalize(torch.randn(1, 512, 1), dim=1),
        }
        for name in XTTS_SPEAKERS
    }
    torch.save(speakers, folder / "speakers_xtts.pth")


def make_xtts_of_old(folder: Path) -> None:
    """Write an XTTS as the first ones are: with its configuration, not a table, in the file."""
    make_xtts(folder)
    import torch
    from TTS.config import load_config
    from TTS.tts.models.xtts import XttsArgs, XttsAudioConfig

    path = folder / "model.pth"
    saved = torch.load(path, weights_only=True)
    saved["config"] = load_config(folder / CONFIG)
    for kind in (XttsArgs, XttsAudioConfig):  # which stood in another module then
        kind.__module__ = "TTS.tts.models.xtts"
    torch.save(saved, path)


def _begin(folder: Path) -> None:
    import torch

    make_ready()
    torch.manual_seed(SEED)
    folder.mkdir(parents=True, exist_ok=True)


def _write(folder: Path, name: str, config: Any, network: Any, **more: Any) -> None:
    from trainer.io import save_model

    config.save_json(str(folder / CONFIG))
    save_model(config, network, str(folder / name), current_step=0, epoch=0, **more)


def _write_vits(folder: Path, config: Any) -> None:
    from TTS.tts.models import setup_model

    network = setup_model(config)
    made_audible(network.waveform_decoder, 0.5)
    _write(folder, "model_file.pth", config, network)


def _write_encoder(folder: Path) -> None:
    """Write the network that tells voices apart."""
    from TTS.encoder.configs.speaker_encoder_config import SpeakerEncoderConfig
    from TTS.encoder.utils.generic_utils import setup_encoder_model

    config = SpeakerEncoderConfig(
        model_params={
            "model_name": "lstm",
            "input_dim": 80,
            "proj_dim": VOICE_SIZE,
            "lstm_dim": 32,
            "num_lstm_layers": 1,
            "use_lstm_with_projection": True,
        },
        num_classes_in_batch=2,
        num_utter_per_class=2,
        num_loader_workers=0,
    )
    _write(folder, "model_se.pth", config, setup_encoder_model(config))
    (folder / CONFIG).rename(folder / "config_se.json")


def _write_vocabulary(path: Path) -> None:
    """Write a vocabulary of single letters, with the signs for languages."""
    from tokenizers import Tokenizer
    from tokenizers.models import BPE
    from tokenizers.pre_tokenizers import Whitespace

    special = ["[STOP]", "[UNK]", "[SPACE]", *(f"[{code}]" for code in XTTS_LANGUAGES), "[START]"]
    signs = [*special, *LETTERS, *"0123456789.,!?'-", *"áéíóúñçàèâêîôûäöüß"]
    numbers = {sign: number for number, sign in enumerate(signs)}
    tokenizer = Tokenizer(BPE(vocab=numbers, merges=[], unk_token="[UNK]"))  # noqa: S106 - a sign
    tokenizer.add_special_tokens(special)
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.save(str(path))


def _voice(place: int) -> list[float]:
    """Give how somebody sounds."""
    return [float(number % (place + 2)) for number in range(VOICE_SIZE)]
