"""The way from the window to the recorder, whose work is done beside the event loop."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.recording_input import Microphone, RecordingInput
from speechstudio.gui.viewmodels.recording_states import OpenMicrophone

if TYPE_CHECKING:  # they bring numpy and the sound library
    from speechstudio.audio.capture import Recorder
    from speechstudio.audio.recording_journal import Recording
    from speechstudio.gui.viewmodels.recording_session import RecordingSession

_BETWEEN_LOOKS_MS = 40

_Result = TypeVar("_Result")


class RecorderLink(QObject):
    """Opens a microphone, tells how it goes, and has further work done one after the other."""

    opened = Signal(object)
    """An `OpenMicrophone`, which is heard from now on."""
    heard = Signal(object)
    """A `RecorderStatus`, some 25 times a second while a microphone is open."""
    failed = Signal(object)
    """A `UserFixableError`: no microphone could be opened."""
    ended = Signal(object)
    """A `UserFixableError`: the microphone went, or the disk takes no more."""
    _broke = Signal(int, object)

    def __init__(self, choices: RecordingInput, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self._background = Background(self)
        self._session: RecordingSession | None = None
        self._attempt = 0
        self._folder = Path()
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self.look)
        self._broke.connect(self._end)
        choices.gain_chosen.connect(self.set_gain)

    def open(self, folder: Path) -> None:
        """Look which microphones there are, and hear the chosen one."""
        self._rest()
        self._folder = folder
        self._try(lambda session: session.look(), self._listed)

    def do(
        self,
        work: Callable[["RecordingSession"], _Result],
        then: Callable[[_Result], None],
        failed: Callable[[UserFixableError], None],
    ) -> None:
        """Have something done with the recorder; `then` or `failed` is called afterwards."""
        self._background.run(partial(self._with_session, work), then, failed)

    def end(self, then: "Callable[[Recording | None], None]") -> None:
        """Let go of the microphone, and give what was recorded, if anything was."""
        self._rest()
        self.do(lambda session: session.end(), then, self.failed.emit)

    @Slot()
    def look(self) -> None:
        """Tell how it goes."""
        if (recorder := self._recorder) is not None:
            self.heard.emit(recorder.status())

    @Slot(float)
    def set_gain(self, gain_db: float) -> None:
        """Make louder or softer what is heard."""
        if (recorder := self._recorder) is not None:
            recorder.gain_db = gain_db

    def outline(self, start_ms: int) -> list[float]:
        """Peaks of what was recorded from a time on, from 0 to 1, one for every 20 ms."""
        if (recorder := self._recorder) is None:
            return []
        peaks: list[float] = recorder.outline(start_ms).tolist()
        return peaks

    def forget_clipping(self) -> None:
        """Take the marks of clipping off the levels."""
        if (recorder := self._recorder) is not None:
            recorder.forget_clipping()

    def close(self) -> "Recording | None":
        """Wait for what is being done, end what is recorded and give it; the way is shut."""
        self._rest()
        self._background.close()
        return None if self._session is None else self._session.end()

    @property
    def _recorder(self) -> "Recorder | None":
        return None if self._session is None else self._session.recorder

    # In the thread of the work

    def _with_session(self, work: Callable[["RecordingSession"], _Result]) -> _Result:
        if self._session is None:
            from speechstudio.gui.viewmodels.recording_session import (  # noqa: PLC0415 - see there
                RecordingSession,
            )

            self._session = RecordingSession()
        return work(self._session)

    # In the thread of the window

    def _rest(self) -> None:
        """Tell no more of the microphone that was open or about to be."""
        self._clock.stop()
        self._attempt += 1

    def _try(
        self, work: Callable[["RecordingSession"], _Result], then: Callable[[_Result], None]
    ) -> None:
        """Do a step on the way to an open microphone, unless another way is taken before."""
        attempt = self._attempt

        def step(session: "RecordingSession") -> _Result | None:
            return work(session) if attempt == self._attempt else None

        def go_on(result: _Result | None) -> None:
            if attempt == self._attempt and result is not None:
                then(result)

        def fail(error: UserFixableError) -> None:
            if attempt == self._attempt:
                self.failed.emit(error)

        self.do(step, go_on, fail)

    def _listed(self, microphones: tuple[Microphone, ...]) -> None:
        choices, folder = self._choices, self._folder
        choices.offer(microphones)
        lost = partial(self._broke.emit, self._attempt)
        microphone, channels, gain_db = choices.microphone, choices.channels, choices.gain_db
        self._try(
            lambda session: session.open(microphone, channels, gain_db, folder, lost), self._opened
        )

    def _opened(self, microphone: OpenMicrophone) -> None:
        self._clock.start()
        self.opened.emit(microphone)

    @Slot(int, object)
    def _end(self, attempt: int, error: UserFixableError) -> None:
        if attempt == self._attempt:
            self._rest()
            self.ended.emit(error)
