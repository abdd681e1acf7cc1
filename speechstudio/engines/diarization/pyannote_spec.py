"""What is known about pyannote.audio without importing it."""

from speechstudio.domain.own_python import is_frozen
from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, Task

PYANNOTE = EnvironmentSpec(
    id="pyannote",
    requirements=(
        "torch==2.13.0",
        "pyannote-audio==4.0.7",
        "torchaudio==2.11.0",
        "numpy==2.4.6",
        "soxr==1.1.0",
    ),
    shared=("torch", "numpy", "soxr"),
    modules=("torch", "speechstudio.engines.diarization.pyannote_library", "soxr"),
    size_bytes=1_600_000_000,
)
"""For a frozen program, which has neither pyannote.audio nor torch; others bring both."""

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
    environment=PYANNOTE if is_frozen() else None,
)
