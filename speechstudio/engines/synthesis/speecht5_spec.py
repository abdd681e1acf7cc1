"""What is known about SpeechT5 without importing its libraries."""

from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.transformers_environment import TRANSFORMERS

SPEC = EngineSpec(
    id="speecht5",
    title="SpeechT5",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.speecht5:SpeechT5",
    languages=("en",),
    code_licence="Apache-2.0",
    weights_licence="MIT",
    commercial_use="yes",
    models=("speecht5",),
    expects=("config.json", "spm_char.model", "vocoder/config.json"),
    requirements=("transformers", "torch", "sentencepiece", "soundfile", "uroman"),
    capabilities=("voices of x-vectors", "voices of recordings", "rate", "pitch", "volume"),
    options=("rate", "pitch_semitones", "volume_db", "seed"),
    limits=(
        "It cannot read figures, acronyms, dates or times: they have to be words before.",
        "It knows English letters only; others are written in Latin letters first.",
        "Each voice is an x-vector, from a file or made of a recording by a model beside it.",
        "An x-vector of another kind than it learned with gives a voice that is like nobody's.",
        "Another pace or pitch is made of the finished sound.",
    ),
    environment=TRANSFORMERS,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.speecht5:make",
)
