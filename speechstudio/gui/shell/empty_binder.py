"""Fills the choices of the empty page, and remembers them."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.pages.empty_page import EmptyPage
from speechstudio.gui.viewmodels.choices import Choices, Option
from speechstudio.gui.widgets.choice import Choice
from speechstudio.storage.settings import RecognitionDefaults

_READS = "Reads MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM and most others."
_NO_MODEL = (
    "No recogniser is installed yet. In a terminal: speechstudio models install whisper-base"
)


class EmptyBinder(QObject):
    """Shows what can be chosen; tells what was."""

    def __init__(
        self,
        page: EmptyPage,
        choices: Choices,
        chosen: RecognitionDefaults,
        remember: Callable[[RecognitionDefaults], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._choices = choices
        self.chosen = chosen
        self._remember = remember
        page.chosen.connect(self._take)
        self.fill()

    @Slot()
    def fill(self) -> None:
        """Look again at what is installed."""
        page, chosen = self._page, self.chosen
        models = self._choices.models()
        _fill(page.model, models or (Option(key=chosen.model, text="None installed"),))
        _choose(page.model, chosen.model)
        _fill(page.language, self._choices.languages(str(page.model.currentData())))
        _choose(page.language, chosen.language or "")
        _fill(page.speakers, self._choices.speakers())
        _choose(page.speakers, (chosen.speakers or "") if chosen.finds_speakers else "none")
        page.say(_READS if models else _NO_MODEL)

    @Slot()
    def _take(self) -> None:
        page = self._page
        speakers = str(page.speakers.currentData())
        self.chosen = replace(
            self.chosen,
            model=str(page.model.currentData()),
            language=str(page.language.currentData()) or None,
            finds_speakers=speakers != "none",
            speakers=speakers if speakers not in {"", "none"} else None,
        )
        self._remember(self.chosen)
        self.fill()


def _fill(choice: Choice, options: Sequence[Option]) -> None:
    choice.clear()
    for option in options:
        choice.addItem(option.text, option.key)


def _choose(choice: Choice, key: str) -> None:
    choice.setCurrentIndex(max(0, choice.findData(key)))
