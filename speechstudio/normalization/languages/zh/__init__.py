"""Chinese, in simplified and traditional characters."""

from dataclasses import replace

from speechstudio.normalization.east_asian.shared_rules import shared_rules
from speechstudio.normalization.east_asian.spelling import forced_readers, speller
from speechstudio.normalization.grammar import UNSPACED_TOKEN, Grammar
from speechstudio.normalization.languages.zh import readings, script, years
from speechstudio.normalization.languages.zh.numbers import WORDING

_RULES = [
    *years.BOOK.rules,
    *readings.BOOK.rules,
    *shared_rules(WORDING),
]

GRAMMAR = Grammar(
    language="zh",
    rules=tuple(replace(rule, read=script.in_script_of_text(rule.read)) for rule in _RULES),
    spell=speller(WORDING),
    readers=forced_readers(WORDING),
    is_spaced=False,
    token=UNSPACED_TOKEN,
)
