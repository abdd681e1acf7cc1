"""English, of the United States and of Britain."""

from speechstudio.normalization.grammar import Grammar
from speechstudio.normalization.languages.en import quantities, spelling

_BOOKS = (quantities,)

GRAMMAR = Grammar(
    language="en",
    rules=tuple(rule for module in _BOOKS for rule in module.BOOK.rules),
    spell=spelling.spell,
)
