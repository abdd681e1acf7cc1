"""The voices of recordings that this user has, wherever they were made."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.background import Background
from speechstudio.workflows.cloning.cloning import remove
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice
from speechstudio.workflows.speaking.voices import VoiceBook


class Clones(QObject):
    """Reads which there are, beside the event loop: the command line may have made or removed some.

    Whoever shows voices asks here for another one, or for the end of one; somebody else answers.
    """

    changed = Signal()
    """`known` are others."""
    outdated = Signal(object)
    """Ids of engines (a tuple) that have other voices than when they were asked."""
    wanted = Signal(str)
    """One is to be made: id of the model that is to speak with it, or empty."""
    removal_wanted = Signal(object)
    """A `ClonedVoice` is to be removed; people are to be asked first."""
    made = Signal(object)
    """A `ClonedVoice` was made here."""
    removed = Signal(object)
    """A `ClonedVoice` was removed here."""
    models_wanted = Signal(str)
    """A model is to be installed first; whoever is in front makes way."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(
        self, book: VoiceBook, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._book = book
        self._background = background
        self.known: tuple[ClonedVoice, ...] = ()
        """In order of their names, as they were read last."""

    @Slot()
    def look(self) -> None:
        """Read again which there are; `changed` and `outdated` tell where there are others."""
        self._background.run(lambda: tuple(self._book.clones.all()), self._compare)

    def take(self, known: tuple[ClonedVoice, ...]) -> None:
        """Know voices that were read just before engines were asked."""
        if known != self.known:
            self.known = known
            self.changed.emit()

    def of(self, name: str) -> ClonedVoice | None:
        """Give what a voice (`ENGINE:VOICE`) is a clone of; None where it is none."""
        engine, _, voice = name.partition(":")
        return next((clone for clone in self.known if clone.is_of(engine, voice)), None)

    def of_model(self, model: str) -> tuple[ClonedVoice, ...]:
        """Give those with which a model speaks."""
        return tuple(clone for clone in self.known if clone.model == model)

    def is_taken(self, name: str) -> bool:
        """Tell whether one is called so, whether letters are small or not."""
        return name.casefold() in {clone.name.casefold() for clone in self.known}

    def note_made(self, voice: ClonedVoice) -> None:
        """Know of one that was just made."""
        self._compare(_sorted((*self.known, voice)))
        self.made.emit(voice)

    def remove(self, voice: ClonedVoice) -> None:
        """Delete one beside the event loop; `removed` or `failed` tells."""
        work = partial(remove, self._book, voice.name)
        self._background.run(work, lambda _: self._note_removed(voice), self.failed.emit)

    def _compare(self, known: tuple[ClonedVoice, ...]) -> None:
        others = set(self.known) ^ set(known)
        self.take(known)
        if others:
            self.outdated.emit(tuple(sorted({voice.engine for voice in others})))

    def _note_removed(self, voice: ClonedVoice) -> None:
        self._compare(tuple(known for known in self.known if known.name != voice.name))
        self.removed.emit(voice)


def _sorted(voices: Iterable[ClonedVoice]) -> tuple[ClonedVoice, ...]:
    return tuple(sorted(voices, key=lambda voice: voice.name))
