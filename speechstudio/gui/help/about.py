"""The about box: version, licence, and the licences of everything inside."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio import __version__
from speechstudio.gui.background import Background
from speechstudio.gui.help.about_update import AboutUpdate
from speechstudio.gui.help.licences import FONTS, LICENCE, Licensed, libraries
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.update_search import UpdateSearch
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.pair_list import PairList
from speechstudio.gui.widgets.row import Row
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_SIZE = QSize(620, 620)
_ABOUT = tr(
    "Transcripts that say who said what, and speech that reads like a person. "
    "Everything is done on this computer."
)
_TERMS = tr(
    "Free software: you may use, study, share and change it under the GNU General Public License, "
    "version 3 or later ({licence}). It comes without any warranty.",
    licence=LICENCE,
)
_LEAST_OF_LIST = 120
_Parts = tuple[tuple[Licensed, ...], tuple[Licensed, ...]]


class AboutDialog(DialogFrame):
    """Says what the program is; deletes itself once closed."""

    def __init__(
        self,
        look: Look,
        window: QWidget,
        background: Background,
        models: Callable[[], tuple[Licensed, ...]],
        search: UpdateSearch,
    ) -> None:
        """`models` gives the installed ones; it is called in another thread.

        `search` looks for a newer version when it is asked to, and outlives the box.
        """
        super().__init__(look, window, tr("About Speech Studio"), size=_SIZE)
        head = QVBoxLayout()
        head.setContentsMargins(20, 18, 20, 10)
        head.setSpacing(6)
        title = TextBlock(look, "Speech Studio", role="title", is_one_line=True)
        version = TextBlock(
            look, tr("Version {version}", version=__version__), role="small", colour="text2"
        )
        for words in (title, version, TextBlock(look, _ABOUT)):
            head.addWidget(words)
        head.addWidget(TextBlock(look, _TERMS, role="small", colour="text2"))
        self.update_part = AboutUpdate(look, search)
        head.addWidget(self.update_part)
        self.parts = PairList(look, tr("Parts and their licences"))
        self.parts.setMinimumHeight(look.scaled(_LEAST_OF_LIST))
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.parts, 1)
        self.content.addWidget(scrolling(whole), 1)
        close = Button(look, tr("Close"))
        close.clicked.connect(self.close_dialog)
        self.add_button(close)
        self._is_closed = False
        self.closed.connect(search.stop)
        self.closed.connect(self._leave)
        background.run(lambda: (libraries(), models()), self._show)

    @Slot()
    def _leave(self) -> None:
        self._is_closed = True
        self.deleteLater()

    def _show(self, parts: _Parts) -> None:
        if not self._is_closed:
            self.parts.show_groups(_groups(parts))


def _groups(parts: _Parts) -> tuple[RowGroup, ...]:
    found, models = parts
    return tuple(
        RowGroup(heading=heading, rows=tuple(_row(heading, each) for each in group))
        for heading, group in (
            (tr("Libraries"), found),
            (tr("Fonts"), FONTS),
            (tr("Models"), models),
        )
    )


def _row(heading: str, each: Licensed) -> Row:
    title = f"{each.name} {each.version}".strip()
    return Row(key=f"{heading}/{each.name}", title=title, meta=each.licence)
