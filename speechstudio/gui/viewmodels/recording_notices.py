"""What a person should know while a microphone is heard: one thing at a time, the worst first."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.times import shown_time
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.words import tr, trn
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
        title=tr("“{wanted}” is not connected.", wanted=wanted),
        text=tr("“{used}” is heard in its place.", used=used),
        action=tr("Look again"),
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
        return Notice(
            kind=NoticeKind.SILENCE,
            title=(
                tr("No sound for {minutes} min.", minutes=minutes)
                if minutes
                else tr("No sound for {seconds} s.", seconds=self._silence_s)
            ),
            text=_reason(
                is_allowed=not status.is_digital_silence, goes_on=phase is Phase.RECORDING
            ),
        )

    def _clipping(self, status: "RecorderStatus", phase: Phase) -> Notice | None:
        if not any(level.is_clipped for level in status.levels):
            self._clipped_ms = None
            return None
        if self._clipped_ms is None:
            self._clipped_ms = status.recorded_ms
        if not self._warns_of_clipping:
            return None
        title = tr("The sound was too loud just now.")
        if phase.is_underway:
            title = tr("The sound was too loud at {time}.", time=shown_time(self._clipped_ms))
        return Notice(
            kind=NoticeKind.CLIPPING,
            title=title,
            text=tr("Lower the gain, here or at the device: what is cut off cannot be mended."),
            action=tr("Reset"),
        )

    def _overflow(self) -> Notice | None:
        times = self._overflows - self._seen_overflows
        if times <= 0:
            return None
        return Notice(
            kind=NoticeKind.OVERFLOW,
            title=trn("A little sound was lost once.", "A little sound was lost {n} times.", times),
            text=tr("The computer was too busy. Close programs that are not needed."),
            action=tr("Close"),
        )


def _reason(*, is_allowed: bool, goes_on: bool) -> str:
    """Ask for what may be the reason of silence, and say whether it matters to a recording."""
    if is_allowed:
        if goes_on:
            return tr("Is the microphone switched on? Recording goes on.")
        return tr("Is the microphone switched on?")
    if goes_on:
        return tr("Is the microphone allowed? Recording goes on.")
    return tr("Is the microphone allowed?")


def _disk(left_s: int) -> Notice | None:
    if left_s >= _LITTLE_DISK_S:
        return None
    minutes = left_s // _MINUTE_S
    title = tr("The disk has room for less than a minute more.")
    if minutes:
        title = tr("The disk has room for {minutes} min more.", minutes=minutes)
    return Notice(
        kind=NoticeKind.DISK,
        title=title,
        text=tr("Free some space. When it is full, everything until then is saved."),
    )
