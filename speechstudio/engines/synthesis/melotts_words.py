"""How MeloTTS cuts text into words where the language network is not installed.

Its text code leaves the cutting to the tokenizer of that network. Pieces of one word are put
together again before their sounds are looked up, so the words as a whole give the same sounds.
"""

from dataclasses import dataclass
from typing import Any

_KEEPS_CAPITALS = {"FR", "JP", "KR"}
_LOSES_ACCENTS = {"EN", "ZH"}
"""As the tokenizer of the network of each language does."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlainWords:
    """Stands in for a tokenizer."""

    normalizer: Any
    cutter: Any

    def tokenize(self, text: str) -> list[str]:
        """Cut text into words and signs."""
        normal = self.normalizer.normalize_str(text)
        return [word for word, _ in self.cutter.pre_tokenize_str(normal)]


def plain_words(language: str) -> PlainWords:
    """Make a cutter for a language of MeloTTS."""
    from tokenizers import normalizers, pre_tokenizers

    return PlainWords(
        normalizer=normalizers.BertNormalizer(
            lowercase=language not in _KEEPS_CAPITALS,
            strip_accents=language in _LOSES_ACCENTS,
            handle_chinese_chars=language != "JP",
        ),
        cutter=pre_tokenizers.BertPreTokenizer(),
    )
