"""Keeps the recording inside the project, or takes it out again: a part of the tab of details."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.audio_inside import AudioInside
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_PER_CENT = 100


class InsideSection(QWidget):
    """One sentence, and the one thing that can be done; while it is done, how far it is."""

    def __init__(self, look: Look, model: AudioInside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._where = TextBlock(look, "", role="small", colour="text2")
        self.keep = Button(look, tr("Keep it inside the project"), size="controlSmall")
        self.keep.clicked.connect(model.keep)
        self.take_out = Button(look, tr("Take it out again"), size="controlSmall")
        self.take_out.clicked.connect(self._take_out)
        self._progress = QWidget()
        self._said = TextBlock(look, "", role="smallLabel", is_one_line=True)
        self._bar = ProgressBar(look, tr("Recording inside the project"))
        self.cancel = Button(look, tr("Cancel"), size="controlSmall")
        self.cancel.clicked.connect(model.cancel)
        self._lay_out()
        model.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show it as it is now."""
        shown = self._model.shown
        had_focus = self._has_focus()
        self._where.setText(shown.where)
        self._where.setVisible(bool(shown.where))
        self.keep.setVisible(shown.can_keep)
        self.take_out.setVisible(shown.can_take_out)
        self._progress.setVisible(bool(shown.doing))
        share = None if shown.share is None else round(shown.share * _PER_CENT)
        done = "" if share is None else tr("{share} %", share=share)
        self._said.setText(" · ".join(filter(None, (shown.doing, done))))
        self._bar.set_share(shown.share)
        self.setVisible(bool(shown.where or shown.doing))
        if had_focus:
            self._move_focus()

    @Slot()
    def _take_out(self) -> None:
        self._model.take_out()

    def _has_focus(self) -> bool:
        return any(each.hasFocus() for each in (self.keep, self.take_out, self.cancel))

    def _move_focus(self) -> None:
        """Hand the keyboard on, where the button that had it is gone."""
        for button in (self.keep, self.take_out, self.cancel):
            if button.isVisible():
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        inner = QVBoxLayout(self._progress)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(self._said)
        inner.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._where)
        start = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self.keep, 0, start)
        column.addWidget(self.take_out, 0, start)
        column.addWidget(self._progress)
