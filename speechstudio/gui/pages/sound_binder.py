"""Joins the sound of the project that is open with text and waveform."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from speechstudio.domain.errors import StorageError
from speechstudio.gui.document import Document
from speechstudio.gui.pages.transcript_page import TranscriptPage
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.words import tr
from speechstudio.storage.project import Mark

_SAMPLES_IN_A_MS = 16
"""Of the outline of a waveform."""


class SoundBinder(QObject):
    """What is heard is marked in the text; what is pressed beside the waveform is done."""

    def __init__(self, studio: Studio, page: TranscriptPage) -> None:
        super().__init__(page)
        self._studio = studio
        self._page = page
        self._document: Document | None = None
        view, dock, playback = page.view, page.dock, studio.playback
        view.word_clicked.connect(playback.seek)
        view.followed_away.connect(partial(dock.set_following, False))
        view.follow_resumed.connect(partial(dock.set_following, True))
        playback.moved.connect(self._follow)
        playback.playing_changed.connect(dock.set_playing)
        playback.rate_changed.connect(dock.set_rate)
        playback.volume_changed.connect(dock.set_volume)
        dock.seek_requested.connect(playback.seek)
        dock.play_toggled.connect(playback.toggle)
        dock.skipped.connect(playback.skip)
        dock.rate_chosen.connect(playback.set_rate)
        dock.volume_chosen.connect(playback.set_volume)
        dock.loop_toggled.connect(playback.set_looping)
        dock.selection_changed.connect(playback.set_range)
        dock.mark_requested.connect(self.set_mark)
        dock.follow_toggled.connect(view.set_following)

    def bind(self, document: Document) -> None:
        """Show the sound of a project."""
        self._document = document
        source = document.details.source
        known_ms = source.duration_ms if source is not None else None
        self._page.dock.set_duration_ms(document.transcript.duration_ms or known_ms or 0)
        self.load_peaks()

    def unbind(self) -> None:
        """Let the project go."""
        self._document = None

    def restore(self, at_ms: object) -> None:
        """Go to where playing had come."""
        if isinstance(at_ms, int) and at_ms > 0:
            self._studio.playback.seek(at_ms)
            self._page.dock.set_position_ms(at_ms)

    @Slot()
    def load_peaks(self) -> None:
        """Show the outline of the waveform, once it is read."""
        document = self._document
        if document is not None:
            self._page.dock.set_peaks(None)
            project = document.project
            self._studio.background.run(project.peaks, partial(self._show_peaks, project.path))

    @Slot()
    def set_mark(self) -> None:
        """Set a mark where the sound is."""
        document = self._document
        if document is not None:
            mark = Mark(at_ms=self._studio.playback.position_ms)
            document.set_marks(tr("Set a mark"), (*document.details.marks, mark))

    def _show_peaks(self, project: Path, content: bytes | None) -> None:
        document = self._document
        if content is None or document is None or document.project.path != project:
            return
        from speechstudio.audio.peaks import Peaks  # noqa: PLC0415 - numpy, when there is sound

        try:
            peaks = Peaks.of(content)
        except StorageError:  # of another version: the waveform is missing, nothing else
            return
        self._page.dock.set_peaks(peaks)
        self._page.dock.set_duration_ms(peaks.frames // _SAMPLES_IN_A_MS)

    @Slot(int)
    def _follow(self, at_ms: int) -> None:
        self._page.dock.set_position_ms(at_ms)
        is_begun = at_ms > 0 or self._studio.playback.is_playing
        self._page.view.set_playing_ms(at_ms if is_begun else None)
