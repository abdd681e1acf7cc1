"""Opens the dialogs about voices of recordings, and tells what became of them."""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.words import tr
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.storage.settings import DeviceSettings
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice

if TYPE_CHECKING:  # made when somebody asks
    from speechstudio.gui.cloning.dialog import CloneDialog
    from speechstudio.gui.viewmodels.clone_recorder import CloneRecorder
    from speechstudio.gui.viewmodels.cloning import Cloning

_FOLDER = "cloning"
"""In the cache: recordings that were made for a voice, until it is made."""


class CloneDesk(QObject):
    """One dialog at a time; a voice that is being made is made when that is closed."""

    def __init__(
        self,
        look: Look,
        window: QWidget,
        voices: Voices,
        store: ModelStore,
        *,
        messages: Messages,
        prompts: Prompts,
        folders: Folders,
        devices: Callable[[], DeviceSettings],
        is_recording: Callable[[], bool],
    ) -> None:
        """`is_recording` says that the microphone is taken."""
        super().__init__(voices)
        self._look = look
        self._window = window
        self._messages = messages
        self._prompts = prompts
        self._voices = voices
        self._store = store
        self._folders = folders
        self._devices = devices
        self._is_recording = is_recording
        self._clones = voices.clones
        self.dialog: CloneDialog | None = None
        self._clones.wanted.connect(self.open)
        self._clones.removal_wanted.connect(self.ask_to_remove)
        self._clones.removed.connect(self._tell_removed)

    @cached_property
    def cloning(self) -> "Cloning":
        """The voice that is being made."""
        from speechstudio.gui.viewmodels.cloning import Cloning  # noqa: PLC0415 - when asked

        devices = self._devices
        made = Cloning(self._voices, self._store, lambda: devices().loudspeaker or "", self)
        made.made.connect(self._finish)
        made.failed.connect(self._fail)
        return made

    @cached_property
    def recorder(self) -> "CloneRecorder":
        """The microphone for it."""
        from speechstudio.gui.viewmodels.clone_recorder import (  # noqa: PLC0415 - when asked
            CloneRecorder,
        )

        folder = self._folders.cache / _FOLDER
        return CloneRecorder(folder, self._devices, self._is_recording, self)

    @Slot(str)
    def open(self, model: str) -> None:
        """Make a voice; the id of the model that is to speak may be given."""
        if self.dialog is not None:
            return
        from speechstudio.gui.cloning.dialog import CloneDialog  # noqa: PLC0415 - when asked

        self.cloning.begin(model)
        dialog = CloneDialog(self._look, self._window, self.cloning, self.recorder)
        dialog.file_wanted.connect(self._ask_for_file)
        dialog.model_wanted.connect(self._clones.models_wanted)
        dialog.closed.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open_dialog(dialog.choosing.choose)

    @Slot(object)
    def ask_to_remove(self, voice: ClonedVoice) -> None:
        """Say what is deleted, and do it when that is meant."""
        from speechstudio.gui.cloning.remove_dialog import (  # noqa: PLC0415 - when asked
            RemoveCloneDialog,
        )

        dialog = RemoveCloneDialog(self._look, self._window, voice)
        dialog.confirmed.connect(partial(self._clones.remove, voice))
        dialog.open_dialog(dialog.keep)

    def close(self) -> None:
        """End what runs, and keep no recording."""
        for name in ("cloning", "recorder"):
            if name in self.__dict__:
                getattr(self, name).close()

    @Slot()
    def _ask_for_file(self) -> None:
        path = self._prompts.file_to_open(tr("Choose a recording"), self._folders.documents.parent)
        if path is not None and self.dialog is not None:
            self.dialog.take_file(path)

    @Slot(object)
    def _finish(self, voice: ClonedVoice) -> None:
        if self.dialog is not None:
            self.dialog.close_dialog()
        title = tr("The voice “{name}” can speak", name=voice.name)
        self._messages.tell(title, tr("It stands among the voices, marked as cloned."))

    @Slot(object)
    def _fail(self, error: UserFixableError) -> None:
        if self.dialog is None:
            self._messages.fail(error)

    @Slot(object)
    def _tell_removed(self, voice: ClonedVoice) -> None:
        self._messages.tell(tr("The voice “{name}” was removed", name=voice.name))

    @Slot()
    def _forget_dialog(self) -> None:
        self.dialog = None
        self.recorder.clear()
