"""What only Japanese writes: eras in letters, the sign of the post, amounts per unit."""

from speechstudio.normalization.east_asian.calendar import is_date
from speechstudio.normalization.east_asian.identifiers import in_groups
from speechstudio.normalization.east_asian.shapes import DASH, D, narrow
from speechstudio.normalization.languages.ja import numbers
from speechstudio.normalization.languages.ja.numbers import WORDING
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_ERAS = {"M": "明治", "T": "大正", "S": "昭和", "H": "平成", "R": "令和"}


@BOOK.rule(
    "date.era",
    SemioticClass.DATE,
    starts={era.lower() for era in _ERAS},
    pattern=rf"(?P<era>[MTSHR])(?P<year>{D}{{1,2}})(?:(?P<sign>[./])(?P<month>{D}{{1,2}})(?P=sign)(?P<day>{D}{{1,2}})|(?=年))(?!{D})",
    score=0.95,
)
def _era(site: Site) -> str | None:
    """A year of an era with its letter: `R6.3.15`, `H30年`."""
    year = numbers.cardinal(narrow(site["year"]))
    head = _ERAS[site["era"]] + ("元" if year == "一" else year)
    if not site["month"]:
        return head
    month, day = narrow(site["month"]), narrow(site["day"])
    if not is_date(int(month), int(day)):
        return None
    return f"{head}年{numbers.cardinal(month)}月{numbers.cardinal(day)}日"


@BOOK.rule(
    "address.postcode",
    SemioticClass.ADDRESS,
    starts={"〒"},
    pattern=rf"〒[ \u3000]?(?P<code>{D}{{3}}{DASH}{D}{{4}})(?!{D})",
    score=0.95,
)
def _postcode(site: Site) -> Reading:
    """The sign of the post with the code behind it."""
    return Reading(spoken="郵便番号" + in_groups(site["code"], WORDING).replace("、", "の"))


@BOOK.rule(
    "address.basement",
    SemioticClass.ADDRESS,
    starts={"b"},
    pattern=rf"B(?P<floor>{D})F(?![A-Za-z])",
    score=0.9,
)
def _basement(site: Site) -> str:
    """A floor below the ground: `B1F`."""
    return f"地下{numbers.cardinal(narrow(site['floor']))}階"
