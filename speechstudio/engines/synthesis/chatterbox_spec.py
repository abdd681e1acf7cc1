"""What is known about Chatterbox without importing its libraries."""

from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, ExtraOption, Task

EXAGGERATION = ExtraOption(
    name="exaggeration",
    title="how much feeling is put into it; high is also faster",
    label="Feeling",
    minimum=0.0,
    maximum=2.0,
    default=0.5,
)
GUIDANCE = ExtraOption(
    name="cfg_weight",
    title="how closely it keeps to the text; low is slower speech, and 0 is half the work",
    label="Closeness to the text",
    minimum=0.0,
    maximum=1.0,
    default=0.5,
)
TEMPERATURE = ExtraOption(
    name="temperature",
    title="how freely it speaks; 0 always says it the same way",
    label="Liveliness",
    minimum=0.0,
    maximum=5.0,
    default=0.8,
)
MIN_P = ExtraOption(
    name="min_p",
    title="what is less likely than this share of the likeliest is never said",
    label="Least likelihood",
    minimum=0.0,
    maximum=1.0,
    default=0.05,
)
REPETITION_PENALTY = ExtraOption(
    name="repetition_penalty",
    title="how much it avoids what it has said; high ends stammering",
    label="Against repetition",
    minimum=1.0,
    maximum=2.0,
    default=1.2,
)

CHATTERBOX = EnvironmentSpec(
    id="chatterbox",
    requirements=(
        "numpy==2.4.6",
        "soxr==1.1.0",
        "onnxruntime==1.31.1",
        "onnx==1.23.2",  # writes the small model that proves it
        "pykakasi==2.3.0",  # Japanese readings, with their dictionary
        "soundfile==0.14.0",  # recordings of people whose voice is taken
    ),
    without_dependencies=(
        "tokenizers==0.23.3",  # else what loads from the hub, too
        "resemble-perth==1.0.1",  # its network for watermarks is data here
    ),
    shared=("numpy", "soxr", "onnxruntime", "onnx", "soundfile"),
    modules=("onnxruntime", "tokenizers", "pykakasi", "soundfile", "soxr"),
    size_bytes=220_000_000,
)

SPEC = EngineSpec(
    id="chatterbox",
    title="Chatterbox",
    task=Task.SYNTHESIS,
    factory="speechstudio.engines.synthesis.chatterbox:Chatterbox",
    languages=(
        *("en", "ar", "da", "de", "el", "es", "fi", "fr", "he", "hi", "it", "ja", "ko"),
        *("ms", "nl", "no", "pl", "pt", "ru", "sv", "sw", "tr", "zh"),
    ),
    code_licence="MIT",
    weights_licence="MIT",
    commercial_use="yes",
    models=("chatterbox",),
    expects=(
        "tokenizer.json",
        "**/speech_encoder.onnx",
        "**/embed_tokens.onnx",
        "**/language_model*.onnx",
        "**/conditional_decoder.onnx",
    ),
    requirements=("onnxruntime", "tokenizers", "soundfile", "resemble-perth"),
    capabilities=("voices of recordings", "watermark", "rate", "pitch", "volume", "seed"),
    options=("rate", "pitch_semitones", "volume_db", "seed", "extra"),
    extras=(EXAGGERATION, GUIDANCE, TEMPERATURE, MIN_P, REPETITION_PENALTY),
    limits=(
        "All that it says carries a watermark that nobody hears and its makers' program finds.",
        "One of its models speaks English, the other 23 languages.",
        "Slow without a graphics card. At most some 20 s are said at once.",
        "Chinese is read without words, Hebrew without vowel signs, Russian without stress.",
        "Another pace or pitch is made of the finished sound.",
    ),
    environment=CHATTERBOX,
    models_are_voices=True,
    tiny="speechstudio.engines.tiny_checkpoints.chatterbox:make",
)
