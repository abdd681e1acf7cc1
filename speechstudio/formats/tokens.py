"""Plain text of a file into the texts of words."""

from collections.abc import Iterator

from speechstudio.domain.scripts import count_unspaced, is_wide, tokenize
from speechstudio.formats.columns import words_between_spaces
from speechstudio.formats.punctuation import belong_together


def tokens(text: str) -> Iterator[tuple[str, bool]]:
    """Split a text into words, each with whether a space stands before it.

    Scripts without spaces are split as the domain splits what a person types, and then what
    belongs together is joined again: katakana, syllables. Spaces that forbid a line break stay
    inside a word of any other script.
    """
    for index, part in enumerate(words_between_spaces(text)):
        if count_unspaced(part):
            yield from _grouped(part, first=index == 0)
        else:
            yield part, True


def _grouped(part: str, *, first: bool) -> Iterator[tuple[str, bool]]:
    group: list[str] = []
    asks = False
    for token in tokenize(part):
        if group and not token.spaced and belong_together(group[-1][-1], token.text[0]):
            group.append(token.text)
            continue
        if group:
            yield "".join(group), asks
        asks = token.spaced or (not group and not first)
        group = [token.text]
    yield "".join(group), asks


def unfold(lines: list[str]) -> str:
    """Join lines of a text: with a space, or without one between scripts that write none."""
    joined: list[str] = []
    before = ""
    for line in filter(None, map(str.strip, lines)):
        if before and not (is_wide(before[-1]) and is_wide(line[0])):
            joined.append(" ")
        joined.append(line)
        before = line
    return "".join(joined)
