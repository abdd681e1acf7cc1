"""How much room everything takes, where it lies, and what of it can go."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section
from speechstudio.gui.viewmodels.storage_survey import StorageSurvey
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.words import tr
from speechstudio.models.disk import size_text
from speechstudio.workflows.storage_use import Use

_KEPT: Mapping[Use, tuple[str, str]] = {
    Use.MODELS: (tr("Models"), tr("Open the folder of models")),
    Use.LIBRARIES: (tr("Libraries of models"), tr("Open the folder of libraries of models")),
    Use.PROJECTS: (tr("Projects"), tr("Open the folder of projects")),
    Use.RECORDINGS: (tr("Recordings"), tr("Open the folder of recordings")),
}
"""What it is, and what opens its folder."""
_CLEARED: Mapping[Use, tuple[str, str, str]] = {
    Use.SPEECH: (
        tr("Spoken sentences"),
        tr("Delete spoken sentences"),
        tr("Kept so that nothing is spoken twice. They are made again."),
    ),
    Use.UNFINISHED: (
        tr("Unfinished work"),
        tr("Delete unfinished work"),
        tr("Transcriptions that were interrupted go on from here. Without it they begin anew."),
    ),
    Use.DOWNLOADS: (
        tr("Unfinished downloads"),
        tr("Delete unfinished downloads"),
        tr("Models that are partly here. Without it their download begins anew."),
    ),
}
"""What it is, what deletes it, and what is lost then."""


class StoragePage(Page):
    """The section of that name; it counts when it is shown."""

    def __init__(self, look: Look, survey: StorageSurvey) -> None:
        super().__init__(look, TITLES[Section.STORAGE])
        self._survey = survey
        self._rows: dict[Use, SettingRow] = {}
        self.buttons: dict[Use, Button] = {}
        for use, (title, opening) in _KEPT.items():
            button = self._button(use, look, tr("Open", "verb"), opening)
            button.clicked.connect(partial(self._open, use))
            self._rows[use] = SettingRow(look, title, " ", (button,), more_words=tr("disk folder"))
        for use, (title, deleting, _) in _CLEARED.items():
            button = self._button(use, look, tr("Delete"), deleting)
            button.clicked.connect(partial(self._clear, use))
            self._rows[use] = SettingRow(
                look, title, " ", (button,), more_words=tr("cache clear disk")
            )
        self._free = SettingRow(look, tr("Free on this disk"), " ")
        self.add_group(tr("What is kept"), *(self._rows[use] for use in _KEPT))
        self.add_group(tr("What can be made again"), *(self._rows[use] for use in _CLEARED))
        self.add_group(tr("Disk"), self._free)
        survey.changed.connect(self.refresh)
        self.refresh()

    def enter(self) -> None:
        """Count."""
        self._survey.count()

    @Slot()
    def refresh(self) -> None:
        """Show what was counted."""
        survey = self._survey
        counting = tr("Being counted") if survey.is_counting else ""  # it is not while one searches
        for use, row in self._rows.items():
            size = survey.sizes.get(use)
            said = counting if size is None else size_text(size) if size else tr("Nothing")
            about = _CLEARED[use][-1] if use in _CLEARED else str(survey.places.folders[use])
            row.set_note("\n".join(filter(None, (said, about))))
            if use in _CLEARED:
                self.buttons[use].setEnabled(bool(size))
        self._free.set_note(size_text(survey.free) if survey.sizes else counting)

    def _button(self, use: Use, look: Look, text: str, name: str) -> Button:
        button = self.buttons[use] = Button(look, text)
        button.setAccessibleName(name)
        return button

    def _open(self, use: Use, _checked: object = None) -> None:
        folder = self._survey.places.folders[use]
        there = next(place for place in (folder, *folder.parents) if place.exists())
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))

    def _clear(self, use: Use, _checked: object = None) -> None:
        self._survey.clear(use)
