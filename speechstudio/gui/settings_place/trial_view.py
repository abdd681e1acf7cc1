"""How a trial of a service goes, in words, with a button that stops it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.service_trials import Phase, ServiceTrials
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_ICONS = {Phase.FAILED: ("error", "danger"), Phase.PASSED: ("check", "ok")}
_RUNS = ("clock", "text2")
_LINE = 20
"""Height of the first line, in the middle of which the icon stands."""


class TrialView(QWidget):
    """Follows the trials of one service, or of any; gone where there is nothing to say."""

    def __init__(self, look: Look, trials: ServiceTrials, subject: str = "") -> None:
        """Follow one service by its name; an empty subject is whatever is tried."""
        super().__init__()
        self._look = look
        self._trials = trials
        self._subject = subject
        self._mark = IconMark(look, *_RUNS)
        ScaledSize(look, self._mark, height=_LINE)
        self._title = TextBlock(look, role="label")
        self._text = TextBlock(look, role="small", colour="text2")
        self.stop = Button(look, tr("Stop"), size="controlSmall")
        self.stop.clicked.connect(trials.stop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignTop)
        trials.changed.connect(self.refresh)
        self.refresh()

    @property
    def said(self) -> str:
        """What is said now; empty where nothing is."""
        return f"{self._title.text()} {self._text.text()}".strip()

    @Slot()
    def refresh(self) -> None:
        """Say how it goes."""
        trials = self._trials
        phase = trials.phase if self._subject in ("", trials.subject) else Phase.NONE
        is_said = phase is not Phase.NONE
        before = self.said
        self._title.setText(trials.title if is_said else "")
        self._title.set_colour("danger" if phase is Phase.FAILED else "text")
        self._text.setText(trials.text if is_said else "")
        self._text.setVisible(bool(self._text.text()))
        self._mark.show_icon(*_ICONS.get(phase, _RUNS))
        self.stop.setVisible(phase.is_running)
        self.setVisible(is_said)
        if self.said and self.said != before and self.isVisible():
            announce(self, self.said, is_urgent=phase is Phase.FAILED)
