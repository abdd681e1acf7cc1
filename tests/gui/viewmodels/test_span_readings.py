"""Why a span is read as it is, and how else it could be."""

import pytest

from speechstudio.domain.script import Forced, ScriptParagraph
from speechstudio.gui.viewmodels.row_list import RowList
from speechstudio.gui.viewmodels.script_reading import read_paragraph
from speechstudio.gui.viewmodels.script_row import RowSpan, ScriptRow, SpanGroup
from speechstudio.gui.viewmodels.span_groups import CLASS_TITLES, classes_of
from speechstudio.gui.viewmodels.span_readings import readings, why
from speechstudio.normalization import Entry, Lexicon, SemioticClass
from speechstudio.workflows.speaking.plan import Reading

READING = Reading(language="en-US")


def span_of(
    text: str, forced: tuple[Forced, ...] = (), reading: Reading = READING
) -> tuple[ScriptRow, RowSpan]:
    """Read a text and give its first span."""
    paragraph = ScriptParagraph(text=text, forced=forced)
    rows = RowList()
    rows.splice(0, 0, (paragraph,))
    rows.settle(rows.paragraphs[0], read_paragraph(paragraph, reading))
    row = next(row for row in rows.rows_of(0) if row.spans)
    return row, row.spans[0]


def test_every_class_has_a_group_and_a_title() -> None:
    grouped = [name for group in SpanGroup for name in classes_of(group)]
    assert sorted(grouped) == sorted(known.value for known in SemioticClass)
    assert set(CLASS_TITLES) == set(SemioticClass)


def test_other_readings_come_behind_the_one_that_is_heard() -> None:
    row, span = span_of("Hello. It is 03/04/2025 now.")
    found = readings(row, span, READING)
    assert [(choice.spoken, choice.label, choice.is_current) for choice in found] == [
        ("March fourth, twenty twenty five", "Date", True),
        ("April third, twenty twenty five", "Date", False),
        (found[2].spoken, "Digit by digit", False),
    ]
    assert found[2].spoken.startswith("zero three")
    assert span.is_unsure


@pytest.mark.parametrize(
    ("text", "label"),
    [("Call 4071.", "Digit by digit"), ("It is NASA.", "Letter by letter")],
)
def test_signs_one_by_one_are_always_offered(text: str, label: str) -> None:
    row, span = span_of(text)
    assert label in [choice.label for choice in readings(row, span, READING)]


def test_the_rules_are_offered_where_a_person_decided() -> None:
    row, span = span_of("Take 5.", (Forced(start=5, end=6, spoken="a hand full"),))
    assert span.is_forced
    found = readings(row, span, READING)
    assert [(choice.spoken, choice.label) for choice in found] == [
        ("a hand full", "Your reading"),
        ("five", "Number"),
        ("5", "As it is written"),
    ]


def test_why_is_one_sentence_whoever_decided() -> None:
    _, span = span_of("It is 5.")
    assert why(span, "en-US").endswith(".")
    assert "`" not in why(span, "en-US")
    _, span = span_of("It is 5.", (Forced(start=6, end=7, spoken="x"),))
    assert why(span, "en-US") == "Somebody decided here how this is read."
    reading = Reading(lexicon=Lexicon((Entry(written="Ng", spoken="Ing"),)))
    _, span = span_of("Ng is.", reading=reading)
    assert "lexicon" in why(span, "en-US")
    _, span = span_of("Take ab.", (Forced(start=5, end=7, semiotic_class="date"),))
    assert "cannot be read as date" in why(span, "en-US")
