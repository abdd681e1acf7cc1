"""German words and grammar for the shared rules."""

from functools import cache

from speechstudio.normalization.european.numerals import ALONE, Agreement, Gender
from speechstudio.normalization.european.phrasebook import Clock, Phrasebook
from speechstudio.normalization.languages.de.cases import case_before, day_ending
from speechstudio.normalization.languages.de.numbers import GermanNumerals
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site

REGIONS = frozenset({"DE", "AT", "CH", "LI", "LU"})
_ADJECTIVE = LazyPattern(r"[a-zäöüß]{2,20}e[nrsm]?")
_PLURAL = LazyPattern(r"[A-ZÄÖÜ][a-zäöüß]{1,30}(?:e|n|r|s|l|t|m|k|o)")
_HALVES = {"am": "morgens", "pm": "nachmittags"}


class GermanPhrasebook(Phrasebook):
    """German in one region."""

    language = "de"
    nouns_are_capitals = True
    point_regions = frozenset({"CH", "LI"})
    numerals: GermanNumerals

    def __init__(self, region: str) -> None:
        super().__init__(region, GermanNumerals())

    def noun_behind(self, site: Site) -> str:
        """Give the noun behind a match, over an adjective before it; empty when there is none."""
        gap = site.right_text(3)
        word = site.right_as_written()
        if not word[:1].isalpha() or not gap[:1].isspace() or not gap[1:2].isalpha():
            return ""
        if word[0].isupper():
            return word
        following = site.right_as_written(1)
        return following if _ADJECTIVE.fullmatch(word) and following[:1].isupper() else ""

    def agreement(self, site: Site) -> Agreement:
        """Tell gender and case of what a lone one counts; nothing else changes."""
        noun = self.noun_behind(site)
        if not noun or site.left() in self.cue("label") or "§" in site.left_text(2):
            return ALONE
        if site.source.lstrip("+-\u2212") != "1" or noun.lower() in self.cue("clock"):
            return Agreement(noun=noun)
        return Agreement(gender=self.gender(noun), noun=noun, case=case_before(self, site))

    def is_counting(self, site: Site) -> bool:
        """Whether a noun that looks like a plural follows."""
        noun = site.right_as_written()
        if not site.right_text(1).isspace() or not site.right_text(2)[1:].isalpha():
            return False
        return _PLURAL.fullmatch(noun) is not None and noun.lower() not in self.cue(
            "sentence_start"
        )

    def date(self, day: int, month: int, year: str, site: Site) -> str:
        """Say a date, the day in the case that the words before ask for."""
        words = []
        if day:
            words.append(self.numerals.ordinal_stem(day) + day_ending(self, site))
        months: list[str] = self.phrases["date"]["months"]
        words.append(months[month - 1])
        if year:
            words.append(self.numerals.year(int(year)))
        return " ".join(words)

    def clock(self, clock: Clock) -> str:
        """Say a time of day: `vierzehn Uhr dreißig`."""
        one = Agreement(gender=Gender.MASCULINE, noun="Uhr")
        spoken = f"{self.numerals.cardinal(clock.hour, one)} {self.word('hour')}"
        if clock.second is not None:
            minutes = self._counted(clock.minute, "Minute")
            return f"{spoken}, {minutes}, {self._counted(clock.second, 'Sekunde')}"
        if clock.minute:
            spoken += f" {self.numerals.cardinal(clock.minute)}"
        if clock.half:
            is_evening = clock.half == "pm" and clock.hour in range(6, 12)
            spoken += " abends" if is_evening else f" {_HALVES[clock.half]}"
        return spoken

    def _counted(self, value: int, noun: str) -> str:
        number = self.numerals.cardinal(value, Agreement(gender=Gender.FEMININE, noun=noun))
        return f"{number} {noun if value == 1 else noun + 'n'}"


@cache
def _made(region: str) -> GermanPhrasebook:
    return GermanPhrasebook(region)


def book_of(region: str) -> GermanPhrasebook:
    """Give the phrasebook of a region; made once."""
    return _made(region if region in REGIONS else "")
