"""What is known about the engine without loading it."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="tones",
    title="Speaking tones",
    task=Task.SYNTHESIS,
    factory="speaking_tones.engine:Tones",
    languages=("*",),
    code_licence="GPL-3.0-or-later",
    weights_licence="none",
    commercial_use="yes",
    models=(),
    requirements=("speaking-tones", "numpy"),
    capabilities=("word times", "rate", "pitch", "volume", "no model"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=("Nobody understands it: letters are tones, and sounds that are given are not obeyed.",),
)
