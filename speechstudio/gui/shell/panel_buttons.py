"""The buttons of a header that show and hide the panels at the sides."""

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.actions import Actions
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.panels import Panels
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.icon_button import IconButton


class PanelButtons(QObject):
    """One at the start for the column at the left where that is hidden, one at the end."""

    def __init__(
        self, look: Look, header: Header, panels: Panels, keys: Actions, left_name: str
    ) -> None:
        """`left_name` says what the column at the left is."""
        super().__init__(header)
        self._panels = panels
        self.left = IconButton(look, "panell", left_name, keys=keys.portable_key("library"))
        self.left.clicked.connect(keys["library"].trigger)
        header.put_first(self.left)
        inspector = keys["inspector"]
        self.side = IconButton(
            look, "panelr", inspector.text(), keys=keys.portable_key("inspector")
        )
        self.side.setCheckable(True)
        self.side.clicked.connect(inspector.trigger)
        header.put_tools((self.side,))
        panels.changed.connect(self.show_all)
        self.show_all()

    @Slot()
    def show_all(self) -> None:
        """Show the buttons that are of use."""
        panels = self._panels
        self.left.setVisible(not (panels.has_room("library") and panels.is_shown("library")))
        self.side.setVisible(panels.is_used("inspector"))
        self.side.setChecked(panels.is_shown("inspector"))
