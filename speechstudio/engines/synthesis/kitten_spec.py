"""What is known about KittenTTS without importing its library."""

from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, Task

KITTEN = EnvironmentSpec(
    id="kitten",
    requirements=(
        "numpy==2.4.6",
        "soxr==1.1.0",
        "onnxruntime==1.31.1",
        "onnx==1.23.2",  # writes the network by which it is tried without its own
        "espeakng-loader==0.2.4",  # the sounds of words
    ),
    without_dependencies=("kittentts==0.1.3",),  # else what fetches models, and a second eSpeak NG
    shared=("numpy", "soxr", "onnxruntime", "onnx", "espeakng-loader"),
    modules=("onnxruntime", "espeakng_loader", "soxr"),
    size_bytes=175_000_000,
)

SPEC = EngineSpec(
    id="kitten",
    title="KittenTTS",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.kitten:Kitten",
    languages=("en",),
    code_licence="Apache-2.0",
    weights_licence="Apache-2.0",
    commercial_use="yes",
    models=("kitten",),
    expects=("*.onnx", "*.npz"),
    requirements=("kittentts", "onnxruntime", "espeakng-loader"),
    capabilities=("rate", "pitch", "volume"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=(
        "English only, in eight voices.",
        "The same sentence sounds a little different each time.",
        "The smallest networks give a wrong sample now and then; it is mended by those around.",
        "A pitch changed by more than a few semitones sounds like another speaker.",
    ),
    environment=KITTEN,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.kitten:make",
)
