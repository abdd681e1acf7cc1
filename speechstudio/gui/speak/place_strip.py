"""What the strip along the foot and the list of jobs say of speech."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.speak.export_desk import ExportDesk
from speechstudio.gui.speak.export_dialog import said_of
from speechstudio.gui.viewmodels.job_list import JobAct, JobRow, JobStand
from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.pace import time_left
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.words import number, tr, trn

PLACE = "speak"
_MAKING, _EXPORT = "speak:making", "speak:export"


class SpeechTeller(QObject):
    """Tells of sentences that are made, and of an export."""

    changed = Signal()

    def __init__(self, studio: ScriptStudio, exports: ExportDesk) -> None:
        super().__init__(studio)
        self.place = PLACE
        self._studio = studio
        self._exports = exports
        self._is_shown = False
        studio.making.progressed.connect(self.changed)
        studio.shown.connect(self.changed)
        studio.saving_changed.connect(self.changed)
        exports.progressed.connect(self.changed)

    @property
    def is_shown(self) -> bool:
        """Whether its place is the one that is shown."""
        return self._is_shown

    @Slot(str)
    def note_place(self, name: str) -> None:
        """Note which place of the window is shown."""
        self._is_shown = name == self.place
        self.changed.emit()

    def said(self) -> tuple[str, float | None] | None:
        """Say what runs, and what share of it is done; None where nothing does."""
        export, making = self._exports.running, self._studio.making
        if export is not None and export.is_busy:
            title = export.export.title or export.export.path.stem
            does = tr("Exporting {title}", title=title)
            return f"{does} · {said_of(export)}", export.share
        if making.is_busy:
            return making_said(making), making.done / max(1, making.total)
        return None

    def is_saved(self) -> bool | None:
        """Tell whether what is open is saved; None where nothing is."""
        document = self._studio.document
        return None if document is None else document.is_saved

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """What is at work."""
        return (*self._making_rows(), *self._export_rows())

    def act(self, key: str, act: JobAct) -> None:
        """Stop such work."""
        if act is not JobAct.CANCEL:
            return
        if key == _MAKING:
            self._studio.making.cancel()
        elif key == _EXPORT and self._exports.running is not None:
            self._exports.running.cancel()

    def _making_rows(self) -> tuple[JobRow, ...]:
        making, document = self._studio.making, self._studio.document
        if document is None or not making.is_busy:
            return ()
        share = making.done / max(1, making.total)
        return (_row(_MAKING, document.script.title, making_said(making), share),)

    def _export_rows(self) -> tuple[JobRow, ...]:
        export = self._exports.running
        if export is None or not export.is_busy:
            return ()
        title = export.export.title or export.export.path.stem
        return (_row(_EXPORT, tr("{title}, export", title=title), said_of(export), export.share),)


def making_said(making: Making) -> str:
    """Say how many sentences are made: `Speaking 3 of 7 · 2 sentences waiting`."""
    total = max(making.total, 1)
    now = min(making.done + 1, total)
    waiting = total - now
    facts = [tr("Speaking {now} of {total}", now=number(now), total=number(total))]
    if waiting:
        facts.append(trn("{n} sentence waiting", "{n} sentences waiting", waiting))
    return " · ".join(filter(None, (*facts, time_left(making.left_s()))))


def _row(key: str, title: str, said: str, share: float) -> JobRow:
    return JobRow(
        key=key,
        title=title or tr("Untitled"),
        stand=JobStand.RUNNING,
        said=said,
        share=share,
        acts=(JobAct.CANCEL,),
        icon="speak",
    )
