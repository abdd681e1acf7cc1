"""The voices of this user, for every place in which one is picked."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.shell.messages import Messages
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders

if TYPE_CHECKING:  # made late, so that the window comes soon
    from speechstudio.gui.viewmodels.voices import Voices


class SharedVoices(QObject):
    """Asks no engine before a place wants voices, and then once for all of them."""

    came = Signal(object)
    """The `Voices` were made."""

    def __init__(
        self, store: ModelStore, folders: Folders, messages: Messages, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._folders = folders
        self._messages = messages

    @cached_property
    def voices(self) -> "Voices":
        """What there is to be picked, with samples."""
        from speechstudio.gui.viewmodels.voices import Voices  # noqa: PLC0415 - late
        from speechstudio.workflows.services import Services  # noqa: PLC0415 - late
        from speechstudio.workflows.speaking.voices import VoiceBook  # noqa: PLC0415 - late

        services = Services.of(self._folders, self._store.connections)
        book = VoiceBook(self._store, services)
        made = Voices(book, self._folders.cache / "speech", self)
        made.failed.connect(self._messages.fail)
        self.came.emit(made)
        return made

    @Slot()
    def look_again(self) -> None:
        """Ask engines anew once models or libraries came or went, and voices with them."""
        if self._is_made and self.voices.is_known:
            self.voices.load()

    @Slot()
    def ask_services(self) -> None:
        """Ask services anew once one was set up, changed or removed."""
        if self._is_made:
            self.voices.ask_services()

    def close(self) -> None:
        """Fall silent."""
        if self._is_made:
            self.voices.close()

    @property
    def _is_made(self) -> bool:
        return "voices" in self.__dict__
