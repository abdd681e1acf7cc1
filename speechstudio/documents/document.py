"""What a text document holds, whatever file it came from: blocks in reading order."""

import re
from dataclasses import dataclass
from enum import StrEnum

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8}){0,4}")
"""What may be a language, in a field where anything may stand."""


class BlockKind(StrEnum):
    """What part a block plays in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTE = "quote"
    CODE = "code"
    TABLE_ROW = "table row"
    SEPARATOR = "separator"
    """A rule or ornament between two scenes; it has no text."""
    CUE = "cue"
    """A subtitle, with its times."""
    ITEM = "item"
    """A row of a table of texts, to be spoken for itself."""
    SSML = "ssml"
    """A whole SSML document, markup and all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A stretch of text that is spoken as one, such as a paragraph."""

    kind: BlockKind
    text: str = ""
    """Plain text without white space at its ends. A line end in it was meant, as in verse."""
    level: int = 0
    """Of a heading: from 1, and 0 for the title of the whole. Of a list item: from 1."""
    speaker: str = ""
    """Who says it, as the document names them."""
    voice: str = ""
    """The voice that the document asks for."""
    language: str = ""
    """BCP-47 tag, where the block itself says it; goes before what a user chose for the whole."""
    start_ms: int | None = None
    """When a cue starts."""
    end_ms: int | None = None
    """When a cue ends."""
    rate: float | None = None
    """Speaking rate that an item asks for; 1 is the voice's own."""
    output_name: str = ""
    """File name that an item asks for: relative, with `/`, never leading out of its folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The picture on the front of a book."""

    data: bytes
    media_type: str
    """`image/jpeg`, `image/png`, `image/gif` or `image/webp`; it is what the data begin with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterStart:
    """Where the document's own table of contents says that a chapter begins."""

    title: str
    block: int
    """Index of its first block."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A text with what its file says about it."""

    source_format: str
    """Id of the format that it was read from: `epub`."""
    blocks: tuple[Block, ...]
    title: str = ""
    author: str = ""
    """Several stand apart by commas."""
    language: str = ""
    """BCP-47 tag; empty when the file does not say."""
    cover: Cover | None = None
    warnings: tuple[str, ...] = ()
    """What could not be read, in lines for the user."""
    chapter_starts: tuple[ChapterStart, ...] = ()
    """From a table of contents, in order of blocks; empty where headings must tell."""
