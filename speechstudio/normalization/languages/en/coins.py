"""Small money: `99¢`, `50p`, `25c`."""

from speechstudio.normalization.languages.en import amounts, units
from speechstudio.normalization.languages.en.attributive import is_attributive
from speechstudio.normalization.languages.en.measures import STARTS
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_SCREENS = frozenset("144 240 360 480 540 576 720 900 1080 1440 2160 4320".split())
_PRICE_CUES = frozenset(
    "cost costs price priced pay paid charge charged for at only just worth fee coin stamp cents"
    " cheap"
    " sells sold buy bought save saved each spend spent tip".split()
)


@BOOK.rule(
    "money.cents",
    SemioticClass.MONEY,
    starts=STARTS,
    needs="\u00a2\uffe0pc",
    pattern=(
        rf"{amounts.STARTS_AMOUNT}(?P<amount>{amounts.AMOUNT})"
        r"(?:[ \u00a0]?(?P<sign>[\u00a2\uffe0])|(?P<letter>[pc])(?![\w'\u2019-]|[.][\w]))"
    ),
    score=0.92,
)
def _cents(site: Site) -> Reading | None:
    """A number and the sign of hundredths; `p` are pence unless they are lines of a screen."""
    amount = amounts.parse(site["amount"])
    if amount is None:
        return None
    score = 0.92
    if site["letter"]:
        if site["amount"] in _SCREENS or not 0 < amount.value < 1000:
            return None
        is_priced = not _PRICE_CUES.isdisjoint(site.left_set(4)) or site.right() in _PRICE_CUES
        score = 0.85 if is_priced else 0.6
        if site["letter"] == "c" and not is_priced:
            return None
    one, many = ("penny", "pence") if site["letter"] == "p" else ("cent", "cents")
    per = units.divisor(site.text, site.end)
    goes_with_noun = many == "cents" and is_attributive(site, site.end)
    words = f"{amount.spoken} {one if amount.is_one or goes_with_noun else many}"
    start, sign = amounts.sign_before(site)
    return Reading(
        spoken=f"{sign}{words} {per[0]}" if per else sign + words,
        start=start,
        end=per[1] if per else None,
        score=score,
    )
