"""What is known about MMS without importing its libraries."""

from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.transformers_environment import TRANSFORMERS

SPEC = EngineSpec(
    id="mms",
    title="MMS",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.mms:Mms",
    languages=("*",),
    code_licence="Apache-2.0",
    weights_licence="CC-BY-NC-4.0",
    commercial_use="no",
    models=("mms",),
    expects=("config.json", "vocab.json", "tokenizer_config.json"),
    requirements=("transformers", "torch", "uroman"),
    capabilities=("more than 1,100 languages", "rate", "pitch", "volume"),
    options=("rate", "pitch_semitones", "volume_db", "noise", "seed"),
    limits=(
        "One voice a language, without much melody, at 16 kHz.",
        "It knows the letters of its language only: others are written in Latin letters first.",
        "What it does not know then is left out.",
        "Figures have to be words before: most of its voices know none.",
    ),
    environment=TRANSFORMERS,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.mms:make",
)
