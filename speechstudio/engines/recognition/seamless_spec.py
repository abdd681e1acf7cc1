"""What is known about SeamlessM4T as a recognizer without importing its libraries."""

from speechstudio.engines.seamless_languages import WRITTEN
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.engines.transformers_environment import TRANSFORMERS

SPEC = EngineSpec(
    id="seamless",
    title="SeamlessM4T v2",
    task=Task.RECOGNITION,
    factory="speechstudio.engines.recognition.seamless:SeamlessRecognizer",
    languages=WRITTEN,
    code_licence="Apache-2.0",
    weights_licence="CC-BY-NC-4.0",
    commercial_use="no",
    models=("seamless",),
    expects=("config.json", "generation_config.json", "preprocessor_config.json"),
    requirements=("transformers", "torch", "sentencepiece", "silero-vad"),
    capabilities=("translation into a hundred languages", "confidence"),
    options=("language", "translate", "beam_size"),
    shares_speech=True,
    limits=(
        "It tells no times of words: they are reckoned from the speech around them.",
        "Speakers who take turns quickly are told apart less well than by Whisper.",
        "It has to be told the language, and writes the one that it is told: it translates others.",
        "Its 2.3 thousand million weights take 9 GB on the disk and about 6 GB of memory.",
    ),
    environment=TRANSFORMERS,
    tiny="speechstudio.engines.tiny_checkpoints.seamless:make",
)
