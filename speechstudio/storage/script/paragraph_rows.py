"""A paragraph as a row of the file, and back."""

import json

from speechstudio.domain.script import Forced, ScriptParagraph
from speechstudio.storage.characters import storable

ParagraphRow = tuple[str, int, str, str]
"""Text, heading, speaker, forced: the columns behind `place`."""


def row_of(paragraph: ScriptParagraph) -> ParagraphRow:
    """Make the row of a paragraph."""
    forced = [
        [one.start, one.end, one.spoken, one.semiotic_class, one.style] for one in paragraph.forced
    ]
    return (
        storable(paragraph.text),
        paragraph.heading,
        storable(paragraph.speaker),
        json.dumps(forced, separators=(",", ":")) if forced else "[]",
    )


def paragraph_of(text: str, heading: int, speaker: str, forced: str) -> ScriptParagraph:
    """Make the paragraph of a row; whatever error says that it is damaged."""
    if heading < 0 or (text and text.splitlines() != [text]):
        raise ValueError("this is no paragraph")
    given = () if forced == "[]" else tuple(_forced(*one) for one in json.loads(forced))
    end = 0
    for one in given:
        if not end <= one.start < one.end <= len(text):
            raise ValueError("a reading lies outside the text")
        end = one.end
    return ScriptParagraph(text=text, heading=heading, speaker=speaker, forced=given)


def _forced(start: int, end: int, spoken: str | None, semiotic_class: str, style: str) -> Forced:
    return Forced(start=start, end=end, spoken=spoken, semiotic_class=semiotic_class, style=style)
