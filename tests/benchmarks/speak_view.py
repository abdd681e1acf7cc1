"""How long the view of a script keeps the event loop from other work, in 100,000 words.

    python -m tests.benchmarks.speak_view

1,000 paragraphs of six sentences in a view of 812 x 620 pixels that nobody sees. Each figure is
the time of the main thread from the event to the painted picture; a paragraph that was edited is
read again by the normalizer within it.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.script_edits import replace_text
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_row import ScriptRow
from tests.benchmarks.editor import KEYS, measure, turn_wheel
from tests.gui.speak.scripts import rows_of, said

_CTRL = Qt.KeyboardModifier.ControlModifier
PARAGRAPHS = 1_000
SCROLLS = 240
SENTENCES = 6
"""Of a paragraph."""
TEXT = (
    "The pilot boat left berth C-14 at 04:35 with six people, two pumps and a box of charts "
    "aboard. "
    "By 7:15 the wind had gone round to the north, and the second tug, which had waited at the "
    "outer mole since dawn, was called back. "
    "It cost $1.4M to mend the gate in 2019, and nobody in the office wanted to pay for it twice "
    "in ten years. "
    "Dr. Ruiz read the gauge at 2.4 m, wrote it down twice, and went to look at the marks on the "
    "wall herself. "
    "She rang 555-0199 from the lock house, but the line was dead, as it had been since the night "
    "before. "
    "So they shut both sluices by hand, one turn at a time, and the water in the basin stood still "
    "at last."
)


class LongScript:
    """A script that reads only what was edited."""

    def __init__(self) -> None:
        paragraph = ScriptParagraph(text=TEXT)
        utterance = said(paragraph, "en-GB")
        paragraphs = [ScriptParagraph(text=TEXT) for _ in range(PARAGRAPHS)]
        self.script = Script(language="en-GB", paragraphs=tuple(paragraphs))
        self._rows = [rows_of(paragraph, utterance, at, at * SENTENCES) for at in range(PARAGRAPHS)]

    @property
    def words(self) -> int:
        return sum(len(paragraph.text.split()) for paragraph in self.script.paragraphs)

    @property
    def paragraph_count(self) -> int:
        return len(self._rows)

    def text_of(self, paragraph: int) -> str:
        return self.script.paragraphs[paragraph].text

    def rows_of(self, paragraph: int) -> tuple[ScriptRow, ...]:
        rows = self._rows[paragraph]
        if rows[0].paragraph != paragraph:
            rows = tuple(replace(row, paragraph=paragraph) for row in rows)
            self._rows[paragraph] = rows
        return rows

    def lengths_of(self, paragraph: int) -> list[int]:
        return [max(len(row.written), len(row.spoken)) for row in self._rows[paragraph]]

    def speaker_of(self, paragraph: int) -> str:
        return self.script.paragraphs[paragraph].speaker

    def edit(self, view: SpeakView, typed: Typed) -> None:
        first, removed = typed.start[0], typed.end[0] - typed.start[0] + 1
        before = len(self.script.paragraphs)
        self.script, _ = replace_text(self.script, typed.start, typed.end, typed.text)
        added = removed + len(self.script.paragraphs) - before
        self._rows[first : first + removed] = [
            rows_of(paragraph, said(paragraph, "en-GB"), first + at, first * SENTENCES)
            for at, paragraph in enumerate(self.script.paragraphs[first : first + added])
        ]
        view.rows_changed(first, removed, added)


def main() -> None:
    """Print the table."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look = Look(scheme="light")
    ApplicationLook(look, application)
    source = LongScript()
    view = SpeakView(look)
    view.resize(812, 620)
    view.show()
    view.activateWindow()
    view.setFocus()
    view.typed.connect(partial(source.edit, view))
    print(f"{source.words:,} words")
    print(f"{'':34}{'times':>7}{'median':>9}{'99 %':>9}{'worst':>9}  ms")
    measure("show", [lambda: view.show_rows(source, "en-GB")], application)
    view.place_caret(Caret(PARAGRAPHS // 2, 10))
    keys = [partial(QTest.keyClicks, view, sign) for sign in KEYS]
    measure("type a letter", keys, application)
    back = partial(QTest.keyClick, view, Qt.Key.Key_Backspace)
    measure("delete a letter", [back] * 40, application)
    enter = partial(QTest.keyClick, view, Qt.Key.Key_Return)
    measure("new paragraph, join", [enter, back] * 15, application)
    down = partial(QTest.keyClick, view, Qt.Key.Key_Down)
    measure("move the caret", [down] * 60, application)
    measure("scroll by the wheel", [partial(turn_wheel, view)] * SCROLLS, application)
    bar = view.verticalScrollBar()
    jumps = [partial(bar.setValue, bar.maximum() * at // 50) for at in range(50)]
    measure("drag the scroll bar", jumps, application)
    heard = [partial(_hear, view, source, step) for step in range(300)]
    measure("play, word by word", heard, application)
    measure("another width", [lambda: view.resize(1000, 620)], application)
    measure("select all", [lambda: QTest.keyClick(view, Qt.Key.Key_A, _CTRL)], application)
    measure("delete all", [back], application)
    view.close()


def _hear(view: SpeakView, source: LongScript, step: int) -> None:
    """Mark the next word, and after ten words those of the next sentence."""
    rows = source.rows_of(300 + step // 60)
    row = rows[step // 10 % len(rows)]
    start = step % 10 * 5
    view.set_playing(row, (start, start + 5))


if __name__ == "__main__":
    main()
