"""All paragraphs of a transcript as one tall page, of which only what is looked at is laid out."""

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect

from speechstudio.domain.edits.changed_run import Change, changed_run
from speechstudio.domain.transcript import Segment
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.editor import Editor
from speechstudio.gui.transcript.geometry import GAP, GAP_SPEAKER, Geometry
from speechstudio.gui.transcript.paragraph import Paragraph, Preedit
from speechstudio.gui.transcript.reading import Reading
from speechstudio.gui.transcript.rows import Rows

_KEPT_LAYOUTS = 240
_TOP = 20
_BELOW_TIME = 4


class Page:
    """Places of paragraphs, carets and words; heights count from the top of the page."""

    def __init__(self, look: Look, editor: Editor) -> None:
        self._look = look
        self._editor = editor
        self._rows = Rows()
        self._segments: tuple[Segment, ...] = ()
        self._language = ""
        self._layouts: OrderedDict[str, Paragraph] = OrderedDict()
        self.preedit: Preedit | None = None
        """What an input method composes in the caret's paragraph; see `set_preedit`."""
        self._composed: Paragraph | None = None
        self._guesses: dict[int, int] = {}
        self.reading = Reading.of(look, "")
        self.geometry = Geometry.of(look, 800, self.reading.measure)

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def height(self) -> int:
        """Height of the whole page."""
        return self._rows.total + 2 * _TOP

    # Taking

    def lay_out(self, width: int, *, mirrored_in: int | None = None) -> None:
        """Break lines anew for another width or look.

        `mirrored_in` is the width of the view where the interface runs from right to left.
        """
        self.reading = Reading.of(self._look, self._language)
        geometry = Geometry.of(self._look, width, self.reading.measure)
        self.geometry = geometry if mirrored_in is None else geometry.mirrored(mirrored_in)
        self._layouts.clear()
        self._guesses.clear()
        self._composed = None
        self._rows.splice(0, len(self._rows), map(self._guess, self._segments))

    def take(self) -> tuple[Change, bool]:
        """Take what the editor holds.

        Gives what has changed, and whether lines have to be broken anew for another language.
        """
        transcript = self._editor.transcript
        change = changed_run(self._segments, transcript.segments)
        if not change.is_in_place:  # else what was laid out is the better guess
            new = transcript.segments[change.start : change.stop_after]
            self._rows.splice(change.start, change.stop_before, map(self._guess, new))
        self._segments = transcript.segments
        before, self._language = self._language, transcript.language or ""
        return change, before != self._language

    def set_preedit(self, preedit: Preedit | None) -> None:
        """Show text that an input method has not committed yet, in the caret's paragraph."""
        self.preedit = preedit
        self._composed = None

    # Places

    def settle(self, top: int, bottom: int) -> range:
        """Lay out the rows between two heights, so that their places are true; give them."""
        if not len(self._rows):
            return range(0)
        first = at = self.row_at(top)
        while True:
            self.paragraph(at)
            at += 1
            if at == len(self._rows) or self._rows.top(at) + _TOP >= bottom:
                return range(first, at)

    def paragraph(self, at: int) -> Paragraph:
        """Lay out a paragraph, and note its height."""
        text = self._editor.text(at)
        is_composing = self.preedit is not None and self._editor.caret.segment == at
        made = self._composed if is_composing else self._layouts.get(text)
        if made is None:
            preedit = self.preedit if is_composing else None
            made = Paragraph(text, self.reading, self.geometry.text_width, preedit)
            if is_composing:
                self._composed = made
        if not is_composing:
            self._layouts[text] = made
            self._layouts.move_to_end(text)
            if len(self._layouts) > _KEPT_LAYOUTS:
                self._layouts.popitem(last=False)
        self._rows.set_height(at, self._gap(at) + self.body(made.height))
        return made

    def row_at(self, y: int) -> int:
        """Give the row at a height."""
        return self._rows.at(y - _TOP)

    def text_top(self, at: int) -> int:
        """Height at which the text of a paragraph begins."""
        return _TOP + self._rows.top(at) + self._gap(at)

    def row_box(self, at: int) -> tuple[int, int]:
        """Top and bottom of a paragraph with all that is painted around it."""
        return _TOP + self._rows.top(at), _TOP + self._rows.top(at + 1) + GAP

    def caret_at(self, point: QPoint) -> Caret:
        """Give the place in the text that is nearest to a point of the page."""
        if not len(self._rows):
            return Caret(0, 0)
        at = self.row_at(point.y())
        y = point.y() - self.text_top(at)
        return Caret(at, self.paragraph(at).offset_at(point.x() - self.geometry.text_left, y))

    def caret_box(self, caret: Caret) -> QRect:
        """Where the caret stands on the page."""
        if not len(self._rows):
            return QRect(self.geometry.text_left, _TOP, 1, self.reading.line_height)
        paragraph = self.paragraph(caret.segment)
        line = paragraph.line_of(caret.offset)
        return QRect(
            round(self.geometry.text_left + paragraph.caret_x(caret.offset)),
            self.text_top(caret.segment) + line * paragraph.line_height,
            1,
            paragraph.line_height,
        )

    def words_box(self, segment: int, first: int, stop: int) -> QRect:
        """Where the first line of a run of words stands on the page; empty where it has no text."""
        spans = self._editor.word_spans(segment)
        run = spans[first][0], spans[min(stop, len(spans)) - 1][1]
        boxes = self.paragraph(segment).rects(*run)
        if not boxes:
            return QRect()
        return boxes[0].toAlignedRect().translated(self.geometry.text_left, self.text_top(segment))

    def word_at(self, point: QPoint) -> tuple[int, int] | None:
        """Give segment and word under a point of the page, if there is one."""
        if not len(self._rows):
            return None
        at = self.row_at(point.y())
        paragraph = self.paragraph(at)
        x, y = point.x() - self.geometry.text_left, point.y() - self.text_top(at)
        if not 0 <= y < paragraph.height or not 0 <= x < self.geometry.text_width:
            return None
        offset = paragraph.offset_at(x, y)
        for word, (start, end) in enumerate(self._editor.word_spans(at)):
            if start <= offset <= end and any(
                box.contains(x, y) for box in paragraph.rects(start, end)
            ):
                return at, word
        return None

    def gutter_at(self, point: QPoint) -> int | None:
        """Give the segment whose speaker is named at a point of the page."""
        is_there = len(self._rows) and self.geometry.is_gutter(point.x())
        return self.row_at(point.y()) if is_there else None

    def begins_turn(self, at: int) -> bool:
        """Tell whether somebody else spoke before a paragraph."""
        segments = self._segments
        return at == 0 or segments[at - 1].speaker != segments[at].speaker

    def body(self, text_height: int) -> int:
        """Give the height of text or gutter, whichever is higher."""
        gutter = self._look.line_height("strong") + self._look.line_height("time") + _BELOW_TIME
        return max(text_height, gutter)

    def _gap(self, at: int) -> int:
        return 0 if at == 0 else GAP_SPEAKER if self.begins_turn(at) else GAP

    def _guess(self, segment: Segment) -> int:
        """Guess the height of a segment that is not laid out."""
        words = len(segment.words)
        if words not in self._guesses:
            reading = self.reading
            width = words * reading.letters_of_a_word * reading.letter_width
            lines = max(1, round(width / self.geometry.text_width + 0.5))
            self._guesses[words] = GAP + self.body(lines * reading.line_height)
        return self._guesses[words]
