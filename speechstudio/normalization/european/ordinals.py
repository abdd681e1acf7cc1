"""Ordinals written with figures and a suffix: `3.º`, `1er`, `2ª`."""

from speechstudio.normalization.european.figures import WHOLE
from speechstudio.normalization.european.numerals import Agreement, Gender
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

_SHARED_WITH_DEGREES = "\u00ba\u00b0"
_LONGEST = 12


@BOOK.rule(
    "ordinal.suffix",
    SemioticClass.ORDINAL,
    starts={DIGIT},
    pattern=(
        rf"(?P<number>{WHOLE})(?P<suffix>\.?(?:[\u00ba\u00aa\u00b0]s?"
        r"|[a-z\u00e8\u00e9\u1d43\u1d49\u1d52\u02b3\u02b0\u02e2]{1,5}))(?!\w)"
    ),
    score=0.8,
)
def _ordinal(book: Phrasebook, site: Site) -> Reading | None:
    """Read a number with a suffix that the language knows, which gives the gender."""
    suffixes: dict[str, str] = book.phrases["ordinals"]
    kind = suffixes.get(site["suffix"].lstrip(".")) or suffixes.get(site["suffix"])
    digits = book.parse(site["number"]).whole
    if not kind or len(digits) > _LONGEST or not int(digits):
        return None
    if site["suffix"] in ("\u00ba", "\u00b0") and site.right_text(2).strip()[:1] in ("C", "F"):
        return None
    agreement = ordinal_agreement(book, site, kind)
    spoken = book.numerals.ordinal(int(digits), agreement)
    if kind.endswith("p"):
        spoken += "s"
    score = 0.65 if site["suffix"][-1] in _SHARED_WITH_DEGREES and len(site["suffix"]) == 1 else 0.8
    return Reading(spoken=spoken, score=score, fields={"integer": digits})


def ordinal_agreement(book: Phrasebook, site: Site, kind: str) -> Agreement:
    """Tell what an ordinal agrees with: `m` or `f`, with `+` when it always has a noun."""
    around = book.agreement(site)
    noun = around.noun or ("+" if "+" in kind else "")
    return Agreement(gender=Gender(kind[0]), noun=noun, case=around.case)
