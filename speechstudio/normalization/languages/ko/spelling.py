"""Saying characters by their names."""

import unicodedata

from speechstudio.normalization.languages.ko import numbers

_LETTERS = dict(
    zip(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        (
            "에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이"
            " 더블유 엑스 와이 제트"
        ).split(),
        strict=True,
    )
)
SIGNS = {
    ".": "점",
    ",": "쉼표",
    "-": "하이픈",
    "–": "줄표",
    "—": "줄표",
    "−": "마이너스",
    "/": "슬래시",
    "\\": "역슬래시",
    ":": "콜론",
    ";": "세미콜론",
    "_": "밑줄",
    "@": "골뱅이",
    "#": "샵",
    "*": "별표",
    "&": "앤드",
    "+": "플러스",
    "=": "등호",
    "%": "퍼센트",
    "~": "물결표",
    "^": "캐럿",
    "|": "세로줄",
    "!": "느낌표",
    "?": "물음표",
    "'": "작은따옴표",
    '"': "큰따옴표",
    "(": "괄호 열고",
    ")": "괄호 닫고",
    "[": "대괄호 열고",
    "]": "대괄호 닫고",
    "{": "중괄호 열고",
    "}": "중괄호 닫고",
    "<": "작다 기호",
    ">": "크다 기호",
    "$": "달러",
    "€": "유로",
    "£": "파운드",
    "¥": "엔",
    "₩": "원",
    "°": "도",
    "·": "가운뎃점",
}


def letters(text: str) -> str:
    """Say the Latin letters of a text by their Korean names: `KBS` as `케이비에스`."""
    return "".join(_LETTERS.get(character, "") for character in text.upper())


def character(sign: str) -> str:
    """Say one character: Hangul as itself, the rest by its name."""
    plain = unicodedata.normalize("NFKC", sign)
    if plain.upper() in _LETTERS:
        return _LETTERS[plain.upper()]
    if plain.isascii() and plain.isdigit():
        return numbers.digits(plain, "공") if len(plain) == 1 else numbers.sino(plain)
    if sign.isalpha():
        return sign
    return SIGNS.get(sign) or SIGNS.get(plain, "기호")


def spell(text: str) -> str:
    """Say every character by its name; white space is silent."""
    return " ".join(character(sign) for sign in text if not sign.isspace())
