"""Korean number words: Sino-Korean, native, and digit by digit."""

_SINO = "영 일 이 삼 사 오 육 칠 팔 구".split()
_NATIVE_ONES = "_ 한 두 세 네 다섯 여섯 일곱 여덟 아홉".split()
_NATIVE_TENS = "_ 열 스물 서른 마흔 쉰 예순 일흔 여든 아흔".split()
_PLACES = ("", "십", "백", "천")
_SCALES = ("", "만", "억", "조", "경", "해", "자")
LONGEST = 4 * len(_SCALES)
"""Digits of the longest number that has a name here; a longer one is read digit by digit."""
LARGEST_NATIVE = 99
_MONTHS = "_ 일월 이월 삼월 사월 오월 유월 칠월 팔월 구월 시월 십일월 십이월".split()


def sino(number: int | str) -> str:
    """Say a whole number: `12345` as `만 이천삼백사십오`. A string may hold commas.

    A leading one is silent before ten, hundred, thousand and ten thousand.
    """
    text = str(number).replace(",", "")
    if len(text) > LONGEST:
        return digits(text)
    value = int(text)
    if value == 0:
        return _SINO[0]
    words: list[str] = []
    for scale in range(len(_SCALES) - 1, -1, -1):
        group = value // 10_000**scale % 10_000
        if group == 1 and scale == 1 and not words:
            words.append(_SCALES[scale])
        elif group:
            words.append(_below_ten_thousand(group) + _SCALES[scale])
    return " ".join(words)


def _below_ten_thousand(number: int) -> str:
    words = ""
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            words += ("" if digit == 1 and place else _SINO[digit]) + _PLACES[place]
    return words


def native(number: int) -> str:
    """Say a number from 1 to 99 as it stands before a counter: `20` as `스무`, `21` as `스물한`."""
    if number == 20:
        return "스무"
    tens, ones = divmod(number, 10)
    return (_NATIVE_TENS[tens] if tens else "") + (_NATIVE_ONES[ones] if ones else "")


def digits(text: str, zero: str = "영") -> str:
    """Say the digits of a text one by one; whatever is no digit is left out."""
    return "".join(
        zero if character == "0" else _SINO[int(character)]
        for character in text
        if character in "0123456789"
    )


def named(text: str) -> str:
    """Say the digits of a number that names something: `0` is `공`, and signs part the groups."""
    groups = "".join(c if c in "0123456789" else " " for c in text).split()
    return " ".join(digits(group, "공") for group in groups)


def number(text: str) -> str:
    """Say an integer or a decimal as written: `1,250.5`; leading zeros make it a name."""
    whole, point, fraction = text.partition(".")
    if point and fraction:
        return f"{sino(whole or '0')} 점 {digits(fraction)}"
    if len(whole) > 1 and whole[0] == "0":
        return named(whole)
    return sino(whole)


def month(value: int) -> str:
    """Say a month from 1 to 12; June and October have names of their own."""
    return _MONTHS[value]
