"""The guide in the window: its pages at the side, the chosen one beside them."""

from PySide6.QtCore import QSize, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from speechstudio.gui.help.guide_pages import FIRST, guide_pages
from speechstudio.gui.help.guide_text import GuideText
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.pair_list import PairList
from speechstudio.gui.widgets.row import Row
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.words import tr

_SIZE = QSize(900, 660)
_SIDE = 236
_NARROW = 640
"""Less wide than this, the list of pages makes room for the page itself."""


class GuideDialog(DialogFrame):
    """Shows one page at a time; deletes itself once closed."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, tr("Guide"), size=_SIZE)
        self._pages = {page.name: page for page in guide_pages()}
        self.list = PairList(look, tr("Pages of the guide"))
        ScaledSize(look, self.list, width=_SIDE)
        rows = tuple(Row(key=name, title=page.title) for name, page in self._pages.items())
        self.list.show_groups((RowGroup(heading="", rows=rows),))
        self.list.row_chosen.connect(self.show_page)
        self.text = GuideText(look)
        self.text.setAccessibleName(tr("Page of the guide"))
        self.text.anchorClicked.connect(self._follow)
        both = QHBoxLayout()
        both.setContentsMargins(0, 8, 0, 8)
        both.setSpacing(0)
        both.addWidget(self.list)
        both.addWidget(self.text, 1)
        self.content.addLayout(both, 1)
        close = Button(look, tr("Close"))
        close.clicked.connect(self.close_dialog)
        self.add_button(close)
        self.closed.connect(self.deleteLater)
        self.list.choose(FIRST)

    def lay_out(self) -> None:
        """Show the list where there is room for it."""
        super().lay_out()
        self.list.setVisible(self.card_size.width() >= self._look.scaled(_NARROW))

    @Slot(str)
    def show_page(self, name: str) -> None:
        """Show a page from its beginning."""
        self.text.show_page(self._pages[name])

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        """Go to another page, or to a heading; the system opens what is elsewhere."""
        if link.scheme():
            QDesktopServices.openUrl(link)
            return
        if link.path() in self._pages:
            self.list.choose(link.path())
            self.show_page(link.path())
        self.text.show_heading(link.fragment())
