"""Starting the transcription of a project again, with other settings."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.pages.again_dialog import AgainDialog
from speechstudio.gui.pages.form_binder import FormBinder
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.workflows.library.run_settings import settings_of
from speechstudio.workflows.settings import TranscriptionSettings


class StartingAgain(QObject):
    """Opens the dialog for the project that is shown, and does as is chosen there."""

    def __init__(self, look: Look, window: QWidget, studio: Studio, choices: Choices) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._studio = studio
        self._choices = choices

    @Slot()
    def ask(self) -> None:
        """Open the dialog with the settings that the project has now."""
        document = self._studio.document
        if document is None:
            return
        before = settings_of(document.details)
        dialog = AgainDialog(self._look, self._window)
        binder = FormBinder(dialog.form, self._choices, Choices.chosen_in(before))
        source, running = document.details.source, self._studio.transcription
        binder.duration_ms = (
            (running is not None and running.duration_ms)
            or document.transcript.duration_ms
            or (source is not None and source.duration_ms)
            or 0
        )
        binder.show_range(before.time_range)
        dialog.confirmed.connect(lambda: self._start(dialog, binder, before))
        self._studio.leaving.connect(dialog.close_dialog)
        dialog.open_dialog(dialog.form.language)

    def _start(
        self, dialog: AgainDialog, binder: FormBinder, before: TranscriptionSettings
    ) -> None:
        if binder.is_right():
            settings = Choices.settings(binder.chosen, before)
            dialog.close_dialog()
            self._studio.go_on(replace(settings, time_range=binder.time_range))
