"""What the strip along the foot says."""

from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance, Slot

from speechstudio.gui.shell.job_strip import JobStrip
from speechstudio.gui.shell.rail import Rail
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.viewmodels.running import in_short
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.viewmodels.transcriptions import Transcription
from speechstudio.gui.words import tr, trn

_BETWEEN_LOOKS_MS = 500


class Teller(Protocol):
    """Work of another place of the window."""

    place: str
    """Name of the place in the rail."""

    @property
    def changed(self) -> SignalInstance:
        """Signal that there is something else to tell."""
        ...

    @property
    def is_shown(self) -> bool:
        """Whether its place is the one that is shown."""
        ...

    def said(self) -> tuple[str, float | None] | None:
        """Say what runs, and what share of it is done; None where nothing does."""
        ...

    def is_saved(self) -> bool | None:
        """Tell whether what is open there is saved; None where nothing is open."""
        ...


class StripBinder(QObject):
    """Tells of the work that goes on, whatever project is shown."""

    def __init__(self, strip: JobStrip, rail: Rail, studio: Studio) -> None:
        super().__init__(strip)
        self._strip = strip
        self._rail = rail
        self._studio = studio
        self._recording: Recording | None = None
        self._tellers: list[Teller] = []
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

    def tell_of(self, teller: Teller) -> None:
        """Tell of the work of another place too, first of all where that is shown."""
        self._tellers.append(teller)
        teller.changed.connect(self.show_all)
        self.show_all()

    @Slot()
    def show_all(self) -> None:
        """Say what runs, or that nothing does."""
        if self._is_recording:
            self._rail.show_job("transcribe", has_job=True)
            self._show_recorded()
            return
        running, waiting = self._studio.transcriptions.running, self._studio.transcriptions.waiting
        self._rail.show_job("transcribe", has_job=running is not None)
        others = self._others()
        if others and (running is None or others[0].is_shown):
            self._clock.start()
            self._strip.show_job(*(others[0].said() or ("", None)))
            return
        if running is None:
            self._clock.stop()
            self._show_idle()
            return
        self._clock.start()
        more = trn("{n} more waiting", "{n} more waiting", waiting) if waiting else ""
        said = filter(None, (in_short(running, running.title), more))
        self._strip.show_job(" · ".join(said), running.share)

    @property
    def _is_recording(self) -> bool:
        return self._recording is not None and self._recording.phase.is_underway

    @Slot()
    def _show_recorded(self) -> None:
        recording = self._recording
        if recording is not None and self._is_recording:
            length = shown_time(recording.recorded_ms)
            self._strip.show_recording(
                tr("Paused · {length} · written to disk", length=length)
                if recording.phase is Phase.PAUSED
                else tr("Recording · {length} · written to disk", length=length)
            )

    def _others(self) -> list[Teller]:
        """Give the other places where something runs, the one that is shown first."""
        busy = []
        for teller in self._tellers:
            is_busy = teller.said() is not None
            self._rail.show_job(teller.place, has_job=is_busy)
            busy += [teller] if is_busy else []
        return sorted(busy, key=lambda teller: not teller.is_shown)

    def _is_saved(self) -> bool | None:
        """Tell whether what is shown is saved; None where nothing is open."""
        for teller in self._tellers:
            if teller.is_shown:
                return teller.is_saved()
        document = self._studio.document
        return None if document is None else document.is_saved

    def _show_idle(self) -> None:
        if self._stopped:
            said = trn(
                "{n} job stopped: {title}", "{n} jobs stopped: {title}", self._stopped,
                title=self._last_stopped,
            )  # fmt: skip
            self._strip.show_idle(said, "error", "danger")
        elif (is_saved := self._is_saved()) is None:
            self._strip.show_idle(tr("Ready"))
        elif is_saved:
            self._strip.show_idle(tr("All changes saved"))
        else:
            self._strip.show_idle(tr("Changes are not saved"), "error", "danger")

    @Slot(object)
    def _note_end(self, one: Transcription) -> None:
        if one.failure is not None:
            self._stopped += 1
            self._last_stopped = one.title
        elif one.result is not None:
            self._stopped = 0
        self.show_all()

    @Slot()
    def forget_stopped(self) -> None:
        """Take the stopped jobs as seen."""
        self._stopped = 0
        self.show_all()
