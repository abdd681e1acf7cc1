"""How long the editor keeps the event loop from other work, in a transcript of ten hours.

    python -m tests.benchmarks.editor

12,000 segments with 120,000 words, in a window of 812 x 620 pixels that nobody sees. Each figure
is the time of the main thread from the event to the painted picture; saving runs beside it.
"""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from speechstudio.domain.edits import Query, find_all
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.document import Document
from speechstudio.gui.theme.application import ApplicationLook
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.view import TranscriptView
from speechstudio.storage.project import Details, Project
from tests.benchmarks.projects import SEGMENT_MS, SEGMENTS, long_transcript

KEYS = "the gauge at the quay tells what the water does "
SCROLLS = 240
PLAYED_S = 60
FRAMES_A_SECOND = 60
MATCHES = 60


class MeasuredView(TranscriptView):
    """Counts its paintings, and how much of it each of them covers."""

    painted = 0
    covered = 0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - named by Qt
        self.painted += 1
        self.covered += event.rect().height()
        super().paintEvent(event)


def main() -> None:
    """Print the table."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    look = Look(scheme="light")
    ApplicationLook(look, application)
    transcript = long_transcript()
    with tempfile.TemporaryDirectory() as name:
        project = Project.create(Path(name) / "long.speech", Details(title="Long"), transcript)
        document = Document(project)
        view = MeasuredView(look)
        view.resize(812, 620)
        view.show()
        view.activateWindow()
        view.setFocus()
        view.edited.connect(document.edit)
        document.changed.connect(view.show_transcript)
        print(f"{'':34}{'times':>7}{'median':>9}{'99 %':>9}{'worst':>9}  ms")
        measure("show", [lambda: view.show_transcript(transcript)], application)
        _type(view, document, application)
        _look_around(view, transcript, application)
        document.close()
        view.close()


def _type(view: TranscriptView, document: Document, application: QApplication) -> None:
    """Type, delete, split, merge and undo in the middle."""
    view.place_caret(Caret(SEGMENTS // 2, 10))
    keys = [partial(QTest.keyClicks, view, sign) for sign in KEYS]
    measure("type a letter", keys, application)
    measure("delete a letter", [lambda: _press(view, Qt.Key.Key_Backspace)] * 40, application)
    both = [lambda: _press(view, Qt.Key.Key_Return), lambda: _press(view, Qt.Key.Key_Backspace)]
    measure("split, merge", both * 15, application)
    measure("undo", [document.undo_stack.undo] * 20, application)
    measure("move the caret", [lambda: _press(view, Qt.Key.Key_Down)] * 60, application)


def _look_around(view: MeasuredView, transcript: Transcript, application: QApplication) -> None:
    """Scroll, play and go from match to match."""
    measure("scroll by the wheel", [lambda: turn_wheel(view)] * SCROLLS, application)
    bar = view.verticalScrollBar()
    jumps = [partial(bar.setValue, bar.maximum() * at // 50) for at in range(50)]
    measure("drag the scroll bar", jumps, application)
    view.set_following(True)
    starts = range(0, PLAYED_S * 1000, 1000 // FRAMES_A_SECOND)
    first = SEGMENTS // 3 * SEGMENT_MS
    playing = [partial(view.set_playing_ms, first + at) for at in starts]
    view.painted = view.covered = 0
    measure("play, 60 times a second", playing, application)
    print(f"    {view.painted} paintings, {view.covered / max(1, view.painted):.0f} px high")
    started = time.perf_counter()
    matches = find_all(transcript, Query(text="word77"))
    print(f"    find_all, for a thread of its own: {(time.perf_counter() - started) * 1000:.0f} ms")
    steps = [partial(view.set_matches, matches, at * 7) for at in range(MATCHES)]
    measure(f"go to one of {len(matches)} matches", steps, application)
    measure("another width", [lambda: view.resize(1000, 620)], application)


def measure(what: str, acts: Sequence[Callable[[], object]], application: QApplication) -> None:
    """Do each thing, paint, and print how long that took."""
    costs = []
    for act in acts:
        started = time.thread_time()
        act()
        application.processEvents()
        costs.append((time.thread_time() - started) * 1000)
    costs.sort()
    shown = costs[len(costs) // 2], costs[min(len(costs) - 1, len(costs) * 99 // 100)], costs[-1]
    print(f"{what:34}{len(costs):7}" + "".join(f"{cost:9.1f}" for cost in shown))


def _press(view: TranscriptView, key: Qt.Key) -> None:
    QTest.keyClick(view, key)


def turn_wheel(view: QAbstractScrollArea) -> None:
    """Turn the wheel by one step."""
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


if __name__ == "__main__":
    main()
