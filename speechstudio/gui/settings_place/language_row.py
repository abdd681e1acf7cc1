"""In which language the window speaks."""

from PySide6.QtCore import Slot

from speechstudio.gui.settings_place.bound_rows import ChoiceRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_desk import SettingsDesk
from speechstudio.gui.words import LANGUAGES, language, language_for, tr


class LanguageRow(ChoiceRow):
    """A choice that holds from the next start; it says so once it is another one."""

    def __init__(self, look: Look, desk: SettingsDesk) -> None:
        super().__init__(
            look,
            desk,
            "general.language",
            tr("Language of the window"),
            options=((None, tr("As the system has it")), *LANGUAGES.items()),
            note=" ",
            more_words=tr("interface translation"),
        )

    @Slot()
    def refresh(self) -> None:
        """Show the value as it is now, and from when it holds."""
        super().refresh()
        value = self.value
        coming = language_for(value if isinstance(value, str) else None)
        self.set_note(
            tr("Of menus, buttons and messages; transcripts have their own")
            if coming == language()
            else tr("{language} from the next start on", language=LANGUAGES[coming])
        )
