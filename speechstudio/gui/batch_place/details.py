"""The panel beside the table: one item, what became of it, how it is made."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.batch_place.side_page import SidePage
from speechstudio.gui.inspector.facts_grid import FactsGrid
from speechstudio.gui.inspector.sections import INSET, Section
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_acts import ACT_WORDS, ItemAct, acts_of, words_of
from speechstudio.gui.viewmodels.batch_facts import (
    clock_text,
    detail_of,
    hint_of,
    item_facts,
    log_text,
)
from speechstudio.gui.viewmodels.batch_rows import failure_title
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.chip import Tone as ChipTone
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.queue.items import Item, LogLine, Tone

_NOTHING = tr("Choose an item to read how it is made, and what became of it.")
_ICONS = {
    ItemAct.MEND: "",
    ItemAct.RETRY: "retry",
    ItemAct.HELP: "help",
    ItemAct.REVIEW: "eye",
    ItemAct.OPEN: "file",
    ItemAct.FOLDER: "folder",
    ItemAct.CANCEL: "x",
    ItemAct.REMOVE: "trash",
}
_SIGNS = {
    Tone.NEWS: ("clock", "text2"),
    Tone.GOOD: ("check", "ok"),
    Tone.ODD: ("alert", "warn"),
    Tone.BAD: ("error", "danger"),
}


class ItemDetails(SidePage):
    """Failure with what to do, frozen settings, log."""

    acted = Signal(str)
    """An `ItemAct`."""

    def __init__(
        self, look: Look, title_of: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        """`title_of` names a model by its id."""
        super().__init__(look, tr("About the item"), parent)
        self._look = look
        self._title_of = title_of
        self._item: Item | None = None
        self._note = TextBlock(look, _NOTHING, role="body", colour="text2")
        self._banner = Banner(look, "", tone=ChipTone.DANGER)
        self.buttons: dict[str, Button] = {
            act: Button(look, ACT_WORDS[act], size="controlSmall", icon=icon)
            for act, icon in _ICONS.items()
        }
        for name, button in self.buttons.items():
            button.setObjectName(name)
            button.clicked.connect(self._tell)
        self._facts = FactsGrid(look)
        self._copy = LinkButton(look, tr("Copy"), tr("Copy the log"))
        self._copy.clicked.connect(self._copy_log)
        self._log = QVBoxLayout()
        self._lines: list[_Line] = []
        self._lay_out(look)
        self.show_item(None)

    def show_item(self, item: Item | None) -> None:
        """Show an item, or say that one may be chosen."""
        self._item = item
        self._body.setVisible(item is not None)
        if item is None:
            self.title.setText(tr("About the item"))
            self._note.setText(_NOTHING)
            self._note.show()
            self._banner.hide()
            return
        self.title.setText(item.source.name)
        failure = item.failure
        self._banner.setVisible(failure is not None)
        self._note.setVisible(failure is not None)
        if failure is not None:
            self._banner.say(failure_title(item), detail_of(failure))
            self._note.setText(hint_of(failure))
        self._show_buttons(item)
        self._facts.show_facts(item_facts(item, self._title_of))
        self._show_log(item.log)

    def _show_buttons(self, item: Item) -> None:
        self.buttons[ItemAct.MEND].setText(words_of(ItemAct.MEND, item))
        self.buttons[ItemAct.HELP].setAccessibleDescription(failure_title(item))
        possible = acts_of(item)
        for name, button in self.buttons.items():
            button.setVisible(name in possible)

    def _show_log(self, log: tuple[LogLine, ...]) -> None:
        while len(self._lines) < len(log):
            line = _Line(self._look)
            self._log.addWidget(line)
            self._lines.append(line)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(log))
            if number < len(log):
                line.show_line(log[number])

    def _lay_out(self, look: Look) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(INSET, 16, INSET, 0)
        top.setSpacing(12)
        top.addWidget(self._banner)
        top.addWidget(self._note)
        self.column.addLayout(top)
        self._body = QWidget()
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(0)
        acts = QVBoxLayout()
        acts.setContentsMargins(INSET, 12, INSET, 14)
        acts.setSpacing(6)
        for button in self.buttons.values():
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        body.addLayout(acts)
        settings = Section(look, tr("Settings, frozen when added"))
        settings.column.addSpacing(12)
        settings.column.addWidget(self._facts)
        body.addWidget(settings)
        body.addSpacing(14)
        log = Section(look, tr("Log"))
        log.column.removeWidget(log.heading)
        head = QHBoxLayout()
        head.addWidget(log.heading, 1)
        head.addWidget(self._copy)
        log.column.addLayout(head)
        log.column.addSpacing(4)
        self._log.setSpacing(10)
        log.column.addLayout(self._log)
        body.addWidget(log)
        self.column.addWidget(self._body)
        self.column.addStretch(1)

    @Slot()
    def _tell(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.acted.emit(sender.objectName())

    @Slot()
    def _copy_log(self) -> None:
        if self._item is not None:
            QGuiApplication.clipboard().setText(log_text(self._item))


class _Line(QWidget):
    """One line of the log."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._mark = IconMark(look, "clock", "text2", size=14)
        self._text = TextBlock(look, "", role="body")
        self._time = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._mark)
        row.addWidget(self._text, 1)
        row.addWidget(self._time)

    def show_line(self, line: LogLine) -> None:
        """Show another line."""
        self._mark.show_icon(*_SIGNS[line.tone])
        self._text.setText(line.text)
        self._time.setText(clock_text(line))
