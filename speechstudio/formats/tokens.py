"""Plain text of a file into the texts of words."""

from collections.abc import Iterator

from speechstudio.domain.scripts import count_unspaced, is_wide, tokenize
from speechstudio.formats.columns import words_between_spaces


def tokens(text: str) -> Iterator[tuple[str, bool]]:
    """Split a text into words, each with whether a space stands before it.

    Scripts without spaces are split as the domain splits what a person types. Spaces that
    forbid a line break stay inside a word of any other script.
    """
    for index, part in enumerate(words_between_spaces(text)):
        if not count_unspaced(part):
            yield part, True
            continue
        for at, token in enumerate(tokenize(part)):
            yield token.text, token.spaced or (index > 0 and at == 0)


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
