"""Lines that an editor wrapped, told from lines that their author ended.

A program that fills lines puts a word on the next line only when it does not fit. So a line was
wrapped if the first word of the next one would not have fitted behind it, into the width that the
long lines of the text have.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from speechstudio.documents.text_folding import join_lines
from speechstudio.domain.scripts import count_unspaced, is_wide

_WIDEST_WRAP = 120
"""Nobody wraps at more columns; longer lines are paragraphs."""
_USUAL_SHARE = 0.95
"""The width is that of the line that is longer than this share: a few may stick out."""
_SLACK = 2
_ENDS = tuple(".!?:…。！？：\"'”’»)」』）")
_WIDE_COLUMNS = 2
_INDENT = 2
"""Columns by which the first line of a paragraph stands further in."""


class Unwrapper:
    """Knows how wide the lines of a text are, and joins those that were wrapped."""

    def __init__(self, lines: Sequence[str]) -> None:
        """Measure all lines of the text, blank ones included."""
        widths = sorted(
            _columns(line)
            for line, following in pairwise(lines)
            if line.strip() and following.strip()
        )
        self._width = widths[int((len(widths) - 1) * _USUAL_SHARE)] if widths else 0

    def paragraphs(self, lines: Sequence[str]) -> Iterator[str]:
        """Give the paragraphs of lines without blank ones among them.

        A line that was ended stays a line of its paragraph, as in verse. A paragraph ends with
        a long line of a text that is not wrapped; in wrapped text also with a sentence whose line
        was not filled, and where the next line is indented.
        """
        if len(lines) > 1 and self._width > _WIDEST_WRAP:
            yield from lines
            return
        paragraph: list[list[str]] = []
        wrapped_before = False
        for index, line in enumerate(lines):
            if wrapped_before:
                paragraph[-1].append(line)
            else:
                if paragraph and self._starts_paragraph(lines[index - 1], line, paragraph):
                    yield _text(paragraph)
                    paragraph = []
                paragraph.append([line])
            wrapped_before = index + 1 < len(lines) and self._is_wrapped(line, lines[index + 1])
        yield _text(paragraph)

    def _is_wrapped(self, line: str, following: str) -> bool:
        if _indent(following) >= _indent(line) + _INDENT and line.rstrip().endswith(_ENDS):
            return False
        room = self._width - _SLACK - _columns(line)
        bare = following.lstrip()
        if is_wide(bare[0]):
            return room < _WIDE_COLUMNS
        return room < 1 + len(bare.split(None, 1)[0])

    @staticmethod
    def _starts_paragraph(before: str, line: str, paragraph: list[list[str]]) -> bool:
        if len(paragraph[-1]) == 1:
            return _indent(line) >= _indent(before) + _INDENT and before.rstrip().endswith(_ENDS)
        return before.rstrip().endswith(_ENDS)


def _text(paragraph: Sequence[Sequence[str]]) -> str:
    return "\n".join(join_lines(lines) for lines in paragraph)


def _columns(line: str) -> int:
    bare = line.rstrip()
    return len(bare) if bare.isascii() else len(bare) + count_unspaced(bare)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())
