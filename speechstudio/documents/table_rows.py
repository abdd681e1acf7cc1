"""Rows of tables, as they are read aloud."""

from collections.abc import Iterable, Sequence

from speechstudio.documents.document import Block, BlockKind
from speechstudio.documents.text_folding import fold_line

_STOPS = tuple(".,;:!?…。、！？；：")
_SPOKEN_ALONE = {BlockKind.HEADING, BlockKind.CODE, BlockKind.TABLE_ROW}


def row_text(cells: Iterable[str]) -> str:
    """Join the cells that hold something with semicolons: a voice pauses there."""
    text = ""
    for cell in filter(None, map(fold_line, cells)):
        if text:
            text += " " if text.endswith(_STOPS) else "; "
        text += cell
    return text


def row_blocks(cells: Sequence[Sequence[Block]]) -> list[Block]:
    """Give a row as one block; where a table only arranges a page, the blocks of its cells."""
    blocks = [block for cell in cells for block in cell]
    arranges = any(len(cell) > 1 for cell in cells) or any(
        block.kind in _SPOKEN_ALONE for block in blocks
    )
    if arranges or not blocks:
        return blocks
    text = row_text(block.text for block in blocks)
    return [Block(kind=BlockKind.TABLE_ROW, text=text, language=blocks[0].language)]
