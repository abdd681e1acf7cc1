"""Plain text: paragraphs by blank lines, lines that were only wrapped joined again."""

import re
from collections.abc import Iterator

from speechstudio.documents.dialogue import speaker_names, starts_turn
from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.text_decoding import decode
from speechstudio.documents.text_folding import fold
from speechstudio.documents.txt_headings import heading_level
from speechstudio.documents.unwrapping import Unwrapper

_SEPARATOR = re.compile(r"\s*(?:(?:[*\-_=~#•·.+⁂❦❧—–]\s*){3,}|[*#⁂❦❧]|\* \*)\s*")
_ITEM = re.compile(r"\s*(?:[•◦▪‣·]\s*|[-*+–—]\s+|\(?[0-9]{1,3}[.)]\s+|[a-z]\)\s+)(?=\S)")
_NUMBERED = re.compile(r"\s*\(?[0-9]")


def read(data: bytes) -> Document:
    """Read text in any usual encoding.

    Chapters get headings where a line says so (`Chapter 4`), rules become separators, items of
    lists and turns of a dialogue become blocks by themselves.
    """
    return Document(source_format="txt", blocks=tuple(blocks_of(decode(data))))


def blocks_of(text: str) -> Iterator[Block]:
    """Give the blocks of a plain text."""
    lines = text.splitlines()
    names = speaker_names(lines)
    unwrapper = Unwrapper(lines)
    stanza: list[str] = []
    for line in [*lines, ""]:
        bare = line.rstrip()
        if not bare or _SEPARATOR.fullmatch(bare):
            yield from _stanza(stanza, names, unwrapper)
            stanza = []
            if bare:
                yield Block(kind=BlockKind.SEPARATOR)
        else:
            stanza.append(bare)


def _stanza(lines: list[str], names: frozenset[str], unwrapper: Unwrapper) -> Iterator[Block]:
    """Give the blocks of lines between blank ones."""
    if not lines:
        return
    level = heading_level(lines)
    if level is not None:
        yield Block(kind=BlockKind.HEADING, text=fold(" ".join(lines)), level=level)
        return
    group: list[str] = []
    for line in lines:
        if group and (_ITEM.match(line) or (names and starts_turn(line, names))):
            yield from _paragraphs(group, unwrapper)
            group = []
        group.append(line)
    yield from _paragraphs(group, unwrapper)


def _paragraphs(lines: list[str], unwrapper: Unwrapper) -> Iterator[Block]:
    item = _ITEM.match(lines[0])
    if item and not (
        _NUMBERED.match(lines[0]) and len(lines) == 1 and len(lines[0]) < item.end() + 2
    ):
        lines = [lines[0][item.end() :], *lines[1:]]
        for text in unwrapper.paragraphs(lines):
            yield Block(kind=BlockKind.LIST_ITEM, text=fold(text), level=1)
        return
    for text in unwrapper.paragraphs(lines):
        folded = fold(text)
        if folded:
            yield Block(kind=BlockKind.PARAGRAPH, text=folded)


SPEC = DocumentSpec(id="txt", suffixes=(".txt", ".text"), title="Plain text", read=read)
