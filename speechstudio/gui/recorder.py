"""Recording in the window: its page, its panel, and what becomes of a recording."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.audio.channels import EACH
from speechstudio.domain.errors import StorageError
from speechstudio.gui.main_window import HOME, MainWindow
from speechstudio.gui.shell.header_binder import HeaderBinder
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.viewmodels.recording_recovery import RecordingRecovery
from speechstudio.gui.viewmodels.recording_states import FinishedRecording, Phase
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr
from speechstudio.storage.project import Mark
from speechstudio.storage.settings import DeviceSettings
from speechstudio.workflows.settings import TranscriptionSettings

if TYPE_CHECKING:  # one brings numpy, the others are made when somebody records
    from speechstudio.audio import recording_journal
    from speechstudio.gui.recording.page import RecordingPage
    from speechstudio.gui.recording.panel import RecordingPanel


class Recorder(QObject):
    """Brings the recording page in and takes it away; a finished recording becomes a project."""

    devices_chosen = Signal(object)
    """`DeviceSettings` to be remembered."""
    left = Signal()
    """The page is to give way to what was there before."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        studio: Studio,
        *,
        header: HeaderBinder,
        messages: Messages,
        folder: Path,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._studio = studio
        self._header = header
        self._messages = messages
        self._folder = folder
        self.devices = DeviceSettings()
        self.settings: Callable[[], TranscriptionSettings] = TranscriptionSettings
        """Says with what recordings are transcribed."""
        self.recording = Recording(self)
        self._page: RecordingPage | None = None
        self.recovery = RecordingRecovery(studio.background, studio.projects.library, self)
        self._join()
        self.recovery.look(folder)

    @property
    def is_shown(self) -> bool:
        """Whether the window shows the recording."""
        return self._page is not None and self._window.pages.currentWidget() is self._page

    @property
    def page(self) -> "RecordingPage":
        """The page, made when it is first asked for."""
        if self._page is None:
            from speechstudio.gui.recording.page import RecordingPage  # noqa: PLC0415 - late

            self._page = RecordingPage(self._look, self.recording)
            self._window.pages.addWidget(self._page)
            self._window.pages.currentChanged.connect(self._follow_page)
            self._window.header.put_last(self._page.discard)
            self._page.headline_changed.connect(self._show_headline)
        return self._page

    @cached_property
    def panel(self) -> "RecordingPanel":
        """The panel beside it, made when it is first asked for."""
        from speechstudio.gui.recording.panel import RecordingPanel  # noqa: PLC0415 - late

        panel = RecordingPanel(self._look, self.recording)
        self._window.side.addWidget(panel)
        return panel

    @Slot()
    def begin(self) -> None:
        """Listen to the microphone; the second time, record."""
        self._window.places.show(HOME)
        if self.is_shown and self.recording.phase is Phase.READY:
            self.recording.start()
        elif not self.is_shown:
            self._studio.show_none()
            self._show()
            self.recording.begin(self._folder, self.devices)

    def close(self) -> None:
        """End a recording that goes on, and make a project of it for the next start."""
        settings = self._settings(each_channel_is_a_speaker=self.recording.input.splits)
        recording = self.recording.close()
        if recording is not None:
            from speechstudio.audio.recording_journal import settle  # noqa: PLC0415 - it is there

            library = self._studio.projects.library
            with suppress(StorageError):  # nobody is there to be told; the file itself is whole
                library.create_for(recording.path, settings.to_dict(), _marks(recording)).close()
                settle(recording)

    def _join(self) -> None:
        recording = self.recording
        self._window.keys["record"].triggered.connect(self.begin)
        self._window.empty.record_requested.connect(self.begin)
        recording.left.connect(self._leave)
        recording.finished.connect(self._take)
        recording.failed.connect(self._messages.fail)
        recording.input.devices_chosen.connect(self.devices_chosen)
        recording.discards.discarded.connect(self._tell_discarded)
        recording.marks.exported.connect(self._tell_exported)
        self.recovery.recovered.connect(self._offer)
        self.recovery.failed.connect(self._messages.fail)

    def _show(self) -> None:
        window = self._window
        window.pages.setCurrentWidget(self.page)
        window.side.setCurrentWidget(self.panel)
        window.places.set_side_used(HOME, used=True)

    @Slot()
    def _follow_page(self) -> None:
        """Have the header about the recording only while that is shown."""
        self.page.discard.setVisible(self.is_shown)
        self._show_headline()

    @Slot()
    def _show_headline(self) -> None:
        self._header.override = self.page.headline if self.is_shown else None
        self._header.show_all()

    @Slot()
    def _leave(self) -> None:
        if self.is_shown:
            self.left.emit()

    @Slot(object)
    def _take(self, finished: FinishedRecording) -> None:
        """Make a project of a recording."""
        settings = self._settings(each_channel_is_a_speaker=finished.each_channel_is_a_speaker)
        self._make(finished.recording, settings, starts=finished.is_to_be_transcribed)

    def _settings(self, *, each_channel_is_a_speaker: bool) -> TranscriptionSettings:
        settings = self.settings()
        return replace(settings, channels=EACH) if each_channel_is_a_speaker else settings

    def _make(
        self,
        recording: "recording_journal.Recording",
        settings: TranscriptionSettings,
        *,
        starts: bool = True,
    ) -> None:
        self._studio.begin(recording.path, settings, _marks(recording), starts=starts)
        self.recovery.settle_made(recording)

    @Slot(tuple)
    def _offer(self, found: "tuple[recording_journal.Recording, ...]") -> None:
        """Offer recordings that a crash has cut off."""
        for recording in found:
            acts = {
                tr("Make a project"): partial(self._adopt, recording),
                tr("Leave it"): partial(self.recovery.settle, recording),
            }
            said = tr("{name} is whole up to where it stopped.", name=recording.path.name)
            self._messages.tell(tr("A recording was cut off"), said, Tone.WARN, acts)

    def _adopt(self, recording: "recording_journal.Recording") -> None:
        self._make(recording, self.settings())

    @Slot(Path)
    def _tell_discarded(self, path: Path) -> None:
        acts = {tr("Undo"): self.recording.discards.undo}
        self._messages.tell(
            tr("Discarded"), tr("{name} can still be had back.", name=path.name), Tone.OK, acts
        )

    @Slot(Path)
    def _tell_exported(self, path: Path) -> None:
        self._messages.tell(tr("Marks saved"), str(path), Tone.OK)


def _marks(recording: "recording_journal.Recording") -> tuple[Mark, ...]:
    """Give the marks of a recording as a project has them."""
    return tuple(Mark(at_ms=mark.at_ms, label=mark.label) for mark in recording.marks)
