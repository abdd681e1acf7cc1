"""German number words."""

from speechstudio.normalization.european.numerals import ALONE, Agreement, Gender, Numerals

_SMALL = (
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn"
    " fünfzehn sechzehn siebzehn achtzehn neunzehn"
).split()
_TENS = "_ _ zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()
_SCALES = (
    ("Million", "Millionen"),
    ("Milliarde", "Milliarden"),
    ("Billion", "Billionen"),
    ("Billiarde", "Billiarden"),
    ("Trillion", "Trillionen"),
    ("Trilliarde", "Trilliarden"),
)
_STEMS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_ONE = {
    Gender.MASCULINE: {"": "ein", "acc": "einen", "dat": "einem", "gen": "eines"},
    Gender.FEMININE: {"": "eine", "acc": "eine", "dat": "einer", "gen": "einer"},
    Gender.NEUTER: {"": "ein", "acc": "ein", "dat": "einem", "gen": "eines"},
}
_FIRST_CENTURY_YEAR, _LAST_CENTURY_YEAR = 1100, 1999


class GermanNumerals(Numerals):
    """Numbers in German."""

    longest = 24
    longest_fraction = 0

    def cardinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say how many: `einhunderteins`, `eine Frau`, `einen Bruder`, `zwei Millionen`."""
        if value == 1 and agreement.noun:
            return _ONE[agreement.gender][agreement.case]
        if not value:
            return _SMALL[0]
        words: list[str] = []
        for exponent in range(len(_SCALES), 0, -1):
            group = value // 1000 ** (exponent + 1) % 1000
            if group:
                one, many = _SCALES[exponent - 1]
                words.append(f"eine {one}" if group == 1 else f"{_below_million(group)} {many}")
        rest = value % 1_000_000
        if rest:
            words.append(_below_million(rest))
        return " ".join(words)

    def ordinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say which place; the case of the agreement is the ending: `e`, `en`, `er`."""
        return self.ordinal_stem(value) + (agreement.case or "er")

    def ordinal_stem(self, value: int) -> str:
        """Give an ordinal without its ending: `dritt`, `zwanzigst`, `einhunderterst`."""
        last = value % 100
        if not 1 <= last <= 19:
            return f"{self.cardinal(value)}st" if value else "nullt"
        head = self.cardinal(value - last) if value > last else ""
        space = " " if value > last and not (value - last) % 1_000_000 else ""
        return head + space + _STEMS.get(last, f"{_SMALL[last]}t")

    def fraction(self, numerator: int, denominator: int) -> str:
        """Say a fraction: `zwei Drittel`, `ein halb`, `drei Hundertstel`."""
        above = "ein" if numerator == 1 else self.cardinal(numerator)
        if denominator == 2:
            return f"{above} halb" if numerator == 1 else f"{above} Halbe"
        return f"{above} {self.name_of_part(denominator)}"

    def name_of_part(self, denominator: int) -> str:
        """Give the name of a part: `Drittel`, `Zwanzigstel`."""
        if denominator == 1:
            return "Eintel"
        stem = self.ordinal_stem(denominator)
        if denominator in (100, 1000):
            stem = stem.removeprefix("ein")
        return f"{stem[0].upper()}{stem[1:]}el"

    def year(self, value: int) -> str:
        """Say a year: `neunzehnhundertvierundachtzig`, `zweitausendvierundzwanzig`."""
        if not _FIRST_CENTURY_YEAR <= value <= _LAST_CENTURY_YEAR:
            return self.cardinal(value)
        hundreds, rest = divmod(value, 100)
        return f"{_SMALL[hundreds]}hundert{_below_million(rest) if rest else ''}"

    def day(self, value: int) -> str:
        """Say a day of the month."""
        return self.ordinal(value)


def _below_million(value: int) -> str:
    thousands, rest = divmod(value, 1000)
    head = f"{_joined(_below_thousand(thousands))}tausend" if thousands else ""
    return head + (_below_thousand(rest) if rest else "")


def _below_thousand(value: int) -> str:
    hundreds, rest = divmod(value, 100)
    head = f"{_joined(_SMALL[hundreds])}hundert" if hundreds else ""
    return head + (_below_hundred(rest) if rest else "")


def _below_hundred(value: int) -> str:
    if value < 20:
        return _SMALL[value]
    tens, ones = divmod(value, 10)
    return f"{_joined(_SMALL[ones])}und{_TENS[tens]}" if ones else _TENS[tens]


def _joined(words: str) -> str:
    """Drop the s of `eins` before another part of a number."""
    return words[:-1] if words.endswith("eins") else words
