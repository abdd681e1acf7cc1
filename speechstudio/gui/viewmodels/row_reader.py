"""Reads the paragraphs of a script: in slices that nobody waits for, or in another thread."""

import time
from collections.abc import Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.script import ScriptParagraph
from speechstudio.gui.background import Background
from speechstudio.gui.lull import Lull
from speechstudio.gui.viewmodels.reading_pace import ReadingPace
from speechstudio.gui.viewmodels.row_list import ReadParagraph, RowList
from speechstudio.gui.viewmodels.script_reading import ParagraphReading, read_paragraph
from speechstudio.normalization.detection import detect
from speechstudio.normalization.normalizer import AUTO
from speechstudio.workflows.speaking.plan import Reading

_SLICE_S = 0.008
"""For so long the event loop is kept at once."""
_AT_ONCE_MS = 10.0
"""A paragraph that takes longer is read in another thread."""
_FEW = 8
"""So many new paragraphs are read before an edit returns; more are a moment of their own."""
_PROBE = (
    "06:45 3/4/2025, 2024-05-06, $3.75, 12 kg, 5%, 1/2, 10-12, 3.5, 1st, VIII, NASA, AB1203, v2.1,"
    " +1 555 0142, Dr. A, No. 3, www.x.org, a@b.org, #a, 2 x 3 = 6, C:/a, 3 h, 2:1."
)
"""Reading it loads what a language needs."""


class RowReader(QObject):
    """Brings every paragraph of a list to what its text and the settings say."""

    read = Signal(object)
    """Places of the paragraphs that were read, in order."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, rows: RowList, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None
        """How text is read; None while that is being made ready."""
        self._rows = rows
        self._background = background
        self._wanted: Reading | None = None
        self._loaded: set[str] = set()
        """Languages that were met where each paragraph has its own."""
        self._pace = ReadingPace()
        self._heavy: ReadParagraph | None = None
        self._next = 0
        """No paragraph before this one waits to be read."""
        self._first = range(0)
        self._lull = Lull(self)
        self._lull.came.connect(self._go_on)

    def begin(self, reading: Reading) -> None:
        """Read so from now on; the rules of another language are loaded beside the event loop.

        Loading begins with the next lull: it would slow down the turn that shows a script.
        """
        self._wanted = reading
        if self.reading is not None and self.reading.language == reading.language:
            self.reading = reading
            self.go_on()
            return
        self.reading = None
        self._lull.start()

    def take(self, first: int, stop: int) -> None:
        """Read new paragraphs, a few at once as far as that takes a moment."""
        self._next = min(self._next, first)
        deadline_s = time.monotonic() + _SLICE_S
        waiting = [at for at in range(first, stop) if not self._rows.paragraphs[at].is_settled]
        for at in waiting if len(waiting) <= _FEW else ():
            if not self._read_at_once(at) or time.monotonic() >= deadline_s:
                break
        self.go_on()

    def read_again(self, places: Iterable[int]) -> None:
        """Read paragraphs again; until then they show what they showed."""
        for at in places:
            self._rows.unsettle(at)
            self._next = min(self._next, at)
        self.go_on()

    def hurry(self, first: int, stop: int) -> None:
        """Read these paragraphs before others."""
        self._first = range(first, stop)

    def go_on(self) -> None:
        """Read what waits, soon."""
        if self.reading is not None and self._heavy is None and self._rows.unsettled:
            self._lull.start()

    def stop(self) -> None:
        """Read nothing more."""
        self._lull.stop()
        self.reading = self._wanted = None

    def _load(self, reading: Reading) -> None:
        """Load what a reading needs, and begin."""
        self._background.run(
            partial(read_paragraph, ScriptParagraph(text=_PROBE), reading),
            lambda _: self._start(reading),
            self.failed.emit,
        )

    def _start(self, loaded: Reading) -> None:
        if loaded is self._wanted:
            self.reading = loaded
            self.go_on()

    @Slot()
    def _go_on(self) -> None:
        """Read for a moment: first what somebody looks at, then from the beginning."""
        if self.reading is None and self._wanted is not None:
            self._load(self._wanted)
            return
        deadline_s = time.monotonic() + _SLICE_S
        done: list[int] = []
        while self._heavy is None and time.monotonic() < deadline_s:
            at = self._waiting()
            if at is None:
                break
            if self._read_at_once(at):
                done.append(at)
        self.go_on()
        if done:
            self.read.emit(sorted(done))

    def _waiting(self) -> int | None:
        """Find a paragraph that is to be read; None where all are."""
        paragraphs = self._rows.paragraphs
        for at in self._first:
            if at < len(paragraphs) and not paragraphs[at].is_settled:
                return at
        while self._next < len(paragraphs) and paragraphs[self._next].is_settled:
            self._next += 1
        return self._next if self._next < len(paragraphs) else None

    def _read_at_once(self, at: int) -> bool:
        """Read a paragraph here, or begin in another thread where it takes long."""
        if self.reading is None:
            return False
        waiting = self._rows.paragraphs[at]
        work = partial(_timed, waiting.paragraph, self.reading)
        if not self._takes_long(waiting.paragraph.text):
            self._settle(waiting, *work())
            return True
        if self._heavy is None:
            self._heavy = waiting
            then = partial(self._take_heavy, waiting, self.reading)
            self._background.run(work, then, self._fail)
        return False

    def _takes_long(self, text: str) -> bool:
        """Tell whether a text is long, or needs rules that were not loaded yet."""
        if self.reading is not None and self.reading.language == AUTO:
            language = detect(text)
            if language not in self._loaded:
                self._loaded.add(language)
                return True
        return self._pace.expected_ms(text) > _AT_ONCE_MS

    def _settle(self, waiting: ReadParagraph, made: ParagraphReading, took_ms: float) -> None:
        self._pace.note(made.text, took_ms)
        self._rows.settle(waiting, made)

    def _take_heavy(
        self, waiting: ReadParagraph, reading: Reading, made: tuple[ParagraphReading, float]
    ) -> None:
        """Take what another thread has read, unless the text or its reading has changed."""
        self._heavy = None
        places: Sequence[int] = ()
        if reading is self.reading and waiting in self._rows.paragraphs:
            self._settle(waiting, *made)
            places = (self._rows.paragraphs.index(waiting),)
        self.go_on()
        if places:
            self.read.emit(places)

    def _fail(self, error: UserFixableError) -> None:
        self._heavy = None
        self.failed.emit(error)


def _timed(paragraph: ScriptParagraph, reading: Reading) -> tuple[ParagraphReading, float]:
    """Read a paragraph; say how long that took, in milliseconds."""
    begun = time.perf_counter()
    made = read_paragraph(paragraph, reading)
    return made, (time.perf_counter() - begun) * 1000
