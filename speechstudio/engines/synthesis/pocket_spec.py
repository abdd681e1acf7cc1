"""What is known about Pocket TTS without importing its library."""

from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, ExtraOption, Task

STEPS = ExtraOption(
    name="decode_steps",
    title="steps by which each 80 ms of sound are worked out; more are slower, and seldom better",
    label="Steps of sound",
    minimum=1,
    maximum=32,
    default=1,
    is_whole=True,
)

POCKET = EnvironmentSpec(
    id="pocket",
    requirements=(
        "torch==2.13.0",
        "numpy==2.4.6",
        "soxr==1.1.0",
        "safetensors==0.8.0",
        "tokenizers==0.23.3",
        "sentencepiece==0.2.3",  # tokenizers of models that others trained
        "huggingface-hub==2.4.0",  # asked for by the library, and never used here
        "pydantic==2.14.3",
        "pyyaml==6.0.3",
        "requests==2.34.2",  # asked for by the library, and never used here
        "scipy==1.17.1",
        "soundfile==0.14.0",  # recordings of people whose voice is taken
    ),
    without_dependencies=("pocket-tts==4.0.1",),  # else its web server, too
    shared=("torch", "numpy", "soxr", "safetensors", "tokenizers", "scipy", "pyyaml", "soundfile"),
    modules=("torch", "pocket_tts", "soundfile", "soxr"),
    size_bytes=1_030_000_000,
)

SPEC = EngineSpec(
    id="pocket",
    title="Pocket TTS",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.pocket:Pocket",
    languages=("en", "fr", "de", "pt", "it", "es", "nl"),
    code_licence="MIT",
    weights_licence="CC-BY-4.0; each voice has a licence of its own",
    commercial_use="yes, with attribution; not the voices cosette and jean",
    models=("pocket",),
    expects=("**/*.safetensors", "**/tokenizer.*"),
    requirements=("pocket-tts", "torch", "safetensors", "tokenizers", "soundfile"),
    capabilities=("voices of recordings", "streaming", "rate", "pitch", "volume", "noise", "seed"),
    options=("rate", "pitch_semitones", "volume_db", "noise", "seed", "extra"),
    extras=(STEPS,),
    limits=(
        "Each model reads one language, in any of its voices.",
        "A model for cloning has to be asked for: its publisher wants terms accepted.",
        "Figures, acronyms and signs have to be words before; of them it learned little.",
        "Another pace or pitch is made of the finished sound, which then comes by sentences.",
        "Computes on the processor, whatever device is chosen.",
    ),
    environment=POCKET,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.pocket:make",
)
