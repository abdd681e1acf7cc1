"""Looking for a newer version of the program: only ever when a person asks for it."""

import os
import threading
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio import __version__
from speechstudio.domain.errors import (
    JobCancelledError,
    OfflineError,
    SourceUnreachableError,
    UserFixableError,
)
from speechstudio.gui.background import Background
from speechstudio.gui.words import tr
from speechstudio.models.connections import ConnectionLog
from speechstudio.workflows.updates import Origin, Update, commands, look_for_update, origin


class Phase(StrEnum):
    """How far it is."""

    NONE = "none"
    """Nobody has asked."""
    LOOKING = "looking"
    NEWEST = "newest"
    """There is none, or nothing is published at all."""
    NEWER = "newer"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What came of it, in words."""

    phase: Phase = Phase.NONE
    title: str = ""
    text: str = ""
    command: str = ""
    """What is to be typed, a line each; empty where nothing is."""


class UpdateSearch(QObject):
    """Asks the package index beside the event loop; a new question gives up the one before."""

    changed = Signal()
    """`said` is another."""

    def __init__(self, connections: ConnectionLog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._connections = connections
        self._background = Background(self)
        self._give_up = threading.Event()
        self.said = Said()

    @Slot()
    def begin(self) -> None:
        """Ask."""
        self._give_up.set()
        give_up = self._give_up = threading.Event()
        self._show(Said(phase=Phase.LOOKING, title=tr("Looking for a newer version…")))
        self._background.run(
            partial(self._look, give_up), partial(self._take, give_up), partial(self._fail, give_up)
        )

    @Slot()
    def stop(self) -> None:
        """Give up; nothing is said of it any more."""
        self._give_up.set()
        self._show(Said())

    @Slot()
    def close(self) -> None:
        """Give up, and wait for the child to end."""
        self._give_up.set()
        self._background.close()

    def _look(self, give_up: threading.Event) -> Update | None:
        """Ask, in another thread; None where nobody wants to know any more."""
        with suppress(JobCancelledError):
            return look_for_update(self._connections, os.environ, give_up.is_set)
        return None

    def _take(self, give_up: threading.Event, update: Update | None) -> None:
        if update is not None and not give_up.is_set():
            self._show(said_of(update, origin()))

    def _fail(self, give_up: threading.Event, error: UserFixableError) -> None:
        if not give_up.is_set():
            self._show(failure_of(error))

    def _show(self, said: Said) -> None:
        self.said = said
        self.changed.emit()


def said_of(update: Update, of: Origin) -> Said:
    """Say what the index has, and how to get what is newer."""
    if update.newest is None:
        return Said(
            phase=Phase.NEWEST,
            title=tr("The package index knows no program of this name."),
            text=tr("Look where you got this one: newer versions appear there too."),
        )
    if not update.is_newer:
        title = tr("This is the newest version.")
        if update.newest == __version__:
            return Said(phase=Phase.NEWEST, title=title)
        text = tr("The package index has {version}, which is older.", version=update.newest)
        return Said(phase=Phase.NEWEST, title=title, text=text)
    title = tr("There is a newer version: {version}.", version=update.newest)
    typed = "\n".join(commands(of))
    if typed:
        text = tr("Close the program, then type this in a terminal:")
        return Said(phase=Phase.NEWER, title=title, text=text, command=typed)
    return Said(
        phase=Phase.NEWER,
        title=title,
        text=tr(
            "Download the new installer where you got this one, and start it. Projects, settings, "
            "models and voices stay as they are."
        ),
    )


def failure_of(error: UserFixableError) -> Said:
    """Say why nothing was found out."""
    if isinstance(error, OfflineError):
        title = tr("Nobody was asked: this program is to stay offline.")
        text = tr("That is chosen in the settings, under Privacy, or was said when it was started.")
    elif isinstance(error, SourceUnreachableError):
        title = tr("The package index cannot be reached.")
        text = tr("Check the connection to the internet, and the proxy in the settings.")
    else:
        title = f"{error.message[:1].upper()}{error.message[1:]}."
        text = error.hint
    return Said(phase=Phase.FAILED, title=title, text=text)
