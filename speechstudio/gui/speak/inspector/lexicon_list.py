"""The list of entries: those that the open text uses, then the rest."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.lexicon_table import LexiconRow
from speechstudio.gui.voices.voice_list import VoiceDelegate
from speechstudio.gui.widgets.pair_list import PairList
from speechstudio.gui.widgets.row import Row
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.words import tr


class LexiconList(PairList):
    """Two lines for each entry: what is written, and how it is read."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Lexicon"), parent)
        self.setItemDelegate(VoiceDelegate(look, self))

    def show_rows(self, here: Sequence[LexiconRow], others: Sequence[LexiconRow]) -> None:
        """Show other entries."""
        groups = (
            RowGroup(
                heading=tr("In this text · {count}", count=len(here)), rows=tuple(map(_row, here))
            ),
            RowGroup(
                heading=tr("All others · {count}", count=len(others)) if here else "",
                rows=tuple(map(_row, others)),
            ),
        )
        self.show_groups(groups)


def _row(row: LexiconRow) -> Row:
    return Row(key=row.key, title=row.title, meta=row.meta)
