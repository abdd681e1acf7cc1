"""English number words.

Quantities and identifiers are read by different functions: `cardinal` says how many, `digits`
and `pairs` say which one.
"""

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    " fifteen sixteen seventeen eighteen nineteen"
).split()
_TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
_SCALES = (
    "_ thousand million billion trillion quadrillion quintillion sextillion septillion octillion"
    " nonillion decillion"
).split()
_IRREGULAR = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}
LONGEST = 3 * len(_SCALES)
"""Digits of the longest number that has a name here; a longer one is read digit by digit."""


def below_hundred(number: int) -> str:
    """Say a number from 0 to 99."""
    if number < 20:
        return _ONES[number]
    tens, ones = divmod(number, 10)
    return f"{_TENS[tens]} {_ONES[ones]}" if ones else _TENS[tens]


def cardinal(number: int | str) -> str:
    """Say how many: `105` as `one hundred five`. A string may hold separators of thousands."""
    text = str(number).replace(",", "").replace(" ", "").replace("\u00a0", "").replace("\u202f", "")
    sign = "minus " if text[:1] in "-\u2212" else ""
    text = text.lstrip("-\u2212+")
    if len(text) > LONGEST:
        return sign + digits(text)
    value = int(text)
    if value == 0:
        return sign + "zero"
    words: list[str] = []
    for scale in range((len(text) - 1) // 3, -1, -1):
        group = value // 1000**scale % 1000
        if group:
            words.append(_below_thousand(group))
            if scale:
                words.append(_SCALES[scale])
    return sign + " ".join(words)


def _below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    if not hundreds:
        return below_hundred(rest)
    head = f"{_ONES[hundreds]} hundred"
    return f"{head} {below_hundred(rest)}" if rest else head


def ordinal_of(words: str) -> str:
    """Turn number words into an ordinal: `twenty one` into `twenty first`."""
    head, _, last = words.rpartition(" ")
    if last in _IRREGULAR:
        last = _IRREGULAR[last]
    elif last.endswith("y"):
        last = f"{last[:-1]}ieth"
    else:
        last = f"{last}th"
    return f"{head} {last}".strip()


def ordinal(number: int | str) -> str:
    """Say which place: `21` as `twenty first`."""
    return ordinal_of(cardinal(number))


def digits(text: str) -> str:
    """Say the digits of a text one by one, with `zero`; whatever is no digit is left out."""
    return " ".join(_ONES[int(character)] for character in text if character.isdecimal())


def pairs(text: str) -> str:
    """Say digits as people say names of things: `101` one oh one, `747` seven forty seven.

    Four digits go in twos (`4090` forty ninety), hundreds stay whole (`800` eight hundred,
    `1500` fifteen hundred), one or two are a number, more than four go one by one.
    """
    if len(text) > 4 or (len(text) > 1 and text[0] == "0"):
        return digits(text)
    if len(text) < 3:
        return cardinal(text)
    value = int(text)
    if value % 1000 == 0:
        return cardinal(value)
    head, rest = divmod(value, 100)
    if not rest:
        return f"{below_hundred(head)} hundred"
    tail = f"oh {_ONES[rest]}" if rest < 10 else below_hundred(rest)
    return f"{below_hundred(head)} {tail}"


def year(number: int) -> str:
    """Say a year: `1905` nineteen oh five, `2011` twenty eleven, `2000` two thousand."""
    if not 1000 <= number <= 9999 or 2000 <= number <= 2009 or number % 1000 == 0:
        if 100 < number < 1000 and number % 100:
            return pairs(str(number))
        return cardinal(number)
    return pairs(str(number))


def decimal(whole: str, fraction: str) -> str:
    """Say a decimal: `3`, `14` as `three point one four`; an empty whole is not said."""
    head = f"{cardinal(whole)} " if whole else ""
    return f"{head}point {digits(fraction)}"


def number(text: str) -> str:
    """Say an integer or decimal as written, with sign and commas: `-1,250.5`."""
    sign = ""
    if text[:1] in "+-\u2212":
        sign = "plus " if text[0] == "+" else "minus "
        text = text[1:]
    whole, point, fraction = text.partition(".")
    if not point:
        return sign + cardinal(whole)
    return sign + (decimal(whole, fraction) if fraction else cardinal(whole))


def plural(words: str) -> str:
    """Put number words into the plural: `ninety` into `nineties`, `six` into `sixes`."""
    if words.endswith("y"):
        return f"{words[:-1]}ies"
    return f"{words}es" if words.endswith(("s", "x", "ch", "sh")) else f"{words}s"
