"""What the styles of a Word document say about its paragraphs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from speechstudio.documents.xml_reading import attribute, child, local_name

_HEADING = re.compile(r"heading ([1-9])")
_LIST = re.compile(r"list(?: (?:bullet|number|continue|paragraph))?(?: ([1-9]))?$")
_CONTENTS = re.compile(r"toc (?:[1-9]|heading)|table of figures|index [1-9]")
_LONGEST_CHAIN = 20
"""Styles that rest on one another; a chain that is longer goes in a circle."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphStyle:
    """How paragraphs of a style are read."""

    heading: int | None = None
    """Level of the heading from 1, and 0 for the title of the document; None for text."""
    list_level: int = 0
    """Level of the item of a list from 1; 0 for none."""
    is_quote: bool = False
    is_code: bool = False
    is_contents: bool = False
    """A line of the table of contents, which is not read."""


PLAIN = ParagraphStyle()
_NO_NUMBER = "0"
_LEVELS = 9
"""Outline levels of headings; the file's next one is body text."""


def read_styles(root: Any) -> dict[str, ParagraphStyle]:
    """Give the styles of paragraphs by id; names count in English, which Word keeps in files."""
    known = {attribute(style, "styleId"): style for style in root if local_name(style) == "style"}
    return {style_id: _read(style, known) for style_id, style in known.items()}


def own_style(properties: Any | None, styles: Mapping[str, ParagraphStyle]) -> ParagraphStyle:
    """Give the style of a paragraph: what its properties say before what its style says."""
    if properties is None:
        return PLAIN
    named = child(properties, "pStyle")
    style = styles.get(attribute(named, "val"), PLAIN) if named is not None else PLAIN
    outline, numbers = _outline(properties), _list_level(properties)
    return ParagraphStyle(
        heading=style.heading if outline is None else outline,
        list_level=style.list_level if numbers is None else numbers,
        is_quote=style.is_quote,
        is_code=style.is_code,
        is_contents=style.is_contents,
    )


def _read(style: Any, known: Mapping[str, Any]) -> ParagraphStyle:
    heading: int | None = None
    numbers: int | None = None
    names: list[str] = []
    here: Any | None = style
    for _ in range(_LONGEST_CHAIN):
        if here is None:
            break
        names.append(_value(here, "name").lower())
        properties = child(here, "pPr")
        if properties is not None:
            heading = _outline(properties) if heading is None else heading
            numbers = _list_level(properties) if numbers is None else numbers
        if heading is None:
            heading = _heading_of_name(names[-1])
        here = known.get(_value(here, "basedOn"))
    text = " ".join(names)
    return ParagraphStyle(
        heading=heading,
        list_level=0 if numbers == 0 else max(numbers or 0, _level_of_name(names[0])),
        is_quote="quote" in text,
        is_code="preformatted" in text or "code" in text or "macro" in text,
        is_contents=_CONTENTS.match(names[0]) is not None,
    )


def _heading_of_name(name: str) -> int | None:
    if name == "title":
        return 0
    match = _HEADING.fullmatch(name)
    return int(match.group(1)) if match else None


def _level_of_name(name: str) -> int:
    """Give the level of the lists that Word brings along: `list bullet 2`."""
    match = _LIST.match(name)
    return int(match.group(1) or 1) if match else 0


def _outline(properties: Any) -> int | None:
    value = _value(properties, "outlineLvl")
    if not value.isdecimal() or not value.isascii():
        return None
    level = int(value[:2]) + 1
    return level if level <= _LEVELS else None


def _list_level(properties: Any) -> int | None:
    """Give the level of the item from 1; 0 where numbers are off; None when nothing is said."""
    numbers = child(properties, "numPr")
    if numbers is None:
        return None
    if _value(numbers, "numId") == _NO_NUMBER:
        return 0
    level = _value(numbers, "ilvl")
    return int(level[:2]) + 1 if level.isdecimal() and level.isascii() else 1


def _value(element: Any, name: str) -> str:
    inner = child(element, name)
    return attribute(inner, "val") if inner is not None else ""
