"""French number words."""

import re

from speechstudio.normalization.european.numerals import ALONE, Agreement, Gender, Numerals

_SMALL = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf"
).split()
_TENS = "_ _ vingt trente quarante cinquante soixante septante huitante nonante".split()
_SCALES = ("million", "milliard", "billion", "billiard", "trillion")
_FRACTIONS = {2: "demi", 3: "tiers", 4: "quart"}
RANK = "rank"
"""Case of a number that says which one: it takes no s, as in `page quatre-vingt`."""
_PAIRED = 2
_SHORTEST_RUN = 4


class FrenchNumerals(Numerals):
    """Numbers in French, with the tens of one region."""

    def __init__(self, own_tens: frozenset[int]) -> None:
        self._own_tens = own_tens
        """Tens from 70 that have names of their own, as in Belgium and Switzerland."""

    def cardinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say how many: `vingt et une filles`, `quatre-vingts`, `deux cents`."""
        if not value:
            return _SMALL[0]
        words = []
        for exponent in range(len(_SCALES), 0, -1):
            group = value // 1000 ** (exponent + 1) % 1000
            if group:
                name = _SCALES[exponent - 1]
                words.append(f"{self._below_thousand(group)} {name}{'s' if group > 1 else ''}")
        thousands, rest = divmod(value % 1_000_000, 1000)
        if thousands:
            head = "" if thousands == 1 else _unmarked(self._below_thousand(thousands))
            words.append(f"{head} mille".strip())
        if rest:
            words.append(self._below_thousand(rest))
        spoken = " ".join(words)
        if agreement.case == RANK:
            return _unmarked(spoken)
        if agreement.gender is Gender.FEMININE and spoken.endswith(("un", "-un")):
            return f"{spoken}e"
        return spoken

    def ordinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say which place: `premier`, `première`, `vingt et unième`."""
        if value == 1:
            return "première" if agreement.gender is Gender.FEMININE else "premier"
        words = _unmarked(self.cardinal(value))
        if "illi" in words[-9:]:
            words = words.removesuffix("s")
        if words.endswith("f"):
            return f"{words[:-1]}vième"
        if words.endswith("cinq"):
            return f"{words}uième"
        return f"{words.removesuffix('e')}ième"

    def fraction(self, numerator: int, denominator: int) -> str:
        """Say a fraction: `trois quarts`, `un dixième`."""
        if denominator == 1:
            return f"{self.cardinal(numerator)} sur un"
        if denominator > 100 and denominator != 1000:
            return f"{self.cardinal(numerator)} sur {self.cardinal(denominator)}"
        name = _FRACTIONS.get(denominator) or self.ordinal(denominator)
        plural = "" if numerator < 2 or name.endswith("s") else "s"
        return f"{self.cardinal(numerator)} {name}{plural}"

    def half(self, noun: str, gender: Gender) -> str:
        """Say half of a noun: `une demi-heure`; `demi` or `demie` without one."""
        feminine = gender is Gender.FEMININE
        if not noun:
            return "demie" if feminine else "demi"
        return f"{'une' if feminine else 'un'} demi-{noun}"

    def year(self, value: int) -> str:
        """Say a year."""
        return self.cardinal(value, Agreement(case=RANK))

    def day(self, value: int) -> str:
        """Say a day of the month."""
        return "premier" if value == 1 else self.cardinal(value)

    def ruler(self, value: int, gender: Gender) -> str:
        """Say the number of a king, queen or pope: `Louis quatorze`, `François premier`."""
        return self.ordinal(1, Agreement(gender=gender)) if value == 1 else self.cardinal(value)

    def century(self, value: int) -> str:
        """Say the number of a century."""
        return self.ordinal(value)

    def grouped_digits(self, text: str) -> str:
        """Say a telephone number by its groups, or by pairs: `zéro six, douze, trente-quatre`."""
        groups = re.findall("[0-9]+", text)
        is_run = len(groups) == 1 and len(groups[0]) >= _SHORTEST_RUN
        if is_run and len(groups[0]) % _PAIRED == 0:
            groups = re.findall("[0-9]{2}", groups[0])
        return ", ".join(self._group(group) for group in groups)

    def _group(self, digits: str) -> str:
        if len(digits) > 3:
            return self.digits(digits)
        rest = digits.lstrip("0")
        zeros = self.digits(digits[: len(digits) - len(rest)])
        return f"{zeros} {self.cardinal(int(rest)) if rest else ''}".strip()

    def takes_singular(self, whole: str, fraction: str) -> bool:
        """Nouns stand in the singular below two: `1,5 kilomètre`."""
        del fraction  # it does not matter in French
        return whole.lstrip("0") in ("", "1")

    def _below_thousand(self, value: int) -> str:
        hundreds, rest = divmod(value, 100)
        words = []
        if hundreds:
            head = "" if hundreds == 1 else f"{_SMALL[hundreds]} "
            words.append(f"{head}cents" if hundreds > 1 and not rest else f"{head}cent")
        if rest:
            words.append(self._below_hundred(rest))
        return " ".join(words)

    def _below_hundred(self, value: int) -> str:
        if value < 20:
            return _SMALL[value]
        tens, ones = divmod(value, 10)
        if tens < 7 or tens * 10 in self._own_tens:
            name = _TENS[tens]
            if ones == 1:
                return f"{name} et un"
            return f"{name}-{_SMALL[ones]}" if ones else name
        if tens == 7:
            return "soixante et onze" if ones == 1 else f"soixante-{_SMALL[10 + ones]}"
        rest = value - 80
        return f"quatre-vingt-{_SMALL[rest]}" if rest else "quatre-vingts"


def _unmarked(words: str) -> str:
    """Drop the s that `cents` and `quatre-vingts` have at the end only."""
    return words[:-1] if words.endswith(("cents", "vingts")) else words
