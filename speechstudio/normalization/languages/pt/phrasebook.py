"""Portuguese words and grammar for the shared rules."""

from speechstudio.normalization.european.numerals import Agreement, Gender
from speechstudio.normalization.european.phrasebook import Clock, Phrasebook
from speechstudio.normalization.languages.pt.numbers import PortugueseNumerals

REGIONS = frozenset({"BR", "PT"})
_HALVES = {"am": "da manhã", "pm": "da tarde"}
_EVENING = range(7, 12)


class PortuguesePhrasebook(Phrasebook):
    """Portuguese in one region."""

    language = "pt"

    def __init__(self, region: str) -> None:
        super().__init__(region, PortugueseNumerals(region))

    def clock(self, clock: Clock) -> str:
        """Say a time: `sete e meia`, `quatorze e trinta`, `nove horas`."""
        hour = self.numerals.cardinal(clock.hour, Agreement(gender=Gender.FEMININE))
        unit = "hora" if clock.hour == 1 else "horas"
        minutes = self.numerals.cardinal(clock.minute)
        tail = ""
        if clock.half:
            evening = clock.half == "pm" and clock.hour in _EVENING
            tail = " da noite" if evening else f" {_HALVES[clock.half]}"
        if clock.second is not None:
            seconds = self.numerals.cardinal(clock.second)
            return f"{hour} {unit}, {minutes} minutos e {seconds} segundos"
        if not clock.minute:
            return f"{hour}{tail}" if tail else f"{hour} {unit}"
        if clock.minute == 30 and 0 < clock.hour <= 12:
            minutes = "meia"
        return f"{hour} e {minutes}{tail}"
