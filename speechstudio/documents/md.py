"""Markdown (CommonMark with tables): what a reader sees, without the signs that make it so."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.front_matter import split_front_matter
from speechstudio.documents.html_reading import read_html
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.table_rows import row_text
from speechstudio.documents.text_decoding import decode
from speechstudio.documents.text_folding import fold, join_lines
from speechstudio.domain.errors import DocumentError

_NOTE = re.compile(r"\[\^[^\]\s]{1,60}\]")
_NOTE_TEXT = re.compile(r"\[\^[^\]\s]{1,60}\]:")
_TASK = re.compile(r"\[[ xX]\]\s+")
_TAG_OF_LEVEL = re.compile(r"h([1-6])")
_LINE_BREAK = re.compile(r"<br\b", re.IGNORECASE)
_PLAIN = {"text", "code_inline", "text_special"}


def read(data: bytes) -> Document:
    """Read text without markup: links by their text, images by theirs, footnotes left out.

    Title, author and language come from a head in YAML; else the first heading is the title.
    """
    facts, text = split_front_matter(decode(data))
    blocks = tuple(_Walk(_parsed(text)).blocks())
    first = next((block.text for block in blocks if block.kind is BlockKind.HEADING), "")
    return Document(
        source_format="md",
        blocks=blocks,
        title=facts.get("title", "") or fold(first.replace("\n", " ")),
        author=facts.get("author", ""),
        language=facts.get("lang", "") or facts.get("language", ""),
    )


def _parsed(text: str) -> Sequence[Any]:
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark").enable(["table", "strikethrough"])
    try:
        return parser.parse(text)
    except (RecursionError, LookupError, ValueError, TypeError) as error:
        raise DocumentError(
            "its Markdown cannot be understood",
            hint="Save it as plain text (.txt).",
            detail=f"{type(error).__name__}: {error}",
        ) from error


class _Walk:
    """Goes over the tokens and knows what they stand in."""

    def __init__(self, tokens: Sequence[Any]) -> None:
        self._tokens = tokens
        self._heading = 0
        self._lists = 0
        self._quotes = 0
        self._is_item = False
        self._cells: list[str] | None = None

    def blocks(self) -> Iterator[Block]:
        for token in self._tokens:
            self._enter(token)
            yield from self._made_of(token)
            self._leave(token)

    def _enter(self, token: Any) -> None:
        match token.type:
            case "heading_open":
                level = _TAG_OF_LEVEL.fullmatch(token.tag)
                self._heading = int(level.group(1)) if level else 1
            case "bullet_list_open" | "ordered_list_open":
                self._lists += 1
            case "blockquote_open":
                self._quotes += 1
            case "list_item_open":
                self._is_item = True
            case "tr_open":
                self._cells = []

    def _leave(self, token: Any) -> None:
        match token.type:
            case "heading_close":
                self._heading = 0
            case "bullet_list_close" | "ordered_list_close":
                self._lists -= 1
                self._is_item = self._lists > 0
            case "blockquote_close":
                self._quotes -= 1
            case "tr_close":
                self._cells = None

    def _made_of(self, token: Any) -> Iterator[Block]:
        match token.type:
            case "inline" if self._cells is not None:
                self._cells.append(_text(token))
            case "inline":
                yield from self._paragraph(_text(token))
            case "tr_close" if self._cells:
                text = row_text(self._cells)
                if text:
                    yield Block(kind=BlockKind.TABLE_ROW, text=text)
            case "fence" | "code_block":
                text = token.content.strip("\n")
                if text.strip():
                    yield Block(kind=BlockKind.CODE, text=text)
            case "hr":
                yield Block(kind=BlockKind.SEPARATOR)
            case "html_block":
                for block in read_html(token.content).blocks:
                    yield replace(block, language="")

    def _paragraph(self, text: str) -> Iterator[Block]:
        if not text or _NOTE_TEXT.match(text):
            return
        text = fold(_NOTE.sub("", text))
        if self._heading:
            yield Block(kind=BlockKind.HEADING, text=text, level=self._heading)
        elif self._is_item:
            yield Block(
                kind=BlockKind.LIST_ITEM, text=_TASK.sub("", text, count=1), level=self._lists
            )
        elif text:
            kind = BlockKind.QUOTE if self._quotes else BlockKind.PARAGRAPH
            yield Block(kind=kind, text=text)


def _text(inline: Any) -> str:
    """Give the text of an inline token; wrapped lines are joined, hard ends kept."""
    lines: list[list[str]] = [[""]]
    for token in inline.children or ():
        if token.type in _PLAIN:
            lines[-1][-1] += token.content
        elif token.type == "image":
            lines[-1][-1] += _text(token)
        elif token.type == "softbreak":
            lines[-1].append("")
        elif token.type == "hardbreak" or (
            token.type == "html_inline" and _LINE_BREAK.match(token.content)
        ):
            lines.append([""])
    return fold("\n".join(join_lines(wrapped) for wrapped in lines))


SPEC = DocumentSpec(id="md", suffixes=(".md", ".markdown"), title="Markdown", read=read)
