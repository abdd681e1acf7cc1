"""The options of an export: those that the chosen format heeds, and the range."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.export import Export
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.segments import Segments
from speechstudio.gui.widgets.slider import Slider
from speechstudio.gui.widgets.spin_field import SpinField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

CHECKS = {
    "speakers": tr("Name the speaker at each change"),
    "times": tr("Show when each paragraph starts"),
    "mark_suspects": tr("Keep suspect words marked"),
    "join_short": tr("Merge lines under 1 s"),
}
_NAME_ONLY = tr("Name the speaker")
"""For formats that say it in every row."""
_MOST_LINES = 3
_LINE_LENGTHS = (20, 72)
_SPEEDS = (5, 40)
_LONGEST_S = (1, 20)
_GAP = 10


class OptionsPanel(QScrollArea):
    """Shows and changes the options of an `Export`; scrolls where there is little room."""

    def __init__(self, look: Look, export: Export, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._export = export
        self._is_showing = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        page = QWidget()
        self.column = QVBoxLayout(page)
        self.column.setContentsMargins(20, 16, 18, 16)
        self.column.setSpacing(_GAP)
        self.column.addWidget(TextBlock(look, tr("Options"), role="strong", is_one_line=True))
        self._checks = self._check_boxes(look)
        self._make_numbers(look)
        self._range = Choice(look, tr("Range"))
        self._range.addItems([each.title for each in export.ranges])
        self._range.activated.connect(self.take_range)
        self.column.addWidget(FormField(look, tr("Range"), self._range))
        self.column.addStretch(1)
        self.setWidget(page)
        page.setAutoFillBackground(False)  # only now: it was just switched on
        self.setMinimumHeight(0)
        export.changed.connect(self.show_options)
        self.show_options()

    def add(self, widget: QWidget) -> None:
        """Put something under the options."""
        self.column.insertWidget(self.column.count() - 1, widget)

    @Slot()
    def show_options(self) -> None:
        """Show what is chosen."""
        self._is_showing = True
        export = self._export
        heeds, options = export.format.spec.heeds, export.options
        for name, box in self._checks.items():
            box.setVisible(name in heeds)
            box.setChecked(bool(getattr(options, name)))
        is_cued = export.format.spec.heeds >= {"times"} or "line_length" in heeds
        self._checks["speakers"].setText(CHECKS["speakers"] if is_cued else _NAME_ONLY)
        for name, part in self._parts.items():
            part.setVisible(name in heeds)
        self._line_length.setValue(options.line_length)
        self._length_text.setText(str(options.line_length))
        self._lines.setCurrentIndex(min(options.lines, _MOST_LINES) - 1)
        self._longest.setValue(options.max_cue_ms / 1000)
        self._speed.setValue(options.max_chars_per_second)
        self._range.setCurrentIndex(export.ranges.index(export.range))
        self._is_showing = False

    @Slot()
    def take_options(self) -> None:
        """Take what somebody has changed."""
        if self._is_showing:
            return
        export, sender = self._export, self.sender()
        for name, box in self._checks.items():
            if sender is box:
                export.set_option(name, box.isChecked())
        self._take_number(sender)

    @Slot(int)
    def take_range(self, number: int) -> None:
        """Take another range."""
        self._export.choose_range(number)

    def _take_number(self, sender: QObject) -> None:
        export = self._export
        if sender is self._line_length:
            export.set_option("line_length", self._line_length.value())
        elif sender is self._lines:
            export.set_option("lines", self._lines.currentIndex() + 1)
        elif sender is self._longest:
            export.set_option("max_cue_ms", round(self._longest.value() * 1000))
        elif sender is self._speed:
            export.set_option("max_chars_per_second", self._speed.value())

    def _check_boxes(self, look: Look) -> dict[str, CheckBox]:
        host = QVBoxLayout()
        host.setSpacing(0)
        host.setContentsMargins(0, 0, 0, 0)
        boxes = {name: CheckBox(look, text) for name, text in CHECKS.items()}
        for box in boxes.values():
            host.addWidget(box)
            box.toggled.connect(self.take_options)
        self.column.addLayout(host)
        return boxes

    def _make_numbers(self, look: Look) -> None:
        lowest, highest = _LINE_LENGTHS
        self._line_length = Slider(look, tr("Characters in a line"), lowest=lowest, highest=highest)
        self._length_text = TextBlock(look, "00", role="label", is_one_line=True)
        ScaledSize(look, self._length_text, width=24)
        self._lines = Segments(look, tr("Lines"), tuple(str(n + 1) for n in range(_MOST_LINES)))
        self._longest = SpinField(
            look, tr("Longest", "a subtitle on the screen"),
            lowest=_LONGEST_S[0], highest=_LONGEST_S[1], step=0.5, decimals=1,
            unit=tr("s", "seconds"),
        )  # fmt: skip
        self._speed = SpinField(
            look,
            tr("Fastest", "a subtitle to be read"),
            lowest=_SPEEDS[0],
            highest=_SPEEDS[1],
            unit=tr("chars/s", "characters in a second"),
        )
        self._line_length.valueChanged.connect(self.take_options)
        self._lines.currentChanged.connect(self.take_options)
        self._longest.valueChanged.connect(self.take_options)
        self._speed.valueChanged.connect(self.take_options)
        self._parts = {
            "line_length": FormField(
                look, tr("Characters in a line"), _row(self._line_length, self._length_text)
            ),
            "lines": FormField(look, tr("Lines"), self._lines),
            "max_cue_ms": FormField(
                look, tr("Longest and fastest"), _row(self._longest, self._speed)
            ),
        }
        for part in self._parts.values():
            self.column.addWidget(part)


def _row(*controls: QWidget) -> QWidget:
    """Put controls side by side, as one of a form."""
    host = QWidget()
    row = QHBoxLayout(host)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for control in controls:
        row.addWidget(control, 0 if isinstance(control, TextBlock) else 1)
    return host
