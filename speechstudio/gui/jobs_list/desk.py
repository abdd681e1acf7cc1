"""Opens the list of jobs over the window, and keeps it up to date while it is open."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.job_list import JobAct, JobList

if TYPE_CHECKING:
    from speechstudio.gui.jobs_list.popover import JobsPopover

_BETWEEN_LOOKS_MS = 500
"""The time that is left grows less without news."""


class JobsDesk(QObject):
    """A press on the strip opens the list, and another one closes it."""

    def __init__(self, look: Look, window: QWidget, strip: QAbstractButton, jobs: JobList) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._strip = strip
        self._jobs = jobs
        self.popover: JobsPopover | None = None
        """Made when it is first asked for."""
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self.show_all)
        jobs.changed.connect(self.show_all)
        strip.clicked.connect(self.toggle)

    @Slot()
    def toggle(self) -> None:
        """Open the list, or close it."""
        popover = self.popover or self._make()
        if popover.isVisible():
            popover.close_popover()
            return
        popover.show_rows(self._jobs.rows)
        popover.open_list()
        self._clock.start()

    @Slot()
    def show_all(self) -> None:
        """Show how far all is now."""
        if self.popover is not None and self.popover.isVisible():
            self.popover.show_rows(self._jobs.rows)

    def _make(self) -> "JobsPopover":
        from speechstudio.gui.jobs_list.popover import JobsPopover  # noqa: PLC0415 - late

        made = self.popover = JobsPopover(self._look, self._window, self._strip)
        made.asked.connect(self._act)
        made.clear_requested.connect(self._jobs.clear)
        made.closed.connect(self._clock.stop)
        return made

    @Slot(str, str)
    def _act(self, key: str, act: str) -> None:
        wanted = JobAct(act)
        if wanted in {JobAct.OPEN, JobAct.HELP} and self.popover is not None:
            self.popover.close_popover()
        self._jobs.act(key, wanted)
