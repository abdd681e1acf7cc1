"""Parts of a hundred or thousand: `50%`, `5-10 %`, `7½%`, `3 pct.`, `25 bps`, `2 pp`."""

import re

from speechstudio.normalization.languages.en import amounts
from speechstudio.normalization.languages.en.measures import STARTS, end_with_stop
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_SIGN = LazyPattern(
    r"[ \u00a0\u202f-]?(?:(?P<sign>[%\uff05\ufe6a\u2030\u2031])(?P<points>[ -]?pts?(?![\w]))?"
    r"|(?P<word>pct|PCT|pp|ppts?|bps|bp)(?![\w]))(?P<plus>\+(?![\w]))?"
)
_DASH = LazyPattern(r"[ \u00a0]?[%]?[ \u00a0]?[-\u2010-\u2013\u2212][ \u00a0]?")
_GENES = frozenset(
    "dna rna gene genes genome pcr sequence sequences primer primers fragment fragments amplicon"
    " insert kb kda reads read plasmid exon intron promoter deletion".split()
)
_DATA = frozenset(
    "speed data modem baud link rate transfer download upload serial bandwidth".split()
)


@BOOK.rule(
    "percent.number",
    SemioticClass.MEASURE,
    starts=STARTS,
    pattern=amounts.STARTS_AMOUNT + amounts.AMOUNT,
    score=0.92,
)
def _percent(site: Site) -> Reading | None:
    """A number, or two with a dash, and a percent sign."""
    first = amounts.parse(site.source)
    if first is None:
        return None
    words, last, end = first.spoken, first, site.end
    dash = _DASH.match(site.text, end)
    second = amounts.read(site.text, dash.end()) if dash else None
    if second:
        words, last, end = f"{words} to {second[0].spoken}", second[0], second[1]
    sign = _SIGN.match(site.text, end)
    if sign is None:
        return None
    name = _name(site, sign, last)
    if name is None:
        return None
    start, minus = amounts.sign_before(site)
    plus = " plus" if sign["plus"] else ""
    return Reading(
        spoken=f"{minus}{words}{plus} {name}",
        start=start,
        end=end_with_stop(site.text, sign.end()) if sign["word"] else sign.end(),
        score=0.92 if sign["sign"] else 0.86,
        fields={"number": last.spoken},
    )


def _name(site: Site, sign: re.Match[str], amount: amounts.Amount) -> str | None:
    """Name the sign; None where `bps` are bits per second."""
    if sign["sign"] and not sign["points"]:
        names = {"\u2030": "per mille", "\u2031": "per ten thousand"}
        return names.get(sign["sign"], "percent")
    word = (sign["word"] or "pp").lower()
    if word == "pct":
        return "percent"
    if word == "pp" and not sign["points"] and not amount.fraction and amount.value >= 50:
        return "pages"
    one = "percentage point" if word.startswith("pp") else _of_letters(site, word, amount)
    return one if not one or amount.is_one else f"{one}s"


def _of_letters(site: Site, word: str, amount: amounts.Amount) -> str | None:
    """Tell basis points from pairs of genes, and from the speed of data."""
    if word == "bp" and not _GENES.isdisjoint(site.left_set(8) | site.right_set(6)):
        return "base pair"
    if amount.value >= 1000 or not _DATA.isdisjoint(site.left_set(6)) or site.right() in _DATA:
        return None
    return "basis point"
