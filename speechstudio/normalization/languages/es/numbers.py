"""Spanish number words."""

from speechstudio.normalization.european.numerals import ALONE, Agreement, Gender, Numerals

_SMALL = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés"
    " veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
).split()
_TENS = "_ _ _ treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "_ ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"
    " novecientos"
).split()
_MILLIONS = ("millón", "billón", "trillón")
_ORDINALS = (
    "_ primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo"
).split()
_ORDINAL_TENS = (
    "_ décimo vigésimo trigésimo cuadragésimo quincuagésimo sexagésimo septuagésimo octogésimo"
    " nonagésimo"
).split()
_ORDINAL_HUNDREDS = (
    "_ centésimo ducentésimo tricentésimo cuadringentésimo quingentésimo sexcentésimo"
    " septingentésimo octingentésimo noningentésimo"
).split()
_FRACTIONS = "_ _ medio tercio cuarto quinto sexto séptimo octavo noveno décimo".split()
_LAST_ORDINAL_RULER = 10
_UNACCENTED = str.maketrans("áéíóú", "aeiou")


class SpanishNumerals(Numerals):
    """Numbers in Spanish."""

    def __init__(self, *, first_of_month: bool) -> None:
        self._first_of_month = first_of_month
        """Whether the first day of a month is `primero`, as in the Americas."""

    def cardinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say how many: `un libro`, `veintiuna casas`, `doscientas mujeres`, `uno`."""
        if not value:
            return _SMALL[0]
        words: list[str] = []
        for exponent in range(len(_MILLIONS), 0, -1):
            group = value // 10 ** (6 * exponent) % 1_000_000
            if group:
                name = _MILLIONS[exponent - 1]
                many = f"{name.translate(_UNACCENTED)}es"
                words.append(f"{_below_million(group, short=True)} {name if group == 1 else many}")
        rest = value % 1_000_000
        if rest:
            feminine = agreement.gender is Gender.FEMININE
            short = bool(agreement.noun) and not feminine
            words.append(_below_million(rest, short=short, feminine=feminine))
        return " ".join(words)

    def ordinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say which place: `primer premio`, `segunda`, `vigésimo primero`."""
        if value > 1999:
            return self.cardinal(value, agreement)
        words = _ordinal_words(value)
        if agreement.gender is Gender.FEMININE:
            return " ".join(f"{word[:-1]}a" for word in words)
        if agreement.noun and words[-1].endswith(("primero", "tercero")):
            words[-1] = words[-1][:-1]
        return " ".join(words)

    def fraction(self, numerator: int, denominator: int) -> str:
        """Say a fraction: `tres cuartos`, `un doceavo`, `dos centésimos`."""
        if denominator == 1:
            return f"{self.cardinal(numerator)} sobre uno"
        above = self.cardinal(numerator, Agreement(noun="parte"))
        below = _denominator(denominator)
        if not below:
            return f"{self.cardinal(numerator)} sobre {self.cardinal(denominator)}"
        return f"{above} {below}" if numerator == 1 else f"{above} {below}s"

    def half(self, noun: str, gender: Gender) -> str:
        """Say half of a noun: `media hora`."""
        return f"{'media' if gender is Gender.FEMININE else 'medio'} {noun}"

    def day(self, value: int) -> str:
        """Say a day of the month."""
        return "primero" if value == 1 and self._first_of_month else self.cardinal(value)

    def ruler(self, value: int, gender: Gender) -> str:
        """Say the number of a king, queen or pope: `Felipe sexto`, `Alfonso trece`."""
        if value > _LAST_ORDINAL_RULER:
            return self.cardinal(value)
        return self.ordinal(value, Agreement(gender=gender))

    def century(self, value: int) -> str:
        """Say the number of a century: `siglo primero`, `siglo veintiuno`."""
        return "primero" if value == 1 else self.cardinal(value)


def _below_thousand(value: int) -> str:
    if value == 100:
        return "cien"
    hundreds, rest = divmod(value, 100)
    words = [_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 30:
        tens, ones = divmod(rest, 10)
        words.append(f"{_TENS[tens]} y {_SMALL[ones]}" if ones else _TENS[tens])
    elif rest:
        words.append(_SMALL[rest])
    return " ".join(words)


def _below_million(value: int, *, short: bool, feminine: bool = False) -> str:
    thousands, rest = divmod(value, 1000)
    words = []
    if thousands:
        head = "" if thousands == 1 else _shortened(_below_thousand(thousands))
        words.append(f"{_agreed(head, feminine=feminine)} mil".strip())
    if rest:
        last = _below_thousand(rest)
        if feminine:
            last = f"{last[:-1]}a" if last.endswith("uno") else last
        elif short:
            last = _shortened(last)
        words.append(_agreed(last, feminine=feminine))
    return " ".join(words)


def _shortened(words: str) -> str:
    """Drop the last vowel of `uno` before a noun: `veintiún`."""
    if words.endswith("veintiuno"):
        return f"{words[:-3]}ún"
    return words[:-1] if words.endswith("uno") else words


def _agreed(words: str, *, feminine: bool) -> str:
    return (
        words.replace("cientos", "cientas").replace("quinientos", "quinientas")
        if feminine
        else words
    )


def _ordinal_words(value: int) -> list[str]:
    thousands, rest = divmod(value, 1000)
    words = ["milésimo"] if thousands else []
    hundreds, rest = divmod(rest, 100)
    words += [_ORDINAL_HUNDREDS[hundreds]] if hundreds else []
    tens, ones = divmod(rest, 10)
    if rest <= 12:
        words += [_ORDINALS[rest]] if rest else []
    elif tens in (1, 2):
        head = _ORDINAL_TENS[tens]
        words.append(f"{head.translate(_UNACCENTED)[:-1]}o{_ORDINALS[ones]}" if ones else head)
        words[-1] = words[-1].replace("oo", "o") if ones == 8 else words[-1]
    else:
        words.append(_ORDINAL_TENS[tens])
        words += [_ORDINALS[ones]] if ones else []
    return words


def _denominator(value: int) -> str:
    if value <= 10:
        return _FRACTIONS[value]
    if value % 100 == 0 and value <= 1000:
        return "milésimo" if value == 1000 else _ORDINAL_HUNDREDS[value // 100]
    if value > 99:
        return ""
    words = _below_thousand(value).replace(" y ", "i").translate(_UNACCENTED)
    if words.endswith(("a", "uno", "ocho")):
        words = words[:-1]
    return f"{words}avo"
