"""The article-like `1` before a vowel, which leaves no space: `1 ora` as `un'ora`."""

from speechstudio.normalization.european.numerals import Gender
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()


@BOOK.rule(
    "cardinal.elided",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=r"(?<![\w.,])1(?=[ \u00a0\u202f][aeiou])",
    score=0.4,
)
def _elided(book: Phrasebook, site: Site) -> Reading | None:
    """One of a feminine noun that begins with a vowel."""
    agreement = book.agreement(site)
    if not agreement.noun or agreement.gender is not Gender.FEMININE:
        return None
    return Reading(spoken="un'", end=site.end + 1, fields={"integer": "1"})
