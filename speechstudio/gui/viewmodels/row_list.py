"""The sentences of all paragraphs, found by their place without walking through all of them."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import accumulate, zip_longest

from speechstudio.domain.script import ScriptParagraph
from speechstudio.gui.viewmodels.script_reading import ParagraphReading, unread
from speechstudio.gui.viewmodels.script_row import ScriptRow, SpanGroup


class ReadParagraph:
    """A paragraph with what is known of it; mutable, its place may change."""

    __slots__ = ("is_old", "is_settled", "paragraph", "place", "reading", "rows")

    def __init__(
        self, paragraph: ScriptParagraph, reading: ParagraphReading, *, is_old: bool = False
    ) -> None:
        self.paragraph = paragraph
        self.reading = reading
        self.is_settled = False
        self.is_old = is_old
        """Whether `reading` is to be made again, so that none of its sentences is settled."""
        self.place = (-1, -1)
        """Index and number of the first sentence for which `rows` were made."""
        self.rows: tuple[ScriptRow, ...] = ()


class RowList:
    """Paragraphs in order; what is asked for is made when it is asked for."""

    def __init__(self) -> None:
        self.paragraphs: list[ReadParagraph] = []
        self.unsettled = 0
        self.counts: Counter[SpanGroup] = Counter()
        self._numbers: list[int] | None = None
        self._starts: list[int] | None = None

    def splice(self, start: int, stop: int, new: Sequence[ScriptParagraph]) -> None:
        """Put paragraphs, which are still to be read, in place of those from `start` to `stop`.

        What is known of an old one helps with the new one that takes its place; where that is the
        same object, it stays as it is.
        """
        old = self.paragraphs[start:stop]
        is_in_place = len(old) == len(new)
        self.paragraphs[start:stop] = [
            old[at]
            if is_in_place and old[at].paragraph is paragraph
            else self._come(paragraph, _before(old, at, len(new)))
            for at, paragraph in enumerate(new)
        ]
        for gone, paragraph in zip_longest(old, new):
            if gone is not None and not (is_in_place and gone.paragraph is paragraph):
                self._count(gone, -1)
        self._forget()

    def settle(self, read: ReadParagraph, reading: ParagraphReading) -> None:
        """Take what was found out about a paragraph."""
        self._count(read, -1)
        read.reading, read.place = reading, (-1, -1)
        read.is_settled, read.is_old = True, False
        self._count(read, 1)
        self._forget()

    def unsettle(self, at: int) -> None:
        """Say that a paragraph is to be read again."""
        read = self.paragraphs[at]
        if read.is_settled:
            self._count(read, -1)
            self.paragraphs[at] = self._come(read.paragraph, read)
            self._forget()

    def rows_of(self, at: int) -> tuple[ScriptRow, ...]:
        """Give the sentences of a paragraph, the same objects while nothing about them changes."""
        read = self.paragraphs[at]
        place = at, self._numbers_before()[at]
        if read.place != place:
            read.rows, read.place = tuple(_rows(read, *place)), place
        return read.rows

    @property
    def row_count(self) -> int:
        """How many sentences there are, those without words included."""
        return self._rows_before()[-1]

    def row(self, index: int) -> ScriptRow:
        """Give the sentence of that index; IndexError where there is none."""
        if not 0 <= index < self.row_count:
            raise IndexError(index)
        starts = self._rows_before()
        at = bisect_right(starts, index) - 1
        return self.rows_of(at)[index - starts[at]]

    def index_at(self, at: int, offset: int) -> int:
        """Give the index of the sentence that holds an offset of a paragraph."""
        sentences = self.paragraphs[at].reading.sentences
        inside = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
        return self._rows_before()[at] + max(0, inside)

    @property
    def sentence_count(self) -> int:
        """How many sentences are spoken; headings count too."""
        return sum(read.reading.spoken_count for read in self.paragraphs)

    @property
    def word_count(self) -> int:
        """How many words are written."""
        return sum(read.reading.word_count for read in self.paragraphs)

    def _come(self, paragraph: ScriptParagraph, before: ReadParagraph | None) -> ReadParagraph:
        known = None if before is None else before.reading
        reading = unread(paragraph.text, known)
        keeps_old = reading is known or (before is not None and before.is_old)
        is_old = keeps_old and bool(paragraph.text.strip())
        read = ReadParagraph(paragraph, reading, is_old=is_old)
        self._count(read, 1)
        return read

    def _count(self, read: ReadParagraph, sign: int) -> None:
        self.unsettled += 0 if read.is_settled else sign
        for group, count in read.reading.counts.items():
            self.counts[group] += sign * count

    def _forget(self) -> None:
        self._numbers = self._starts = None

    def _numbers_before(self) -> list[int]:
        """Give for each paragraph how many numbered sentences stand before it."""
        if self._numbers is None:
            self._numbers = _sums(
                0 if read.paragraph.heading else read.reading.spoken_count
                for read in self.paragraphs
            )
        return self._numbers

    def _rows_before(self) -> list[int]:
        """Give for each paragraph how many sentences stand before it, and the whole count."""
        if self._starts is None:
            self._starts = _sums(len(read.reading.sentences) for read in self.paragraphs)
        return self._starts


def _before(old: Sequence[ReadParagraph], at: int, count: int) -> ReadParagraph | None:
    """Give the paragraph whose place a new one takes: the first, or the last."""
    if not old:
        return None
    if at < count - 1 or len(old) == count:
        return old[at] if at < len(old) else None
    return old[-1]


def _sums(counts: Iterable[int]) -> list[int]:
    return [0, *accumulate(counts)]


def _rows(read: ReadParagraph, at: int, number: int) -> Iterable[ScriptRow]:
    paragraph = read.paragraph
    for sentence in read.reading.sentences:
        is_numbered = bool(sentence.spoken.strip()) and not paragraph.heading
        number += is_numbered
        yield ScriptRow(
            paragraph=at,
            start=sentence.start,
            end=sentence.end,
            number=number if is_numbered else 0,
            heading=paragraph.heading,
            speaker=paragraph.speaker,
            written=paragraph.text[sentence.start : sentence.end],
            spoken=sentence.spoken,
            spans=sentence.spans,
            is_settled=sentence.is_settled and not read.is_old,
        )
