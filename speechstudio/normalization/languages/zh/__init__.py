"""Chinese, in simplified and traditional characters."""

from dataclasses import replace

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
from speechstudio.normalization.languages.zh import readings, script, years
from speechstudio.normalization.languages.zh.numbers import WORDING

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
    *years.BOOK.rules,
    *readings.BOOK.rules,
    *(rule for module in _SHARED for rule in module.BOOK.said_by(WORDING)),
]

GRAMMAR = Grammar(
    language="zh",
    rules=tuple(replace(rule, read=script.in_script_of_text(rule.read)) for rule in _RULES),
    spell=speller(WORDING),
    readers=forced_readers(WORDING),
    is_spaced=False,
    token=UNSPACED_TOKEN,
)
