"""Which classes of spans people see as one."""

from collections.abc import Mapping

from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.gui.words import tr
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
    SemioticClass.PLAIN: tr("As it is written"),
    SemioticClass.PUNCT: tr("Not read"),
    SemioticClass.CARDINAL: tr("Number", "such as 42"),
    SemioticClass.ORDINAL: tr("Place in an order"),
    SemioticClass.DIGIT: tr("Digit by digit"),
    SemioticClass.TELEPHONE: tr("Phone number"),
    SemioticClass.DATE: tr("Date"),
    SemioticClass.TIME: tr("Time", "such as 9:30"),
    SemioticClass.DURATION: tr("Length of time"),
    SemioticClass.MONEY: tr("Money"),
    SemioticClass.MEASURE: tr("Measure", "such as 5 kg"),
    SemioticClass.DECIMAL: tr("Decimal number"),
    SemioticClass.FRACTION: tr("Fraction"),
    SemioticClass.RANGE: tr("Range", "such as 10–12"),
    SemioticClass.SCORE: tr("Score", "such as 3:1"),
    SemioticClass.VERSION: tr("Version"),
    SemioticClass.CODE: tr("Code", "such as AB12"),
    SemioticClass.LETTERS: tr("Letters", "such as NASA"),
    SemioticClass.VERBATIM: tr("Sign by sign"),
    SemioticClass.ELECTRONIC: tr("Web or mail address"),
    SemioticClass.ADDRESS: tr("Address", "of a house"),
    SemioticClass.ROMAN: tr("Roman numeral"),
    SemioticClass.ABBREVIATION: tr("Abbreviation"),
    SemioticClass.MATH: tr("Formula"),
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
