"""What is known about Coqui TTS without importing its library."""

from speechstudio.engines.spec import EngineSpec, ExtraOption, Task
from speechstudio.engines.synthesis.coqui_environment import COQUI

TEMPERATURE = ExtraOption(
    name="temperature",
    title="XTTS: how freely it speaks; low is even, high is lively and less sure",
    label="Liveliness",
    is_of_voice=True,
    minimum=0.05,
    maximum=2.0,
    default=0.75,
)
TOP_P = ExtraOption(
    name="top_p",
    title="XTTS: share of the likely sounds that it chooses among",
    label="Share of likely sounds",
    is_of_voice=True,
    minimum=0.05,
    maximum=1.0,
    default=0.85,
)
TOP_K = ExtraOption(
    name="top_k",
    title="XTTS: number of the likely sounds that it chooses among",
    label="Number of likely sounds",
    is_of_voice=True,
    minimum=1,
    maximum=500,
    default=50,
    is_whole=True,
)
REPETITION_PENALTY = ExtraOption(
    name="repetition_penalty",
    title="XTTS: how much it avoids what it has said; high ends stammering",
    label="Against repetition",
    is_of_voice=True,
    minimum=1.0,
    maximum=20.0,
    default=5.0,
)
LENGTH_PENALTY = ExtraOption(
    name="length_penalty",
    title="XTTS: above 1 it tends to longer sentences, below to shorter ones",
    label="Length of sentences",
    is_of_voice=True,
    minimum=0.0,
    maximum=5.0,
    default=1.0,
)
NOISE_SCALE_W = ExtraOption(
    name="noise_scale_w",
    title="VITS: how much the rhythm varies",
    label="Variation of rhythm",
    is_of_voice=True,
    minimum=0.0,
    maximum=2.0,
    default=1.0,
)
XTTS_EXTRAS = (TEMPERATURE, TOP_P, TOP_K, REPETITION_PENALTY, LENGTH_PENALTY)

SPEC = EngineSpec(
    id="coqui",
    title="Coqui TTS",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.coqui:Coqui",
    languages=("*",),
    code_licence="MPL-2.0",
    weights_licence="per model; XTTS: CPML",
    commercial_use="per model; XTTS: no, neither the model nor what it says",
    models=("coqui",),
    expects=("config.json", "*.pth*"),
    requirements=("coqui-tts", "torch", "torchaudio", "soundfile"),
    capabilities=("voices of recordings", "streaming", "rate", "pitch", "volume", "noise", "seed"),
    options=("rate", "pitch_semitones", "volume_db", "noise", "seed", "extra"),
    extras=(*XTTS_EXTRAS, NOISE_SCALE_W),
    limits=(
        "XTTS speaks 17 languages, and takes a voice from a recording of a few seconds.",
        "XTTS: nothing that it says may be sold; it may repeat or add words in short sentences.",
        "XTTS is slow without a graphics card. Its sound is heard while it is made.",
        "Glow-TTS, FastPitch and Tacotron sound like tin without their vocoder in “vocoder”.",
        "What models of sounds do not read is left out; figures have to be words before.",
        "Other Chinese and Korean models than XTTS do not speak here; neither do Belarusian ones.",
    ),
    environment=COQUI,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.coqui:make",
)
