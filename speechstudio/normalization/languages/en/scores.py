"""Scores, ratios and numbers with a slash: `3-2`, `16:9`, `24/7`, `8/10`, `4-4-2`."""

import re

from speechstudio.normalization.languages.en import neighbours, numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_FRONT = r"(?<![0-9][-\u2013/.:,])(?<![$\u00a3\u20ac#])(?<![A-Za-z]-)"
_SET_BEFORE = LazyPattern(r"[0-9]{1,2}[-\u2013][0-9]{1,2}(?:[ ]?\([0-9-]{1,5}\))?,? (?:and )?$")
_SET_BEHIND = LazyPattern(
    r"(?:[ ]?\([0-9-]{1,5}\))?,? (?:and )?[0-9]{1,2}[-\u2013][0-9]{1,2}(?![0-9])"
)
_BRITISH = frozenset({"GB", "IE", "AU", "NZ", "ZA", "IN"})


@BOOK.rule(
    "score.pair",
    SemioticClass.SCORE,
    starts={DIGIT},
    needs="-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~",
    pattern=(
        rf"{_FRONT}(?P<first>[0-9]{{1,3}})[-\u2010-\u2013](?P<last>[0-9]{{1,3}})"
        r"(?![0-9A-Za-z:/%]|[.,][0-9]|[-\u2013][0-9A-Za-z])"
    ),
    score=0.52,
)
def _pair(site: Site) -> Reading | None:
    """Two numbers with a dash that say who has how many."""
    first, last = site["first"], site["last"]
    if (len(first) > 1 and first[0] == "0") or (len(last) > 1 and last[0] == "0"):
        return None
    if first == last == "50":
        return Reading(spoken="fifty fifty", score=0.75)
    is_set = _is_set(site) and not neighbours.has_left(site, "range_cues", 5)
    has_cue = is_set or neighbours.has_left(site, "score_cues", 3)
    has_zero = "0" in (first, last)
    score = 0.8 if has_cue else 0.6 if has_zero or first == last else 0.52
    if not has_cue and neighbours.counts(site.text, site.end):
        score = 0.4
    behind = neighbours.next_words(site.text, site.end)[0].lower()
    if behind in {"punch", "diet", "zone", "defense", "defence", "count", "hitch"}:
        return Reading(
            spoken=f"{numbers.cardinal(first)} {numbers.cardinal(last)}", score=max(score, 0.7)
        )
    if site.region not in _BRITISH and (behind == "record" or "record" in site.left_set(4)):
        return Reading(spoken=f"{numbers.cardinal(first)} and {numbers.cardinal(last)}", score=0.8)
    return Reading(spoken=_score_words(site, is_set=is_set), score=score)


def _is_set(site: Site) -> bool:
    """Tell whether another score stands beside, as the sets of a match do."""
    return bool(_SET_BEFORE.search(site.left_text(20)) or _SET_BEHIND.match(site.right_text(20)))


def _score_words(site: Site, *, is_set: bool) -> str:
    first, last = int(site["first"]), int(site["last"])
    zero = "nil" if site.region in _BRITISH else "zero"
    if is_set:
        zero = "love" if max(first, last) == 6 else zero
        return f"{_or_zero(first, zero)} {_or_zero(last, zero)}"
    if first == last:
        return f"{_or_zero(first, zero)} {_or_zero(last, zero)}"
    if zero == "nil" and not (first and last):
        return f"{_or_zero(first, zero)} {_or_zero(last, zero)}"
    return f"{_or_zero(first, zero)} to {_or_zero(last, zero)}"


def _or_zero(number: int, zero: str) -> str:
    return numbers.cardinal(number) if number else zero


@BOOK.rule(
    "score.row",
    SemioticClass.SCORE,
    starts={DIGIT},
    needs="-\u2010\u2011\u2012\u2013\u2014\u2015\u2212~",
    pattern=(
        rf"{_FRONT}[0-9]{{1,2}}(?:[-\u2013][0-9]{{1,2}}){{2,4}}(?![0-9A-Za-z/]|[.,:-][0-9]|\u2013[0-9])"
    ),
    score=0.5,
)
def _row(site: Site) -> Reading | None:
    """Numbers in a row: a formation as `4-4-2`, a record as `12-4-1`."""
    parts = re.split(r"[-\u2013]", site.source)
    if any(len(part) > 1 and part[0] == "0" for part in parts):
        return None
    is_short = all(len(part) == 1 for part in parts)
    cued = not (
        neighbours.word_set("formation_cues") | neighbours.word_set("score_cues")
    ).isdisjoint(site.left_set(4) | site.right_set(1))
    if not is_short and not cued:
        return None
    words = " ".join(numbers.cardinal(part) for part in parts)
    return Reading(spoken=words, score=0.8 if cued else 0.55)


@BOOK.rule(
    "score.ratio",
    SemioticClass.SCORE,
    starts={DIGIT},
    needs=":",
    pattern=(
        r"(?<![0-9][-\u2013/.:,])(?<![$\u00a3\u20ac])(?P<ratio>[0-9]{1,6}(?:\.[0-9]{1,4})?"
        r"(?:[ ]?:[ ]?[0-9]{1,3}(?:,[0-9]{3}){1,2}|:[0-9]{1,9}(?:\.[0-9]{1,4})?){1,4})"
        r"(?![0-9A-Za-z:]|\.[0-9]|[-\u2013][0-9])"
    ),
    score=0.6,
)
def _ratio(site: Site) -> Reading | None:
    """A ratio: `16:9`; `2:15` needs a word that makes it no time."""
    parts = [part.strip() for part in site["ratio"].split(":")]
    if any(len(part) > 1 and part[0] == "0" and part[1] != "." for part in parts):
        return None
    has_cue = not neighbours.word_set("ratio_cues").isdisjoint(site.left_set(4) | site.right_set(2))
    is_time = all(part.isdigit() for part in parts) and all(
        len(part) == 2 and part < "60" for part in parts[1:]
    )
    if is_time and int(parts[0]) > 24:
        is_time = False
    score = 0.88 if has_cue else 0.5 if is_time else 0.75
    return Reading(spoken=" to ".join(numbers.number(part) for part in parts), score=score)


@BOOK.rule(
    "score.slash",
    SemioticClass.SCORE,
    starts={DIGIT},
    needs="/",
    pattern=(
        r"(?<![0-9][-\u2013/.:,])(?<![$\u00a3\u20ac])(?P<first>[0-9]{1,3}(?:\.[0-9]{1,2})?)"
        r"/(?P<last>[0-9]{1,3})(?P<year>/365)?(?![0-9A-Za-z/%]|[.,:][0-9])"
    ),
    score=0.8,
)
def _slash(site: Site) -> Reading | None:
    """Two numbers with a stroke that make no fraction: `24/7`, `80/20`, `8/10`."""
    first, last = site["first"], site["last"]
    said = f"{numbers.number(first)} {numbers.number(last)}"
    if site["year"]:
        return Reading(spoken=f"{said} three sixty five", score=0.95)
    if "." not in first:
        if first == "24" and last in {"5", "6", "7"}:
            return Reading(spoken=said, score=0.92)
        if first == "20" and len(last) > 1 and last[-1] in "05":
            return Reading(spoken=said, score=0.85)
        if len(first) > 1 and len(last) > 1 and int(first) + int(last) == 100:
            return Reading(spoken=said, score=0.85)
    if "odds" in site.left_set(4) | site.right_set(1):
        return Reading(spoken=f"{numbers.number(first)} to {numbers.number(last)}", score=0.85)
    return _rating(site, first, last)


def _rating(site: Site, first: str, last: str) -> Reading | None:
    """Say a mark out of the most that can be had."""
    words = site.left_set(4) | site.right_set(1)
    has_cue = not neighbours.word_set("rating_cues").isdisjoint(words)
    has_end = last in {"5", "10", "20", "25", "50", "100"}
    if float(first) > float(last) or not has_end or (not has_cue and first != last):
        return None
    if neighbours.next_words(site.text, site.end)[0].lower() in (
        neighbours.word_set("fraction_heads") - {"the", "time", "in", "of"}
    ):
        return None
    spoken = f"{numbers.number(first)} out of {numbers.number(last)}"
    return Reading(spoken=spoken, score=0.86 if has_cue else 0.7)
