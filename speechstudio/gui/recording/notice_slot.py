"""The place for what a person should know; it is kept free, so that nothing jumps."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording_notices import Notice
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.chip import Tone

_HEIGHT = 56
_MARGIN = 10
_WIDEST = 640


class NoticeSlot(QWidget):
    """One banner, amber or red, or the room for it."""

    acted = Signal()
    """The button of the banner was pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setMaximumWidth(look.scaled(_WIDEST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, _MARGIN, 0, _MARGIN)
        self._warning = Banner(look, "", tone=Tone.WARN)
        self._error = Banner(look, "", tone=Tone.DANGER)
        for banner in (self._warning, self._error):
            banner.hide()
            banner.acted.connect(self.acted)
            column.addWidget(banner)

    def sizeHint(self) -> QSize:
        """Room for a banner, whether there is one or not."""
        room = QSize(_WIDEST, self._look.scaled(_HEIGHT) + 2 * _MARGIN)
        return room.expandedTo(super().sizeHint())

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice, or none."""
        for banner, is_grave in ((self._warning, False), (self._error, True)):
            is_wanted = notice is not None and notice.is_grave is is_grave
            banner.setVisible(is_wanted)
            if is_wanted and notice is not None:
                banner.say(notice.title, notice.text, notice.action)
