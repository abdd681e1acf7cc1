"""One page of the guide, in the letters, colours and distances of the window."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QPalette,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from speechstudio.gui.help.guide_pages import GuidePage, anchor_of
from speechstudio.gui.theme.look import Look

_MARGIN = 20
_LINE_PERCENT = 135
_AFTER_PARAGRAPH, _AFTER_LINE_OF_LIST = 10, 4
_HEADINGS = {1: ("title", 4, 12), 2: ("heading", 14, 6)}
"""By level: role of the letters, distance before and after."""
_CELL = 6


class GuideText(QTextBrowser):
    """Shows one page; who owns it goes where a link points."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._page: GuidePage | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        look.changed.connect(self._dress)
        self._dress()

    def show_page(self, page: GuidePage) -> None:
        """Show a page from its beginning."""
        self._page = page
        text = page.path.read_text(encoding="utf-8")
        document = self.document()
        document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        for table in tables_of(document):
            self._lay_out_table(table)
        block = document.begin()
        while block.isValid():
            self._lay_out(block)
            block = block.next()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_heading(self, anchor: str) -> None:
        """Bring the heading of that name to the top, where there is one."""
        block = self.document().begin()
        while anchor and block.isValid():
            if block.blockFormat().headingLevel() and anchor_of(block.text()) == anchor:
                self.moveCursor(QTextCursor.MoveOperation.End)
                self.setTextCursor(QTextCursor(block))
                return
            block = block.next()

    @Slot()
    def _dress(self) -> None:
        """Take the letters and colours of the look."""
        look = self._look
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, look.colour("text"))
        palette.setColor(QPalette.ColorRole.Link, look.colour("accentText"))
        self.setPalette(palette)
        self.document().setDefaultFont(look.font("body"))
        self.document().setDocumentMargin(look.scaled(_MARGIN))
        if self._page is not None:
            self.show_page(self._page)

    def _lay_out(self, block: QTextBlock) -> None:
        """Give a paragraph its distances, and its words their letters."""
        look, form = self._look, block.blockFormat()
        role, before, after = _HEADINGS.get(
            form.headingLevel(),
            ("", 0, _AFTER_LINE_OF_LIST if block.textList() is not None else _AFTER_PARAGRAPH),
        )
        cursor = QTextCursor(block)
        is_code = _is_code(block)
        if cursor.currentTable() is not None or (is_code and _is_code(block.next())):
            after = 0
        role = "mono" if is_code else role
        form.setTopMargin(look.scaled(before))
        form.setBottomMargin(look.scaled(after))
        if not form.headingLevel():
            form.setLineHeight(
                _LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
            )
        cursor.setBlockFormat(form)
        for start, end, letters in _runs(block):
            self._dress_run(letters, role)
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(letters)

    def _dress_run(self, letters: QTextCharFormat, role: str) -> None:
        if letters.fontFixedPitch():
            role = "mono"
        elif not role and letters.fontWeight() > self._look.font("body").weight():
            role = "strong"
        if role:
            letters.setFont(self._look.font(role))
        if letters.isAnchor():
            letters.setForeground(self._look.colour("accentText"))
            letters.setFontUnderline(True)

    def _lay_out_table(self, table: QTextTable) -> None:
        """Rows without lines, as wide as the page; no head where its cells are empty."""
        if not any(
            table.cellAt(0, column).firstCursorPosition().block().text()
            for column in range(table.columns())
        ):
            table.removeRows(0, 1)
        form = table.format()
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorder(0)
        form.setCellSpacing(0)
        form.setCellPadding(self._look.scaled(_CELL))
        form.setLeftMargin(-self._look.scaled(_CELL))
        form.setBottomMargin(self._look.scaled(_AFTER_PARAGRAPH))
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)


def tables_of(document: QTextDocument) -> list[QTextTable]:
    """Give the tables of a document."""
    return [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]


def _is_code(block: QTextBlock) -> bool:
    """Tell whether a line is of a block of code."""
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)


def _runs(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    """Give where words of one format begin and end, and that format; all of them before any."""
    found = []
    each = block.begin()
    while not each.atEnd():
        run = each.fragment()
        found.append((run.position(), run.position() + run.length(), run.charFormat()))
        each += 1
    yield from found
