"""The dialog in which a service is set up, tried and kept."""

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.settings_place.service_form import ServiceForm
from speechstudio.gui.settings_place.trial_view import TrialView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.services_desk import ServiceDraft, ServicesDesk, what_hinders
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.scrolling import scrolling
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

_SIZE = (560, 620)
_INSET = 20
_UNNAMED = "new"
"""What a service is called that is tried before it has a name."""


class ServiceDialog(DialogFrame):
    """Nothing counts before it is saved. Deletes itself once closed."""

    def __init__(
        self, look: Look, window: QWidget, desk: ServicesDesk, draft: ServiceDraft
    ) -> None:
        title = tr("Add a service") if draft.is_new else tr("Edit {service}", service=draft.name)
        super().__init__(look, window, title, size=QSize(*map(look.scaled, _SIZE)))
        self._desk = desk
        self.form = ServiceForm(look, draft)
        self.form.changed.connect(self._follow)
        self.form.submitted.connect(self.save)
        self.content.addWidget(scrolling(self.form), 1)
        self._said = Surface(look, "inset", edges="top")
        said = QVBoxLayout(self._said)
        said.setContentsMargins(_INSET, 12, _INSET, 12)
        self.trial = TrialView(look, desk.trials)
        said.addWidget(self.trial)
        self.content.addWidget(self._said)
        self.test = Button(look, tr("Try"))
        self.test.setAccessibleDescription(
            tr("Asks the service for its voices, and lets one say a sentence")
        )
        self.test.clicked.connect(self.try_out)
        self.add_note(self.test)
        cancel = Button(look, tr("Cancel"))
        cancel.clicked.connect(self.close_dialog)
        self.add_button(cancel)
        self.keep = Button(look, tr("Save"), kind=ButtonKind.FILLED)
        self.keep.clicked.connect(self.save)
        self.add_button(self.keep)
        desk.trials.changed.connect(self._show_trial)
        self.closed.connect(self._end)
        self._follow()
        self._show_trial()

    def open_form(self) -> None:
        """Show the dialog; the keyboard is where writing begins."""
        self.open_dialog(self.form.first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Stop a trial with Esc; close the dialog with the next."""
        if event.key() == Qt.Key.Key_Escape and self._desk.trials.phase.is_running:
            self._desk.trials.stop()
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def save(self) -> None:
        """Keep the service, or say what is wrong."""
        draft = self.form.draft
        if not self._tell(self._desk.problems(draft)):
            self._desk.save(draft)
            self.close_dialog()

    @Slot()
    def try_out(self) -> None:
        """Try the service as the form has it; it may have no name yet."""
        draft = self.form.draft
        problems = self._desk.problems(draft)
        if not draft.name or draft.is_new:
            problems.pop("name", None)
        if not self._tell(problems):
            self._desk.trials.begin(draft.name or _UNNAMED, draft.whole, draft.key)

    def _tell(self, problems: dict[str, str]) -> bool:
        """Say at each field what is wrong; tell whether anything is."""
        self.form.show_problems(problems)
        return bool(problems)

    @Slot()
    def _follow(self) -> None:
        hindrance = what_hinders(self.form.draft.setup) if self.form.draft.setup.has_address else ""
        self.test.setEnabled(not hindrance and not self._desk.trials.phase.is_running)
        self.test.setToolTip(hindrance)

    @Slot()
    def _show_trial(self) -> None:
        self._said.setVisible(bool(self.trial.said))
        if self.test.hasFocus() and self._desk.trials.phase.is_running:
            self.trial.stop.setFocus(Qt.FocusReason.OtherFocusReason)
        had_stop = self.trial.stop.hasFocus()
        self._follow()
        if had_stop and not self._desk.trials.phase.is_running:
            self.test.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _end(self) -> None:
        self._desk.trials.changed.disconnect(self._show_trial)
        self._desk.trials.stop()
        self.deleteLater()
