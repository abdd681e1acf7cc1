"""Numbers that only Chinese reads digit by digit: hundredths of seconds, pixels, seasons."""

from speechstudio.normalization.east_asian.shapes import DASH, NUMBER, D, narrow
from speechstudio.normalization.languages.zh import numbers
from speechstudio.normalization.languages.zh.numbers import WORDING
from speechstudio.normalization.rules import DIGIT, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()


@BOOK.rule(
    "decimal.behind_unit",
    SemioticClass.DECIMAL,
    starts={DIGIT},
    pattern=rf"(?<=[0-9\uff10-\uff19][秒米])(?:{D}{{2,3}}|{D})(?![0-9\uff10-\uff19.\u3400-\u9fff])",
    score=0.5,
)
def _behind_unit(site: Site) -> str:
    """Decimals behind the unit: 9秒58, 1米75."""
    return numbers.digits(narrow(site.source))


@BOOK.rule(
    "code.lines",
    SemioticClass.CODE,
    starts={DIGIT},
    pattern=r"[0-9]{3,4}(?=[pP](?![A-Za-z]))",
    score=0.6,
)
def _lines(site: Site) -> str:
    """Lines of a picture: 1080p."""
    return numbers.digits(site.source)


@BOOK.rule(
    "date.season",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<from>(?:19|20){D}{{2}})(?:{DASH}|[/／])(?P<to>(?:{D}{{4}}|{D}{{2}}))(?=赛季|賽季|学年|學年|财年|財年|年度)",
    score=0.95,
)
def _season(site: Site) -> str:
    """A season over two years: 2024-25赛季."""
    return f"{numbers.digits(narrow(site['from']))}到{numbers.digits(narrow(site['to']))}"


@BOOK.rule(
    "cardinal.wan",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=rf"(?P<number>{NUMBER})[wW](?=[+人元块塊个個次字粉多点點阅閱播关關用])",
    score=0.92,
)
def _wan(site: Site) -> str:
    """The letter that people type for 万: 10w人."""
    return WORDING.number(site["number"], "万") + "万"
