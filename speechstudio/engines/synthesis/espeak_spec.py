"""What is known about eSpeak NG without loading it."""

from speechstudio.engines.spec import EngineSpec, Task

SPEC = EngineSpec(
    id="espeak",
    title="eSpeak NG",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.espeak:Espeak",
    languages=("*",),
    code_licence="GPL-3.0-or-later",
    weights_licence="none",
    commercial_use="yes",
    models=(),
    requirements=("espeakng-loader",),
    capabilities=("word times", "rate", "pitch", "volume", "a hundred languages", "no model"),
    options=("rate", "pitch_semitones", "volume_db"),
    limits=(
        "Sounds like a machine.",
        "Sounds given in the phonetic alphabet are not obeyed; the text is read instead.",
        "Reads Japanese kanji poorly, and never slower than 80 words a minute.",
    ),
)
