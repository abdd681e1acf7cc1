"""What a person should know while a microphone is heard: one thing at a time, the worst first."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.storage.settings import DeviceSettings

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.audio.capture import RecorderStatus

_LITTLE_DISK_S = 600
_MINUTE_S = 60


class NoticeKind(StrEnum):
    """What a notice is about."""

    ERROR = "error"
    DISK = "disk"
    SILENCE = "silence"
    CLIPPING = "clipping"
    OVERFLOW = "overflow"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Words for a banner."""

    kind: NoticeKind
    title: str
    text: str
    action: str = ""
    """What can be done about it by a button."""

    @property
    def is_grave(self) -> bool:
        """Whether nothing is recorded any more."""
        return self.kind is NoticeKind.ERROR


def of_error(error: UserFixableError) -> Notice:
    """Say what went wrong."""
    title = f"{error.message[:1].upper()}{error.message[1:]}."
    return Notice(kind=NoticeKind.ERROR, title=title, text=error.hint)


def of_missing(wanted: str, used: str) -> Notice:
    """Say that another microphone is heard than the one of the settings."""
    return Notice(
        kind=NoticeKind.MISSING,
        title=f"“{wanted}” is not connected.",
        text=f"“{used}” is heard in its place.",
        action="Look again",
    )


class RecordingNotices(QObject):
    """Follows what a recorder tells, and remembers what a person has seen."""

    changed = Signal()
    microphones_wanted = Signal()
    """Somebody has connected a microphone, and wants it to be found."""

    def __init__(self, link: RecorderLink, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Notice | None = None
        """What a person should know now."""
        self._link = link
        self._silence_s = 0
        self._warns_of_clipping = True
        self._clipped_ms: int | None = None
        self._overflows = self._seen_overflows = 0
        self._standing: Notice | None = None

    def begin(self, devices: DeviceSettings) -> None:
        """Warn as the settings say."""
        self._silence_s = devices.silence_warning_s
        self._warns_of_clipping = devices.clipping_warning

    def stand(self, notice: Notice | None) -> None:
        """Show this whenever there is nothing worse; None takes it away."""
        self._standing = notice
        self._clipped_ms = None
        self._overflows = self._seen_overflows = 0
        self._show(notice)

    def look(self, status: "RecorderStatus", phase: Phase, disk_left_s: int) -> None:
        """Show the worst that is to be told."""
        left_s = disk_left_s if status.disk_left_s is None else status.disk_left_s
        self._overflows = status.overflows
        self._show(
            _disk(left_s)
            or self._silence(status, phase)
            or self._clipping(status, phase)
            or self._overflow()
            or self._standing
        )

    @Slot()
    def act(self) -> None:
        """Do what the button of the notice says."""
        kind = None if self.shown is None else self.shown.kind
        if kind is NoticeKind.CLIPPING:
            self._link.forget_clipping()
        elif kind is NoticeKind.OVERFLOW:
            self._seen_overflows = self._overflows
        elif kind is NoticeKind.MISSING:
            self.microphones_wanted.emit()

    def _show(self, notice: Notice | None) -> None:
        if notice != self.shown:
            self.shown = notice
            self.changed.emit()

    def _silence(self, status: "RecorderStatus", phase: Phase) -> Notice | None:
        if not 0 < self._silence_s <= status.silent_for_s or phase is Phase.PAUSED:
            return None
        minutes = int(status.silent_for_s) // _MINUTE_S
        length = f"{minutes} min" if minutes else f"{self._silence_s} s"
        reason = (
            "Is the microphone allowed?"
            if status.is_digital_silence
            else "Is the microphone switched on?"
        )
        going_on = " Recording goes on." if phase is Phase.RECORDING else ""
        return Notice(
            kind=NoticeKind.SILENCE,
            title=f"No sound for {length}.",
            text=f"{reason}{going_on}",
        )

    def _clipping(self, status: "RecorderStatus", phase: Phase) -> Notice | None:
        if not any(level.is_clipped for level in status.levels):
            self._clipped_ms = None
            return None
        if self._clipped_ms is None:
            self._clipped_ms = status.recorded_ms
        if not self._warns_of_clipping:
            return None
        when = f"at {shown_time(self._clipped_ms)}" if phase.is_underway else "just now"
        return Notice(
            kind=NoticeKind.CLIPPING,
            title=f"The sound was too loud {when}.",
            text="Lower the gain, here or at the device: what is cut off cannot be mended.",
            action="Reset",
        )

    def _overflow(self) -> Notice | None:
        times = self._overflows - self._seen_overflows
        if times <= 0:
            return None
        often = "once" if times == 1 else f"{times} times"
        return Notice(
            kind=NoticeKind.OVERFLOW,
            title=f"A little sound was lost {often}.",
            text="The computer was too busy. Close programs that are not needed.",
            action="Close",
        )


def _disk(left_s: int) -> Notice | None:
    if left_s >= _LITTLE_DISK_S:
        return None
    minutes = left_s // _MINUTE_S
    length = f"{minutes} min" if minutes else "less than a minute"
    return Notice(
        kind=NoticeKind.DISK,
        title=f"The disk has room for {length} more.",
        text="Free some space. When it is full, everything until then is saved.",
    )
