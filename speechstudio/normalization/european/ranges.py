"""Two numbers with a dash between them: ranges, spans of years, scores; and ratios."""

from speechstudio.normalization.european.figures import FIGURE, SPACE
from speechstudio.normalization.european.neighbours import left, left_set
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

DASH = "[-\u2010\u2011\u2012\u2013\u2014]"
_EARLIEST_YEAR = 1000
_LATEST_YEAR = 2199


def _is_year(digits: str) -> bool:
    return len(digits) == len("2000") and _EARLIEST_YEAR <= int(digits) <= _LATEST_YEAR


@BOOK.rule(
    "range.numbers",
    SemioticClass.RANGE,
    starts={DIGIT},
    pattern=rf"(?P<low>{FIGURE})(?:{DASH}|{SPACE}[\u2013\u2014]{SPACE})(?P<high>{FIGURE})(?!{DASH}?[\w/])",
    score=0.6,
)
def _range(book: Phrasebook, site: Site) -> Reading | None:
    """Read a range, or a score when words say so or the first number is the higher."""
    low, high = book.parse(site["low"]), book.parse(site["high"])
    if site.before and site.before in "-\u2013/:.,":
        return None
    if any(len(n.whole) > 1 and n.whole[0] == "0" for n in (low, high)):
        return None
    if _is_year(low.whole) and not low.mark and site["high"].isdigit():
        return _years(book, site)
    agreement = book.agreement(site)
    spoken = _joined(book, site, book.number(low, agreement), book.number(high, agreement))
    is_score = bool(left_set(site, 8) & book.cue("score"))
    fields = {"low": site["low"], "high": site["high"]}
    if is_score:
        return Reading(spoken=spoken, score=0.8, semiotic_class=SemioticClass.SCORE, fields=fields)
    return Reading(spoken=spoken, fields=fields)


def _joined(book: Phrasebook, site: Site, first: str, second: str) -> str:
    """Say a range, with `and` behind a word for between."""
    if left(site) in book.cue("between"):
        return f"{first} {book.word('and')} {second}"
    return book.span(first, second)


def _years(book: Phrasebook, site: Site) -> Reading | None:
    """Years from one to another; the second may leave its century out."""
    first, second = site["low"], site["high"]
    if not (_is_year(second) or len(second) == len("99")):
        return None
    ends = [book.numerals.year(int(year)) for year in (first, second)]
    return Reading(
        spoken=_joined(book, site, *ends),
        score=0.65,
        semiotic_class=SemioticClass.DATE,
        fields={"first": first, "second": second},
    )


@BOOK.rule(
    "range.named",
    SemioticClass.RANGE,
    starts={DIGIT},
    pattern=r"(?P<low>[0-9]{1,3})/(?P<high>[0-9]{1,3})(?![\w/])",
    score=0.4,
)
def _parts(book: Phrasebook, site: Site) -> Reading | None:
    """Read a page of so many, a mark of so many: `8/10`."""
    low, high = int(site["low"]), int(site["high"])
    marks = book.phrases.get("marks", {}).get("of", ())
    is_mark = high in marks and site.right() not in book.cue("fraction_of")
    if low > high or not (is_mark or left_set(site, 4) & book.cue("mark")):
        return None
    spoken = f"{book.numerals.cardinal(low)} {book.word('over')} {book.numerals.cardinal(high)}"
    return Reading(spoken=spoken, score=0.75, semiotic_class=SemioticClass.SCORE)


@BOOK.rule(
    "score.ratio",
    SemioticClass.SCORE,
    starts={DIGIT},
    pattern=r"(?P<first>[0-9]{1,3}):(?P<second>[0-9]{1,6}(?:[. ][0-9]{3})?)(?![\w:])",
    score=0.5,
)
def _ratio(book: Phrasebook, site: Site) -> Reading | None:
    """Read a ratio or a score with a colon: `2:1`, `1:1000`."""
    ends = [book.numerals.whole(book.parse(site[name]).whole) for name in ("first", "second")]
    is_score = left(site) not in book.cue("time") and left_set(site, 8) & book.cue("score")
    return Reading(spoken=book.span(*ends), score=0.9 if is_score else 0.5)
