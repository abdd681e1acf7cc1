"""Dates whose parts stand in an order that somebody names, as the `format` of SSML's `say-as`."""

import re

WHOLE = frozenset({"mdy", "dmy", "ymd", "ydm"})
"""Orders of a date with all three parts."""
ORDERS = WHOLE | {"md", "dm", "ym", "my", "y", "m", "d"}
_WIDTHS = {"y": 4, "m": 2, "d": 2}
_REPEATED = re.compile(r"(.)\1+")
_NUMBERS = re.compile(r"[0-9]+")
_NUMERIC = re.compile(r"[0-9]{1,4}(?:\s?[-/.\s]\s?[0-9]{1,4}){2}")
_LATEST_SHORT_YEAR = 50
"""A year of two digits up to this one is of this century."""
_MONTHS = 12
_DAYS = 31


def in_order(text: str, style: str) -> tuple[str, str]:
    """Give the text with its parts kept apart, and the order: `20240304`, `yyyymmdd` too."""
    order = _REPEATED.sub(r"\1", "".join(filter(str.isalpha, style.lower())))
    if order not in ORDERS or not (text.isascii() and text.isdigit()) or len(order) == 1:
        return text, order
    if len(text) != sum(_WIDTHS[part] for part in order):
        return text, order
    parts: list[str] = []
    at = 0
    for part in order:
        parts.append(text[at : at + _WIDTHS[part]])
        at += _WIDTHS[part]
    return "/".join(parts), order


def as_iso(text: str, order: str) -> str:
    """Write a date of three numbers as `2024-03-04`; empty when it is none."""
    if order not in WHOLE or not _NUMERIC.fullmatch(text):
        return ""
    parts = dict(zip(order, _NUMBERS.findall(text), strict=True))
    year, month, day = parts["y"], int(parts["m"]), int(parts["d"])
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS):
        return ""
    if len(year) <= len("99"):
        year = f"{20 if int(year) <= _LATEST_SHORT_YEAR else 19}{int(year):02}"
    return f"{year:0>4}-{month:02}-{day:02}"
