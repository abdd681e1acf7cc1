"""One job: what it is, how far it is or how it has ended, and what can be done with it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.job_list import JobAct, JobRow, JobStand
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_INSET = 16
_END = 10
_GAP = 10
_ABOVE = 8
_ICON = 16
_BAR_GAP = 6
_LINK_INSET = 6
"""What a link keeps around its words, which are to stand under the others."""
_SIGNS: dict[JobStand, tuple[str, str]] = {
    JobStand.RUNNING: ("", "accent"),
    JobStand.STOPPING: ("", "text2"),
    JobStand.WAITING: ("clock", "text2"),
    JobStand.PAUSED: ("pause", "text2"),
    JobStand.DONE: ("check", "ok"),
    JobStand.FAILED: ("error", "danger"),
    JobStand.CANCELLED: ("x", "text2"),
}
_ICONS = {JobAct.PAUSE: ("pause", tr("Pause")), JobAct.CANCEL: ("x", tr("Cancel"))}
_LINKS = {
    JobAct.FIRST: tr("Do next"),
    JobAct.OPEN: tr("Open project"),
    JobAct.GO_ON: tr("Go on"),
    JobAct.HELP: tr("What can I do?"),
}


class JobRowView(Surface):
    """A job in the list; another stand or other buttons make another row."""

    asked = Signal(str, str)
    """Key of the job, and a `JobAct`."""

    def __init__(self, look: Look, row: JobRow, parent: QWidget | None = None) -> None:
        super().__init__(look, "", edges="top", parent=parent)
        self._row = row
        icon, colour = _SIGNS[row.stand]
        icon = icon or row.icon
        self._title = TextBlock(look, row.title, role="strong", is_one_line=True)
        ink = "danger" if row.stand is JobStand.FAILED else "text2"
        self._said = TextBlock(look, row.said, role="small", colour=ink)
        self._bar: ProgressBar | None = None
        head, words, links = QHBoxLayout(), QVBoxLayout(), QHBoxLayout()
        head.setSpacing(_GAP)
        head.addWidget(IconMark(look, icon, colour))
        head.addWidget(self._title, 1)
        words.setContentsMargins(_ICON + _GAP, 0, _INSET - _END, 0)
        words.setSpacing(0)
        words.addWidget(self._said)
        if row.hint:
            words.addWidget(TextBlock(look, row.hint, role="small", colour="text2"))
        if row.share is not None:
            self._bar = ProgressBar(look, tr("Progress of {title}", title=row.title))
            words.addSpacing(_BAR_GAP)
            words.addWidget(self._bar)
            words.addSpacing(_BAR_GAP)
        links.setContentsMargins(_ICON + _GAP - _LINK_INSET, 2, 0, 0)
        links.setSpacing(_GAP - _LINK_INSET)
        self._add_buttons(look, head, links)
        column = QVBoxLayout(self)
        column.setContentsMargins(_INSET, _ABOVE, _END, _ABOVE)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(words)
        if links.count():
            links.addStretch(1)
            column.addLayout(links)
        self.show_row(row)

    def can_show(self, row: JobRow) -> bool:
        """Whether it only takes other words to show a job as it is now."""
        before = self._row
        return (before.stand, before.acts, before.hint) == (row.stand, row.acts, row.hint)

    def show_row(self, row: JobRow) -> None:
        """Show how far the job is."""
        self._row = row
        self._title.setText(row.title)
        if self._said.text() != row.said:
            self._said.setText(row.said)
        if self._bar is not None:
            self._bar.set_share(row.share)
        self.setAccessibleName(row.title)
        self.setAccessibleDescription(" ".join(filter(None, (row.said, row.hint))))

    def _add_buttons(self, look: Look, head: QHBoxLayout, links: QHBoxLayout) -> None:
        """Put icons at the end of the first line, and links below all words."""
        for act in self._row.acts:
            button: QPushButton
            if act in _ICONS:
                icon, word = _ICONS[act]
                name = f"{word}: {self._row.title}"
                button = IconButton(look, icon, name, size="controlSmall", parent=self)
                head.addWidget(button)
            else:
                word = _LINKS[act]
                button = LinkButton(look, word, f"{word}: {self._row.title}", self)
                links.addWidget(button)
            button.clicked.connect(partial(self._ask, act))

    def _ask(self, act: JobAct, _checked: object = None) -> None:
        self.asked.emit(self._row.key, act)
