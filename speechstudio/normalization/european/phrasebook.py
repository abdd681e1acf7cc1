"""The words of one language in one region, and how they are put together.

A language derives from `Phrasebook`, names its folder of data and its number words, and
overrides what its grammar does otherwise. The data: `phrases.toml`, `cues.toml`, `units.toml`,
`currencies.toml`, `abbreviations.toml`, `acronyms.toml`, `genders.toml`.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from typing import Any, ClassVar

from speechstudio.normalization.european.figures import Figure, parse
from speechstudio.normalization.european.genders import GenderGuess
from speechstudio.normalization.european.neighbours import left
from speechstudio.normalization.european.numerals import ALONE, Agreement, Gender, Numerals
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

_FORMS = 2
"""Forms of a noun in data: singular and plural."""
_SHORTEST_COUNTED = 3
"""A noun in the plural is longer than this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A noun that is counted: a unit or a currency."""

    one: str
    many: str
    gender: Gender = Gender.MASCULINE

    @staticmethod
    def of(entry: Any) -> "Noun":
        """Take a noun from data: `["metro", "metros", "m"]`; what is missing is as before it."""
        parts = list(entry)
        gender = parts[2] if len(parts) > _FORMS else "m"
        return Noun(one=parts[0], many=parts[:_FORMS][-1], gender=Gender(gender))


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """A time of day as it is written."""

    hour: int
    minute: int
    second: int | None = None
    mark: str = ":"
    """What parts hours from minutes: `:`, `.` or `h`."""
    has_unit: bool = False
    """Whether `h` or the word for hours is written."""
    unit: str = ""
    """The unit as it is written."""
    half: str = ""
    """`am`, `pm` or empty."""


@cache
def _genders(language: str) -> GenderGuess:
    return GenderGuess(table(language, "genders"), Gender.MASCULINE)


@cache
def _cues(language: str) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table(language, "cues").items()}


class Phrasebook(ABC):
    """What the shared rules ask of a language; made once for each region."""

    language: ClassVar[str]
    nouns_are_capitals: ClassVar[bool] = False
    """Whether nouns are written with a capital, as in German."""
    point_regions: ClassVar[frozenset[str]] = frozenset()
    """Regions that write a point before decimals and commas between thousands."""

    def __init__(self, region: str, numerals: Numerals) -> None:
        self.region = region
        self.numerals = numerals
        self.decimal_sign = "." if region in self.point_regions else ","

    # --- data -------------------------------------------------------------------------------

    @cached_property
    def phrases(self) -> dict[str, dict[str, Any]]:
        """`phrases.toml`, with what the region says otherwise put over it."""
        plain: dict[str, Any] = table(self.language, "phrases")
        other: dict[str, dict[str, Any]] = plain.get("region", {}).get(self.region, {})
        names = {*plain, *other} - {"region"}
        return {name: {**plain.get(name, {}), **other.get(name, {})} for name in names}

    def word(self, key: str) -> str:
        """Give a word such as `minus`, `decimal`, `percent`, `at`, `dot`."""
        found: str = self.phrases["words"][key]
        return found

    def cue(self, key: str) -> frozenset[str]:
        """Give the words, in small letters, that hint at something; empty for an unknown key."""
        return _cues(self.language).get(key, frozenset())

    @cached_property
    def months(self) -> dict[str, int]:
        """Numbers of the months by their names and abbreviations, in small letters."""
        date = self.phrases["date"]
        lists = (date["months"], *date["short_months"])
        return {name: at for names in lists for at, name in enumerate(names, 1) if name}

    # --- grammar ----------------------------------------------------------------------------

    def gender(self, noun: str) -> Gender:
        """Guess the gender of a noun."""
        return _genders(self.language)(noun)

    def agreement(self, site: Site) -> Agreement:
        """Tell what the number at a site agrees with: the word right behind, if it is a noun."""
        noun = site.right_as_written()
        if not self._is_noun(site, noun):
            return self._by_determiner(site)
        small = noun.lower()
        if small in self.cue("thousand"):
            return Agreement(gender=self.gender(site.right(1)), noun=noun)
        if small in self.cue("adjective") and site.right(1).isalpha():
            small = site.right(1)
        return Agreement(gender=self.gender(small), noun=noun)

    def _is_noun(self, site: Site, noun: str) -> bool:
        """Whether the word behind is one that the number counts."""
        gap = site.right_text(2)
        if not noun[:1].isalpha() or not gap[:1].isspace() or not gap[1:].isalpha():
            return False
        if noun[0].isupper() and not self.nouns_are_capitals:
            return False
        small = noun.lower()
        if small in self.cue("thousand"):
            return True
        return left(site) not in self.cue("label") and small not in self.cue("uncounted")

    def _by_determiner(self, site: Site) -> Agreement:
        if site.right() in self.cue("of_day") and site.right_set(3) & self.cue("day_part"):
            return Agreement(gender=Gender.FEMININE)
        if site.right() in self.cue("number_link") and site.right(1).isdigit():
            return Agreement(gender=self.gender(site.right(2)))
        before = left(site)
        is_feminine = before in self.cue("feminine_determiner") or (
            before in self.cue("hour_article") and left(site, 1) in self.cue("before_hour")
        )
        return Agreement(gender=Gender.FEMININE) if is_feminine else ALONE

    def is_counting(self, site: Site) -> bool:
        """Whether a noun in the plural follows, so that the number tells how many."""
        noun = site.right_as_written()
        if site.right_text(1).isspace() and noun[:1].isalpha() and noun[:1].islower():
            return (
                len(noun) > _SHORTEST_COUNTED
                and noun.endswith("s")
                and noun not in self.cue("uncounted")
            )
        return False

    def number(self, figure: Figure, agreement: Agreement = ALONE) -> str:
        """Say a number with its sign and its digits behind the decimal sign."""
        sign = f"{sign_of(self, figure.sign)} " if figure.sign else ""
        if not figure.fraction:
            return sign + self.numerals.whole(figure.whole, agreement)
        mark = self.word("decimal" if figure.mark == "," else "point")
        whole = self.numerals.whole(figure.whole)
        return f"{sign}{whole} {mark} {self.numerals.behind_the_comma(figure.fraction)}"

    def quantity(self, figure: Figure, noun: Noun) -> str:
        """Say a number of something: `dos libras`, `un millón de euros`."""
        is_one = self.numerals.takes_singular(figure.whole, figure.fraction)
        name = noun.one if is_one else noun.many
        number = self.number(figure, Agreement(gender=noun.gender, noun=name))
        return f"{number} {self.of(name)}" if figure.is_million else f"{number} {name}"

    def per(self, noun: str) -> str:
        """Say for each of what an amount is: `por hora`."""
        return f"{self.word('per')} {noun}"

    def of(self, noun: str) -> str:
        """Join a noun to one such as `million`: `de euros`."""
        return f"{self.word('of')} {noun}".lstrip()

    def parse(self, text: str) -> Figure:
        """Take a written number apart, as the region writes it."""
        return parse(text, self.decimal_sign)

    def date(self, day: int, month: int, year: str, site: Site) -> str:
        """Say a date; `day` is 0 and `year` empty when not given.

        The site shows the words around.
        """
        del site  # most languages do not need it
        form = ("day_" if day else "") + "month" + ("_year" if year else "")
        pattern: str = self.phrases["date"][form]
        return pattern.format(
            day=self.numerals.day(day) if day else "",
            month=self.phrases["date"]["months"][month - 1],
            year=self.numerals.year(int(year)) if year else "",
        )

    def written_date(self, day: str, month: int, year: str, links: str) -> str:
        """Say a date whose month is a word; `links` is what stood between day, month and year."""
        del links  # most languages have but one way
        pattern: str = self.phrases["date"]["day_month_year" if year else "day_month"]
        name = self.phrases["date"]["months"][month - 1]
        spoken_year = self.numerals.year(int(year)) if year else ""
        return pattern.format(day=day, month=name, year=spoken_year)

    @abstractmethod
    def clock(self, clock: Clock) -> str:
        """Say a time of day."""

    def span(self, first: str, second: str) -> str:
        """Say a range or a score from its two ends: `tres a cinco`."""
        return f"{first} {self.word('to')} {second}"


def sign_of(book: Phrasebook, sign: str) -> str:
    """Say the sign of a number."""
    return book.word({"+": "plus", "\u00b1": "plus_minus"}.get(sign, "minus"))


Phrasebooks = Callable[[str], Phrasebook]
"""Gives the words of a language for a region; `""` is the default region."""


def by_region(make: Callable[[str], Phrasebook], regions: frozenset[str]) -> Phrasebooks:
    """Make each phrasebook once; a region that is not among `regions` gets the default one."""
    made = cache(make)
    return lambda region: made(region if region in regions else "")
