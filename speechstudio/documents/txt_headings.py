"""Lines of a plain text that open a chapter or a part."""

import re
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

_WORDS = Path(__file__).parent / "headings.toml"
_LONGEST = 100
_MOST_LINES = 2
_SENTENCE = re.compile(r"\S\s+\S+\s+\S*[a-zà-ÿ]\.$|[。！？]$")
_REST = r"(?:\s*[.:)—–-]\s*\S.*|\s*\.?)"
_NUMBER = r"[0-9]{1,4}|[ivxlcdm]{1,8}"
_EAST_ASIAN_NUMBER = r"\s*[0-9０-９一二三四五六七八九十百千〇零两]{1,6}\s*"
_EAST_ASIAN_REST = r"(?:[\s.:：　].*)?"


def heading_level(lines: Sequence[str]) -> int | None:
    """Tell the level of the heading that some lines are; None for text.

    A part has level 1, a chapter 2. The second line may hold the title.
    """
    if len(lines) > _MOST_LINES:
        return None
    first, last = lines[0].strip(), lines[-1].strip()
    if len(first) > _LONGEST or len(last) > _LONGEST:
        return None
    level = next((level for level, form in _forms() if form.fullmatch(first)), None)
    return None if level is None or _SENTENCE.search(last) else level


@cache
def _forms() -> tuple[tuple[int, re.Pattern[str]], ...]:
    languages = tomllib.loads(_WORDS.read_text("utf-8")).values()
    words = {
        kind: "|".join(
            sorted({re.escape(w) for language in languages for w in language.get(kind, ())})
        )
        for kind in ("part", "chapter", "alone", "numbers")
    }
    number = rf"(?:{_NUMBER}|{words['numbers']})"
    part = (
        rf"(?:{words['part']})\s+{number}{_REST}|第{_EAST_ASIAN_NUMBER}[部卷編编巻]{_EAST_ASIAN_REST}"
        rf"|제{_EAST_ASIAN_NUMBER}부{_EAST_ASIAN_REST}"
    )
    chapter = (
        rf"(?:{words['chapter']})\s+{number}{_REST}|(?:{words['alone']})\s*[.:]?"
        rf"|[0-9]{{1,3}}\.\s?kapitel{_REST}"
        rf"|第{_EAST_ASIAN_NUMBER}[章回話话]{_EAST_ASIAN_REST}|제{_EAST_ASIAN_NUMBER}장{_EAST_ASIAN_REST}"
    )
    return (1, re.compile(part, re.IGNORECASE)), (2, re.compile(chapter, re.IGNORECASE))
