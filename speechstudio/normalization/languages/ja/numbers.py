"""Japanese number words in kanji. All functions take ASCII digits."""

from speechstudio.normalization.east_asian.wording import Wording

_DIGITS = "〇一二三四五六七八九"
_SCALES = ("", "万", "億", "兆", "京", "垓")
_GROUP = 4
LONGEST = _GROUP * len(_SCALES)
"""Digits of the longest number that has a name here; a longer one is read digit by digit."""
_ZERO = "零"
_HUNDREDS = "00"


def cardinal(text: str) -> str:
    """Say how many: `1500` as 千五百, `10000000` as 一千万."""
    text = text or "0"
    if len(text) > LONGEST:
        return digits(text)
    words = ""
    for scale in range((len(text) - 1) // _GROUP, -1, -1):
        end = len(text) - scale * _GROUP
        group = int(text[max(0, end - _GROUP) : end])
        if group:
            # 千 goes without 一 unless 万 or more stands before or behind it
            words += _below_ten_thousand(group, one="一" if scale or words else "") + _SCALES[scale]
    return words or _ZERO


def _below_ten_thousand(number: int, *, one: str) -> str:
    words = ""
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        place = number // unit % 10
        if place == 1 and name:
            words += (one if unit == 1000 else "") + name
        elif place:
            words += _DIGITS[place] + name
    return words


def digits(text: str) -> str:
    """Say digits one by one."""
    return "".join(_DIGITS[int(sign)] for sign in text if "0" <= sign <= "9")


def decimal(whole: str, fraction: str) -> str:
    """Say `3`, `14` as 三点一四."""
    return f"{cardinal(whole)}点{digits(fraction).replace(_DIGITS[0], _ZERO)}"


def model(text: str) -> str:
    """Say the number of a model: round and short ones as numbers, others one by one."""
    if text[0] == "0":
        return digits(text)
    return cardinal(text) if len(text) < 3 or text.endswith(_HUNDREDS) else digits(text)


def counted(words: str, right: str) -> str:
    """Say none of something with ゼロ, but the hour of zero with 零; and 一千万, not 千万."""
    if words[:1] == "千" and right[:1] in _SCALES[1:]:
        return "一" + words
    if words != _ZERO or right.lstrip()[:1] in {"時", "度", "下", "分", "点"}:
        return words
    return "ゼロ"


def with_zero(words: str) -> tuple[str, ...]:
    """Say digits with ゼロ for 〇."""
    return (words.replace(_DIGITS[0], "ゼロ"),) if _DIGITS[0] in words else ()


WORDING = Wording(
    language="ja",
    cardinal=cardinal,
    digits=digits,
    year=cardinal,
    decimal=decimal,
    model=model,
    counted=counted,
    digits_otherwise=with_zero,
)
