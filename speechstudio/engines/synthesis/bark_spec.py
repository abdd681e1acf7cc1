"""What is known about Bark without importing its libraries."""

from speechstudio.engines.spec import EngineSpec, ExtraOption, Task
from speechstudio.engines.transformers_environment import TRANSFORMERS

TEMPERATURE = ExtraOption(
    name="temperature",
    title="how freely it speaks; low is even, high is lively and less sure",
    label="Liveliness",
    minimum=0.05,
    maximum=1.5,
    default=0.7,
    is_of_voice=True,
)
SOUND_TEMPERATURE = ExtraOption(
    name="sound_temperature",
    title="how much the sound of the voice varies; high may bring noises",
    label="Variation of sound",
    minimum=0.05,
    maximum=1.5,
    default=0.7,
    is_of_voice=True,
)

SPEC = EngineSpec(
    id="bark",
    title="Bark",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.bark:Bark",
    languages=("de", "en", "es", "fr", "hi", "it", "ja", "ko", "pl", "pt", "ru", "tr", "zh"),
    code_licence="MIT",
    weights_licence="MIT",
    commercial_use="yes",
    models=("bark",),
    expects=("config.json", "generation_config.json", "vocab.txt"),
    requirements=("transformers", "torch"),
    capabilities=("presets", "cloned voices", "laughs and sighs", "rate", "pitch", "volume"),
    options=("rate", "pitch_semitones", "volume_db", "seed", "extra"),
    extras=(TEMPERATURE, SOUND_TEMPERATURE),
    limits=(
        "Slow: without a graphics card a sentence takes a minute or more.",
        "It may add noises, music or words of its own, and another seed says it otherwise.",
        "It says 13 seconds at once; longer sentences are cut at clauses.",
        "Another pace or pitch is made of the finished sound.",
    ),
    environment=TRANSFORMERS,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.bark:make",
)
