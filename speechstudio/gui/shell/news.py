"""Tells how transcriptions have ended."""

from functools import partial

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr


class News(QObject):
    """What happened, as messages; what is in view already is not told again."""

    def __init__(self, studio: Studio, messages: Messages) -> None:
        super().__init__(messages)
        self._studio = studio
        self._messages = messages
        studio.failed.connect(messages.fail)
        studio.playback.failed.connect(messages.fail)
        studio.transcribed.connect(self._tell_end)
        studio.warned.connect(self._tell_warning)

    @Slot(object)
    def _tell_end(self, one: Transcription) -> None:
        show = partial(self._studio.open_project, one.project)
        if one.failure is not None:
            self._messages.fail(one.failure, {tr("Show"): show})
        elif one.result is not None and not self._is_shown(one):
            words = tr("“{title}” is transcribed.", title=one.title)
            self._messages.tell(tr("Done", "state"), words, Tone.OK, {tr("Show"): show})

    def _is_shown(self, one: Transcription) -> bool:
        document = self._studio.document
        return document is not None and document.project.path == one.project

    @Slot(str, str)
    def _tell_warning(self, title: str, warning: str) -> None:
        self._messages.tell(title, tr("{text}.", text=warning[:1].upper() + warning[1:]), Tone.WARN)
