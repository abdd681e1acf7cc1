"""Years, which Chinese reads digit by digit, told from years that are counted."""

from speechstudio.normalization.east_asian.shapes import (
    RANGE,
    SPACE,
    D,
    clause_before,
    holds,
    is_digit,
    narrow,
    starts_with,
)
from speechstudio.normalization.languages.zh import numbers
from speechstudio.normalization.languages.zh.numbers import WORDING
from speechstudio.normalization.rules import DIGIT, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_LATEST = 2100
_CENTURY = 100


@BOOK.rule(
    "date.year",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<year>{D}{{2,4}})(?={SPACE}?(?:年|[届級级款](?!别|別)|赛季|賽季|财年|財年|学年|學年)"
    rf"|年?{RANGE}{D}{{4}}{SPACE}?年)",
    score=0.8,
)
def _year(site: Site) -> str | None:
    """A year: 2024年 as 二零二四年; not a count of years such as 5000年历史."""
    if is_digit(site.before) or site.before in {".", ",", "第"}:
        return None
    year = narrow(site["year"])
    behind = site.right_text(8).lstrip()
    clause = clause_before(site.text, site.start, 6)
    named = holds(clause, WORDING.cues("era"))
    if len(year) == 2 and not named:
        return numbers.digits(year) if _is_short_year(year, behind, clause) else None
    if len(year) == 3 and not (named or clause[-1:] in {"于", "於", "自", "从", "從"}):
        return None
    if _counts_years(year, behind, clause) and not named:
        return None
    return numbers.digits(year)


def _is_short_year(year: str, behind: str, clause: str) -> bool:
    """Tell a year of two digits, 98年, from as many years."""
    if year[0] == "0":
        return behind.startswith("年")
    rest = behind[1:]
    if rest[:1] and is_digit(rest[0]) and "月" in rest[:4]:
        return True
    born = starts_with(rest, WORDING.cues("after_short_year"))
    return behind.startswith("年") and (born or clause[-1:] in {"'", "’", "从", "從", "自"})


def _counts_years(year: str, behind: str, clause: str) -> bool:
    """Tell whether so many years are counted, and no year is named."""
    value = int(year)
    if value >= _LATEST:
        return True
    if starts_with(behind.removeprefix("年"), WORDING.cues("after_years_counted")):
        return value % _CENTURY == 0
    return value % _CENTURY == 0 and starts_with(clause[::-1], WORDING.cues("before_years_counted"))


@BOOK.rule(
    "date.bare_year",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?:19|20){D}{{2}}(?=[\u3400-\u9fff])",
    score=0.5,
)
def _bare_year(site: Site) -> str | None:
    """A year right before a name: 2024巴黎奥运会."""
    right = site.right_text(4)
    clause = clause_before(site.text, site.start, 6)
    if is_digit(site.before) or starts_with(right, WORDING.cues("counters")):
        return None
    return None if holds(clause, WORDING.cues("quantity")) else numbers.digits(site.source)


@BOOK.rule(
    "date.born",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"[0-9][05](?=[后後](?![来來期面续續再]))",
    score=0.6,
)
def _born(site: Site) -> str | None:
    """A generation: 90后 as 九零后."""
    return None if is_digit(site.before) or site.before == "." else numbers.digits(site.source)


@BOOK.rule(
    "date.event",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<month>{D}{{1,2}})(?P<sign>[·・•.])(?P<day>{D}{{1,2}})(?!{D}|[·・•.])",
    score=0.9,
)
def _event(site: Site) -> str | None:
    """A day that became a name: 5·12地震 as 五一二地震."""
    if is_digit(site.before) or site.before in {"·", "."}:
        return None
    if site["sign"] == "." and not starts_with(site.right_text(4), WORDING.cues("after_event")):
        return None
    return numbers.digits(narrow(site["month"]) + narrow(site["day"]))


@BOOK.rule(
    "date.event_slash",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"9/11(?=[\u3400-\u9fff])",
    score=0.85,
)
def _nine_eleven(_site: Site) -> str:
    """The day of 2001, which has become a name."""
    return numbers.digits("911")


@BOOK.rule(
    "date.era",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<year>{D}{{1,4}})年?(?P<month>{D}{{1,2}}月)?{SPACE}?"
    r"(?P<era>(?:[Bb]\.?[Cc]\.?(?:[Ee]\.?)?|[Aa]\.?[Dd]\.?)(?![A-Za-z]))",
    score=0.9,
)
def _era(site: Site) -> str:
    """A year with Latin letters for the era: 300BC as 公元前三零零年."""
    era = "公元前" if site["era"][0] in "bB" else "公元"
    month = numbers.cardinal(narrow(site["month"][:-1])) + "月" if site["month"] else ""
    return f"{era}{numbers.digits(narrow(site['year']))}年{month}"


@BOOK.rule(
    "date.years",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<from>1{D}{{3}}|20{D}{{2}}){RANGE}(?P<to>1{D}{{3}}|20{D}{{2}})(?!{D}|[.％%])",
    score=0.7,
)
def _years(site: Site) -> str | None:
    """The years from one to another, as those of a life: （1899-1966）."""
    first, last = narrow(site["from"]), narrow(site["to"])
    if first >= last or starts_with(site.right_text(4).lstrip(), WORDING.cues("counters")):
        return None
    return (
        f"{numbers.digits(first)}到{numbers.digits(last)}" if site.before in {"(", "（"} else None
    )


@BOOK.rule(
    "date.title",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?<=《)(?:1[5-9]|20)[0-9]{2}(?=》)",
    score=0.7,
)
def _title(site: Site) -> str:
    """A year as the title of a work: 《1984》."""
    return numbers.digits(site.source)
