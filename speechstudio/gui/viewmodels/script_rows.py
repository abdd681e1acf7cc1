"""The sentences of the open script in both their forms, read in slices nobody waits for."""

from collections.abc import Sequence
from contextlib import nullcontext

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.gui.background import Background
from speechstudio.gui.collecting import much_is_made
from speechstudio.gui.viewmodels.read_groups import ReadGroups
from speechstudio.gui.viewmodels.row_list import RowList
from speechstudio.gui.viewmodels.row_reader import RowReader
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_lexicon import ScriptLexicon
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.normalization import Utterance
from speechstudio.workflows.scripts.reading import reading_of

_MANY = 64
"""Paragraphs of which so much is made at once that garbage is looked for afterwards."""


class ScriptRows(QObject):
    """Follows a script. Rows that are not read yet show the written text, and say so."""

    changed = Signal(int, int, int)
    """First paragraph, how many went, how many came; read again counts as both.

    Numbers of rows behind may be others too.
    """
    settled = Signal()
    """Everything has been read."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(
        self,
        document: ScriptDocument,
        lexicon: ScriptLexicon,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.lexicon = lexicon
        self._seen = range(0)
        """Paragraphs that somebody looks at."""
        self._rows = RowList()
        self._rows.splice(0, 0, document.script.paragraphs)
        self.groups = ReadGroups(document, self._rows, self)
        """Which spans are read."""
        self._reader = RowReader(self._rows, background, self)
        self._reader.read.connect(self._take_read)
        self._reader.failed.connect(self.failed)
        document.changed.connect(self._take_script)
        lexicon.changed.connect(self._take_lexicon)
        if lexicon.is_known:
            self._read_all()
        else:
            lexicon.load()

    @property
    def paragraph_count(self) -> int:
        """As many as the script has."""
        return len(self._rows.paragraphs)

    @property
    def row_count(self) -> int:
        """How many sentences there are, those without words included."""
        return self._rows.row_count

    def rows_of(self, paragraph: int) -> tuple[ScriptRow, ...]:
        """Give the sentences of a paragraph; IndexError where there is none."""
        return self._rows.rows_of(paragraph)

    def text_of(self, paragraph: int) -> str:
        """Give the text of a paragraph."""
        return self._rows.paragraphs[paragraph].paragraph.text

    def lengths_of(self, paragraph: int) -> Sequence[int]:
        """Give the characters of each sentence, in the form that has more; makes no rows."""
        return self._rows.paragraphs[paragraph].reading.lengths

    def speaker_of(self, paragraph: int) -> str:
        """Give the name of who speaks a paragraph."""
        return self._rows.paragraphs[paragraph].paragraph.speaker

    def row(self, index: int) -> ScriptRow:
        """Give the sentence of that index among all; IndexError where there is none."""
        return self._rows.row(index)

    def index_at(self, paragraph: int, offset: int) -> int:
        """Give the index among all of the sentence that holds a place."""
        return self._rows.index_at(paragraph, offset)

    def utterance_of(self, paragraph: int) -> Utterance | None:
        """Give what the sentences were made from; None while they are not settled."""
        read = self._rows.paragraphs[paragraph]
        return read.reading.utterance if read.is_settled else None

    @property
    def is_settled(self) -> bool:
        """Whether everything has been read."""
        return not self._rows.unsettled

    def hurry(self, first: int, stop: int) -> None:
        """Read these paragraphs before others: somebody looks at them."""
        self._seen = range(first, stop)
        self._reader.hurry(first, stop)

    def close(self) -> None:
        """Read nothing more, and follow nothing."""
        self._reader.stop()
        self.document.changed.disconnect(self._take_script)
        self.lexicon.changed.disconnect(self._take_lexicon)

    @Slot(object)
    def _take_script(self, before: Script) -> None:
        script = self.document.script
        first, removed, added = _difference(before.paragraphs, script.paragraphs)
        counts = dict(self._rows.counts)
        with much_is_made() if added > _MANY else nullcontext():
            self._rows.splice(first, first + removed, script.paragraphs[first : first + added])
            self._reader.take(first, first + added)
            was, now = before.paragraphs[first : first + removed], script.paragraphs[first:][:added]
            if _looks(was) == _looks(now):
                pairs = enumerate(zip(was, now, strict=True), first)
                self._tell([at for at, (old, new) in pairs if old is not new])
            else:
                self.changed.emit(first, removed, added)
        if _settings(before) != _settings(script):
            self._read_all()
        elif counts != self._rows.counts:
            self.groups.changed.emit()
        if removed or added:
            self._tell_if_settled()

    @Slot(object)
    def _take_lexicon(self, written: tuple[str, ...] | None) -> None:
        if written is None:
            self._read_all()
            return
        forms = [form.casefold() for form in written]
        texts = (read.paragraph.text.casefold() for read in self._rows.paragraphs)
        places = [at for at, text in enumerate(texts) if any(form in text for form in forms)]
        self._reader.begin(reading_of(self.document.script, self.lexicon.lexicon))
        self._reader.read_again(places)
        self._tell(places)

    def _read_all(self) -> None:
        """Read everything again, as settings are others."""
        self._reader.begin(reading_of(self.document.script, self.lexicon.lexicon))
        self._reader.read_again(range(self.paragraph_count))
        self._tell(range(self.paragraph_count))
        self.groups.changed.emit()

    @Slot(object)
    def _take_read(self, places: Sequence[int]) -> None:
        self._tell(places)
        self.groups.changed.emit()
        self._tell_if_settled()

    def _tell(self, places: Sequence[int]) -> None:
        """Tell of what is read, and of what is looked at and is read again; runs at once.

        All else looks as it did, and is told of once it is read.
        """
        known = self._rows.paragraphs
        runs: list[tuple[int, int]] = []
        for at in (at for at in places if at in self._seen or known[at].is_settled):
            if runs and runs[-1][1] == at:
                runs[-1] = runs[-1][0], at + 1
            else:
                runs.append((at, at + 1))
        for first, stop in runs:
            self.changed.emit(first, stop - first, stop - first)

    def _tell_if_settled(self) -> None:
        rows = self._rows
        if not rows.unsettled:
            self.document.update(sentences=rows.sentence_count, words=rows.word_count)
            self.settled.emit()


def _settings(script: Script) -> tuple[str, frozenset[str]]:
    """Give what decides about how every paragraph is read."""
    return script.language, script.left_as_written


def _looks(paragraphs: Sequence[ScriptParagraph]) -> list[tuple[str, int, str]]:
    """Give what rows show of paragraphs until they are read again."""
    return [(each.text, each.heading, each.speaker) for each in paragraphs]


def _difference(
    before: Sequence[ScriptParagraph], after: Sequence[ScriptParagraph]
) -> tuple[int, int, int]:
    """Give the first paragraph that is another object, and how many went and came there."""
    shorter = min(len(before), len(after))
    head = tail = 0
    while head < shorter and before[head] is after[head]:
        head += 1
    while tail < shorter - head and before[-1 - tail] is after[-1 - tail]:
        tail += 1
    return head, len(before) - head - tail, len(after) - head - tail
