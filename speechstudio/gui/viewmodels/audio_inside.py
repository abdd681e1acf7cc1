"""Where the recording of the open project is kept: in a file of its own, or inside the project."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import JobCancelledError, UserFixableError
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.facts import size_text
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.words import tr
from speechstudio.storage.project import SourceAudio
from speechstudio.workflows.keeping_audio import Progress, can_go, keep_inside, take_out
from speechstudio.workflows.library.unpacked import UnpackedAudio, UnpackedRecordings

_PER_CENT = 100
_Result = TypeVar("_Result")


@dataclass(frozen=True, slots=True, kw_only=True)
class InsideShown:
    """What is said of it, and what can be done."""

    where: str = ""
    """One sentence; empty where there is no recording to speak of."""
    doing: str = ""
    """What is being done just now."""
    share: float | None = None
    """How far that is, from 0 to 1."""
    can_keep: bool = False
    can_take_out: bool = False


@dataclass(eq=False, slots=True)
class _Work:
    """Something that is done with the file of a project, beside the event loop."""

    document: Document
    doing: str
    is_cancelled: threading.Event = field(default_factory=threading.Event)
    share: float | None = None


class AudioInside(OfDocument):
    """Puts recordings into projects and takes them out; projects are used meanwhile.

    What goes in or out goes on when another project is shown. A recording that is only inside is
    written out to be heard, for as long as its project is open.
    """

    arrived = Signal()
    """The recording of the open project lies in another place now, where it can be heard."""
    place_wanted = Signal(str)
    """It can be taken out only to a new file: suggests a name. `take_out` goes on."""
    kept = Signal(str)
    """A recording is inside the project of that title."""
    released = Signal(object)
    """Nothing is done any more with the project of that path."""
    failed = Signal(object)
    """A `UserFixableError`; the project is as before."""
    _progressed = Signal(object, float)

    def __init__(self, recordings: UnpackedRecordings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recordings = recordings
        self._keeping = Background(self)
        self._opening = Background(self)
        self._works: dict[Document, _Work] = {}
        self._progressed.connect(self._note_progress)

    @property
    def shown(self) -> InsideShown:
        """What is to be shown now."""
        document = self._document
        source = None if document is None else document.details.source
        if document is None or source is None:
            return InsideShown()
        work = self._works.get(document)
        if work is not None and work.doing:
            return InsideShown(where=_where(document, source), doing=work.doing, share=work.share)
        is_free = work is None and not document.read_only
        return InsideShown(
            where=_where(document, source),
            can_keep=is_free and not document.holds_audio and document.locate_audio() is not None,
            can_take_out=is_free and document.holds_audio,
        )

    def begin(self) -> None:
        """Bring the recording of another document to where it can be heard."""
        document = self._document
        if document is not None and document not in self._works:
            is_wanted = document.holds_audio and document.locate_audio() is None
            if is_wanted or not document.read_only:
                self._prepare(document, is_wanted=is_wanted)

    @Slot()
    def take_details(self) -> None:
        """Say other things of the same recording."""
        self.changed.emit()

    @Slot()
    def keep(self) -> None:
        """Put the recording inside the project."""
        document = self._document
        recording = None if document is None else document.locate_audio()
        if document is not None and recording is not None and self.shown.can_keep:

            def act(progress: Progress, cancelled: Callable[[], bool]) -> SourceAudio:
                return keep_inside(
                    document.project, recording, progress=progress, cancelled=cancelled
                )

            self._start(document, tr("Putting it inside"), act, self._kept, self._keeping)

    def take_out(self, to: Path | None = None) -> None:
        """Take it out of the project, to a file, or for good where the same lies elsewhere."""
        document = self._document
        if document is not None and self.shown.can_take_out:

            def act(progress: Progress, cancelled: Callable[[], bool]) -> "_TakenOut":
                if to is None and not can_go(document.project, cancelled=cancelled):
                    return _TakenOut(is_done=False)
                source = take_out(document.project, to, progress=progress, cancelled=cancelled)
                return _TakenOut(is_done=True, source=source)

            self._start(document, tr("Taking it out"), act, self._taken_out, self._keeping)

    @Slot()
    def cancel(self) -> None:
        """Leave the open project as it was before."""
        work = None if self._document is None else self._works.get(self._document)
        if work is not None:
            work.is_cancelled.set()

    def close(self) -> None:
        """Give up everything, and wait until no project is worked on."""
        for work in self._works.values():
            work.is_cancelled.set()
        self._keeping.close()
        self._opening.close()

    # Inside

    def _prepare(self, document: Document, *, is_wanted: bool) -> None:
        """Clear what a kill has left, and write the recording out where it is only inside."""

        def act(_progress: Progress, cancelled: Callable[[], bool]) -> UnpackedAudio | None:
            if not document.read_only:
                document.project.audio.clear()
            if not is_wanted:
                return None
            return self._recordings.unpack(document.project, cancelled=cancelled)

        doing = tr("Getting it ready to be heard") if is_wanted else ""
        self._start(document, doing, act, self._unpacked, self._opening)

    def _start(
        self,
        document: Document,
        doing: str,
        act: Callable[[Progress, Callable[[], bool]], _Result],
        then: Callable[[Document, _Result], None],
        background: Background,
    ) -> None:
        """Do something with the file of a project, which stays open until it is done."""
        work = _Work(document, doing)
        self._works[document] = work
        document.is_held = True
        told = 0

        def progress(done: int, total: int) -> None:
            nonlocal told
            if total and (now := done * _PER_CENT // total) != told:
                told = now
                self._progressed.emit(work, now / _PER_CENT)

        def do() -> tuple[_Result] | None:
            try:
                return (act(progress, work.is_cancelled.is_set),)
            except JobCancelledError:
                return None

        def end(result: tuple[_Result] | None) -> None:
            self._end(work)
            if result is not None:
                then(document, *result)
            self._release(document)

        def fail(error: UserFixableError) -> None:
            self._end(work)
            self.failed.emit(error)
            self._release(document)

        background.run(do, end, fail)
        if doing:
            self.changed.emit()

    def _end(self, work: _Work) -> None:
        del self._works[work.document]
        work.document.is_held = False

    def _release(self, document: Document) -> None:
        self.changed.emit()
        self.released.emit(document.project.path)

    @Slot(object, float)
    def _note_progress(self, work: _Work, share: float) -> None:
        work.share = share
        if work.document is self._document:
            self.changed.emit()

    def _kept(self, document: Document, source: SourceAudio) -> None:
        document.holds_audio = True
        document.update(source=source)
        self.kept.emit(document.details.title)

    def _taken_out(self, document: Document, taken: "_TakenOut") -> None:
        if taken.is_done:
            document.holds_audio = False
            if taken.source is not None:
                document.update(source=taken.source)
            self._tell_arrived(document)
        elif document is self._document and document.details.source is not None:
            self.place_wanted.emit(document.details.source.path.name)

    def _unpacked(self, document: Document, unpacked: UnpackedAudio | None) -> None:
        if unpacked is not None:  # else it is there already, or nobody needs it
            document.unpacked = unpacked
            self._tell_arrived(document)

    def _tell_arrived(self, document: Document) -> None:
        if document is self._document:
            self.arrived.emit()


@dataclass(frozen=True, slots=True, kw_only=True)
class _TakenOut:
    """What came of taking a recording out."""

    is_done: bool
    source: SourceAudio | None = None
    """Where it is now, if in another place than before."""


def _where(document: Document, source: SourceAudio) -> str:
    size = size_text(source.size_bytes)
    if document.holds_audio:
        return tr(
            "A copy of {size} is inside the project, which opens on any machine with it.", size=size
        )
    if document.locate_audio() is None:
        return ""
    return tr("It is a file of its own. Inside the project it adds {size}.", size=size)
