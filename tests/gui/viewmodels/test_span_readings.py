"""Why a span is read as it is, and how else it could be."""

import random

import pytest

from speechstudio.domain.script import Forced, ScriptParagraph
from speechstudio.gui.viewmodels.row_list import RowList
from speechstudio.gui.viewmodels.script_reading import read_paragraph
from speechstudio.gui.viewmodels.script_row import RowSpan, ScriptRow, SpanGroup
from speechstudio.gui.viewmodels.span_groups import CLASS_TITLES, classes_of
from speechstudio.gui.viewmodels.span_readings import readings, why
from speechstudio.normalization import Entry, Lexicon, SemioticClass
from speechstudio.normalization.languages import built_in
from speechstudio.workflows.speaking.plan import Reading
from tests.normalization.plausible import PIECES

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
        ("March fourth, twenty twenty five", "Date, month first", True),
        ("April third, twenty twenty five", "Date, day first", False),
        (found[2].spoken, "Digit by digit", False),
    ]
    assert found[2].spoken.startswith("zero three")
    assert span.is_unsure


@pytest.mark.parametrize(
    ("text", "language", "labels"),
    [
        ("Posted on 04.11.2019.", "en-GB", ["Date, day first", "Date, month first"]),
        ("Built in 1868.", "en-US", ["Date", "Number"]),
        ("Your PIN is 4071.", "en-US", ["As a word", "Letters"]),
        ("Ask the CVV.", "en-US", ["Letters", "As a word"]),
        ("A smile :) here.", "en-US", ["Not read", "By its name"]),
        ("Go to port 8080.", "en-US", ["Digit by digit, in groups", "Number", "Digit by digit"]),
        ("Press # now.", "en-US", ["Sign by sign", "Sign by sign, less likely"]),
    ],
)
def test_readings_that_would_be_called_the_same_are_told_apart(
    text: str, language: str, labels: list[str]
) -> None:
    reading = Reading(language=language)
    row, span = span_of(text, reading=reading)
    assert [choice.label for choice in readings(row, span, reading)][: len(labels)] == labels


@pytest.mark.parametrize("language", [*built_in(), "en-GB"])
def test_no_two_readings_of_a_span_are_called_the_same(language: str) -> None:
    reading = Reading(language=language)
    chance = random.Random(language)
    texts = [chance.sample(PIECES, len(PIECES)), *(chance.sample(PIECES, 12) for _ in range(5))]
    for text in texts:
        paragraph = ScriptParagraph(text=" ".join(text))
        rows = RowList()
        rows.splice(0, 0, (paragraph,))
        rows.settle(rows.paragraphs[0], read_paragraph(paragraph, reading))
        for row in rows.rows_of(0):
            for span in row.spans:
                labels = [choice.label for choice in readings(row, span, reading)]
                assert len(set(labels)) == len(labels), (span.span.source, labels)


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
