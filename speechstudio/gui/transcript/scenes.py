"""What each paragraph shows at the moment."""

from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.gui.times import shown_time
from speechstudio.gui.transcript.editor import Editor
from speechstudio.gui.transcript.marking import Marks
from speechstudio.gui.transcript.page import Page
from speechstudio.gui.transcript.painting import Gutter, Scene
from speechstudio.gui.transcript.spans import Run


class Scenes:
    """Puts together what is painted: text, speaker, marks, selection, caret."""

    def __init__(self, editor: Editor, page: Page, marks: Marks) -> None:
        self._editor = editor
        self._page = page
        self._marks = marks
        self._numbers: dict[str, int] = {}
        self.streaming_from: int | None = None
        """First segment that is still being made."""
        self.is_caret_on = False
        self.dots = 0
        """Which of the three dots is the strongest; 3 for all of them."""

    def take(self, transcript: Transcript) -> None:
        """Take the speakers of another transcript."""
        self._numbers = {speaker.id: at for at, speaker in enumerate(transcript.speakers, 1)}

    def scene(self, at: int) -> Scene:
        """Give everything that a paragraph shows."""
        editor = self._editor
        segment = editor.transcript.segments[at]
        paragraph = self._page.paragraph(at)
        is_current = editor.caret.segment == at
        is_streaming = self.streaming_from is not None and at >= self.streaming_from
        is_last = at == len(editor.transcript.segments) - 1
        return Scene(
            paragraph=paragraph,
            gutter=self._gutter(at, segment),
            height=self._page.body(paragraph.height),
            marking=self._marks.of(at, segment, editor.word_spans(at), self._selected(at)),
            has_spaces=len(segment.words) == 1 or any(word.spaced for word in segment.words[1:]),
            is_current=is_current,
            is_streaming=is_streaming,
            caret=editor.caret.offset if self.is_caret_on and is_current else None,
            dots=self.dots if is_streaming and is_last else None,
        )

    def _gutter(self, at: int, segment: Segment) -> Gutter:
        speaker = segment.speaker
        is_shown = speaker is not None and self._page.begins_turn(at)
        return Gutter(
            time=shown_time(segment.start_ms),
            name=self._editor.transcript.speaker_name(speaker) if is_shown else "",
            speaker=self._numbers.get(speaker, 0) if speaker is not None else 0,
        )

    def _selected(self, at: int) -> Run | None:
        start, end = self._editor.selection
        if start == end or not start.segment <= at <= end.segment:
            return None
        first = start.offset if at == start.segment else 0
        last = end.offset if at == end.segment else len(self._editor.text(at))
        return first, last
