"""White space and invisible signs as speech needs them, and words that a line end cut in two."""

import re
from collections.abc import Callable, Iterable

from speechstudio.domain.scripts import is_wide

_SPACES = re.compile(r"[ \t\r\f\v\u2028\u2029\u3000]+")
_BREAK = re.compile(r" ?\n ?")
_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Soft hyphens, spaces of no width, byte order marks; joiners stay, which spell words."""
_LIGATURES = {
    0xFB00: "ff",
    0xFB01: "fi",
    0xFB02: "fl",
    0xFB03: "ffi",
    0xFB04: "ffl",
    0xFB05: "st",
    0xFB06: "st",
}
_HYPHENS = "-\u2010\u00ad"
_CUT = re.compile(rf"[^\W\d_]{{2,}}[{_HYPHENS}]$")
"""The end of a line that cuts a word: a hyphen behind two letters."""
_LAST = re.compile(rf"([^\W\d_]+)[{_HYPHENS}]$")
_FIRST = re.compile(r"[^\W\d_]+")

_LONGEST_WORD = 64
"""Characters at the end of a line that are looked at."""

KnownWord = Callable[[str], bool]
"""Whether a word, in small letters, stands elsewhere in the text."""


def fold(text: str) -> str:
    """Give a text with single spaces, without space at its ends and without invisible signs.

    Line ends stay; spaces that hold numbers together stay.
    """
    if text.isprintable() and "  " not in text:  # nothing to do for nearly all of a long text
        return text.strip(" ")
    text = _SPACES.sub(" ", text.translate(_INVISIBLE))
    return _BREAK.sub("\n", text).strip(" \n") if "\n" in text else text.strip(" ")


def fold_line(text: str) -> str:
    """Fold a text to one line."""
    return fold(text.replace("\n", " "))


def without_ligatures(text: str) -> str:
    """Write out the joined letters of printers."""
    return text.translate(_LIGATURES)


def join_lines(lines: Iterable[str], knows: KnownWord | None = None) -> str:
    """Make one line of the lines of a paragraph.

    Between East Asian characters no space is put. A word that a hyphen cuts at a line end is
    joined where a small letter follows, unless `knows` finds it elsewhere with its hyphen and
    nowhere without.
    """
    joined: list[str] = []
    for line in lines:
        piece = line.strip()
        if not piece:
            continue
        if joined:
            _join(joined, piece, knows)
        joined.append(piece)
    return "".join(joined)


def _join(joined: list[str], piece: str, knows: KnownWord | None) -> None:
    before = joined[-1]
    if before[-1] in _HYPHENS and _CUT.search(before[-_LONGEST_WORD:]) and piece[0].islower():
        if before.endswith("\u00ad") or not _keeps_hyphen(before, piece, knows):
            joined[-1] = before[:-1]
    elif piece[0].isascii() or not (is_wide(before[-1]) and is_wide(piece[0])):
        joined.append(" ")


def _keeps_hyphen(before: str, piece: str, knows: KnownWord | None) -> bool:
    last, first = _LAST.search(before[-_LONGEST_WORD:]), _FIRST.match(piece)
    if knows is None or last is None or first is None:
        return False
    start, end = last.group(1).lower(), first.group().lower()
    return knows(f"{start}-{end}") and not knows(start + end)
