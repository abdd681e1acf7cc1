"""Italian words and grammar for the shared rules."""

from speechstudio.normalization.european.figures import Figure
from speechstudio.normalization.european.numerals import Agreement, Gender
from speechstudio.normalization.european.phrasebook import Clock, Noun, Phrasebook
from speechstudio.normalization.languages.it.numbers import ItalianNumerals
from speechstudio.normalization.site import Site

REGIONS = frozenset({"IT", "CH"})
_HALVES = {"am": "di mattina", "pm": "del pomeriggio"}
_EVENING = range(6, 12)


class ItalianPhrasebook(Phrasebook):
    """Italian in one region."""

    language = "it"

    def __init__(self, region: str) -> None:
        super().__init__(region, ItalianNumerals())

    def clock(self, clock: Clock) -> str:
        """Say a time: `quattordici e trenta`."""
        hour = self.numerals.cardinal(clock.hour, Agreement(gender=Gender.FEMININE))
        words = [hour]
        if clock.minute:
            words += ["e", self.numerals.cardinal(clock.minute)]
        if clock.second is not None:
            words = [hour, "e", self.numerals.cardinal(clock.minute), "e"]
            words += [self.numerals.cardinal(clock.second), "secondi"]
        if clock.half:
            evening = clock.half == "pm" and clock.hour in _EVENING
            words.append("di sera" if evening else _HALVES[clock.half])
        return " ".join(words)

    def quantity(self, figure: Figure, noun: Noun) -> str:
        """Say a number of something, with the elision of `un'ora`."""
        return super().quantity(figure, noun).replace("un' ", "un'")

    def per(self, noun: str) -> str:
        """Say for each of what an amount is: `all'ora`, `al chilo`, `alla tonnellata`."""
        if noun[:1].lower() in tuple("aeiou"):
            return f"all'{noun}"
        return f"{'alla' if self.gender(noun) is Gender.FEMININE else 'al'} {noun}"

    def is_counting(self, site: Site) -> bool:
        """Whether a noun in the plural seems to follow."""
        noun = site.right_as_written()
        if site.right_text(1).isspace() and noun[:1].isalpha() and noun[:1].islower():
            return len(noun) > 3 and noun[-1] in "ie" and noun not in self.cue("uncounted")
        return False
