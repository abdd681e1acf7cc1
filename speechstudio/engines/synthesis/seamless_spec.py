"""What is known about SeamlessM4T as a voice without importing its libraries."""

from speechstudio.engines.seamless_languages import SPOKEN
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.transformers_environment import TRANSFORMERS

SPEC = EngineSpec(
    id="seamless",
    title="SeamlessM4T v2",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.seamless:SeamlessVoice",
    languages=SPOKEN,
    code_licence="Apache-2.0",
    weights_licence="CC-BY-NC-4.0",
    commercial_use="no",
    models=("seamless",),
    expects=("config.json", "generation_config.json"),
    requirements=("transformers", "torch", "sentencepiece"),
    capabilities=("200 voices a language", "rate", "pitch", "volume"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=(
        "Its 2.3 thousand million weights take 9 GB on the disk and about 6 GB of memory.",
        "It was made to translate, not to read aloud: melody and pauses are plain.",
        "It knows no sounds for words that it has never met; figures have to be words before.",
        "Another pace or pitch is made of the finished sound.",
    ),
    environment=TRANSFORMERS,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.seamless:make",
)
