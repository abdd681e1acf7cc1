"""French words and grammar for the shared rules."""

from speechstudio.normalization.european.neighbours import left
from speechstudio.normalization.european.numerals import Agreement, Gender
from speechstudio.normalization.european.phrasebook import Clock, Phrasebook
from speechstudio.normalization.languages.fr.numbers import RANK, FrenchNumerals
from speechstudio.normalization.site import Site

REGIONS = frozenset({"FR", "BE", "CH", "LU", "CA"})
_OWN_TENS = {"BE": frozenset({70, 90}), "CH": frozenset({70, 80, 90})}
_HALVES = {"am": "du matin", "pm": "de l'après-midi"}
_EVENING = range(6, 12)


class FrenchPhrasebook(Phrasebook):
    """French in one region."""

    language = "fr"

    def __init__(self, region: str) -> None:
        super().__init__(region, FrenchNumerals(_OWN_TENS.get(region, frozenset())))

    def clock(self, clock: Clock) -> str:
        """Say a time: `vingt et une heures cinq`."""
        feminine = Agreement(gender=Gender.FEMININE)
        unit = "heure" if clock.hour < 2 else "heures"
        words = [f"{self.numerals.cardinal(clock.hour, feminine)} {unit}"]
        if clock.minute or clock.second:
            words.append(self.numerals.cardinal(clock.minute, feminine))
        if clock.second is not None:
            name = "seconde" if clock.second < 2 else "secondes"
            minute = "minute" if clock.minute < 2 else "minutes"
            if clock.minute or clock.second:
                words.append(minute)
            if clock.second:
                words.append(f"{self.numerals.cardinal(clock.second, feminine)} {name}")
        if clock.half:
            evening = clock.half == "pm" and clock.hour in _EVENING
            words.append("du soir" if evening else _HALVES[clock.half])
        return " ".join(words)

    def agreement(self, site: Site) -> Agreement:
        """Tell what a number agrees with; behind a word such as `page` it says which one."""
        if left(site) in self.cue("label") or left(site) in self.cue("decade"):
            return Agreement(case=RANK) if not self.is_counting(site) else super().agreement(site)
        return super().agreement(site)

    def of(self, noun: str) -> str:
        """Join a noun to `million`: `d'euros`, `de dollars`."""
        elided = noun[:1].lower() in tuple("aeiouéèêàh")
        return f"d'{noun}" if elided else f"de {noun}"
