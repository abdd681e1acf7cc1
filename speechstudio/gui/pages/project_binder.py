"""Joins the project that is open with the page that shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.errors import StorageError
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.engines.contract import Passage
from speechstudio.gui.document import Document
from speechstudio.gui.pages.transcript_page import TranscriptPage
from speechstudio.gui.viewmodels.running import headline, speed, step_names, steps_of
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.widgets.chip import Tone
from speechstudio.storage.project import Mark, ProjectState

_BETWEEN_LOOKS_MS = 500
"""Time left counts down so often while nothing is told."""


class ProjectBinder(QObject):
    """Shows the studio's project on a page, and takes back what is done there."""

    banner_asked = Signal(str)
    """What the banner's button is for: `relink`, `go_on`."""

    def __init__(self, studio: Studio, page: TranscriptPage) -> None:
        super().__init__(page)
        self._studio = studio
        self._page = page
        self._document: Document | None = None
        self._running: Transcription | None = None
        self._banner_for = ""
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self._show_progress)
        studio.leaving.connect(self.unbind)
        studio.shown.connect(self.bind)
        studio.transcriptions.changed.connect(self._follow_work)
        page.acted.connect(self._act)
        self._join_view()
        self._join_dock()

    def _join_view(self) -> None:
        view, playback = self._page.view, self._studio.playback
        view.edited.connect(self._edit)
        view.word_clicked.connect(playback.seek)
        playback.moved.connect(self._follow_sound)
        playback.playing_changed.connect(self._page.dock.set_playing)

    def _join_dock(self) -> None:
        dock, playback = self._page.dock, self._studio.playback
        dock.seek_requested.connect(playback.seek)
        dock.play_toggled.connect(playback.toggle)
        dock.skipped.connect(playback.skip)
        dock.rate_chosen.connect(playback.set_rate)
        dock.volume_chosen.connect(playback.set_volume)
        dock.loop_toggled.connect(playback.set_looping)
        dock.selection_changed.connect(playback.set_range)
        dock.mark_requested.connect(self.set_mark)
        dock.follow_toggled.connect(self._page.view.set_following)
        self._page.view.followed_away.connect(self._stop_following)

    @Slot()
    def bind(self) -> None:
        """Show the project that is open now."""
        document = self._document = self._studio.document
        if document is None:
            return
        document.changed.connect(self._show_transcript)
        document.details_changed.connect(self._show_details)
        self._page.view.is_read_only = bool(document.read_only)
        self._page.dock.set_duration_ms(self._duration_ms(document))
        self._load_peaks()
        self._show_transcript(document.transcript)
        self._restore(document)
        self._show_details()
        self._follow_work()

    @Slot()
    def unbind(self) -> None:
        """Remember where the view was, and let the project go."""
        document, self._document = self._document, None
        self._leave_work()
        if document is None:
            return
        document.changed.disconnect(self._show_transcript)
        document.details_changed.disconnect(self._show_details)
        if not document.read_only:
            view = {"text": self._page.view.state(), "sound": self._page.dock.state()}
            document.update(view={**view, "at_ms": self._studio.playback.position_ms})

    @Slot()
    def set_mark(self) -> None:
        """Set a mark where the sound is."""
        document = self._document
        if document is not None:
            mark = Mark(at_ms=self._studio.playback.position_ms)
            document.set_marks("Set a mark", (*document.details.marks, mark))

    def _restore(self, document: Document) -> None:
        """Go back to where the view was when the project was closed."""
        known = document.details.view
        self._page.view.restore(dict(known.get("text", {})))
        self._page.dock.restore(dict(known.get("sound", {})))
        at_ms = known.get("at_ms")
        if isinstance(at_ms, int) and at_ms > 0:
            self._studio.playback.seek(at_ms)
            self._page.dock.set_position_ms(at_ms)

    def _load_peaks(self) -> None:
        document = self._document
        if document is None:
            return
        self._page.dock.set_peaks(None)
        project = document.project
        self._studio.background.run(project.peaks, self._show_peaks)

    def _show_peaks(self, content: bytes | None) -> None:
        from speechstudio.audio.peaks import Peaks  # noqa: PLC0415 - numpy, when there is sound

        if content is not None and self._document is not None:
            try:
                peaks = Peaks.of(content)
            except StorageError:  # of another version: the waveform is missing, nothing else
                return
            self._page.dock.set_peaks(peaks)
            self._page.dock.set_duration_ms(peaks.frames // 16)

    @staticmethod
    def _duration_ms(document: Document) -> int:
        source = document.details.source
        known = source.duration_ms if source is not None else None
        return document.transcript.duration_ms or known or 0

    @Slot(object)
    def _show_transcript(self, transcript: Transcript) -> None:
        running = self._running
        if running is not None and not transcript.segments:
            return
        self._page.view.show_transcript(transcript)
        self._page.dock.set_transcript(transcript)
        if transcript.duration_ms:
            self._page.dock.set_duration_ms(transcript.duration_ms)

    @Slot(str, object, str)
    def _edit(self, label: str, after: Transcript, merge_key: str) -> None:
        if self._document is not None:
            self._document.edit(label, after, merge_key)

    @Slot(int)
    def _follow_sound(self, at_ms: int) -> None:
        self._page.dock.set_position_ms(at_ms)
        self._page.view.set_playing_ms(at_ms if at_ms or self._studio.playback.is_playing else None)

    @Slot()
    def _stop_following(self) -> None:
        self._page.dock.set_following(False)

    # Work on the project

    @Slot()
    def _follow_work(self) -> None:
        """Show the transcription of this project, if one waits or runs."""
        running = self._studio.transcription
        if running is self._running:
            return
        self._leave_work()
        self._running = running
        if running is None:
            self._show_details()
            return
        running.changed.connect(self._show_progress)
        running.sound_read.connect(self._load_peaks)
        running.passage_made.connect(self._show_passages)
        self._clock.start()
        self._page.view.is_read_only = True
        self._show_passages()
        self._show_progress()
        self._show_details()

    def _leave_work(self) -> None:
        running, self._running = self._running, None
        self._clock.stop()
        self._page.hide_running()
        self._page.show_note("")
        self._page.dock.set_recognized_ms(None)
        if running is not None:
            running.changed.disconnect(self._show_progress)
            running.sound_read.disconnect(self._load_peaks)
            running.passage_made.disconnect(self._show_passages)
            document = self._document
            self._page.view.is_read_only = document is None or bool(document.read_only)
            if document is not None:
                self._page.view.show_transcript(document.transcript)

    @Slot()
    def _show_passages(self) -> None:
        """Show the text as far as it is made."""
        running = self._running
        if running is None:
            return
        segments = _segments(running.passages)
        made = Transcript(segments=segments, language=_language(running.passages))
        self._page.view.show_transcript(made, streaming_from=max(0, len(segments) - 1))
        if running.passages:
            self._page.dock.set_recognized_ms(running.passages[-1].end_ms)
        self._page.show_note("" if segments else "The text appears here as it is recognised.")

    @Slot()
    def _show_progress(self) -> None:
        running = self._running
        if running is None:
            return
        bar = self._page.running_bar(step_names(finds_speakers=running.settings.finds_speakers))
        bar.say(headline(running), "You can read and play what is here already.", speed(running))
        bar.show_steps(steps_of(running))

    @Slot()
    def _show_details(self) -> None:
        """Show marks, and what stands in the way."""
        document = self._document
        if document is None:
            return
        details, page = document.details, self._page
        page.dock.set_marks(tuple((mark.at_ms, mark.label) for mark in details.marks))
        self._banner_for = ""
        if document.read_only:
            page.show_banner("Read-only", document.read_only, "", Tone.INFO)
        elif self._running is not None:
            page.hide_banner()
        elif details.state is ProjectState.FAILED:
            self._banner_for = "go_on"
            page.show_banner("Stopped", details.reason, "Try again", Tone.DANGER)
        elif details.state is ProjectState.TRANSCRIBING:
            self._banner_for = "go_on"
            said = "What was done so far is kept. It goes on where it stopped."
            page.show_banner("Not transcribed to the end", said, "Go on", Tone.WARN)
        elif details.source is not None and not self._studio.playback.is_ready:
            self._banner_for = "relink"
            said = f"{details.source.path.name} is not where it was. The text is all here."
            page.show_banner("The recording has moved", said, "Find it…", Tone.WARN)
        else:
            page.hide_banner()
            if not document.transcript.segments:
                page.show_note("No words were found in this recording.")

    @Slot()
    def _act(self) -> None:
        self.banner_asked.emit(self._banner_for)


def _segments(passages: Sequence[Passage]) -> tuple[Segment, ...]:
    return tuple(segment for passage in passages for segment in passage.segments)


def _language(passages: Sequence[Passage]) -> str | None:
    return passages[0].language if passages else None
