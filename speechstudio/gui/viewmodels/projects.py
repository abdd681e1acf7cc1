"""The list of projects."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QObject

from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.listing import Listing
from speechstudio.workflows.library import Entry, Library


class Projects(Listing[Entry]):
    """Entries of the library as they were read last."""

    def __init__(
        self, library: Library, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(library, background, parent)
        self.library = library
        self.usual_language = ""
        """Language of most projects; empty where no language is that of most."""

    def take(self, query: str, entries: tuple[Entry, ...]) -> None:
        """Note which language is usual, unless only some projects were found."""
        if not query:
            self.usual_language = usual_language(entries)


def usual_language(entries: Iterable[Entry]) -> str:
    """Give the language of more than half of the projects whose language is known."""
    tags = Counter(main_language(entry.language) for entry in entries if entry.language)
    tag, count = max(tags.items(), key=lambda pair: pair[1], default=("", 0))
    return tag if 2 * count > tags.total() else ""


def main_language(tag: str) -> str:
    """Give a language without its region: `pt` for `pt-BR`."""
    return tag.split("-", maxsplit=1)[0].lower()
