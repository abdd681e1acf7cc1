"""The end of the installation of MeloTTS: all data is put in its place, and all languages tried."""

from pathlib import Path

from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.engines.synthesis.melotts_library import front_end
from speechstudio.engines.synthesis.melotts_words import plain_words
from speechstudio.engines.synthesis.nltk_data import copy_nltk_data

SENTENCES = {
    "EN": "The boat leaves at noon.",
    "ES": "El barco sale al mediodía.",
    "FR": "Le bateau part à midi.",
    "ZH": "船中午开。",
    "JP": "船は正午に出ます。",
    "KR": "배는 정오에 떠납니다.",
}
"""Something to say in each language."""


def prepare(folder: Path) -> None:
    """Make dictionaries ready, and have a sentence of each language read; raises what fails."""
    copy_nltk_data("MeloTTS", folder)
    for language, sentence in SENTENCES.items():
        reader = front_end(language)
        sounds = reader.sounds(reader.written(sentence), plain_words(language))
        if not any(sound.isalpha() for sound in sounds.names):
            raise EngineUnavailableError(
                f"MeloTTS does not read {language}: “{sentence}” has no sounds",
                hint="Run “speechstudio engines repair melotts”.",
            )
