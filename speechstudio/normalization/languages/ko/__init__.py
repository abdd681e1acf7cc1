"""Korean."""

from speechstudio.normalization.grammar import UNSPACED_TOKEN, Grammar
from speechstudio.normalization.languages.ko import (
    calendar_dates,
    clock,
    counting,
    electronic,
    forced,
    fractions,
    identifiers,
    letters,
    measures,
    money,
    ranges,
    scores,
    signs,
    spelling,
    telephones,
)

_BOOKS = (
    counting,
    fractions,
    scores,
    ranges,
    calendar_dates,
    clock,
    money,
    measures,
    telephones,
    identifiers,
    letters,
    electronic,
    signs,
)

GRAMMAR = Grammar(
    language="ko",
    rules=tuple(rule for module in _BOOKS for rule in module.BOOK.rules),
    spell=spelling.spell,
    readers=forced.READERS,
    is_spaced=False,
    token=UNSPACED_TOKEN,
)
