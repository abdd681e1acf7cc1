"""The services of a user that speak: set up, tried, changed and removed."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.settings_place.service_dialog import ServiceDialog
from speechstudio.gui.settings_place.service_line import ServiceLine
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.services_desk import ServiceDraft, ServicesDesk
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

_ABOUT = tr(
    "A program of others that speaks, on this computer or another one. It gets the texts that its"
    " voices speak, and nothing else. Nothing is sent to a service that is not set up here."
)
_LOOKED_FOR = tr("service voices Wyoming OpenAI endpoint Home Assistant key server")
_GAP = 14


class ServicesPage(Page):
    """The section of that name; the list is read when it is shown."""

    def __init__(self, look: Look, settings: SettingsDesk, desk: ServicesDesk) -> None:
        super().__init__(look, TITLES[Section.SERVICES])
        self._desk = desk
        self.lines: dict[str, ServiceLine] = {}
        self.dialog: ServiceDialog | None = None
        """The form, while it is open."""
        self.add = Button(look, tr("Add…", "a service"), icon="plus")
        self.add.setAccessibleName(tr("Add a service"))
        self.add.clicked.connect(self.open_new)
        self._list = QWidget()
        self._below = QVBoxLayout(self._list)
        self._below.setContentsMargins(0, 0, 0, 0)
        self._below.setSpacing(_GAP)
        self._rows = SettingRow(look, "", below=self._list, more_words=_LOOKED_FOR)
        adding = SettingRow(look, tr("Add a service"), _ABOUT, (self.add,), more_words=_LOOKED_FOR)
        self.add_group(tr("Services that speak"), self._rows, adding)
        desk.changed.connect(self.refresh)
        settings.changed.connect(self.refresh)
        self.refresh()

    def enter(self) -> None:
        """Read which there are."""
        self._desk.load()

    def leave(self) -> None:
        """Try no more."""
        self._desk.trials.stop()

    @Slot()
    def refresh(self) -> None:
        """Show the services as they are now."""
        services = self._desk.services
        if list(services) != list(self.lines):
            self._replace()
        for name, setup in services.items():
            self.lines[name].show_setup(setup)
        self._rows.is_wanted = bool(services)
        self.arrange()

    @Slot()
    def open_new(self) -> None:
        """Show an empty form."""
        self._open(ServiceDraft())

    @Slot(str)
    def open_known(self, name: str) -> None:
        """Show the form of a service."""
        self._open(ServiceDraft(name=name, setup=self._desk.services[name], is_new=False))

    def _open(self, draft: ServiceDraft) -> None:
        self._desk.trials.stop()
        self.dialog = ServiceDialog(self._look, self.window(), self._desk, draft)
        self.dialog.closed.connect(self._forget_dialog)
        self.dialog.open_form()

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None
        if self.focusWidget() is None:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _replace(self) -> None:
        while (item := self._below.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.lines = {}
        for name in self._desk.services:
            if self.lines:
                hairline = Surface(self._look, "", edges="top")
                hairline.setFixedHeight(1)
                self._below.addWidget(hairline)
            line = self.lines[name] = ServiceLine(self._look, name, self._desk.trials)
            line.tried.connect(self._desk.try_service)
            line.edited.connect(self.open_known)
            line.removed.connect(self._desk.ask_to_remove)
            self._below.addWidget(line)
