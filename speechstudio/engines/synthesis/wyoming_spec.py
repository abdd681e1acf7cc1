"""What is known about services of the Wyoming protocol before one is asked."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="wyoming",
    title="Wyoming service",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.wyoming:Wyoming",
    languages=("*",),
    code_licence="as the service says",
    weights_licence="as the service says",
    commercial_use="as the service says",
    models=(),
    capabilities=("rate", "pitch", "volume", "no model"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=(
        "It speaks by a program of yours that has to be running, here or on another machine.",
        "What it speaks travels as it is: the protocol has neither keys nor encryption.",
        "Another pace or pitch is made of the finished sound.",
        "Sounds given in the phonetic alphabet are not obeyed; the text is read instead.",
    ),
    is_service=True,
)
