"""Shows the transcription of the project that is open, while it waits or runs."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.engines.contract import Passage
from speechstudio.gui.pages.transcript_page import TranscriptPage
from speechstudio.gui.viewmodels.running import headline, speed, step_names, steps_of
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.words import tr

_BETWEEN_LOOKS_MS = 500
"""Time left counts down so often while nothing is told."""
_TOGETHER_MS = 50
"""Passages that come within this time are shown together: work that goes on tells hundreds."""


class WorkBinder(QObject):
    """Text as far as it is made, and how far that is."""

    begun = Signal()
    ended = Signal()
    sound_read = Signal()

    def __init__(self, studio: Studio, page: TranscriptPage) -> None:
        super().__init__(page)
        self._studio = studio
        self._page = page
        self.running: Transcription | None = None
        """What is shown; None where nothing is made."""
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self._show_progress)
        self._segments: list[Segment] = []
        """Of the passages that were shown."""
        self._shown = 0
        """So many passages were."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_TOGETHER_MS)
        self._soon.timeout.connect(self._show_passages)
        studio.transcriptions.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Show the transcription of this project, if one waits or runs."""
        running = self._studio.transcription
        if running is self.running:
            return
        was_running = self.running is not None
        self.leave()
        self.running = running
        if running is not None:
            running.changed.connect(self._show_progress)
            running.sound_read.connect(self.sound_read)
            running.passage_made.connect(self._show_soon)
            self._clock.start()
            self._show_passages()
            self._show_progress()
            self.begun.emit()
        elif was_running:
            self.ended.emit()

    def leave(self) -> None:
        """Show no work."""
        running, self.running = self.running, None
        self._clock.stop()
        self._soon.stop()
        self._segments, self._shown = [], 0
        self._page.hide_running()
        self._page.show_note("")
        self._page.dock.set_recognized_ms(None)
        if running is not None:
            running.changed.disconnect(self._show_progress)
            running.sound_read.disconnect(self.sound_read)
            running.passage_made.disconnect(self._show_soon)

    @Slot()
    def _show_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _show_passages(self) -> None:
        """Show the text as far as it is made."""
        running = self.running
        if running is None:
            return
        for passage in running.passages[self._shown :]:
            self._segments += passage.segments
        self._shown, segments = len(running.passages), tuple(self._segments)
        made = Transcript(segments=segments, language=_language(running.passages))
        self._page.view.show_transcript(made, streaming_from=max(0, len(segments) - 1))
        if running.passages:
            self._page.dock.set_recognized_ms(running.passages[-1].end_ms)
        self._page.show_note("" if segments else tr("The text appears here as it is recognised."))

    @Slot()
    def _show_progress(self) -> None:
        running = self.running
        if running is None:
            return
        bar = self._page.running_bar(step_names(finds_speakers=running.settings.finds_speakers))
        bar.say(
            headline(running), tr("You can read and play what is here already."), speed(running)
        )
        bar.show_steps(steps_of(running))


def _language(passages: Sequence[Passage]) -> str | None:
    return passages[0].language if passages else None
