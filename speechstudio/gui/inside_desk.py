"""Lets a recording that is inside a project be heard, and tells what becomes of it."""

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.pages.project_binder import ProjectBinder
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.viewmodels.audio_inside import AudioInside
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.words import tr


class InsideDesk(QObject):
    """Joins the place of the recording with what plays it."""

    def __init__(
        self, studio: Studio, inside: AudioInside, binder: ProjectBinder, messages: Messages
    ) -> None:
        super().__init__(inside)
        self._studio = studio
        self._binder = binder
        self._messages = messages
        inside.arrived.connect(self._play_there)
        inside.released.connect(studio.let_go)
        inside.failed.connect(messages.fail)
        inside.kept.connect(self._tell)

    @Slot()
    def _play_there(self) -> None:
        """Play from where the recording is now, and go on at the same place."""
        document, playback = self._studio.document, self._studio.playback
        if document is not None:
            known = document.details.view.get("at_ms")
            at_ms = playback.position_ms if playback.is_ready else known
            playback.load(document.locate_audio())
            self._binder.sound.restore(at_ms)

    @Slot(str)
    def _tell(self, title: str) -> None:
        self._messages.tell(tr("The recording is inside the project"), title)
