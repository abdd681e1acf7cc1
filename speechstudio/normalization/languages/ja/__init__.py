"""Japanese."""

from speechstudio.normalization.east_asian import (
    calendar,
    clock,
    electronic,
    identifiers,
    latin,
    measures,
    money,
    quantities,
    ranges,
    ratios,
)
from speechstudio.normalization.east_asian.spelling import forced_readers, speller
from speechstudio.normalization.grammar import UNSPACED_TOKEN, Grammar
from speechstudio.normalization.languages.ja import eras
from speechstudio.normalization.languages.ja.numbers import WORDING

_SHARED = (
    quantities,
    calendar,
    clock,
    money,
    measures,
    ranges,
    ratios,
    identifiers,
    latin,
    electronic,
)
_RULES = [
    *eras.BOOK.rules,
    *(rule for module in _SHARED for rule in module.BOOK.said_by(WORDING)),
]

GRAMMAR = Grammar(
    language="ja",
    rules=tuple(_RULES),
    spell=speller(WORDING),
    readers=forced_readers(WORDING),
    is_spaced=False,
    token=UNSPACED_TOKEN,
)
