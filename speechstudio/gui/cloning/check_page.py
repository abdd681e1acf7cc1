"""A recording, and what the check of it found."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.clone_check import Stage
from speechstudio.gui.viewmodels.clone_findings import CheckLine
from speechstudio.gui.viewmodels.cloning import Cloning
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.cloning.findings import Gravity

_MARKS = {
    None: ("check", "ok"),
    Gravity.NOTE: ("info", "text2"),
    Gravity.WARNING: ("alert", "warn"),
    Gravity.REFUSAL: ("error", "danger"),
}
_VERDICTS = {
    Gravity.NOTE: tr("A voice can be made of it"),
    Gravity.WARNING: tr("A voice can be made of it, but it may be poor"),
    Gravity.REFUSAL: tr("No voice can be made of it"),
}
_MAKING = tr(
    "Making the voice. The model is asked whether it takes the recording, which may take a minute."
)


class CheckPage(QWidget):
    """Name of the file, progress or findings, and a way back."""

    def __init__(self, look: Look, cloning: Cloning, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._cloning = cloning
        self._check = cloning.check
        self.play = IconButton(
            look, "play", tr("Hear the recording"), kind=ButtonKind.TINTED, is_round=True
        )
        self.play.clicked.connect(cloning.check.toggle_playing)
        self.other = Button(look, tr("Another one…"), size="controlSmall", icon="swap")
        self.other.clicked.connect(cloning.drop_recording)
        self.cancel = Button(look, tr("Cancel"), size="controlSmall", icon="x")
        self.cancel.clicked.connect(self._cancel)
        self._name = TextBlock(look, "", role="label", is_one_line=True)
        self._verdict = TextBlock(look, "", role="strong")
        self._bar = ProgressBar(look, tr("Progress of the check"))
        self._failure = Banner(look, "", tone=Tone.DANGER)
        self._lines: list[QWidget] = []
        self._shown: tuple[CheckLine, ...] = ()
        self._told = ("", "")
        self._lay_out(look)
        cloning.changed.connect(self.refresh)
        cloning.check.progressed.connect(self.show_progress)
        cloning.check.player.playing_changed.connect(self._show_playing)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show how things stand."""
        stage, is_busy = self._check.stage, self._cloning.is_busy
        path = self._check.recording
        name = "" if path is None else path.name
        if name != self._name.text():
            self._name.setText(name)
            self._name.setAccessibleName(tr("Recording: {name}", name=name))
            self._name.setToolTip(str(path or ""))
        is_checking = stage is Stage.CHECKING
        self.play.setEnabled(stage is Stage.CHECKED)
        self.other.setVisible(stage in {Stage.CHECKED, Stage.FAILED} and not is_busy)
        self._bar.setVisible(is_checking)
        self.cancel.setVisible(is_checking or is_busy)
        self.cancel.setAccessibleName(
            tr("Make no voice after all") if is_busy else tr("Cancel the check")
        )
        self._show_failure()
        self._show_lines(self._check.lines)
        said = self._verdict_of(stage)
        self._verdict.setVisible(bool(said))
        if said != self._verdict.text():
            self._verdict.setText(said)
            if said and self.isVisible():
                announce(self, said)
        self.show_progress()

    @Slot()
    def show_progress(self) -> None:
        """Show how far the check is."""
        if self._check.stage is Stage.CHECKING:
            share = self._check.share
            self._bar.set_share(share)
            said = tr("Listening to it · {share} %", share=round(100 * share))
            self._verdict.setText(said)

    @Slot()
    def _cancel(self) -> None:
        if self._cloning.is_busy:
            self._cloning.give_up()
        else:
            self._cloning.drop_recording()

    def _verdict_of(self, stage: Stage) -> str:
        if stage is Stage.CHECKING:
            return self._verdict.text() or tr("Listening to it")
        if self._cloning.is_busy:
            return _MAKING
        return _VERDICTS[self._check.gravity] if stage is Stage.CHECKED else ""

    def _show_failure(self) -> None:
        error = self._cloning.error or self._check.error
        told = ("", "") if error is None else (error.message, error.hint)
        self._failure.setVisible(error is not None)
        if told != self._told:
            self._told = (title, hint) = told
            self._failure.say(title[:1].upper() + title[1:], hint)

    def _show_lines(self, lines: Sequence[CheckLine]) -> None:
        if lines == self._shown:
            return
        self._shown = tuple(lines)
        for old in self._lines:
            self._found.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(line) for line in lines]
        for new in self._lines:
            self._found.addWidget(new)

    def _line(self, line: CheckLine) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(2, 5, 0, 5)
        row.setSpacing(10)
        icon, ink = _MARKS[line.gravity]
        row.addWidget(IconMark(self._look, icon, ink), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextBlock(self._look, line.text))
        if line.advice:
            words.addWidget(TextBlock(self._look, line.advice, role="small", colour="text2"))
        row.addLayout(words, 1)
        return box

    @Slot(bool)
    def _show_playing(self, is_playing: bool) -> None:  # noqa: FBT001 - a slot
        words = tr("Stop playing the recording") if is_playing else tr("Hear the recording")
        self.play.set_action("pause" if is_playing else "play", words)

    def _lay_out(self, look: Look) -> None:
        head = Surface(look, "inset", edges="all", radius="card")
        row = QHBoxLayout(head)
        row.setContentsMargins(10, 8, 10, 8)
        row.setSpacing(10)
        row.addWidget(self.play)
        row.addWidget(self._name, 1)
        row.addWidget(self.other)
        busy = QHBoxLayout()
        busy.setSpacing(12)
        busy.addWidget(self._bar, 1, Qt.AlignmentFlag.AlignVCenter)
        busy.addWidget(self.cancel)
        busy.addStretch()
        self._found = QVBoxLayout()
        self._found.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(head)
        column.addWidget(self._failure)
        column.addWidget(self._verdict)
        column.addLayout(busy)
        column.addLayout(self._found)
        column.addStretch(1)
