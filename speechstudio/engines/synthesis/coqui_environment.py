"""The environment in which Coqui TTS runs, with what it needs to read every language of XTTS."""

from speechstudio.engines.spec import EnvironmentSpec

COQUI = EnvironmentSpec(
    id="coqui",
    requirements=(
        "torch==2.13.0",
        "numpy==2.4.6",
        "soxr==1.1.0",
        "coqui-tts==0.28.0",
        "torchaudio==2.11.0",  # features of recordings; its native library need not load
        "torchcodec==0.17.0",  # asked for by the library, and never loaded here
        "transformers==5.23.0",  # the network of XTTS
        "soundfile==0.14.0",  # recordings of people whose voice is taken
        "scipy==1.17.1",
        "espeakng-loader==0.2.4",  # sounds of 100 languages, for models that take sounds
        "gruut[de,es,fr]==2.4.0",  # sounds of some, for models that learned with these
        "pypinyin==0.55.0",  # Chinese readings, with their dictionary
        "cutlet==0.5.2",  # Latin letters for Japanese
        "unidic-lite==1.0.8",  # the dictionary for Japanese
        "bangla==0.0.6",  # these three: Bengali readings
        "bnnumerizer==0.0.2",
        "bnunicodenormalizer==0.1.7",
        "six==1.17.0",  # asked for by what reads dates, which does not say so
        "uroman==1.3.1.1",  # Latin letters for every script
    ),
    shared=("torch", "numpy", "soxr", "torchaudio", "torchcodec", "soundfile", "scipy"),
    modules=("torch", "transformers", "TTS", "trainer", "gruut", "cutlet", "pypinyin", "soxr"),
    size_bytes=2_100_000_000,
)
