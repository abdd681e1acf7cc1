"""What is known about StyleTTS2 without importing its library."""

from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, ExtraOption, Task

ALPHA = ExtraOption(
    name="alpha",
    title="whose sound: 0 that of the recording, 1 what suits the text",
    label="Sound",
    minimum=0.0,
    maximum=1.0,
    default=0.3,
)
BETA = ExtraOption(
    name="beta",
    title="whose manner of speaking: 0 that of the recording, 1 what suits the text",
    label="Manner",
    minimum=0.0,
    maximum=1.0,
    default=0.7,
)
STEPS = ExtraOption(
    name="diffusion_steps",
    title="steps by which the style is worked out; more give more variety",
    label="Steps of style",
    minimum=2,
    maximum=100,
    default=5,
    is_whole=True,
)
SCALE = ExtraOption(
    name="embedding_scale",
    title="how much the text decides the style; above 1 it is more emotional",
    label="Emotion",
    minimum=0.0,
    maximum=10.0,
    default=1.0,
)
CARRIED = ExtraOption(
    name="style_carried",
    title="share of the style that goes on from one piece of a long sentence to the next",
    label="Style carried on",
    minimum=0.0,
    maximum=1.0,
    default=0.7,
)

STYLETTS2 = EnvironmentSpec(
    id="styletts2",
    requirements=(
        "torch==2.13.0",
        "numpy==2.4.6",
        "soxr==1.1.0",
        "torchaudio==2.11.0",  # features of sound; see `engines/diarization/torchaudio_repair.py`
        "transformers==5.23.0",  # the network that feels the melody of a sentence
        "einops==0.8.2",
        "einops-exts==0.0.4",
        "espeakng-loader==0.2.4",  # the sounds of words
        "munch==4.0.0",
        "pyyaml==6.0.3",
        "scipy==1.17.1",
        "soundfile==0.14.0",  # recordings of people whose voice is taken
    ),
    without_dependencies=("tts-webui-styletts2==0.1.11",),  # else all that trains it, too
    shared=("torch", "numpy", "soxr", "torchaudio", "scipy", "pyyaml", "espeakng-loader"),
    modules=("torch", "transformers", "einops_exts", "munch", "scipy", "soundfile", "soxr"),
    size_bytes=1_100_000_000,
)

SPEC = EngineSpec(
    id="styletts2",
    title="StyleTTS2",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.styletts2:StyleTTS2",
    languages=("en",),
    code_licence="MIT",
    weights_licence="MIT, with terms for voices",
    commercial_use="with terms: say that it is synthetic, or have leave of the person",
    models=("styletts2",),
    expects=("**/*.yml", "**/*.pth"),
    requirements=("tts-webui-styletts2", "transformers", "torch", "torchaudio", "soundfile"),
    capabilities=("voices of recordings", "styles", "rate", "pitch", "volume", "seed"),
    options=("rate", "pitch_semitones", "volume_db", "seed", "extra"),
    extras=(ALPHA, BETA, STEPS, SCALE, CARRIED),
    limits=(
        "English only; models of one's own may be of any language that eSpeak reads.",
        "A model of many voices speaks as the recordings in its folder “voices”, and not without.",
        "The style goes on within a sentence only: each sounds the same wherever it stands.",
        "Another pace or pitch is made of the finished sound.",
    ),
    environment=STYLETTS2,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.styletts2:make",
)
