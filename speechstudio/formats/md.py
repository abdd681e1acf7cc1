"""Markdown (CommonMark): a heading, facts about the transcript, a paragraph per turn."""

import re

from speechstudio.domain.transcript import Transcript
from speechstudio.formats.encoding import encode
from speechstudio.formats.marking import marked
from speechstudio.formats.metadata import facts
from speechstudio.formats.paragraphs import Paragraph, paragraphs, title
from speechstudio.formats.spec import TEXT_OPTIONS, FormatKind, FormatSpec, WriteOptions
from speechstudio.formats.timestamps import clock

_INLINE = re.compile(r"([\\`*_\[\]<~]|&(?=#?[0-9A-Za-z]+;))")
_BLOCK_START = re.compile(r"^(?:([#+=>-])|([0-9]{1,9})([.)]))")


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give `[0:01:23] **Speaker 1:** text` under the facts; what people say is never markup."""
    # A heading may be closed with the same sign that opens it.
    blocks = ["# " + _escape(title(transcript, options)).replace("#", "\\#")]
    about = [f"- {label}: {_escape(value)}" for label, value in facts(transcript, options)]
    if about:
        blocks.append("\n".join(about))
    shown = paragraphs(marked(transcript, options), options)
    blocks.extend(_text(paragraph, options) for paragraph in shown)
    return encode("\n\n".join(blocks) + "\n")


def _text(paragraph: Paragraph, options: WriteOptions) -> str:
    time = f"[{clock(paragraph.start_ms)}] " if options.times else ""
    name = f"**{_escape(paragraph.name)}:** " if paragraph.name else ""
    return _BLOCK_START.sub(_escape_block, f"{time}{name}{_escape(paragraph.text)}")


def _escape(text: str) -> str:
    return _INLINE.sub(r"\\\1", text)


def _escape_block(match: re.Match[str]) -> str:
    mark, number, closer = match.groups()
    return f"\\{mark}" if mark else f"{number}\\{closer}"


SPEC = FormatSpec(
    id="md",
    suffix=".md",
    title="Markdown",
    write=write,
    kind=FormatKind.TEXT,
    heeds=TEXT_OPTIONS | {"title"},
)
