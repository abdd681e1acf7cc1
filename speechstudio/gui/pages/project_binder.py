"""Joins the project that is open with the page that shows it."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.document import Document
from speechstudio.gui.pages.sound_binder import SoundBinder
from speechstudio.gui.pages.transcript_page import TranscriptPage
from speechstudio.gui.pages.work_binder import WorkBinder
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr
from speechstudio.storage.project import ProjectState


class ProjectBinder(QObject):
    """Shows the studio's project on a page, and takes back what is done there."""

    banner_asked = Signal(str)
    """What the banner's button is for: `relink`, `go_on`."""

    def __init__(self, studio: Studio, page: TranscriptPage) -> None:
        super().__init__(page)
        self._studio = studio
        self._page = page
        self._document: Document | None = None
        self._banner_for = ""
        self.sound = SoundBinder(studio, page)
        self.work = WorkBinder(studio, page)
        self.work.begun.connect(self._show_details)
        self.work.ended.connect(self._show_result)
        self.work.sound_read.connect(self.sound.load_peaks)
        studio.leaving.connect(self.unbind)
        studio.shown.connect(self.bind)
        page.acted.connect(self._act)
        page.view.edited.connect(self._edit)

    @Slot()
    def bind(self) -> None:
        """Show the project that is open now."""
        document = self._document = self._studio.document
        if document is None:
            return
        document.changed.connect(self._show_transcript)
        document.details_changed.connect(self._show_details)
        document.stepped.connect(self._page.view.show_change_since)
        self.sound.bind(document)
        self._show_transcript(document.transcript)
        known = document.details.view
        self._page.view.restore(dict(known.get("text", {})))
        self._page.dock.restore(dict(known.get("sound", {})))
        self.sound.restore(known.get("at_ms"))
        self.work.follow()
        self._show_details()

    @Slot()
    def unbind(self) -> None:
        """Remember where the view was, and let the project go."""
        document = self._document
        if document is None:
            return
        if self.work.running is None:
            self._page.view.finish_typing()
        self.work.leave()
        self.sound.unbind()
        self._document = None
        document.stepped.disconnect(self._page.view.show_change_since)
        document.changed.disconnect(self._show_transcript)
        document.details_changed.disconnect(self._show_details)
        if not document.read_only:
            view = {"text": self._page.view.state(), "sound": self._page.dock.state()}
            playback, known = self._studio.playback, document.details.view
            at_ms = playback.position_ms if playback.is_ready else known.get("at_ms")
            document.update(view={**view, "at_ms": at_ms})
        self._page.view.show_transcript(Transcript())  # or the next one would lay it out again

    @Slot(object)
    def _show_transcript(self, transcript: Transcript) -> None:
        if self.work.running is not None:  # its text is shown, and this at its end
            return
        self._page.view.show_transcript(transcript)
        self._page.dock.set_transcript(transcript)
        if transcript.duration_ms:
            self._page.dock.set_duration_ms(transcript.duration_ms)

    @Slot()
    def _show_result(self) -> None:
        if self._document is not None:
            self._show_transcript(self._document.transcript)
            self._show_details()

    @Slot(str, object, str)
    def _edit(self, label: str, after: Transcript, merge_key: str) -> None:
        if self._document is not None:
            self._document.edit(label, after, merge_key)

    @Slot()
    def _show_details(self) -> None:
        """Show marks, and what stands in the way."""
        document = self._document
        if document is None:
            return
        is_made = self.work.running is not None
        self._page.view.is_read_only = is_made or not document.takes_words
        marks = document.details.marks
        self._page.dock.set_marks(tuple((mark.at_ms, mark.label) for mark in marks))
        self._banner_for = ""
        if is_made:
            self._page.hide_banner()
        else:
            self._show_banner(document)

    def _show_banner(self, document: Document) -> None:
        details, page = document.details, self._page
        if document.read_only:
            page.show_banner(tr("Read-only"), document.read_only, "", Tone.INFO)
        elif details.state is ProjectState.FAILED:
            self._banner_for = "go_on"
            page.show_banner(tr("Stopped"), details.reason, tr("Try again"), Tone.DANGER)
        elif details.state is ProjectState.TRANSCRIBING and not document.project.was_heard:
            self._banner_for = "go_on"
            said = tr("The recording is here. The text is made when you like.")
            page.show_banner(tr("Not transcribed yet"), said, tr("Transcribe"), Tone.INFO)
        elif details.state is ProjectState.TRANSCRIBING:
            self._banner_for = "go_on"
            said = tr("What was done so far is kept. It goes on where it stopped.")
            page.show_banner(tr("Not transcribed to the end"), said, tr("Go on"), Tone.WARN)
        elif (
            details.source is not None
            and not document.holds_audio
            and not self._studio.playback.is_ready
        ):
            self._banner_for = "relink"
            said = tr(
                "{file} is not where it was. The text is all here.", file=details.source.path.name
            )
            page.show_banner(tr("The recording has moved"), said, tr("Find it…"), Tone.WARN)
        else:
            page.hide_banner()
            is_empty = not document.transcript.segments
            page.show_note(tr("No words were found in this recording.") if is_empty else "")

    @Slot()
    def _act(self) -> None:
        self.banner_asked.emit(self._banner_for)
