"""What the entry points of the scripted engines name."""

from speechstudio.engines.spec import EngineSpec, Task

RECOGNIZER = EngineSpec(
    id="scripted-recognizer",
    title="Scripted recognizer",
    task=Task.RECOGNITION,
    factory="tests.fakes.engines:ScriptedRecognizer",
    languages=("*",),
    code_licence="GPL-3.0-or-later",
    weights_licence="none",
    commercial_use="yes",
    models=("whisper",),
)

SYNTHESIZER = EngineSpec(
    id="scripted-synthesizer",
    title="Scripted synthesizer",
    task=Task.SYNTHESIS,
    factory="tests.fakes.engines:ScriptedSynthesizer",
    languages=("*",),
    code_licence="GPL-3.0-or-later",
    weights_licence="none",
    commercial_use="yes",
    models=("voice",),
)

DIARIZER = EngineSpec(
    id="scripted-diarizer",
    title="Scripted diarizer",
    task=Task.DIARIZATION,
    factory="tests.fakes.engines:ScriptedDiarizer",
    languages=("*",),
    code_licence="GPL-3.0-or-later",
    weights_licence="none",
    commercial_use="yes",
    models=("pipeline",),
)
