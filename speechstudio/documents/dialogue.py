"""Who speaks in a written dialogue: lines such as `Anna: Good morning`.

A colon is common in plain sentences, so names are believed only together. A name is shaped as
one: at most four words and 40 characters, the first and the last with a capital or in a script
without capitals, and none of the words that stand before a colon in letters, recipes and notes.
A text is a dialogue if

- one name stands at the head of two lines or more, and such lines are a third of the text, or
- two names or more do, and such lines are half of the text.

Names that stand there once are believed beside names that stand there twice, or where all lines
have names.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

from speechstudio.documents.document import Block, BlockKind, Document

_HEAD = re.compile(
    r"\s*(?:[-–—]\s+)?[*_\[]{0,3}(?P<name>[^:：\n]{1,60}?)[*_\]]{0,3}(?::[*_]{0,3}(?=\s)|：[*_]{0,3})\s*(?=\S)"
)
_ASIDE = re.compile(r"\s*[(（\[][^()（）\[\]]{1,40}[)）\]]$")
_FORBIDDEN = re.compile(r"[,;!?\"<>{}\[\]…|/\\=+*()（）“”„«»。、！？，]|\.\.")
_LONGEST_NAME = 40
_MOST_WORDS = 4
_SPOKEN = {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE}
_LABELS = Path(__file__).parent / "labels.toml"
_TWICE = 2
_MOST_CHANCE_NAMES = 8
"""So many names that all stand once are a form that was filled in."""


def with_speakers(document: Document) -> Document:
    """Give the document with a speaker for each turn of its dialogue, and the labels taken out.

    The lines of a block become blocks where names stand at their heads. Cues keep the speakers
    that they were read with. A document that is no dialogue comes back as it is.
    """
    names = speaker_names(_lines(document.blocks))
    if not names:
        return document
    blocks: list[Block] = []
    moved: list[int] = []
    for block in document.blocks:
        moved.append(len(blocks))
        blocks.extend(_split(block, names) if _may_speak(block) else (block,))
    starts = tuple(replace(start, block=moved[start.block]) for start in document.chapter_starts)
    return replace(document, blocks=tuple(blocks), chapter_starts=starts)


def speaker_names(lines: Iterable[str]) -> frozenset[str]:
    """Tell the names at the heads of lines, if the lines are a dialogue; else none."""
    heads: Counter[str] = Counter()
    total = 0
    for line in lines:
        if line and not line.isspace():
            total += 1
            name = _name(line)
            if name:
                heads[name] += 1
    return _believed(heads, total)


def starts_turn(line: str, names: frozenset[str]) -> bool:
    """Tell whether a line has one of the names at its head."""
    return _name(line) in names


def _believed(heads: Counter[str], total: int) -> frozenset[str]:
    labelled = heads.total()
    repeated = [name for name, count in heads.items() if count >= _TWICE]
    if repeated and labelled * 3 >= total:
        return frozenset(heads)
    if len(repeated) >= _TWICE and labelled * 10 >= total:
        return frozenset(repeated)
    if _TWICE <= len(heads) <= _MOST_CHANCE_NAMES and labelled == total:
        return frozenset(heads)
    return frozenset()


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if _may_speak(block):
            yield from block.text.split("\n")


def _may_speak(block: Block) -> bool:
    return block.kind in _SPOKEN and not block.speaker


def _split(block: Block, names: frozenset[str]) -> Iterator[Block]:
    turn: list[str] = []
    speaker = ""
    for line in block.text.split("\n"):
        name = _name(line)
        if name not in names:
            turn.append(line)
            continue
        if turn:
            yield replace(block, text="\n".join(turn), speaker=speaker)
        head = _HEAD.match(line)
        turn, speaker = [line[head.end() :] if head else line], name
    yield replace(block, text="\n".join(turn), speaker=speaker)


def _name(line: str) -> str:
    """Give the name at the head of a line; empty when nothing is shaped as one."""
    if ":" not in line and "：" not in line:
        return ""
    match = _HEAD.match(line)
    if match is None:
        return ""
    name = _ASIDE.sub("", match["name"].strip())
    words = name.split()
    if not words or len(words) > _MOST_WORDS or len(name) > _LONGEST_NAME:
        return ""
    if _FORBIDDEN.search(name) or not any(character.isalpha() for character in name):
        return ""
    if words[0].casefold() in _labels() or name.casefold() in _labels():
        return ""
    return name if all(_may_start_name(word) for word in (words[0], words[-1])) else ""


def _may_start_name(word: str) -> bool:
    return word[0].isalnum() and not word[0].islower()


@cache
def _labels() -> frozenset[str]:
    """Words before a colon that are no names, in small letters."""
    content = tomllib.loads(_LABELS.read_text("utf-8"))
    return frozenset(word for words in content.values() for word in words)
