"""The places beside that of transcripts; each is made when it is first shown."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.actions import Actions
from speechstudio.gui.keys import IN_SPEAK
from speechstudio.gui.main_window import HOME, MainWindow
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shared_voices import SharedVoices
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.panel_buttons import PanelButtons
from speechstudio.gui.shell.places import Place
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.words import tr
from speechstudio.storage.folders import Folders

if TYPE_CHECKING:  # made late, so that the window comes soon
    from speechstudio.gui.batch_place.office import BatchOffice
    from speechstudio.gui.cloning.desk import CloneDesk
    from speechstudio.gui.models_place.place import ModelsPlace
    from speechstudio.gui.speak.place import SpeakPlace
    from speechstudio.gui.viewmodels.model_shelf import ModelShelf
    from speechstudio.gui.viewmodels.voices import Voices


_TEXTS = frozenset(
    {
        *(".docm", ".docx", ".epub", ".htm", ".html", ".markdown", ".md", ".pdf", ".script"),
        *(".ssml", ".text", ".txt", ".xhtml"),
    }
)
"""What is a text wherever it is dropped or opened."""
_ALSO_TEXTS = frozenset({".csv", ".json", ".srt", ".vtt"})
"""What is a text where texts are spoken, and else belongs to a recording."""
SPEAK = "speak"


class OtherPlaces(QObject):
    """Offers the places in the rail."""

    teller_made = Signal(object)
    """A `Teller` of work in a place that was shown for the first time; it lists jobs too."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        studio: Studio,
        *,
        choices: Choices,
        messages: Messages,
        prompts: Prompts,
        preferences: Preferences,
        folders: Folders,
        is_recording: Callable[[], bool],
    ) -> None:
        """`is_recording` says that the microphone is taken."""
        super().__init__(window)
        self._preferences = preferences
        self._folders = folders
        self._is_recording = is_recording
        self._look = look
        self._window = window
        self._studio = studio
        self._choices = choices
        self._messages = messages
        self._prompts = prompts
        self.cloning: CloneDesk | None = None
        """Makes voices of recordings; it comes with the voices."""
        self.shared = SharedVoices(choices.store, folders, messages, self)
        self.shared.came.connect(self._join_cloning)
        window.places.add(SPEAK, "speak", tr("Speak"), self._speak_place)
        window.places.add("batch", "batch", tr("Batch"), self._batch_place)
        window.places.add("models", "models", tr("Models"), self._models_place)

    # Texts

    def open_texts(self, paths: Sequence[Path]) -> tuple[Path, ...]:
        """Open texts where they are spoken; give the files that belong to recordings."""
        places = self._window.places
        kinds = _TEXTS | _ALSO_TEXTS if places.shown == SPEAK else _TEXTS
        texts = [path for path in paths if path.suffix.lower() in kinds]
        if texts:
            places.show(SPEAK)
            self.speech.open_paths(texts)
        elif paths:
            places.show(HOME)
        return tuple(path for path in paths if path not in texts)

    @Slot()
    def speak_transcript(self) -> None:
        """Make a script of the project that is open."""
        document = self._studio.document
        if document is not None and document.transcript.segments:
            transcript, title = document.transcript, document.details.title
            self._window.places.show(SPEAK)
            self.speech.speak_transcript(transcript, title)

    def unsaved(self) -> tuple[str, ...]:
        """Save everything; give the titles of scripts for which that fails."""
        return self.speech.studio.unsaved() if self._is_made("speech") else ()

    def _speak_place(self) -> Place:
        made, window = self.speech, self._window
        header = made.head.header
        PanelButtons(self._look, header, window.panels, window.keys, tr("Scripts"))
        header.put_last(made.head.export)
        window.toasts.keep_above(made.body.dock)
        made.side_changed.connect(partial(window.places.set_side_used, SPEAK))
        window.places.shown_changed.connect(made.teller.note_place)
        made.models_requested.connect(self.show_models)
        self.teller_made.emit(made.teller)
        return made.place()

    @cached_property
    def speech(self) -> "SpeakPlace":
        """The place where texts are spoken."""
        from speechstudio.gui.speak.place import (  # noqa: PLC0415 - late
            SpeakPlace,
            SpeakSurroundings,
        )
        from speechstudio.gui.viewmodels.script_studio import ScriptStudio  # noqa: PLC0415

        preferences = self._preferences
        chosen = preferences.settings.general.projects_folder
        projects = Path(chosen) if chosen else None
        studio = ScriptStudio(self._folders, self.shared.voices, projects, self)
        studio.narration.output.set_device(preferences.settings.devices.loudspeaker or "")
        around = SpeakSurroundings(
            window=self._window,
            messages=self._messages,
            prompts=self._prompts,
            keys=self._keys(*IN_SPEAK),
            home=self._folders.documents.parent,
        )
        made = SpeakPlace(self._look, studio, around, preferences.settings.speech, self)
        made.memory.remembered.connect(preferences.keep_speech)
        studio.narration.playing_changed.connect(self._silence_recording)
        self._studio.playback.playing_changed.connect(self._silence_speech)
        return made

    @Slot(str)
    def use_loudspeaker(self, name: str) -> None:
        """Let scripts be heard on another loudspeaker."""
        if self._is_made("speech"):
            self.speech.studio.narration.output.set_device(name)

    @Slot(bool)
    def _silence_recording(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        if playing and self._studio.playback.is_playing:
            self._studio.playback.toggle()

    @Slot(bool)
    def _silence_speech(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        if playing:
            self.speech.studio.narration.pause()

    @Slot(str)
    def show_models(self, model_id: str) -> None:
        """Show the place of models, with one of them chosen unless the id is empty."""
        self._window.places.show("models")
        if model_id:
            self.models.table.choose(model_id)

    # The queue

    def _batch_place(self) -> Place:
        return self.batch.place()

    @cached_property
    def batch(self) -> "BatchOffice":
        """The place of the queue, which is opened with it."""
        from speechstudio.gui.batch_place.office import BatchOffice  # noqa: PLC0415 - late

        chosen = self._preferences.settings.general.projects_folder
        made = BatchOffice(
            self._look, self._window, self._studio, self._choices,
            messages=self._messages, prompts=self._prompts, folders=self._folders, parent=self,
            projects=Path(chosen) if chosen else self._folders.documents / "Projects",
            voices=lambda: self.shared.voices, tell=self.teller_made.emit,
        )  # fmt: skip
        made.models_requested.connect(self.show_models)
        return made

    def go_on_with_queue(self) -> None:
        """Open the queue where there is one from an earlier run: what waits in it goes on."""
        from speechstudio.workflows.queue.store import NAME  # noqa: PLC0415 - late

        if (self._folders.state / NAME).exists():
            self.batch  # noqa: B018 - it begins when it is made

    # Models

    def _models_place(self) -> Place:
        made, window = self.models, self._window
        PanelButtons(
            self._look, made.header, window.panels, window.keys, tr("Which models are shown")
        )
        return made.place()

    @cached_property
    def models(self) -> "ModelsPlace":
        """The place of models."""
        from speechstudio.gui.models_place.place import ModelsPlace  # noqa: PLC0415 - late

        return ModelsPlace(
            self._look,
            self.shelf,
            self._studio.background,
            self._messages,
            keys=self._keys("find"),
            prompt=self._prompts,
            clones=self.shared.voices.clones,
            parent=self,
        )

    @cached_property
    def shelf(self) -> "ModelShelf":
        """What the place of models shows; models are installed by it, whoever asks."""
        from speechstudio.gui.viewmodels.model_shelf import ModelShelf  # noqa: PLC0415 - late

        made = ModelShelf(self._choices.store, self._choices.speeds, self)
        made.stock_changed.connect(self.shared.look_again)
        return made

    @Slot(object)
    def _join_cloning(self, voices: "Voices") -> None:
        """Have somebody who makes voices of recordings, and removes them."""
        from speechstudio.gui.cloning.desk import CloneDesk  # noqa: PLC0415 - late

        preferences = self._preferences
        self.cloning = CloneDesk(
            self._look, self._window, voices, self._choices.store,
            messages=self._messages, prompts=self._prompts, folders=self._folders,
            devices=lambda: preferences.settings.devices,
            is_recording=self._is_recording,
        )  # fmt: skip
        voices.clones.models_wanted.connect(self.show_models)

    @Slot()
    def close(self) -> None:
        """Stop what the places do."""
        if self._is_made("speech"):
            self.speech.close()
        if self._is_made("shelf"):
            self.shelf.close()
        if self._is_made("batch"):
            self.batch.close()
        if self.cloning is not None:
            self.cloning.close()
        self.shared.close()

    def _is_made(self, name: str) -> bool:
        return name in self.__dict__

    def _keys(self, *names: str) -> Actions:
        """Make actions of a place, with the keys of the window's own."""
        keys = Actions(self._window, names)
        keys.follow(self._window.keys)
        return keys
