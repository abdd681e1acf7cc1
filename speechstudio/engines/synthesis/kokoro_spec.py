"""What is known about Kokoro without importing its libraries."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="kokoro",
    title="Kokoro",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.kokoro:Kokoro",
    languages=("en", "es", "fr", "hi", "it", "pt"),
    code_licence="GPL-3.0-or-later",
    weights_licence="Apache-2.0",
    commercial_use="yes",
    models=("kokoro",),
    extra_models=("voices",),
    expects=("model.onnx", "vocab.json"),
    requirements=("espeakng-loader", "onnx", "onnxruntime", "soxr"),
    capabilities=("word times", "phonemes", "rate", "pitch", "volume", "several languages"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=(
        "About eight times the work of Piper: near the pace of speech on one core.",
        "Japanese and Chinese writing is not read, though there are voices of these languages.",
        "A pitch changed by more than a few semitones sounds like another speaker.",
    ),
)
