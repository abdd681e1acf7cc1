"""Text that wraps, with the exact line height of its role."""

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shapes import painter_for, text_width

WIDEST = 680
NARROWEST = 40


class TextBlock(QLabel):
    """Words of one role and colour; line n stands at n times the height of a line.

    It sets its own height when its width changes, as nested layouts forget a height for a width.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        role: str = "body",
        colour: str = "text",
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        is_one_line: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._role = role
        self._colour = colour
        self._align = align
        self._is_one_line = is_one_line
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._is_laid_out = False
        self._drawn: tuple[tuple[int, Qt.LayoutDirection], list[tuple[QTextLayout, float]]]
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setWordWrap(not is_one_line)  # tells layouts that the height depends on the width
        look.changed.connect(self.relook)
        self.setText(text)

    @Slot()
    def relook(self) -> None:
        """Lay out anew for another font or text."""
        self._forget_lines()
        self._fit()
        self.updateGeometry()
        self.update()

    def setText(self, text: str) -> None:
        """Show other words."""
        super().setText(text)
        self.relook()

    def set_align(self, align: Qt.AlignmentFlag) -> None:
        """Begin lines at another side."""
        self._align = align
        self._forget_lines()
        self.update()

    def set_colour(self, colour: str) -> None:
        """Take the colour of another token."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        """One line up to a good measure, then as many lines as it takes."""
        widths = [text_width(self._look, self._role, line) for line in self.text().split("\n")]
        width = min(max(widths), WIDEST)
        return QSize(width, self._height_for(max(width, 1)))

    def minimumSizeHint(self) -> QSize:
        """Room of the longest word, or nearly none where the line is cut."""
        height = self.sizeHint().height()
        if self._is_one_line:
            return QSize(NARROWEST, height)
        words = self.text().split() or [""]
        widest = max(text_width(self._look, self._role, word) for word in words)
        return QSize(min(widest, WIDEST), height)

    def heightForWidth(self, width: int) -> int:
        """As many lines as it takes."""
        return self._height_for(max(width, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        self._is_laid_out = True
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        colour = self._look.colour(self._colour if self.isEnabled() else "disabled")
        painter = painter_for(self)
        painter.setPen(colour)
        for layout, y in self._lines():
            layout.draw(painter, QPointF(0, y))
        painter.end()

    def _fit(self) -> None:
        if not self._is_laid_out:
            return
        height = self._height_for(max(self.width(), 1))
        if self.minimumHeight() != height or self.maximumHeight() != height:
            self.setFixedHeight(height)

    def _height_for(self, width: int) -> int:
        height = self._look.line_height(self._role)
        return height if self._is_one_line else height * self._line_count(width)

    def _line_count(self, width: int) -> int:
        return self._look.measured.give(
            (self._role, self.text(), width),
            lambda: sum(layout.lineCount() for layout in self._laid(width)),
        )

    def _forget_lines(self) -> None:
        self._drawn = ((-1, self.layoutDirection()), [])

    def _lines(self) -> list[tuple[QTextLayout, float]]:
        """Layouts of the paragraphs, as they are drawn until width or words are others."""
        room = (self.width(), self.layoutDirection())
        if self._drawn[0] != room:
            self._drawn = (room, self._placed(self.width()))
        return self._drawn[1]

    def _placed(self, width: int) -> list[tuple[QTextLayout, float]]:
        """Layouts of the paragraphs with every line moved to its exact place."""
        step = self._look.line_height(self._role)
        placed, y = [], 0.0
        for layout in self._laid(width):
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                slack = (step - line.height()) / 2
                line.setPosition(QPointF(line.position().x(), number * step + slack))
            placed.append((layout, y))
            y += layout.lineCount() * step
        return placed

    def _laid(self, width: int) -> list[QTextLayout]:
        text = self.text()
        font = self._look.font(self._role, text=text)
        if self._is_one_line:
            text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
        align = QStyle.visualAlignment(self.layoutDirection(), self._align)
        option = QTextOption(align | Qt.AlignmentFlag.AlignAbsolute)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        modes = QTextOption.WrapMode
        # A line that is a hair too wide must not lose its last word.
        is_kept = self._is_one_line
        option.setWrapMode(modes.NoWrap if is_kept else modes.WrapAtWordBoundaryOrAnywhere)
        layouts = []
        for paragraph in text.split("\n"):
            layout = QTextLayout(paragraph, font)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
            layout.endLayout()
            layouts.append(layout)
        return layouts
