"""Why a span is read as it is, and in which other ways it could be."""

from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.gui.viewmodels.reading_labels import distinct_labels
from speechstudio.gui.viewmodels.script_row import RowSpan, ScriptRow
from speechstudio.gui.viewmodels.span_groups import CLASS_TITLES
from speechstudio.gui.words import tr
from speechstudio.normalization import Origin, Override, SemioticClass
from speechstudio.normalization.explanation import reason
from speechstudio.workflows.speaking.plan import Reading, utterance_of

MOST = 3
"""Readings that have a key of their own."""
_WHY = {
    Origin.OVERRIDE: tr("Somebody decided here how this is read."),
    Origin.LEXICON: tr("Your lexicon says how this is always read."),
    Origin.MARKUP: tr("A mark in the text says how this is read."),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingChoice:
    """One way to read a span."""

    spoken: str
    label: str
    """What it is read as, in a few words; no two of a span are called the same."""
    is_current: bool = False


def why(span: RowSpan, language: str) -> str:
    """Say in one sentence what decided how a span is read."""
    found = span.span
    if found.warning:
        return f"{found.warning[:1].upper()}{found.warning[1:].rstrip('.')}."
    if found.origin is not Origin.AUTOMATIC:
        return _WHY[found.origin]
    purpose = reason(found, language).replace("`", "")
    return f"{purpose.rstrip('.')}." if purpose else tr("A rule of the language reads it so.")


def readings(row: ScriptRow, span: RowSpan, reading: Reading) -> tuple[ReadingChoice, ...]:
    """Give the ways to read a span, first as it is read now; at most three.

    Reads its sentence again where a person decided, as the rules may say something else.
    """
    found: dict[str, tuple[str, str]] = {}
    for spoken, label in _all(row, span, reading):
        words = spoken.strip()
        found.setdefault(words.casefold(), (words, label))
    shown = tuple(found.values())[:MOST]
    labels = distinct_labels(span.span.source, shown, reading.language)
    return tuple(
        ReadingChoice(spoken=words, label=label, is_current=not at)
        for at, ((words, _), label) in enumerate(zip(shown, labels, strict=True))
    )


def _all(row: ScriptRow, span: RowSpan, reading: Reading) -> Iterator[tuple[str, str]]:
    now = span.span
    by_hand = now.origin is not Origin.AUTOMATIC
    yield now.spoken, tr("Your reading") if by_hand else CLASS_TITLES[now.semiotic_class]
    if by_hand:
        plain = Reading(language=reading.language)
        by_rules = utterance_of(row.written, plain).span_at(span.start)
        if by_rules is not None and by_rules.end == span.end:
            yield by_rules.spoken, CLASS_TITLES[by_rules.semiotic_class]
    for other in now.alternatives:
        yield other.spoken, CLASS_TITLES[other.semiotic_class]
    yield from _as_others(now.source, reading)
    yield now.source, CLASS_TITLES[SemioticClass.PLAIN]


def _as_others(source: str, reading: Reading) -> Iterator[tuple[str, str]]:
    """Give a text sign by sign, as far as it can be read so."""
    figures = sum(character.isdigit() for character in source)
    kinds = [(SemioticClass.DIGIT, tr("Digit by digit"))] if figures > 1 else []
    if any(character.isalpha() for character in source) and len(source) > 1:
        kinds.append((SemioticClass.VERBATIM, tr("Letter by letter")))
    for wanted, label in kinds:
        override = Override(start=0, end=len(source), semiotic_class=wanted)
        said = utterance_of(source, Reading(language=reading.language), (override,))
        if not said.warnings:
            yield said.spoken, label
