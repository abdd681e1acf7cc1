"""What the languages of Europe share: rules that are written once and speak through a phrasebook.

A language derives a `Phrasebook` and `Numerals`, brings its data, and makes its grammar:

    GRAMMAR = grammar(by_region(MyPhrasebook, frozenset({"BE"})))
"""

from collections.abc import Iterable

from speechstudio.normalization.european import (
    abbreviations,
    codes,
    dates,
    electronic,
    fractions,
    initialisms,
    measures,
    money,
    ordinals,
    quantities,
    ranges,
    romans,
    spelling,
    symbols,
    telephones,
    times,
)
from speechstudio.normalization.european.phrasebook import Phrasebooks
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.grammar import Grammar
from speechstudio.normalization.rules import Rule, RuleBook

_BOOKS = (
    abbreviations,
    codes,
    dates,
    electronic,
    fractions,
    initialisms,
    measures,
    money,
    ordinals,
    quantities,
    ranges,
    romans,
    symbols,
    telephones,
    times,
)


def shared_rules(phrasebooks: Phrasebooks, *, without: Iterable[str] = ()) -> tuple[Rule, ...]:
    """Make all shared rules for a language, except those named."""
    left_out = frozenset(without)
    return tuple(
        rule for module in _BOOKS for rule in module.BOOK.rules(phrasebooks, without=left_out)
    )


def _rules(book: RuleBook | TemplateBook, phrasebooks: Phrasebooks) -> Iterable[Rule]:
    return book.rules if isinstance(book, RuleBook) else book.rules(phrasebooks)


def grammar(
    phrasebooks: Phrasebooks,
    own: Iterable[RuleBook | TemplateBook] = (),
    *,
    without: Iterable[str] = (),
) -> Grammar:
    """Make the grammar of a language from the shared rules and the rules of its own."""
    book = phrasebooks("")
    own_rules = [rule for rules in own for rule in _rules(rules, phrasebooks)]
    return Grammar(
        language=book.language,
        rules=(*own_rules, *shared_rules(phrasebooks, without=without)),
        spell=lambda text: spelling.spell(book, text),
        readers=spelling.forced_readers(book),
        abbreviations=abbreviations.abbreviations(book.language),
    )
