"""Portuguese number words, of Brazil and of Portugal."""

from speechstudio.normalization.european.numerals import ALONE, Agreement, Gender, Numerals

_SMALL = {
    "BR": (
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze"
        " dezesseis dezessete dezoito dezenove"
    ).split(),
    "PT": (
        "zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze"
        " dezasseis dezassete dezoito dezanove"
    ).split(),
}
_TENS = "_ _ vinte trinta quarenta cinquenta sessenta setenta oitenta noventa".split()
_HUNDREDS = (
    "_ cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
).split()
_SHORT_SCALES = ("mil", "milhão", "bilhão", "trilhão", "quatrilhão", "quintilhão")
_LONG_SCALES = ("milhão", "bilião", "trilião")
_ORDINALS = "_ primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono".split()
_ORDINAL_TENS = (
    "_ décimo vigésimo trigésimo quadragésimo quinquagésimo sexagésimo septuagésimo octogésimo"
    " nonagésimo"
).split()
_ORDINAL_HUNDREDS = (
    "_ centésimo ducentésimo trecentésimo quadringentésimo quingentésimo sexcentésimo"
    " septingentésimo octingentésimo nongentésimo"
).split()
_FRACTIONS = "_ _ meio terço quarto quinto sexto sétimo oitavo nono décimo".split()
_LAST_ORDINAL_RULER = 10


class PortugueseNumerals(Numerals):
    """Numbers in Portuguese; `PT` counts by the long scale."""

    def __init__(self, region: str) -> None:
        self._is_european = region == "PT"
        self._small = _SMALL["PT" if self._is_european else "BR"]

    def cardinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say how many: `duas casas`, `mil e quinhentos`, `duzentas e uma`."""
        if not value:
            return self._small[0]
        feminine = agreement.gender is Gender.FEMININE
        groups = self._long_groups(value) if self._is_european else self._short_groups(value)
        words: list[tuple[int, str]] = []
        for group, name in groups:
            if name in ("", "mil"):
                said = self._below_million(group, feminine=feminine)
                if name == "mil":
                    said = "mil" if group == 1 else f"{said} mil"
            else:
                many = name if group == 1 else f"{name[:-2]}ões"
                said = f"{self._below_million(group, feminine=False)} {many}"
            words.append((group, said))
        return _joined(words)

    @staticmethod
    def _short_groups(value: int) -> list[tuple[int, str]]:
        names = ("", *_SHORT_SCALES)
        groups = [(value // 1000**at % 1000, names[at]) for at in range(len(names) - 1, -1, -1)]
        return [(group, name) for group, name in groups if group]

    @staticmethod
    def _long_groups(value: int) -> list[tuple[int, str]]:
        groups = [(value // 10 ** (6 * at) % 10**6, _LONG_SCALES[at - 1]) for at in (3, 2, 1)]
        groups += [(value // 1000 % 1000, "mil"), (value % 1000, "")]
        return [(group, name) for group, name in groups if group]

    def ordinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say which place: `primeiro`, `vigésima primeira`."""
        if value > 1999:
            return self.cardinal(value, agreement)
        thousands, rest = divmod(value, 1000)
        hundreds, below = divmod(rest, 100)
        tens, ones = divmod(below, 10)
        words = ["milésimo"] if thousands else []
        words += [_ORDINAL_HUNDREDS[hundreds]] if hundreds else []
        words += [_ORDINAL_TENS[tens]] if tens else []
        words += [_ORDINALS[ones]] if ones else []
        if agreement.gender is Gender.FEMININE:
            words = [f"{word[:-1]}a" for word in words]
        return " ".join(words)

    def fraction(self, numerator: int, denominator: int) -> str:
        """Say a fraction: `três quartos`, `um doze avos`."""
        above = self.cardinal(numerator)
        if denominator == 1:
            return f"{above} sobre um"
        plural = "" if numerator == 1 else "s"
        if denominator <= 10:
            return f"{above} {_FRACTIONS[denominator]}{plural}"
        if denominator in (100, 1000):
            return f"{above} {'centésimo' if denominator == 100 else 'milésimo'}{plural}"
        return f"{above} {self.cardinal(denominator)} avos"

    def half(self, noun: str, gender: Gender) -> str:
        """Say half of a noun: `meia hora`."""
        return f"{'meia' if gender is Gender.FEMININE else 'meio'} {noun}"

    def day(self, value: int) -> str:
        """Say a day of the month: the first is `primeiro` in Brazil."""
        return "primeiro" if value == 1 and not self._is_european else self.cardinal(value)

    def ruler(self, value: int, gender: Gender) -> str:
        """Say the number of a king, queen or pope: `Pedro segundo`, `Luís quatorze`."""
        if value > _LAST_ORDINAL_RULER:
            return self.cardinal(value)
        return self.ordinal(value, Agreement(gender=gender))

    def century(self, value: int) -> str:
        """Say the number of a century: an ordinal up to ten."""
        return self.ruler(value, Gender.MASCULINE)

    def takes_singular(self, whole: str, fraction: str) -> bool:
        """Nouns stand in the singular below two: `1,5 milhão`."""
        return whole.lstrip("0") in ("1", "") and (whole != "0" or bool(fraction))

    def _below_million(self, value: int, *, feminine: bool) -> str:
        thousands, rest = divmod(value, 1000)
        words = []
        if thousands:
            head = "" if thousands == 1 else self._below_thousand(thousands, feminine=feminine)
            words.append((thousands, f"{head} mil".strip()))
        if rest:
            words.append((rest, self._below_thousand(rest, feminine=feminine)))
        return _joined(words)

    def _below_thousand(self, value: int, *, feminine: bool) -> str:
        if value == 100:
            return "cem"
        hundreds, rest = divmod(value, 100)
        words = []
        if hundreds:
            name = _HUNDREDS[hundreds]
            words.append(f"{name[:-2]}as" if feminine and hundreds > 1 else name)
        if rest >= 20:
            words.append(_TENS[rest // 10])
            rest %= 10
        if rest:
            word = self._small[rest]
            words.append({"um": "uma", "dois": "duas"}.get(word, word) if feminine else word)
        return " e ".join(words)


def _joined(groups: list[tuple[int, str]]) -> str:
    """Join groups; `e` stands before the last if it is below a hundred or of full hundreds."""
    spoken = groups[0][1]
    for at, (group, words) in enumerate(groups[1:], 1):
        is_last = at == len(groups) - 1
        link = " e " if is_last and (group < 100 or group % 100 == 0) else " "
        spoken += link + words
    return spoken
