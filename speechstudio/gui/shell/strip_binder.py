"""What the strip along the foot says."""

from PySide6.QtCore import QObject, QTimer, Slot

from speechstudio.gui.shell.job_strip import JobStrip
from speechstudio.gui.shell.rail import Rail
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.viewmodels.running import in_short
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription

_BETWEEN_LOOKS_MS = 500


class StripBinder(QObject):
    """Tells of the work that goes on, whatever project is shown."""

    def __init__(self, strip: JobStrip, rail: Rail, studio: Studio) -> None:
        super().__init__(strip)
        self._strip = strip
        self._rail = rail
        self._studio = studio
        self._recording: Recording | None = None
        self._stopped = 0
        self._last_stopped = ""
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self.show_all)
        studio.transcriptions.changed.connect(self.show_all)
        studio.transcribed.connect(self._note_end)
        studio.shown.connect(self.show_all)
        studio.saving_changed.connect(self.show_all)

    def follow(self, recording: Recording) -> None:
        """Tell of a recording too, before all else."""
        self._recording = recording
        recording.phase_changed.connect(self.show_all)
        recording.heard.connect(self._show_recorded)

    @Slot()
    def show_all(self) -> None:
        """Say what runs, or that nothing does."""
        if self._is_recording:
            self._rail.show_job("transcribe", has_job=True)
            self._show_recorded()
            return
        running, waiting = self._studio.transcriptions.running, self._studio.transcriptions.waiting
        self._rail.show_job("transcribe", has_job=running is not None)
        if running is None:
            self._clock.stop()
            self._show_idle()
            return
        self._clock.start()
        more = f" · {waiting} more waiting" if waiting else ""
        said = in_short(running).replace("Transcribing", f"Transcribing {running.source.stem}", 1)
        self._strip.show_job(said + more, running.share)

    @property
    def _is_recording(self) -> bool:
        return self._recording is not None and self._recording.phase.is_underway

    @Slot()
    def _show_recorded(self) -> None:
        recording = self._recording
        if recording is not None and self._is_recording:
            word = "Paused" if recording.phase is Phase.PAUSED else "Recording"
            length = shown_time(recording.recorded_ms)
            self._strip.show_recording(f"{word} · {length} · written to disk")

    def _show_idle(self) -> None:
        if self._stopped:
            jobs = f"{self._stopped} job{'s' if self._stopped > 1 else ''} stopped"
            self._strip.show_idle(f"{jobs}: {self._last_stopped}", "error", "danger")
        elif (document := self._studio.document) is None:
            self._strip.show_idle("Ready")
        elif document.is_saved:
            self._strip.show_idle("All changes saved")
        else:
            self._strip.show_idle("Changes are not saved", "error", "danger")

    @Slot(object)
    def _note_end(self, one: Transcription) -> None:
        if one.failure is not None:
            self._stopped += 1
            self._last_stopped = one.source.stem
        elif one.result is not None:
            self._stopped = 0
        self.show_all()

    @Slot()
    def forget_stopped(self) -> None:
        """Take the stopped jobs as seen."""
        self._stopped = 0
        self.show_all()
