"""What is known about the light diarizer without importing its libraries."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="light",
    title="Light diarizer",
    task=Task.DIARIZATION,
    factory="speechstudio.engines.diarization.light.diarizer:LightDiarizer",
    languages=("*",),
    code_licence="GPL-3.0-or-later",
    weights_licence="as the model says",
    commercial_use="as the model says",
    models=("segmentation", "embedding"),
    requirements=("onnxruntime", "kaldi-native-fbank", "scipy"),
    capabilities=("overlapping speech", "number of speakers found or given"),
    options=("min_speakers", "max_speakers"),
    shares_speech=True,
    limits=(
        "Speakers with similar voices, and those who speak for a few seconds only, may be merged.",
        "A wrong number of speakers does more harm than none.",
    ),
)
