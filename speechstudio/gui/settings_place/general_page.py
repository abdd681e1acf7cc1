"""How the program looks, where it puts things, what a transcription begins with."""

from pathlib import Path

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices

from speechstudio.gui.prompts import Prompts
from speechstudio.gui.settings_place.bound_rows import (
    ChoiceRow,
    NumberRow,
    Options,
    SegmentsRow,
    WideChoice,
    fill,
)
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.settings_place.language_row import LanguageRow
from speechstudio.gui.theme.look import LARGEST_SCALE, SMALLEST_SCALE, Look
from speechstudio.gui.theme.reading_fonts import is_offered
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.words import tr
from speechstudio.storage.settings import ReadingFont, Theme

_THEMES: Options = (
    (Theme.SYSTEM, tr("System")),
    (Theme.LIGHT, tr("Light", "theme")),
    (Theme.DARK, tr("Dark", "theme")),
)
_FONTS: Options = (
    (ReadingFont.INTER, "Inter"),
    (ReadingFont.SERIF, tr("Serif", "font")),
    (ReadingFont.ATKINSON, "Atkinson Hyperlegible"),
    (ReadingFont.MONO, tr("Mono", "font")),
)
_PERCENT = 100
_KEPT_ELSEWHERE = tr("Projects that are elsewhere stay there, and in the list.")


class GeneralPage(Page):
    """The section of that name."""

    def __init__(
        self,
        look: Look,
        desk: SettingsDesk,
        choices: Choices,
        prompts: Prompts,
        usual_projects: Path,
    ) -> None:
        super().__init__(look, TITLES[Section.GENERAL])
        self._desk = desk
        self._choices = choices
        self._prompts = prompts
        self._usual_projects = usual_projects
        self._add_appearance(look)
        self._add_projects(look)
        self._add_transcriptions(look)
        desk.changed.connect(self.refresh)
        self.refresh()

    def enter(self) -> None:
        """Look again which models are installed."""
        self.refresh()

    @property
    def folder(self) -> Path:
        """Where projects are kept."""
        return Path(self._desk.settings.general.projects_folder or self._usual_projects)

    @Slot()
    def refresh(self) -> None:
        """Show what is chosen."""
        chosen, choices = self._desk.settings.recognition, self._choices
        models = [(each.key, each.text) for each in choices.models()]
        fill(self.model, models or [(chosen.model, tr("None installed"))], chosen.model)
        languages = [(each.key, each.text) for each in choices.languages(chosen.model)]
        fill(self.language, languages, chosen.language or "")
        speakers = [(each.key, each.text) for each in choices.speakers()]
        fill(self.speakers, speakers, (chosen.speakers or "") if chosen.finds_speakers else "none")
        self._keys = (
            [key for key, _ in models],
            [key for key, _ in languages],
            [key for key, _ in speakers],
        )
        self._folder.set_note(f"{self.folder}\n{_KEPT_ELSEWHERE}")

    @Slot()
    def _take(self) -> None:
        models, languages, speakers = self._keys
        chosen = speakers[self.speakers.currentIndex()]
        model = models[self.model.currentIndex()] if models else None
        values: dict[str, object] = {
            "recognition.language": languages[self.language.currentIndex()] or None,
            "recognition.finds_speakers": chosen != "none",
            "recognition.speakers": chosen if chosen not in {"", "none"} else None,
        }
        self._desk.change(**values, **({"recognition.model": model} if model else {}))

    def _add_appearance(self, look: Look) -> None:
        desk = self._desk
        fonts = [(font, text) for font, text in _FONTS if is_offered(str(font))]
        self.add_group(
            tr("Appearance"),
            SegmentsRow(
                look, desk, "general.theme", tr("Theme"), options=_THEMES, note=tr("Light or dark")
            ),
            NumberRow(
                look,
                desk,
                "general.text_scale",
                tr("Text size"),
                note=tr("Of everything in the window"),
                bounds=(_PERCENT * SMALLEST_SCALE, _PERCENT * LARGEST_SCALE),
                step=10,
                unit="%",
                factor=_PERCENT,
            ),
            ChoiceRow(
                look,
                desk,
                "editor.reading_font",
                tr("Reading font"),
                options=fonts,
                note=tr("Letters of a transcript"),
            ),
            NumberRow(
                look,
                desk,
                "editor.reading_size",
                tr("Reading size"),
                note=tr("Letters of a transcript, before the text size"),
                bounds=(13, 24),
                step=1,
                unit="px",
            ),
            LanguageRow(look, desk),
        )

    def _add_projects(self, look: Look) -> None:
        self._open = Button(look, tr("Open", "verb"))
        self._open.setAccessibleName(tr("Open the folder of projects"))
        self._open.clicked.connect(self._open_folder)
        self._change = Button(look, tr("Change", "verb"))
        self._change.setAccessibleName(tr("Change the folder of projects"))
        self._change.clicked.connect(self._change_folder)
        self._folder = SettingRow(
            look,
            tr("Folder for projects"),
            " ",
            (self._open, self._change),
            more_words=tr("directory location documents where"),
        )
        self.add_group(tr("Projects"), self._folder)

    def _add_transcriptions(self, look: Look) -> None:
        self.language, self.speakers, self.model = (
            WideChoice(look, name) for name in (tr("Language"), tr("Speakers"), tr("Model"))
        )
        for choice in (self.language, self.speakers, self.model):
            choice.activated.connect(self._take)
        self.add_group(
            tr("New transcriptions"),
            SettingRow(look, tr("Language"), tr("Detected unless it is known"), (self.language,)),
            SettingRow(
                look, tr("Speakers"), tr("Give a number only where it is known"), (self.speakers,)
            ),
            SettingRow(look, tr("Model"), tr("More are under Models"), (self.model,)),
        )

    @Slot()
    def _open_folder(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    @Slot()
    def _change_folder(self) -> None:
        folder = self._prompts.folder(tr("Choose a folder for projects"))
        if folder is not None:
            self._desk.change(**{"general.projects_folder": str(folder)})
