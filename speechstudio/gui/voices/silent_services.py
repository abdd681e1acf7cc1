"""Says that services did not tell of their voices, and has them asked once more."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.link_button import LinkButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn


class SilentServices(QWidget):
    """How many, why, and a way to try again; gone where all have answered."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = TextBlock(look, role="smallLabel")
        self._reasons = TextBlock(look, role="small", colour="text2")
        self.again = LinkButton(look, tr("Try again"), tr("Ask services for their voices again"))
        self.again.clicked.connect(self._show_asking)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._reasons)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 12, 10)
        row.setSpacing(8)
        row.addWidget(IconMark(look, "alert", "warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.again, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def said(self) -> str:
        """What is said now; empty where nothing is."""
        return "" if self.isHidden() else f"{self._title.text()} {self._reasons.text()}"

    def show_silent(self, errors: Sequence[UserFixableError]) -> None:
        """Say which did not answer, and why."""
        before = self.said
        self._title.setText(
            trn(
                "{n} service did not answer: its voices are missing here.",
                "{n} services did not answer: their voices are missing here.",
                len(errors),
            )
        )
        self._reasons.setText("\n".join(f"{e.message[:1].upper()}{e.message[1:]}." for e in errors))
        self.again.setEnabled(True)
        self.setVisible(bool(errors))
        if self.said and self.said != before and self.isVisible():
            announce(self, self.said)

    @Slot()
    def _show_asking(self) -> None:
        self._title.setText(tr("Asking services for their voices…"))
        self._reasons.setText("")
        self.again.setEnabled(False)
