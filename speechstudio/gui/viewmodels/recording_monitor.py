"""Whether who is recorded hears it at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_input import RecordingInput
from speechstudio.gui.words import tr

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.audio.capture import RecorderStatus

ADVICE = tr("Headphones avoid feedback.")


class RecordingMonitor(QObject):
    """Off until somebody wants it; what goes wrong with it never touches the recording."""

    changed = Signal()

    def __init__(
        self, choices: RecordingInput, link: RecorderLink, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.is_on = False
        self.note = ""
        """One line to know about it."""
        self._choices = choices
        self._link = link
        link.opened.connect(self._begin)
        link.heard.connect(self._look)

    @Slot(bool)
    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        """Hear the microphone, or no more."""
        if is_on != self.is_on:
            self._show(is_on=is_on, note=ADVICE if is_on else "")
            self._ask(self._choices.devices.loudspeaker or "" if is_on else None)

    @Slot(object)
    def _begin(self, _microphone: object) -> None:
        """Hear a microphone that was opened just now, too."""
        if self.is_on:
            self._ask(self._choices.devices.loudspeaker or "")

    def _ask(self, loudspeaker: str | None) -> None:
        self._link.do(lambda session: session.hear(loudspeaker), lambda _: None, self._fail)

    @Slot(object)
    def _look(self, status: "RecorderStatus") -> None:
        """See whether the loudspeaker went."""
        if self.is_on and status.monitor_trouble is not None:
            self._ask(None)
            self._fail(status.monitor_trouble)

    def _fail(self, error: UserFixableError) -> None:
        self._show(is_on=False, note=f"{error.message[:1].upper()}{error.message[1:]}.")

    def _show(self, *, is_on: bool, note: str) -> None:
        self.is_on, self.note = is_on, note
        self.changed.emit()
