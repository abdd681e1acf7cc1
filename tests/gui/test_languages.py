"""In every language and every state of a small window nothing is cut, and nothing is in English."""

import json
import re
import string
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from speechstudio.gui.words import ENGLISH, LANGUAGES
from tests.architecture.source_tree import CLONE

pytestmark = pytest.mark.models
"""A language takes a minute."""

PARTS = 6
TRIES = 3
"""PySide6 crashes now and then where dozens of windows come and go in one process: a tour has
parts, and one that a signal ended begins again."""
NAMES_OF_OTHERS = {
    "LaneLabels",  # speakers beside their lanes: the pointer tells the whole
    "Tracks",
}
"""Parts that paint nothing but data, and tell it in full another way."""
ENGLISH_PAGES = {"guide", "about"}
"""States full of what is English in every language: the guide, names of licences and libraries."""
SAME = {
    "Word",  # the program, not a word
}
ERRORS = (
    "This project is open in another window or program",
    "It is opened read-only",
    "the disk is full",
    "Make room on the disk and go on",
    "Up to 60 letters, digits, spaces",
    "make a name",
)
"""What comes from below the window is English in every language."""
SAMPLES = ("tides and silt", "twenty twenty six", "budget shrank by", "voices of recordings")
"""Parts of titles and texts of the samples that stand nowhere in one piece."""
KNOWN = (*ERRORS, *SAMPLES)
ENGLISH_WORDS = {
    *("the", "is", "are", "of", "and", "to", "for", "with", "it", "its", "this", "that"),
    *("from", "by", "be", "your", "you"),
}
"""Words that none of the other languages has."""
DATA = (
    *CLONE.glob("tests/gui/*.py"),
    CLONE / "resources" / "catalogue.toml",
    *CLONE.glob("speechstudio/engines/**/*.py"),
    *CLONE.glob("speechstudio/models/*.py"),
    *CLONE.glob("speechstudio/normalization/**/*.py"),
    *CLONE.glob("speechstudio/normalization/**/*.toml"),
)
"""Where samples stand, names of voices and models, and what is known of these."""
_NO_WORDS = re.compile(r" \([a-z]{2,3}\)$|/tour-\w+")
"""Tag of a language behind its name, and the folder of a tour: they may hold English words."""
_PIECE = re.compile(r"\n| · |(?<=[.?!]) |: |, |; |“|”")


@pytest.fixture(scope="module", params=LANGUAGES)
def seen(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[str, dict[str, Any]]:
    """What tours through all states saw; each language needs processes of its own."""
    language: str = request.param
    folder = tmp_path_factory.mktemp("tour")
    states: dict[str, Any] = {}
    for part in range(1, PARTS + 1):
        states |= _toured(language, f"{part}/{PARTS}", folder / f"{part}.json")
    return language, states


def _toured(language: str, part: str, file: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.gui.tour", language, str(file), "--part", part]
    for _ in range(TRIES):
        done = subprocess.run(command, cwd=CLONE, capture_output=True, text=True, check=False)
        if done.returncode >= 0:
            break
    assert done.returncode == 0, f"{done.returncode}: {done.stderr[-2_000:]}"
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def test_no_text_is_cut(seen: tuple[str, dict[str, Any]]) -> None:
    language, states = seen
    ours = _patterns(language)
    problems = sorted(
        f"{state}: {where} “{text}”: {shown}"
        for state, found in states.items()
        for text, shown, where, is_told in found["cuts"]
        if where not in NAMES_OF_OTHERS and (not is_told or ours.fullmatch(text))
    )
    assert not problems, "\n".join(problems)


def test_nothing_is_left_in_english(seen: tuple[str, dict[str, Any]]) -> None:
    language, states = seen
    if language == ENGLISH:
        return
    said = _translations(language)
    english = sorted(
        f"{state}: {text}"
        for state, found in states.items()
        if state not in ENGLISH_PAGES
        for text in found["texts"]
        for piece in _PIECE.split(text)
        if _is_english(piece, said)
    )
    assert not english, "\n".join(english)


def _is_english(piece: str, said: dict[str, set[str]]) -> bool:
    """Tell whether a piece is a text that has a translation, or sounds English, and is no data."""
    piece = _NO_WORDS.sub("", piece)
    plain = _plain(piece)
    if (
        piece in SAME
        or f" {plain} " in _data()
        or any(known.casefold() in piece.casefold() for known in KNOWN)
    ):
        return False
    if piece in said:
        return piece not in said[piece] and bool(re.search("[A-Za-z]{2}", piece))
    words = plain.split()
    return len(words) > 1 and not ENGLISH_WORDS.isdisjoint(words)


@cache
def _data() -> str:
    return f" {_plain(' '.join(path.read_text(encoding='utf-8') for path in DATA))} "


def _plain(text: str) -> str:
    return re.sub(r"[\W\d_]+", " ", text).casefold().strip()


def _translations(language: str) -> dict[str, set[str]]:
    """Give what every English text is called."""
    found: dict[str, set[str]] = {}
    for message in _messages(language):
        found.setdefault(message.findtext("source", ""), set()).update(_forms(message))
    return found


def _patterns(language: str) -> re.Pattern[str]:
    """Match what the window says of itself, with numbers in it; names and titles are data."""
    english = language == ENGLISH
    texts = {
        form
        for message in _messages("de" if english else language)
        for form in ((message.findtext("source", ""),) if english else _forms(message))
    }
    return re.compile("|".join("".join(_literals(text)) for text in texts))


def _literals(text: str) -> Iterator[str]:
    for literal, field, _, _ in string.Formatter().parse(text):
        yield re.escape(literal)
        if field is not None:
            yield r"[\d.,:\u202f\u00a0 ]+"


def _messages(language: str) -> Iterator[ET.Element]:
    file = CLONE / "resources" / "translations" / f"{language}.ts"
    yield from ET.parse(Path(file)).iter("message")  # noqa: S314 - a file of ours


def _forms(message: ET.Element) -> set[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return {*(forms or [translation.text or ""])}
