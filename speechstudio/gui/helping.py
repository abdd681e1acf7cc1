"""The guide, the shortcuts and the box about the program."""

from collections.abc import Mapping
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QMenu

from speechstudio.gui.background import Background
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.theme.look import Look
from speechstudio.models.store import ModelStore

if TYPE_CHECKING:
    from speechstudio.gui.viewmodels.update_search import UpdateSearch


class Helping(QObject):
    """Opens what explains the program."""

    keys_changed = Signal(str, object)
    """Preset, and own keys."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        background: Background,
        store: ModelStore,
    ) -> None:
        """`store` knows the installed models and their licences."""
        super().__init__(window)
        self._look = look
        self._window = window
        self._background = background
        self._store = store
        self.preset = ""
        self.own: Mapping[str, str] = {}
        window.keys["guide"].triggered.connect(self.show_guide)
        window.keys["shortcuts"].triggered.connect(self.show_shortcuts)
        window.keys["about"].triggered.connect(self.show_about)
        window.rail.help_requested.connect(self._show_menu)

    @Slot()
    def show_guide(self) -> None:
        """Show the pages that explain how things are done."""
        from speechstudio.gui.help.guide import GuideDialog  # noqa: PLC0415 - when first asked

        dialog = GuideDialog(self._look, self._window)
        dialog.open_dialog(dialog.text)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show every key, and let people change them."""
        from speechstudio.gui.help.shortcuts_sheet import (  # noqa: PLC0415 - when first asked
            ShortcutsSheet,
        )

        sheet = ShortcutsSheet(self._look, self._window, self.preset, self.own)
        sheet.changed.connect(self._change)
        sheet.open_sheet()

    @Slot()
    def show_about(self) -> None:
        """Say what the program is, and of what it is made."""
        from speechstudio.gui.help.about import AboutDialog  # noqa: PLC0415 - when first asked
        from speechstudio.gui.help.licences import models  # noqa: PLC0415

        installed = partial(models, self._store)
        AboutDialog(
            self._look, self._window, self._background, installed, self.search
        ).open_dialog()

    @cached_property
    def search(self) -> "UpdateSearch":
        """Looks for a newer version."""
        from speechstudio.gui.viewmodels.update_search import (  # noqa: PLC0415 - when first asked
            UpdateSearch,
        )

        return UpdateSearch(self._store.connections, self)

    @Slot()
    def close(self) -> None:
        """Ask nobody any more."""
        if "search" in vars(self):
            self.search.close()

    @Slot(str, object)
    def _change(self, preset: str, own: Mapping[str, str]) -> None:
        self.preset, self.own = preset, own
        self._window.keys.use_keys(preset, own)
        self.keys_changed.emit(preset, own)

    @Slot()
    def _show_menu(self) -> None:
        menu = QMenu(self._window)
        for name in ("guide", "shortcuts", "report", "about"):
            menu.addAction(self._window.keys[name])
        menu.aboutToHide.connect(menu.deleteLater)
        rail = self._window.rail
        menu.popup(rail.mapToGlobal(QPoint(rail.width(), rail.height() - 100)))
