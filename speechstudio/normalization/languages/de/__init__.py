"""German, of Germany, Austria and Switzerland."""

from speechstudio.normalization.european import grammar
from speechstudio.normalization.languages.de import (
    amounts,
    calendar_dates,
    compounds,
    initialisms,
    ordinals,
    places,
    romans,
)
from speechstudio.normalization.languages.de.phrasebook import book_of

_REPLACED = (
    "date.day_month",
    "date.written",
    "ordinal.suffix",
    "roman.numeral",
    "roman.ordinal",
    "roman.small",
    "score.ratio",
)
"""Shared rules in whose place German has its own."""

GRAMMAR = grammar(
    book_of,
    [
        module.BOOK
        for module in (amounts, calendar_dates, compounds, initialisms, ordinals, places, romans)
    ],
    without=_REPLACED,
)
