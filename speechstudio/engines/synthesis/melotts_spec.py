"""What is known about MeloTTS without importing its library."""

from speechstudio.engines.spec import EngineSpec, ExtraOption, Task
from speechstudio.engines.synthesis.melotts_environment import MELOTTS

SDP_RATIO = ExtraOption(
    name="sdp_ratio",
    title="share of the rhythm that is drawn by lot, against the usual one",
    label="Free rhythm",
    minimum=0.0,
    maximum=1.0,
    default=0.2,
)
NOISE_SCALE_W = ExtraOption(
    name="noise_scale_w",
    title="how much the drawn rhythm varies",
    label="Variation of rhythm",
    minimum=0.0,
    maximum=2.0,
    default=0.8,
)

SPEC = EngineSpec(
    id="melotts",
    title="MeloTTS",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.melotts:MeloTTS",
    languages=("en", "es", "fr", "ja", "ko", "zh"),
    code_licence="MIT",
    weights_licence="MIT",
    commercial_use="yes",
    models=("voice",),
    expects=("config.json", "checkpoint.pth"),
    requirements=("melotts-krqnf",),
    capabilities=("rate", "pitch", "volume", "noise", "seed", "English within Chinese"),
    options=("rate", "pitch_semitones", "volume_db", "noise", "seed", "extra"),
    extras=(SDP_RATIO, NOISE_SCALE_W),
    limits=(
        "It tells no quantities from identifiers and reads no acronyms: leave normalization on.",
        "It reads foreign words as if they were its own; in Japanese it spells Latin letters.",
        "Without the language network in the folder “bert” its melody is flatter.",
        "It does not tell when each word is spoken.",
        "Of Spanish, the language network is CC-BY-4.0; its makers doubt that it may be sold.",
    ),
    environment=MELOTTS,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.melotts:make",
)
