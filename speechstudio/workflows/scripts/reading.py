"""A script as the workflows of speaking take it: what is exported is what was shown."""

from collections.abc import Iterator, Mapping

from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.domain.script import Delivery, Forced, Script, ScriptParagraph
from speechstudio.normalization import Lexicon, Override, SemioticClass, Switch
from speechstudio.workflows.speaking.plan import Pauses, Reading
from speechstudio.workflows.speaking.script import Line, script

_CLASSES = {known.value: known for known in SemioticClass}


def document_of(script: Script) -> Document:
    """Give a script as a document, a block for each paragraph; an empty one parts two scenes."""
    return Document(
        source_format="script",
        blocks=tuple(map(_block, script.paragraphs)),
        title=script.title,
    )


def overrides_of(paragraph: ScriptParagraph) -> tuple[Override, ...]:
    """Give what a person decided about a paragraph; a class that nobody knows decides nothing."""
    return tuple(
        Override(
            start=forced.start,
            end=forced.end,
            semiotic_class=_CLASSES.get(forced.semiotic_class),
            style=forced.style,
            spoken=forced.spoken,
        )
        for forced in paragraph.forced
        if _decides(forced)
    )


def reading_of(script: Script, lexicon: Lexicon) -> Reading:
    """Say how the text of a script is read."""
    left = {_CLASSES[name]: Switch.OFF for name in script.left_as_written if name in _CLASSES}
    return Reading(language=script.language, lexicon=lexicon, switches=left)


def pauses_of(delivery: Delivery) -> Pauses:
    """Give the silences of a delivery."""
    return Pauses(sentence_ms=delivery.sentence_pause_ms, paragraph_ms=delivery.paragraph_pause_ms)


def cast_of(script: Script) -> Mapping[str, str]:
    """Give the voice of each name; of the empty one, the voice of whoever reads the whole."""
    return {**script.cast, "": script.voice} if script.voice else dict(script.cast)


def lines_of(whole: Script, lexicon: Lexicon) -> Iterator[Line]:
    """Plan a script; a line's block is the index of its paragraph."""
    return script(
        document_of(whole),
        reading_of(whole, lexicon),
        pauses_of(whole.delivery),
        cast_of(whole),
        {at: overrides_of(p) for at, p in enumerate(whole.paragraphs) if p.forced},
    )


def _block(paragraph: ScriptParagraph) -> Block:
    kind = BlockKind.PARAGRAPH if paragraph.text else BlockKind.SEPARATOR
    if paragraph.heading and paragraph.text:
        kind = BlockKind.HEADING
    return Block(kind=kind, text=paragraph.text, level=paragraph.heading, speaker=paragraph.speaker)


def _decides(forced: Forced) -> bool:
    return forced.spoken is not None or forced.semiotic_class in _CLASSES
