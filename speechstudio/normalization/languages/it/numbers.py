"""Italian number words."""

import re

from speechstudio.normalization.european.numerals import ALONE, Agreement, Gender, Numerals
from speechstudio.normalization.patterns import LazyPattern

_SMALL = (
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici"
    " quindici sedici diciassette diciotto diciannove"
).split()
_TENS = "_ _ venti trenta quaranta cinquanta sessanta settanta ottanta novanta".split()
_SCALES = (
    ("milione", "milioni"),
    ("miliardo", "miliardi"),
    ("bilione", "bilioni"),
    ("biliardo", "biliardi"),
    ("trilione", "trilioni"),
)
_ORDINALS = ("_ primo secondo terzo quarto quinto sesto settimo ottavo nono decimo").split()
_FRACTIONS = {2: "mezzo"}
_TAKES_UNO = LazyPattern(r"(?:s[^aeiouàèéìòù]|z|gn|ps|pn|x|y|i[aeiou])", re.IGNORECASE)


class ItalianNumerals(Numerals):
    """Numbers in Italian."""

    def cardinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say how many: `un amico`, `uno studente`, `una casa`, `ventuno`, `milletré`."""
        if value == 1 and agreement.noun:
            return _one(agreement)
        if value == 1 and agreement.gender is Gender.FEMININE:
            return "una"
        if not value:
            return _SMALL[0]
        words = []
        for exponent in range(len(_SCALES), 0, -1):
            group = value // 1000 ** (exponent + 1) % 1000
            if group:
                one, many = _SCALES[exponent - 1]
                words.append(f"un {one}" if group == 1 else f"{_accented(_joined(group))} {many}")
        rest = value % 1_000_000
        if rest:
            words.append(_accented(_joined(rest)))
        if len(words) > 1 and rest and rest < 100:
            words.insert(-1, "e")
        return " ".join(words)

    def ordinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say which place: `primo`, `terza`, `ventitreesimo`."""
        word = _ordinal(value)
        return f"{word[:-1]}a" if agreement.gender is Gender.FEMININE else word

    def fraction(self, numerator: int, denominator: int) -> str:
        """Say a fraction: `tre quarti`, `un dodicesimo`."""
        if denominator == 1:
            return f"{self.cardinal(numerator)} su uno"
        name = _FRACTIONS.get(denominator) or _ordinal(denominator)
        if numerator == 1:
            return f"un {name}"
        return f"{self.cardinal(numerator)} {name[:-1]}i"

    def half(self, noun: str, gender: Gender) -> str:
        """Say half of a noun: `mezzo litro`, `mezz'ora`."""
        feminine = gender is Gender.FEMININE
        if feminine and noun[:1] in tuple("aeiou") and noun:
            return f"mezz'{noun}"
        return f"{'mezza' if feminine else 'mezzo'} {noun}"

    def day(self, value: int) -> str:
        """Say a day of the month."""
        return "primo" if value == 1 else self.cardinal(value)

    def century(self, value: int) -> str:
        """Say the number of a century."""
        return self.ordinal(value)

    def part(self, value: int, gender: Gender) -> str:
        """Say the number of a chapter or an act."""
        return self.ordinal(value, Agreement(gender=gender))


def _one(agreement: Agreement) -> str:
    vowel = agreement.noun[:1].lower() in tuple("aeiouàèéìòù")
    if agreement.gender is Gender.FEMININE:
        return "un'" if vowel else "una"
    return "uno" if _TAKES_UNO.match(agreement.noun) else "un"


def _joined(value: int) -> str:
    """Say a number below a million in one word."""
    thousands, rest = divmod(value, 1000)
    if thousands:
        head = "mille" if thousands == 1 else f"{_joined(thousands)}mila"
        return head + (_joined(rest) if rest else "")
    hundreds, rest = divmod(value, 100)
    if hundreds:
        head = "cento" if hundreds == 1 else f"{_SMALL[hundreds]}cento"
        tail = _joined(rest) if rest else ""
        return head[:-1] + tail if tail.startswith("ott") else head + tail
    if value < 20:
        return _SMALL[value]
    tens, ones = divmod(value, 10)
    name = _TENS[tens]
    if ones in (1, 8):
        name = name[:-1]
    return f"{name}{_SMALL[ones]}" if ones else name


def _accented(word: str) -> str:
    """Write the accent of a compound that ends in `tre`: `ventitré`."""
    return f"{word[:-1]}é" if word.endswith("tre") and word != "tre" else word


def _ordinal(value: int) -> str:
    if 0 < value <= 10:
        return _ORDINALS[value]
    if value % 1_000_000 == 0 and value:
        head = "" if value == 1_000_000 else _joined(value // 1_000_000 % 1_000_000)
        return f"{head}milionesimo"
    word = _joined(value % 1_000_000)
    if word.endswith(("tre", "sei")) and value > 10:
        return f"{word}esimo"
    if word.endswith("mila"):
        return f"{word[:-4]}millesimo"
    if word.endswith("mille"):
        return f"{word[:-5]}millesimo"
    return f"{word[:-1]}esimo"
