"""Amounts as they are written: digits with commas, a point, and words such as 만 and 억."""

from speechstudio.normalization.languages.ko import numbers
from speechstudio.normalization.patterns import LazyPattern

INTEGER = r"(?:[0-9]{1,3}(?:,[0-9]{3}){1,8}(?![0-9])|[0-9]{1,60}(?![0-9]))"
NUMBER = INTEGER + r"(?:\.[0-9]{1,30}(?![0-9.]))?"
_SCALE = r"(?:[십백천]?(?:[만억]|조(?![각사합항])|경(?![기우]))|[십백천])"
AMOUNT = (
    # atomic: a scale must not be given back to be taken for a counter
    rf"(?>{NUMBER}(?:[ ]?{_SCALE}(?:[ ]?{INTEGER}{_SCALE}){{0,4}}"
    rf"(?:{INTEGER}|[ ][0-9]{{4}}(?=[ ]?[가-힣]))?)?)"
)
"""A number, with scales between and behind: `5만`, `1억 2천만`, `3만5000`."""
_PART = LazyPattern(rf"({NUMBER})[ ]?({_SCALE})?")


def amount(text: str) -> str:
    """Say an amount that `AMOUNT` matched."""
    words: list[str] = []
    for written, scale in _PART.findall(text):
        spoken = numbers.number(written)
        if scale and spoken == "일" and (scale[0] in "십백천" or (scale == "만" and not words)):
            spoken = ""
        words.append(spoken + scale)
    # 3천 500 is one group of four places, 1억 2천만 is two
    said = words[0]
    for word in words[1:]:
        said += word if said[-1] in "십백천" else f" {word}"
    return said


def whole(text: str) -> int | None:
    """Give the value of plain digits; None for decimals, scales and names with leading zeros."""
    plain = text.replace(",", "")
    if not plain.isascii() or not plain.isdigit() or len(plain) > numbers.LONGEST:
        return None
    return None if plain[0] == "0" and len(plain) > 1 else int(plain)
