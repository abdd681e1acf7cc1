"""The user's lexicon as a table: what is used in the open script first, then the rest."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.errors import LexiconError
from speechstudio.domain.script import Script
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.lexicon_uses import LexiconUses
from speechstudio.gui.viewmodels.of_script import OfScript
from speechstudio.gui.viewmodels.script_lexicon import ScriptLexicon
from speechstudio.gui.viewmodels.span_groups import CLASS_TITLES
from speechstudio.gui.viewmodels.tryout import Tryout
from speechstudio.gui.words import tr, trn
from speechstudio.normalization import Entry, Lexicon
from speechstudio.workflows.lexicons import export_lexicon, load_lexicon
from speechstudio.workflows.speaking.script_voices import language_of_script

_SETTLED_MS = 300
"""A text is looked through when nobody has typed for so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LexiconRow:
    """One entry in a table."""

    key: str
    """Tells it from all others."""
    entry: Entry
    uses: int
    """Places of the open script at which it is read so."""

    @property
    def title(self) -> str:
        """What is read otherwise."""
        return self.entry.written or self.entry.pattern

    @property
    def reading(self) -> str:
        """How it is read."""
        entry = self.entry
        if entry.spoken:
            return entry.spoken
        if entry.ipa:
            return f"/{entry.ipa}/"
        return "" if entry.semiotic_class is None else CLASS_TITLES[entry.semiotic_class]

    @property
    def use(self) -> str:
        """How it is read, and whether recognition expects it."""
        words = (self.reading, tr("expected in recordings") if self.entry.is_expected else "")
        return " · ".join(filter(None, words))

    @property
    def meta(self) -> str:
        """The reading, for what it holds, and how often it is used."""
        words = [self.use]
        words += [tr("pattern")] if self.entry.pattern else []
        words += [language_name(self.entry.language)] if self.entry.language else []
        words += [trn("{n} here", "{n} here", self.uses)] if self.uses else []
        return " · ".join(words)


class LexiconTable(OfScript):
    """Shows entries that a search finds, and hands on what is done to them."""

    failed = Signal(object)
    """A `UserFixableError`."""
    imported = Signal(int)
    """So many entries came from a file."""
    exported = Signal(object)
    """The `ExportedLexicon`: files that hold the lexicon now."""

    def __init__(
        self,
        lexicon: ScriptLexicon,
        tryout: Tryout,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lexicon = lexicon
        self._tryout = tryout
        self._background = background
        self._uses = LexiconUses()
        self._counts: Mapping[Entry, int] = {}
        self._round = 0
        self._is_watched = False
        self.query = ""
        self.here: tuple[LexiconRow, ...] = ()
        """Entries that the open script uses."""
        self.others: tuple[LexiconRow, ...] = ()
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_SETTLED_MS)
        self._clock.timeout.connect(self._count)
        lexicon.changed.connect(self._take_lexicon)
        lexicon.failed.connect(self.failed)

    @property
    def is_empty(self) -> bool:
        """Whether there is no entry at all."""
        return not self._lexicon.lexicon.entries

    @property
    def language(self) -> str:
        """Of the open script."""
        return language_of_script(self.script)

    def row(self, key: str) -> LexiconRow | None:
        """Give a row that is shown."""
        return next((row for row in (*self.here, *self.others) if row.key == key), None)

    # What it is told

    def watch(self, watched: bool) -> None:  # noqa: FBT001 - as a slot
        """Look for entries in the script while somebody looks at the table, and only then."""
        self._is_watched = watched
        if watched:
            if not self._lexicon.is_known:
                self._lexicon.load()
            self._count()
        else:
            self._clock.stop()

    @Slot(str)
    def search(self, query: str) -> None:
        """Show what holds these words."""
        self.query = query
        self._show()

    def put(self, entry: Entry, key: str = "") -> None:
        """Add an entry, or put it in the place of the one with a key."""
        row = self.row(key)
        before = None if row is None else row.entry
        if before is not None and before.is_expected and entry.written:
            entry = replace(entry, is_expected=True)
        self._lexicon.put(entry, before)

    def remove(self, key: str) -> None:
        """Leave what an entry is about to the rules again."""
        row = self.row(key)
        if row is not None:
            self._lexicon.remove(row.entry)

    def hear(self, entry: Entry) -> bool:
        """Let the voice of the script read what an entry is about; tell whether that is known.

        What a pattern matches is looked for in the script.
        """
        example = entry.written or self._example(entry)
        if example:
            self._tryout.read(example, Lexicon((entry,)))
        return bool(example)

    def import_file(self, path: Path) -> None:
        """Add the entries of a file, which go before those of the same text."""
        self._background.run(partial(load_lexicon, path), self._join, self.failed.emit)

    def export_file(self, path: Path) -> None:
        """Write all entries to a file."""
        work = partial(export_lexicon, path, self._lexicon.lexicon)
        self._background.run(work, self.exported.emit, self.failed.emit)

    def begin(self) -> None:
        """Look through another script."""
        self._counts = {}
        self._round += 1
        self._count()
        self._show()

    @Slot(object)
    def take(self, before: Script) -> None:
        """Look through the script when it has settled."""
        now = self.script
        if self._is_watched and (now.paragraphs, now.language) != (
            before.paragraphs, before.language,
        ):  # fmt: skip
            self._clock.start()

    # Inside

    def _join(self, lexicon: Lexicon) -> None:
        self._lexicon.join(lexicon)
        self.imported.emit(len(lexicon.entries))

    def _example(self, entry: Entry) -> str:
        alone, language = Lexicon((entry,)), self.language
        for paragraph in self.script.paragraphs:
            match = next(iter(alone.matches(paragraph.text, language)), None)
            if match is not None:
                return paragraph.text[match.start : match.end]
        return ""

    @Slot(object)
    def _take_lexicon(self, _written: object) -> None:
        self._show()
        self._count()

    @Slot()
    def _count(self) -> None:
        """Find out, beside the event loop, which entries the script uses."""
        self._clock.stop()
        if not self._is_watched or not self.is_open:
            return
        self._round += 1
        texts = [paragraph.text for paragraph in self.script.paragraphs]
        work = partial(self._uses.count, texts, self._lexicon.lexicon, self.language)
        self._background.run(work, partial(self._take_counts, self._round))

    def _take_counts(self, number: int, counts: Mapping[Entry, int]) -> None:
        if number == self._round:
            self._counts = counts
            self._show()

    def _show(self) -> None:
        words = self.query.casefold().split()
        rows = [row for row in self._rows() if _matches(row, words)]
        self.here = tuple(row for row in rows if row.uses)
        self.others = tuple(row for row in rows if not row.uses)
        self.changed.emit()

    def _rows(self) -> list[LexiconRow]:
        seen: Counter[str] = Counter()
        rows = []
        for entry in self._lexicon.lexicon.entries:
            name = f"{entry.written or entry.pattern}\n{entry.language}"
            seen[name] += 1
            key = f"{name}\n{seen[name]}"
            rows.append(LexiconRow(key=key, entry=entry, uses=self._counts.get(entry, 0)))
        return rows


def entry_of(
    text: str, reading: str, *, kind: str, language: str = "", is_pattern: bool = False
) -> Entry:
    """Make an entry of what was typed; `kind` says what the reading is: spoken, ipa or class.

    A text with a capital holds only for that case. Raises `LexiconError`, which says what is wrong.
    """
    classes = {known.value: known for known in CLASS_TITLES}
    if kind == "class" and reading not in classes:
        raise LexiconError(
            tr("there is no class {name}", name=repr(reading)), hint=tr("Choose one of the list.")
        )
    return Entry(
        written="" if is_pattern else text.strip(),
        pattern=text if is_pattern else "",
        spoken=reading.strip() if kind == "spoken" else "",
        ipa=reading.strip().strip("/") if kind == "ipa" else "",
        semiotic_class=classes[reading] if kind == "class" else None,
        language=language,
        is_case_sensitive=text != text.lower(),
    )


def _matches(row: LexiconRow, words: list[str]) -> bool:
    text = f"{row.title} {row.reading}".casefold()
    return all(word in text for word in words)
