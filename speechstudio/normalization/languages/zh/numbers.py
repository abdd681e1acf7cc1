"""Chinese number words. All functions take ASCII digits."""

from speechstudio.normalization.east_asian.wording import Wording
from speechstudio.normalization.tables import table

_DIGITS = "零一二三四五六七八九"
_WAN = 10_000
_YI = 100_000_000
LONGEST = 16
"""Digits of the longest number that has a name here; a longer one is read digit by digit."""
_LONGEST_PAIR = 2


def cardinal(text: str) -> str:
    """Say how many: `10005` as 一万零五."""
    if len(text) > LONGEST:
        return digits(text)
    words = _any(int(text or "0"))
    # thousands, 万 and 亿 are counted with 两 at the start of a number
    return "两" + words[1:] if words[:2] in {"二千", "二万", "二亿"} else words


def _any(number: int) -> str:
    """Say a number, 亿 upon 亿."""
    high, low = divmod(number, _YI)
    if not high:
        return _below_yi(low, is_first=True) or _DIGITS[0]
    words = _any(high) + "亿"
    if not low:
        return words
    return words + (_DIGITS[0] if low < _YI // 10 else "") + _below_yi(low, is_first=False)


def _below_yi(number: int, *, is_first: bool) -> str:
    high, low = divmod(number, _WAN)
    words = _below_wan(high, is_first=True) + "万" if high else ""
    if low:
        words += _DIGITS[0] if high and low < _WAN // 10 else ""
        words += _below_wan(low, is_first=is_first and not high)
    return words


def _below_wan(number: int, *, is_first: bool) -> str:
    """Say up to four places; a first ten to nineteen goes without 一."""
    words = ""
    gap = False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        place = number // unit % 10
        if place:
            words += (_DIGITS[0] if gap and words else "") + _DIGITS[place] + name
        gap = not place
    return words[1:] if is_first and words.startswith("一十") else words


def digits(text: str) -> str:
    """Say digits one by one, with 一 and 零."""
    return "".join(_DIGITS[int(sign)] for sign in text if "0" <= sign <= "9")


def decimal(whole: str, fraction: str) -> str:
    """Say `3`, `14` as 三点一四."""
    return f"{cardinal(whole)}点{digits(fraction)}"


def model(text: str) -> str:
    """Say the number of a model: round and short ones as numbers, others one by one."""
    is_number = text[0] != "0" and (len(text) <= _LONGEST_PAIR or text[1:] == "00")
    return cardinal(text) if is_number else digits(text)


def counted(words: str, right: str) -> str:
    """Say two of something as 两, also where a range goes on: `2-3天`."""
    if words != "二":
        return words
    rest = right.lstrip(" \u00a0")
    while rest and (rest[0] in "-~～〜–—－至到、" or rest[0].isdecimal()):
        rest = rest[1:]
    if not rest or _starts(rest, "not_measure_words"):
        return words
    return "两" if _starts(rest, "measure_words") else words


def _starts(text: str, section: str) -> bool:
    cues = WORDING.cues(section)
    return any(text[:length] in cues for length in range(1, 5))


def with_yao(words: str) -> tuple[str, ...]:
    """Say digits with 幺 for 一, as on the telephone."""
    return (words.replace("一", "幺"),) if "一" in words else ()


def traditional(text: str) -> str:
    """Write the characters that number words, phrases and cues use in traditional form."""
    pairs: list[str] = table("zh", "traditional")["pairs"].split()
    return text.translate({ord(pair[0]): pair[1] for pair in pairs})


WORDING = Wording(
    language="zh",
    cardinal=cardinal,
    digits=digits,
    year=digits,
    decimal=decimal,
    model=model,
    counted=counted,
    digits_otherwise=with_yao,
    variant=traditional,
)
