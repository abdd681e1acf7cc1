"""Fills the choices of the empty page, and remembers them."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.pages.empty_page import EmptyPage
from speechstudio.gui.pages.form_binder import FormBinder
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.words import tr
from speechstudio.storage.settings import RecognitionDefaults
from speechstudio.workflows.settings import TranscriptionSettings

_READS = tr("Reads MP3, M4A, WAV, FLAC, Opus, MP4, MOV, MKV, WebM and most others.")
_NO_MODEL = tr("No recogniser is installed yet. One can be installed in Models.")


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
        self._remember = remember
        self._form = FormBinder(page.form, choices, chosen)
        self._form.changed.connect(self._take)
        self._say()

    @property
    def chosen(self) -> RecognitionDefaults:
        """What is chosen, and remembered."""
        return self._form.chosen

    def choose(self, chosen: RecognitionDefaults) -> None:
        """Show what was chosen elsewhere."""
        if chosen != self.chosen:
            self._form.chosen = chosen
            self._form.fill()
            self._say()

    @Slot()
    def fill(self) -> None:
        """Begin anew: look what is installed and how fast it was; recordings are whole again."""
        self._form.fill()
        self.forget_range()
        self._say()

    def settings(self) -> TranscriptionSettings | None:
        """Give the settings for files that are opened now; None where the range is wrong.

        The field that is wrong then says why.
        """
        if not self._page.isVisible():
            self.forget_range()  # nobody sees it
        if not self._form.is_right():
            return None
        return replace(Choices.settings(self.chosen), time_range=self._form.time_range)

    def forget_range(self) -> None:
        """Take whole recordings from now on."""
        self._form.show_range(None)

    @Slot()
    def _take(self) -> None:
        self._remember(self.chosen)
        self._say()

    def _say(self) -> None:
        speed = self._choices.speed_text(self.chosen)
        self._page.form.say(f"{_READS} {speed}".rstrip() if self._choices.models() else _NO_MODEL)
