"""What the readings of a span are called, so that people can tell each from the others."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from speechstudio.gui.viewmodels.span_groups import CLASS_TITLES
from speechstudio.gui.words import tr
from speechstudio.normalization import Override, SemioticClass
from speechstudio.workflows.speaking.plan import Reading, utterance_of

_DATE = CLASS_TITLES[SemioticClass.DATE]
_UNREAD = CLASS_TITLES[SemioticClass.PUNCT]
_NAMED = tr("By its name")
_WORD = tr("As a word")
_ORDERS = {"day": tr("Date, day first"), "month": tr("Date, month first")}
_NUMBERS = re.compile(r"[0-9]+")
_WORDS = re.compile(r"\w+")
_YEAR_DIGITS = 4
_TELLING = (
    SemioticClass.CARDINAL,
    SemioticClass.LETTERS,
    SemioticClass.VERBATIM,
    SemioticClass.DIGIT,
)
"""Classes of which each reads a text in one way only."""
_SPELT = frozenset(CLASS_TITLES[known] for known in (SemioticClass.DIGIT, SemioticClass.CODE))


def distinct_labels(
    source: str, readings: Sequence[tuple[str, str]], language: str
) -> tuple[str, ...]:
    """Give each reading, words and what it is called, a label of its own; at most three.

    Only what would be called the same is told apart: by the order of a date, by what else the
    words are, and at last by how likely they are.
    """
    labels = [label for _, label in readings]
    shared = {label for label, count in Counter(labels).items() if count > 1}
    for at, (spoken, label) in enumerate(readings):
        if spoken and label in {*shared, _UNREAD}:
            better = _tellings(source, spoken, label, language)
            labels[at] = next((one for one in better if one not in labels), label)
    return tuple(_ranked(labels))


def _ranked(labels: Sequence[str]) -> Iterator[str]:
    """Tell apart those that several readings share; likelier ones come first."""
    seen: Counter[str] = Counter()
    for label in labels:
        ranks = (
            label,
            tr("{label}, less likely", label=label),
            tr("{label}, least likely", label=label),
        )
        yield ranks[seen[label]]
        seen[label] += 1


def _tellings(source: str, spoken: str, label: str, language: str) -> Iterator[str]:
    """Give what a reading may be called more exactly, the best first."""
    if label == _UNREAD:
        yield _NAMED
    if label == _DATE:
        order = _order(source, spoken, language)
        if order:
            yield _ORDERS[order]
    words = spoken.casefold()
    if words == source.casefold() and source.isalpha():
        yield _WORD
    read_as = [known for known in _TELLING if words == _said(source, known, "", language)]
    titles = [CLASS_TITLES[known] for known in read_as]
    if label in titles:
        return
    yield from titles
    figures = sum(character.isdigit() for character in source)
    if label in _SPELT and 1 < len(spoken.split()) < figures:
        yield tr("{label}, in groups", label=label)


def _order(source: str, spoken: str, language: str) -> str:
    """Say whether a date in figures is read as day and month, or as month and day.

    Words around a date can add to it, so the order is the one of whose words it holds more.
    """
    numbers = _NUMBERS.findall(source)
    if not 1 < len(numbers) <= len("dmy"):
        return ""
    orders = {"day": "dm", "month": "md"}
    if len(numbers) == len("dmy"):
        is_year_first = len(numbers[0]) == _YEAR_DIGITS
        orders = {
            name: f"y{order}" if is_year_first else f"{order}y" for name, order in orders.items()
        }
    words = _words_of(spoken)
    shares: dict[str, float] = {}
    for name, style in orders.items():
        wanted = _words_of(_said(source, SemioticClass.DATE, style, language))
        shares[name] = (wanted & words).total() / max(1, wanted.total())
    return "" if len(set(shares.values())) == 1 else max(shares, key=shares.__getitem__)


def _words_of(spoken: str) -> Counter[str]:
    return Counter(_WORDS.findall(spoken.casefold()))


def _said(source: str, wanted: SemioticClass, style: str, language: str) -> str:
    """Read a text as a class, in small letters; empty where it cannot be read so."""
    override = Override(start=0, end=len(source), semiotic_class=wanted, style=style)
    said = utterance_of(source, Reading(language=language), (override,))
    return "" if said.warnings else said.spoken.casefold().strip()
