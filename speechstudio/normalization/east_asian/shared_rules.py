"""The rules that Chinese and Japanese share, bound to the words of one of them."""

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
from speechstudio.normalization.east_asian.wording import Wording
from speechstudio.normalization.rules import Rule

_MODULES = (
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


def shared_rules(wording: Wording) -> tuple[Rule, ...]:
    """Give every shared rule with the words of a language."""
    return tuple(rule for module in _MODULES for rule in module.BOOK.said_by(wording))
