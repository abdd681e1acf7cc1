"""Which classes of spans people see as one."""

from collections.abc import Mapping

from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.normalization import SemioticClass, Span

_CLASSES: Mapping[SpanGroup, tuple[SemioticClass, ...]] = {
    SpanGroup.NUMBERS: (
        SemioticClass.CARDINAL,
        SemioticClass.ORDINAL,
        SemioticClass.DECIMAL,
        SemioticClass.FRACTION,
        SemioticClass.RANGE,
        SemioticClass.SCORE,
        SemioticClass.MEASURE,
        SemioticClass.ROMAN,
        SemioticClass.MATH,
    ),
    SpanGroup.DATES: (SemioticClass.DATE, SemioticClass.TIME, SemioticClass.DURATION),
    SpanGroup.MONEY: (SemioticClass.MONEY,),
    SpanGroup.ACRONYMS: (SemioticClass.LETTERS,),
    SpanGroup.CODES: (
        SemioticClass.CODE,
        SemioticClass.DIGIT,
        SemioticClass.TELEPHONE,
        SemioticClass.VERSION,
        SemioticClass.ELECTRONIC,
        SemioticClass.VERBATIM,
        SemioticClass.PUNCT,
    ),
    SpanGroup.NAMES: (SemioticClass.ABBREVIATION, SemioticClass.ADDRESS, SemioticClass.PLAIN),
}
_GROUPS = {known: group for group, classes in _CLASSES.items() for known in classes}

CLASS_TITLES: Mapping[SemioticClass, str] = {
    SemioticClass.PLAIN: "As it is written",
    SemioticClass.PUNCT: "Not read",
    SemioticClass.CARDINAL: "Number",
    SemioticClass.ORDINAL: "Place in an order",
    SemioticClass.DIGIT: "Digit by digit",
    SemioticClass.TELEPHONE: "Phone number",
    SemioticClass.DATE: "Date",
    SemioticClass.TIME: "Time",
    SemioticClass.DURATION: "Length of time",
    SemioticClass.MONEY: "Money",
    SemioticClass.MEASURE: "Measure",
    SemioticClass.DECIMAL: "Decimal number",
    SemioticClass.FRACTION: "Fraction",
    SemioticClass.RANGE: "Range",
    SemioticClass.SCORE: "Score",
    SemioticClass.VERSION: "Version",
    SemioticClass.CODE: "Code",
    SemioticClass.LETTERS: "Letters",
    SemioticClass.VERBATIM: "Sign by sign",
    SemioticClass.ELECTRONIC: "Web or mail address",
    SemioticClass.ADDRESS: "Address",
    SemioticClass.ROMAN: "Roman numeral",
    SemioticClass.ABBREVIATION: "Abbreviation",
    SemioticClass.MATH: "Formula",
}
"""What people call each class."""


def group_of(span: Span) -> SpanGroup:
    """Say among which spans people look for one; capitals that are no letters stay with these."""
    is_word = span.semiotic_class is SemioticClass.PLAIN
    if is_word and span.rule.startswith("letters."):
        return SpanGroup.ACRONYMS
    return _GROUPS[span.semiotic_class]


def classes_of(group: SpanGroup) -> frozenset[str]:
    """Give the classes of a group, as a script names them."""
    return frozenset(known.value for known in _CLASSES[group])
