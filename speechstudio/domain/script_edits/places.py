"""Finding what an edit names, and putting edited paragraphs back."""

from dataclasses import replace

from speechstudio.domain.errors import EditError
from speechstudio.domain.script import Script, ScriptParagraph

Place = tuple[int, int]
"""Index of a paragraph, and an offset in its text."""


def paragraph_at(script: Script, paragraph: int) -> ScriptParagraph:
    """Give the paragraph of that index; EditError when there is none."""
    if not 0 <= paragraph < len(script.paragraphs):
        raise EditError(f"no paragraph {paragraph} among {len(script.paragraphs)}")
    return script.paragraphs[paragraph]


def check_range(script: Script, start: Place, end: Place) -> None:
    """Raise EditError unless both places are there, in order."""
    for paragraph, offset in (start, end):
        length = len(paragraph_at(script, paragraph).text)
        if not 0 <= offset <= length:
            raise EditError(f"no offset {offset} in paragraph {paragraph} of {length} characters")
    if start > end:
        raise EditError(f"the range from {start} to {end} ends before it starts")


def swapped(script: Script, start: int, stop: int, *instead: ScriptParagraph) -> Script:
    """Give the script with these paragraphs instead of those from `start` to `stop`."""
    paragraphs = script.paragraphs
    return replace(script, paragraphs=(*paragraphs[:start], *instead, *paragraphs[stop:]))


def text_between(script: Script, start: Place, end: Place) -> str:
    """Give the text of a range, a line a paragraph."""
    check_range(script, start, end)
    lines = [paragraph.text for paragraph in script.paragraphs[start[0] : end[0] + 1]]
    lines[-1] = lines[-1][: end[1]]
    lines[0] = lines[0][start[1] :]
    return "\n".join(lines)
