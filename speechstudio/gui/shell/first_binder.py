"""Joins the card of a first start with models that are missing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.pages.empty_page import EmptyPage
from speechstudio.gui.viewmodels.first_models import FirstModels


class FirstBinder(QObject):
    """Shows the card as long as there is no recogniser, or its installation goes on."""

    ready = Signal()
    """Models have come; what can be chosen is more now."""
    import_requested = Signal(str)
    """Id of a model that is missing."""

    def __init__(
        self, page: EmptyPage, models: FirstModels, has_recogniser: Callable[[], bool]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._has_recogniser = has_recogniser
        self.models = models
        models.setParent(self)
        models.changed.connect(self._show_state)
        models.installed.connect(self.ready)
        page.first.acted.connect(models.act)
        page.first.import_requested.connect(self._import)
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Look whether there is a recogniser by now."""
        is_needed = self.models.is_running or not self._has_recogniser()
        self._page.show_first(is_needed=is_needed and bool(self.models.missing))
        if is_needed:
            self._show_state()

    @Slot()
    def _show_state(self) -> None:
        self._page.first.show_state(self.models.shown)

    @Slot()
    def _import(self) -> None:
        self.import_requested.emit(self.models.first_missing)
