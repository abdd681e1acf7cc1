"""Abbreviated weekdays: `Tues.`, `Mon-Fri`."""

from speechstudio.normalization.languages.en import neighbours
from speechstudio.normalization.languages.en.calendar_terms import WEEKDAY_NAMES, WEEKDAYS
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_WORDS_TOO = frozenset({"sat", "sun", "wed", "mon", "fri"})
_CUES = frozenset(
    "on every this next last by until till from each before after since and or to thru"
    " through open closed late early".split()
)


@BOOK.rule(
    "date.weekdays",
    SemioticClass.DATE,
    starts={*WEEKDAYS, *WEEKDAY_NAMES},
    pattern=(
        r"(?P<first>[A-Z][A-Za-z]{2,8})\.?(?P<join>[ \u00a0]?[-\u2010-\u2014][ \u00a0]?|/)"
        r"(?P<last>[A-Z][A-Za-z]{2,8})(?![A-Za-z0-9])"
    ),
    score=0.9,
)
def _range(site: Site) -> Reading | None:
    """From one weekday to another."""
    first, last = _name(site["first"]), _name(site["last"])
    if not first or not last:
        return None
    join = " and " if site["join"] == "/" else " to "
    end = neighbours.behind_stop(site.text, site.end)
    return Reading(spoken=first + join + last, end=end)


def _name(word: str) -> str:
    small = word.lower()
    return WEEKDAYS.get(small) or (small.title() if small in WEEKDAY_NAMES else "")


@BOOK.rule(
    "date.weekday",
    SemioticClass.DATE,
    starts=WEEKDAYS,
    pattern=r"[A-Z](?:[a-z]{2,4}|[A-Z]{2,4})(?![A-Za-z0-9'\u2019])",
    score=0.7,
)
def _weekday(site: Site) -> Reading | None:
    """One weekday; those that are other words as well need a date or a cue beside them."""
    small = site.source.lower()
    is_dated = _is_dated(site)
    if (small in _WORDS_TOO or site.source.isupper()) and not is_dated:
        stop = site.after == "." and neighbours.behind_stop(site.text, site.end) > site.end
        is_free = not neighbours.next_words(site.text, site.end)[0] or stop
        if site.left() not in _CUES or not is_free or site.source.isupper():
            return None
    end = neighbours.behind_stop(site.text, site.end)
    if end == site.end and is_dated and site.after == ".":
        end += 1
    return Reading(spoken=WEEKDAYS[small], end=end)


def _is_dated(site: Site) -> bool:
    """Tell whether a date, a time or a list of weekdays goes on behind the match."""
    tail = site.right_text(24).lstrip("., \u00a0(&/")
    if tail[:1].isdigit():
        return site.right_text(1) in {".", ",", " ", "\u00a0"} and not (
            site.is_sentence_start is False and site.source in {"Sun", "Sat"} and _is_count(site)
        )
    return bool(tail) and neighbours.is_calendar_word(site.right()) and tail[0].isupper()


def _is_count(site: Site) -> bool:
    """Tell `Sat 3 exams` from a date."""
    digits = len(site.right_text(4).strip())
    return neighbours.counts(site.text, site.end + 1 + digits)
