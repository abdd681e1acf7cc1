"""What is known about pyannote.audio without importing it."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="pyannote",
    title="pyannote.audio",
    task=Task.DIARIZATION,
    factory="speechstudio.engines.diarization.pyannote:Pyannote",
    languages=("*",),
    code_licence="MIT",
    weights_licence="as the model says",
    commercial_use="as the model says",
    models=("segmentation", "embedding"),
    expects=("config.yaml",),
    requirements=("pyannote-audio", "torch"),
    capabilities=("overlapping speech", "number of speakers found or given"),
    options=("min_speakers", "max_speakers"),
    limits=(
        "Speakers with similar voices, and those who speak for a few seconds only, may be merged.",
        "A wrong number of speakers does more harm than none.",
    ),
)
