"""Japanese."""

from speechstudio.normalization.east_asian.shared_rules import shared_rules
from speechstudio.normalization.east_asian.spelling import forced_readers, speller
from speechstudio.normalization.grammar import UNSPACED_TOKEN, Grammar
from speechstudio.normalization.languages.ja import eras
from speechstudio.normalization.languages.ja.numbers import WORDING

_RULES = [
    *eras.BOOK.rules,
    *shared_rules(WORDING),
]

GRAMMAR = Grammar(
    language="ja",
    rules=tuple(_RULES),
    spell=speller(WORDING),
    readers=forced_readers(WORDING),
    is_spaced=False,
    token=UNSPACED_TOKEN,
)
