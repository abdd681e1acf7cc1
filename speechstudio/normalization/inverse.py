"""From spoken to written text: `twenty five dollars` to `$25`, for transcripts.

The grammars are WeTextProcessing's, run by `wetext`, for English, Chinese and Japanese. They see
a clause at a time, in small letters; whatever they fail at stays as it was.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from speechstudio.domain.errors import UsageError
from speechstudio.normalization.decisions import Decision, assemble
from speechstudio.normalization.inverse_guards import Change, is_sound, may_change, polished
from speechstudio.normalization.normalizer import normalize
from speechstudio.normalization.regions import subtags
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.utterance import Utterance

if TYPE_CHECKING:
    from wetext import Normalizer

LANGUAGES = ("en", "ja", "zh")
"""Subtags of the languages that have an inverse."""

_CLAUSE = re.compile(r"[^,;:!?\u2026\u3001\u3002\uff01\uff0c\uff1a\uff1b\uff1f()\[\]\"\n]{1,2000}")
_WORD_INSIDE = re.compile(r"(?<=[A-Za-z])-(?=[A-Za-z])")
_ENGLISH = re.compile(r"[A-Za-z0-9 .'\u2019]+")
_FULL_STOP = re.compile(r"\.(?=\s|$)")
_CLASSES = {
    "cardinal": SemioticClass.CARDINAL,
    "ordinal": SemioticClass.ORDINAL,
    "decimal": SemioticClass.DECIMAL,
    "fraction": SemioticClass.FRACTION,
    "date": SemioticClass.DATE,
    "time": SemioticClass.TIME,
    "money": SemioticClass.MONEY,
    "measure": SemioticClass.MEASURE,
    "telephone": SemioticClass.TELEPHONE,
    "electronic": SemioticClass.ELECTRONIC,
    "whitelist": SemioticClass.ABBREVIATION,
    "math": SemioticClass.MATH,
}
_HOUR_AND_MINUTE = re.compile(
    r"(?!.{0,60}\b(?:to|past|till|quarter|half|oclock|o'clock)\b)[a-z]{3,6} [a-z]{3,7}"
)
_HALVES = frozenset({"a", "p", "m", "am", "pm", "in", "the", "at", "o", "oh", "zero"})
"""Words of a time that are said in several ways."""
_QUARTER = re.compile(r"\b(?:a|an) $", re.IGNORECASE)


def denormalize(text: str, language: str = "en-US") -> Utterance:
    """Write numbers, dates, money and their like the way people write them.

    The answer has the given text as `spoken` and the new one as `written`, so that its maps
    lead both ways as those of `normalize` do. A language without an inverse raises `UsageError`.
    """
    subtag, _ = subtags(language)
    if subtag not in LANGUAGES:
        raise UsageError(
            f"there is no inverse for the language {language!r}",
            hint=f"Give one of: {', '.join(LANGUAGES)}.",
        )
    written, spans = assemble(text, list(_decisions(text, subtag)))
    return Utterance(written=text, spoken=written, spans=spans, language=language).swapped()


def _decisions(text: str, language: str) -> Iterator[Decision]:
    for clause in _CLAUSE.finditer(text):
        at = clause.start()
        for piece in _pieces(clause.group(), language):
            yield piece.moved(at)


def _pieces(clause: str, language: str) -> Iterator[Decision]:
    """Give what the grammars change in a clause."""
    if language == "en" and not may_change(clause):
        return
    asked = _small(clause) if language == "en" else clause
    for change in _changes(asked, language):
        start, end = change.input_start, change.input_end
        if asked[start:end] != change.input_text:
            continue  # the grammars and we do not mean the same place
        source, before, after = clause[start:end], clause[:start], clause[end:]
        kind = _CLASSES.get(change.token_type, SemioticClass.PLAIN)
        asked_for = Change(
            kind=kind, source=source, written=change.output_text, before=before, after=after
        )
        if not is_sound(asked_for, language):
            continue
        written = polished(change.output_text, source, after[:1], language)
        is_time = kind is SemioticClass.TIME
        if is_time and not _is_read_back(written, change.input_text, language):
            continue
        article = _QUARTER.search(before) if is_time else None
        if article and source.lower().startswith("quarter"):
            start = article.start()
        yield Decision(
            start=start,
            end=end,
            semiotic_class=kind,
            spoken=written,
            rule=f"inverse.{change.token_type}",
            confidence=0.9,
        )


def _is_read_back(written: str, source: str, language: str) -> bool:
    """Tell whether our own rules say a time of day in the words that were heard.

    The English grammar takes some minutes for minutes to the next hour.
    """
    if language != "en" or not _HOUR_AND_MINUTE.match(source):
        return True
    said = normalize(written, language).spoken.lower().split()
    heard = source.replace(".", " ").split()
    return set(heard) - _HALVES <= set(said) | _HALVES


def _small(clause: str) -> str:
    """Put a clause into the small letters that the grammars know, character for character."""
    small = "".join(c.lower() if len(c.lower()) == 1 else c for c in clause)
    return _FULL_STOP.sub(" ", _WORD_INSIDE.sub(" ", small))


def _changes(text: str, language: str) -> tuple[Any, ...]:
    if not text.strip():
        return ()
    try:
        result = _normalizer(language).normalize_with_mapping(text)
    except (RuntimeError, ValueError, IndexError, KeyError, AssertionError):
        return ()  # no path through a grammar: the clause is left as it is
    return tuple(change for change in result.mappings if change.kind == "replace")


@cache
def _normalizer(language: str) -> "Normalizer":
    from wetext import Normalizer  # noqa: PLC0415  (loads grammars)

    return Normalizer(lang=language, operator="itn")
