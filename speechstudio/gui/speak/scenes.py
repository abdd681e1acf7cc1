"""What each row of a script shows at the moment."""

from collections.abc import Iterable

from speechstudio.gui.speak.marks import SpeakMarks
from speechstudio.gui.speak.page import ScriptPage
from speechstudio.gui.speak.scene import RowScene
from speechstudio.gui.speak.writer import ScriptWriter


class RowScenes:
    """Puts together what is painted: texts, marks, selection, caret."""

    def __init__(self, writer: ScriptWriter, page: ScriptPage, marks: SpeakMarks) -> None:
        self._writer = writer
        self._page = page
        self._marks = marks
        self._speakers: dict[str, int] = {}
        self.is_caret_on = False

    def meet(self, paragraphs: Iterable[int], *, anew: bool = False) -> None:
        """Give numbers to those who speak, in the order in which they are met."""
        if anew:
            self._speakers.clear()
        for at in paragraphs:
            name = self._writer.source.speaker_of(at)
            if name:
                self._speakers.setdefault(name, len(self._speakers) + 1)

    def scene(self, at: int) -> RowScene:
        """Give everything that a row shows."""
        page, marks, row = self._page, self._marks, self._page.row(at)
        is_playing, caret = marks.is_playing(row), self._writer.caret
        has_caret = self.is_caret_on and caret.segment == row.paragraph and page.index(caret) == at
        return RowScene(
            row=row,
            shape=page.shape(at),
            state=marks.state_of(row),
            speaker=self._speakers.get(row.speaker, 0),
            is_playing=is_playing,
            spans=row.spans,
            lit=marks.lit(row),
            heard=marks.heard if is_playing else None,
            selected=marks.selected(row),
            caret=caret.offset - row.start if has_caret else None,
        )
