"""What a language's number words must offer to the rules that European languages share."""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from enum import StrEnum


class Gender(StrEnum):
    """Grammatical gender of a counted noun."""

    MASCULINE = "m"
    FEMININE = "f"
    NEUTER = "n"


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """What number words agree with."""

    gender: Gender = Gender.MASCULINE
    noun: str = ""
    """The word that follows and is counted; empty when the number stands by itself."""
    case: str = ""
    """Grammatical case, for languages that have them."""


ALONE = Agreement()
"""A number that counts nothing: `capítulo uno`."""


_LONGEST_BEHIND_ZEROS = 2


class Numerals(ABC):
    """Number words of one language in one region."""

    longest = 18
    """Digits of the longest number that is read as a quantity."""
    longest_fraction = 3
    """Digits behind the decimal sign that are still read as one number: `3,14` as `catorce`."""

    @abstractmethod
    def cardinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say how many; the value is not negative."""

    @abstractmethod
    def ordinal(self, value: int, agreement: Agreement = ALONE) -> str:
        """Say which place."""

    @abstractmethod
    def fraction(self, numerator: int, denominator: int) -> str:
        """Say a fraction that stands by itself: `tres cuartos`."""

    def half(self, noun: str, gender: Gender) -> str:
        """Say half of a noun: `medio litro`."""
        del gender  # most languages with genders override this
        return f"{self.fraction(1, 2)} {noun}"

    def year(self, value: int) -> str:
        """Say a year of the calendar."""
        return self.cardinal(value)

    def day(self, value: int) -> str:
        """Say a day of the month."""
        return self.cardinal(value)

    def ruler(self, value: int, gender: Gender) -> str:
        """Say the number of a king, queen or pope."""
        return self.ordinal(value, Agreement(gender=gender))

    def century(self, value: int) -> str:
        """Say the number of a century that follows the word for it."""
        return self.cardinal(value)

    def part(self, value: int, gender: Gender) -> str:
        """Say the Roman number of a chapter or an act, which is of that gender."""
        del gender
        return self.cardinal(value)

    def digits(self, text: str) -> str:
        """Say digits one by one; whatever is no digit is left out."""
        return " ".join(self.digit(int(c)) for c in text if c in "0123456789")

    def digit(self, value: int) -> str:
        """Say one digit of an identifier."""
        return self.cardinal(value)

    def grouped_digits(self, text: str) -> str:
        """Say the groups of a telephone number with a comma, that is a pause, between them."""
        groups = "".join(c if c in "0123456789" else " " for c in text).split()
        return ", ".join(self.digits(group) for group in groups)

    def whole(self, digits: str, agreement: Agreement = ALONE) -> str:
        """Say a whole number of any length: one that has no name is read digit by digit."""
        short = digits.lstrip("0") or "0"
        if len(short) > self.longest:
            return self.digits(short)
        return self.cardinal(int(short), agreement)

    def behind_the_comma(self, digits: str) -> str:
        """Say the digits behind a decimal sign: leading zeros, then a number if it is short."""
        rest = digits.lstrip("0")
        if not rest or len(rest) > self.longest_fraction:
            return self.digits(digits)
        zeros = digits[: len(digits) - len(rest)]
        if zeros and len(rest) > _LONGEST_BEHIND_ZEROS:
            return self.digits(digits)
        return f"{self.digits(zeros)} {self.cardinal(int(rest))}".strip()

    def takes_singular(self, whole: str, fraction: str) -> bool:
        """Whether a noun behind the number stands in the singular."""
        return whole.lstrip("0") == "1" and not fraction
