"""Spanish words and grammar for the shared rules."""

from speechstudio.normalization.european.numerals import Agreement, Gender
from speechstudio.normalization.european.phrasebook import Clock, Phrasebook
from speechstudio.normalization.languages.es.numbers import SpanishNumerals

AMERICAN = frozenset("MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR US".split())
"""Regions of the Americas; `419` is all of them."""
REGIONS = AMERICAN | {"ES", "419"}
_QUARTERS = {15: "cuarto", 30: "media"}
_HALVES = {"am": "de la mañana", "pm": "de la tarde"}


class SpanishPhrasebook(Phrasebook):
    """Spanish in one region."""

    language = "es"
    point_regions = frozenset({"MX", "GT", "DO", "HN", "SV", "NI", "PA", "PR", "US", "PE", "419"})

    def __init__(self, region: str) -> None:
        american = region in AMERICAN or region == "419"
        super().__init__(region, SpanishNumerals(first_of_month=american))

    def clock(self, clock: Clock) -> str:
        """Say a time: `las tres y cuarto`, `las catorce treinta`, `las ocho de la tarde`."""
        hour = self._hour(clock.hour)
        if clock.second is not None:
            seconds = self.numerals.cardinal(clock.second)
            minutes = self.numerals.cardinal(clock.minute)
            return f"{hour} horas, {minutes} minutos y {seconds} segundos"
        tail = f" {self._half(clock)}" if clock.half else ""
        if not clock.minute:
            unit = "hora" if clock.hour == 1 else "horas"
            return f"{hour} {unit}" if clock.has_unit else f"{hour}{tail}"
        minutes = self.numerals.cardinal(clock.minute)
        if clock.unit == "horas":
            return f"{hour} {minutes} horas"
        if 0 < clock.hour <= 12:
            minutes = _QUARTERS.get(clock.minute, minutes)
        return f"{hour} y {minutes}{tail}"

    def _hour(self, hour: int) -> str:
        return self.numerals.cardinal(hour, Agreement(gender=Gender.FEMININE))

    @staticmethod
    def _half(clock: Clock) -> str:
        if clock.half == "pm" and 8 <= clock.hour < 12:
            return "de la noche"
        if clock.hour == 12:
            return "del mediodía" if clock.half == "pm" else "de la noche"
        return _HALVES[clock.half]

    def written_date(self, day: str, month: int, year: str, links: str) -> str:
        """Say a date, with `del` before the year if it was written."""
        if year and "del" in links.split():
            said = self.numerals.year(int(year))
            return f"{super().written_date(day, month, '', links)} del {said}"
        return super().written_date(day, month, year, links)
