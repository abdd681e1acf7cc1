"""What is known about faster-whisper without importing it."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="faster-whisper",
    title="Whisper (faster-whisper)",
    task=Task.RECOGNITION,
    factory="speechstudio.engines.recognition.faster_whisper:FasterWhisper",
    languages=("*",),
    code_licence="MIT",
    weights_licence="as the model says",
    commercial_use="as the model says",
    models=("whisper",),
    expects=("model.bin",),
    requirements=("faster-whisper",),
    capabilities=("language detection", "translation to English", "word times", "confidence"),
    options=("language", "translate", "beam_size", "initial_prompt", "hotwords", "words_only"),
    shares_speech=True,
    limits=(
        "Whisper may invent text in noise or music; what is doubtful is marked.",
        "Accuracy differs much between languages; larger models help most outside English.",
        "Overlapping speech is written for one speaker only.",
    ),
)
