"""The user's own readings, which hold for every text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from speechstudio.gui.background import Background
from speechstudio.normalization import Entry, Lexicon
from speechstudio.storage.folders import Folders
from speechstudio.workflows.lexicons import save_user_lexicon, user_lexicon

_Entries = tuple[Entry, ...]


class ScriptLexicon(QObject):
    """The lexicon as it was read last; files are read and written beside the event loop."""

    changed = Signal(object)
    """The written forms that are read otherwise now, as a tuple; None where all may be."""
    failed = Signal(object)
    """A `UserFixableError`: the lexicon cannot be read or written."""

    def __init__(
        self, folders: Folders, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.lexicon = Lexicon()
        self.is_known = False
        """Whether it was read, or cannot be."""
        self._folders = folders
        self._background = background

    def load(self) -> None:
        """Read it again; `changed` tells when it is there."""
        self._background.run(lambda: user_lexicon(self._folders), self._take, self._fail)

    def always_read(self, written: str, spoken: str, language: str = "") -> None:
        """Read a written form so in every text, of one language or of all.

        A form with a capital holds only for that case.
        """
        entry = Entry(
            written=written,
            spoken=spoken,
            language=language,
            is_case_sensitive=written != written.lower(),
        )
        self._change((written,), lambda known: (*_without(known, written), entry))

    def forget(self, written: str) -> None:
        """Leave a written form to the rules again."""
        self._change((written,), lambda known: _without(known, written))

    def put(self, entry: Entry, in_place_of: Entry | None = None) -> None:
        """Add an entry, or put it where another one was."""
        gone = () if in_place_of is None else (in_place_of,)

        def put(known: _Entries) -> _Entries:
            others = tuple(old for old in known if old != entry)
            if in_place_of in others:
                return tuple(entry if old == in_place_of else old for old in others)
            return (*others, entry)

        self._change(_forms((entry, *gone)), put)

    def remove(self, entry: Entry) -> None:
        """Take an entry out."""
        self._change(_forms((entry,)), lambda known: tuple(old for old in known if old != entry))

    def join(self, other: Lexicon) -> None:
        """Add the entries of another lexicon; they go in the place of those about the same."""
        about = {_about(entry) for entry in other.entries}

        def join(known: _Entries) -> _Entries:
            return (*other.entries, *(old for old in known if _about(old) not in about))

        self._change(None, join)

    def _change(
        self, written: tuple[str, ...] | None, change: Callable[[_Entries], _Entries]
    ) -> None:
        def work() -> Lexicon:
            # as it is on the disk: other programs write it too
            lexicon = Lexicon(change(user_lexicon(self._folders).entries))
            save_user_lexicon(self._folders, lexicon)
            return lexicon

        self._background.run(work, lambda made: self._take(made, written), self.failed.emit)

    def _take(self, lexicon: Lexicon, written: tuple[str, ...] | None = None) -> None:
        is_first, self.is_known = not self.is_known, True
        before, self.lexicon = self.lexicon.entries, lexicon
        if is_first or before != lexicon.entries:
            self.changed.emit(None if is_first else written)

    def _fail(self, error: object) -> None:
        self.failed.emit(error)
        self._take(self.lexicon)


def _without(known: _Entries, written: str) -> _Entries:
    return tuple(old for old in known if old.written != written)


def _about(entry: Entry) -> tuple[str, str, str]:
    return entry.written, entry.pattern, entry.language


def _forms(entries: Sequence[Entry]) -> tuple[str, ...] | None:
    """Give the written forms of entries; None where a pattern may match anything."""
    forms = tuple(entry.written for entry in entries)
    return forms if all(forms) else None
