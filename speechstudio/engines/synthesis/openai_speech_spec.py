"""What is known about OpenAI-compatible speech services before one is asked."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="openai-speech",
    title="OpenAI-compatible service",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.openai_speech:OpenAiSpeech",
    languages=("*",),
    code_licence="as the service says",
    weights_licence="as the service says",
    commercial_use="as the service says",
    models=(),
    capabilities=("rate", "pitch", "volume", "no model"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=(
        "It speaks by a service that has to be running, here or on another machine.",
        "Whether it obeys another pace is up to the service.",
        "Sounds given in the phonetic alphabet are not obeyed; the text is read instead.",
    ),
    is_service=True,
)
