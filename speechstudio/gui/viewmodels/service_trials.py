"""Trying a service: it is asked for its voices, and one of them says a sentence."""

import threading
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import JobCancelledError, UserFixableError
from speechstudio.domain.services import ServiceSetup
from speechstudio.engines.contract import Voice
from speechstudio.gui.background import Background
from speechstudio.gui.words import number, tr, trn
from speechstudio.models.connections import ConnectionLog
from speechstudio.workflows.service_trial import ServiceTrial, try_service
from speechstudio.workflows.services import ServiceLink

_NAMED = 6
"""Voices whose names are said; of the others, how many there are."""


class Phase(StrEnum):
    """How far a trial is."""

    NONE = "none"
    ASKING = "asking"
    """For its voices."""
    SPEAKING = "speaking"
    PASSED = "passed"
    FAILED = "failed"

    @property
    def is_running(self) -> bool:
        """Whether the service is waited for."""
        return self in {Phase.ASKING, Phase.SPEAKING}


class ServiceTrials(QObject):
    """Tries one service at a time, beside the event loop; a new trial gives up the one before."""

    changed = Signal()
    """`phase`, `subject`, or what is said, is another."""
    passed = Signal(str)
    """Name of a service that spoke."""
    _found = Signal(object, object)

    def __init__(self, connections: ConnectionLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections = connections
        self._background = Background(self)
        self._give_up = threading.Event()
        self.phase = Phase.NONE
        self.subject = ""
        """Name of the service that is tried, or was last."""
        self.title = ""
        """What is to be said, in a few words; empty before the first trial."""
        self.text = ""
        """More of it: names of voices, or what can be done."""
        self._found.connect(self._take_voices)

    def close(self) -> None:
        """Give up, and wait for the child to end."""
        self._give_up.set()
        self._background.close()

    def begin(self, name: str, setup: ServiceSetup, key: str = "") -> None:
        """Try a service; without a key the one that is kept for it is sent."""
        self._give_up.set()
        give_up = self._give_up = threading.Event()
        link = ServiceLink(name=name, setup=setup, connections=self._connections, key=key)
        self.subject = name
        self._show(Phase.ASKING, tr("Asking for its voices…"))
        self._background.run(
            partial(self._attempt, link, give_up),
            partial(self._take, give_up),
            partial(self._fail, give_up),
        )

    @Slot()
    def stop(self) -> None:
        """Give up; nothing is said of it any more."""
        self._give_up.set()
        self._show(Phase.NONE)

    def _attempt(self, link: ServiceLink, give_up: threading.Event) -> ServiceTrial | None:
        """Try, in another thread; None where nobody wants to know any more."""
        from speechstudio.engines.registry import engine  # noqa: PLC0415 - reads plug-ins
        from speechstudio.engines.spec import Task  # noqa: PLC0415 - goes with it

        spec = engine(Task.SYNTHESIS, link.setup.kind)
        with suppress(JobCancelledError):
            return try_service(spec, link, give_up.is_set, partial(self._found.emit, give_up))
        return None

    @Slot(object, object)
    def _take_voices(self, give_up: threading.Event, voices: Sequence[Voice]) -> None:
        if not give_up.is_set():
            title = trn(
                "{n} voice. It says a sentence…", "{n} voices. One says a sentence…", len(voices)
            )
            self._show(Phase.SPEAKING, title, names_of(voices))

    def _take(self, give_up: threading.Event, trial: ServiceTrial | None) -> None:
        if trial is not None and not give_up.is_set():
            title = trn("It works, with {n} voice.", "It works, with {n} voices.", trial.voices)
            said = tr(
                "A sentence of {length} s came after {wait} s.",
                length=number(trial.spoken_ms / 1000, 1),
                wait=number(trial.took_s, 1),
            )
            self._show(Phase.PASSED, title, f"{self.text}\n{said}")
            self.passed.emit(self.subject)

    def _fail(self, give_up: threading.Event, error: UserFixableError) -> None:
        if not give_up.is_set():
            self._show(Phase.FAILED, f"{error.message[:1].upper()}{error.message[1:]}.", error.hint)

    def _show(self, phase: Phase, title: str = "", text: str = "") -> None:
        self.phase, self.title, self.text = phase, title, text
        self.changed.emit()


def names_of(voices: Sequence[Voice]) -> str:
    """Name the first voices, and say how many more there are."""
    names = ", ".join(voice.name for voice in voices[:_NAMED])
    more = len(voices) - _NAMED
    if more <= 0:
        return names
    return trn("{names} and {n} more", "{names} and {n} more", more, names=names)
