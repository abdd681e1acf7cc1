"""A document as a script: headings, speakers, language, and a paragraph for each line."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from speechstudio.documents.dialogue import with_speakers
from speechstudio.documents.document import LANGUAGE_TAG, Block, BlockKind, Document
from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits import lines_of_text
from speechstudio.domain.scripts import is_unspaced
from speechstudio.domain.sentences import ends_sentence
from speechstudio.normalization.detection import detect
from speechstudio.normalization.regions import subtags

AUTO = "auto"
_USUAL = "en-US"
_SAMPLE = 4000
"""Characters that tell the language of a text."""
_LONG = 500
"""Characters after which a paragraph of subtitles ends with its sentence."""
_APART_MS = 2500
"""Silence after which subtitles begin a paragraph."""


def script_of(document: Document, title: str = "") -> Script:
    """Make a script of a document; `title` is for one that has none.

    A written dialogue gives its speakers, a voice that the document asks for is cast. Subtitles
    become paragraphs, without their times. A rule between two scenes is an empty paragraph.
    """
    document = with_speakers(document)
    voices = _voices(document.blocks)
    blocks = list(_joined_cues(document.blocks))
    paragraphs = list(_paragraphs(blocks, _headings(document), voices))
    first = next((p.text for p in paragraphs if p.heading), "")
    return Script(
        title=" ".join((document.title or title or first).split()),
        language=_language(document),
        paragraphs=tuple(paragraphs) or (ScriptParagraph(text=""),),
        cast=dict(voices.values()),
    )


def language_of_text(text: str) -> str:
    """Guess the language of a text; the usual one where nothing tells."""
    found = detect(text[:_SAMPLE])
    return _USUAL if found in {"", "en"} else found


def _language(document: Document) -> str:
    """Give the language of a document: what it says, else what its text tells."""
    own = {subtags(block.language)[0] for block in document.blocks if block.language}
    if own - {subtags(document.language)[0]} and (document.language or len(own) > 1):
        return AUTO
    says = document.language or next((b.language for b in document.blocks if b.language), "")
    if LANGUAGE_TAG.fullmatch(says):
        return _USUAL if says.lower() == "en" else says.replace("_", "-")
    return language_of_text("\n".join(block.text for block in document.blocks[:200]))


def _voices(blocks: Iterable[Block]) -> Mapping[str, tuple[str, str]]:
    """Give for each voice that blocks ask for who speaks with it, and the voice."""
    found: dict[str, tuple[str, str]] = {}
    for block in blocks:
        if block.voice:
            found.setdefault(block.voice, (block.speaker or block.voice, block.voice))
    return found


def _headings(document: Document) -> Mapping[int, int]:
    """Give the level of each block that is a heading, from 1, also by the table of contents."""
    levels = {
        at: block.level
        for at, block in enumerate(document.blocks)
        if block.kind is BlockKind.HEADING
    }
    by = 1 - min(levels.values(), default=1)
    found = {at: level + by for at, level in levels.items()}
    for start in document.chapter_starts:
        if document.blocks[start.block].text.split() == start.title.split():
            found.setdefault(start.block, 1)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """A block, and its index in the document."""

    at: int
    block: Block


def _joined_cues(blocks: Iterable[Block]) -> Iterator[_Placed]:
    """Make paragraphs of subtitles in a row; other blocks pass."""
    waiting: _Placed | None = None
    for at, block in enumerate(blocks):
        if waiting is not None and _goes_on(waiting.block, block):
            before = waiting.block
            gap = "" if is_unspaced(before.text[-1]) and is_unspaced(block.text[0]) else " "
            text = f"{before.text}{gap}{block.text}"
            waiting = replace(waiting, block=replace(before, text=text, end_ms=block.end_ms))
            continue
        if waiting is not None:
            yield waiting
        waiting = _Placed(at=at, block=block)
    if waiting is not None:
        yield waiting


def _goes_on(before: Block, block: Block) -> bool:
    """Tell whether a subtitle goes on with the paragraph of the one before."""
    is_cue = before.kind is BlockKind.CUE is block.kind
    if not is_cue or before.speaker != block.speaker or not (before.text and block.text):
        return False
    ends = ends_sentence(before.text, block.text)
    if ends and len(before.text) >= _LONG:
        return False
    known = before.end_ms is not None and block.start_ms is not None
    return not (ends and known and (block.start_ms or 0) - (before.end_ms or 0) >= _APART_MS)


def _paragraphs(
    blocks: Iterable[_Placed],
    headings: Mapping[int, int],
    voices: Mapping[str, tuple[str, str]],
) -> Iterator[ScriptParagraph]:
    """Give a paragraph for each line; of silences in a row one, and none at the ends."""
    is_apart = has_begun = False
    for placed in blocks:
        block = placed.block
        if block.kind is BlockKind.SEPARATOR:
            is_apart = has_begun
            continue
        speaker = block.speaker or (voices[block.voice][0] if block.voice else "")
        for line in _lines(block):
            if is_apart:
                yield ScriptParagraph(text="")
            yield ScriptParagraph(text=line, heading=headings.get(placed.at, 0), speaker=speaker)
            is_apart, has_begun = False, True


def _lines(block: Block) -> list[str]:
    """Cut a block into lines; markup and headings are one each."""
    if block.kind in {BlockKind.SSML, BlockKind.HEADING, BlockKind.CUE}:
        found = [" ".join(block.text.split())]
    else:
        found = [line.strip() for line in lines_of_text(block.text)]
    return [line for line in found if line]
