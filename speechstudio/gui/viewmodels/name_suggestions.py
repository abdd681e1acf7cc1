"""Names that were put right in a transcript, suggested for recognition to expect."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.corrections import Correction, bare, corrections
from speechstudio.domain.edits.changed_run import swapped
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.viewmodels.transcriptions import TRANSCRIBE_AGAIN, TRANSCRIPTION
from speechstudio.workflows.common_words import common_words
from speechstudio.workflows.expected_words import ExpectedWords

SETTLED_MS = 1200
"""A correction is looked at when nobody has typed for so long."""
_TWICE = 2
_MOST_PASSAGES = 40
"""More at once are no corrections by hand, but another transcript."""
_OF_ENGINES = frozenset({TRANSCRIBE_AGAIN, TRANSCRIPTION})
"""Steps that bring what an engine has heard."""


class NameSuggestions(OfDocument):
    """Follows the corrections of a project, and suggests one word at a time."""

    failed = Signal(object)
    """A `UserFixableError`: it could not be remembered."""
    remembered = Signal(str)

    def __init__(
        self, expected: ExpectedWords, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._expected = expected
        self._background = background
        self.suggestion = ""
        """What may be remembered; empty for nothing. `changed` tells when it is another."""
        self._settled: frozenset[str] = frozenset()
        self._passed: set[str] = set()
        """What was answered with “not now”, for this sitting."""
        self._counts: Counter[tuple[str, str]] = Counter()
        self._looked_at = Transcript()
        self._latest = Transcript()
        self._caret = (0, 0)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(SETTLED_MS)
        self._clock.timeout.connect(self.look)

    # Answers

    @Slot()
    def remember(self) -> None:
        """Have what is suggested expected from now on."""
        word = self.suggestion
        self._keep(self._expected.remember, lambda _none: self.remembered.emit(word))

    @Slot()
    def refuse(self) -> None:
        """Never suggest this word again."""
        self._keep(self._expected.refuse, lambda _none: None)

    @Slot()
    def put_off(self) -> None:
        """Not suggest this word again as long as the window is open."""
        self._passed.add(self.suggestion.casefold())
        self._suggest("")

    # What is followed

    def open(self, document: Document | None) -> None:
        """Follow another document."""
        if self._document is not None:
            self._document.stepped.disconnect(self._step)
        super().open(document)
        if document is not None:
            document.stepped.connect(self._step)

    def begin(self) -> None:
        """Begin with another document; what counts is corrected from now on."""
        self._clock.stop()
        self._counts.clear()
        self._looked_at = self._latest = self.transcript
        self.suggestion = ""
        if self._document is not None:
            self._background.run(self._expected.settled, self._take_settled)

    @Slot(object)
    def take(self, transcript: Transcript) -> None:
        """Look at a correction when it has settled; take back what is not there any more."""
        before, self._latest = self._latest, transcript
        if self.suggestion:
            old, new = swapped(before.segments, transcript.segments)
            is_gone = _holds(old, self.suggestion) and not _holds(new, self.suggestion)
            if is_gone:
                self._suggest("")
        self._clock.start()

    def set_caret(self, segment: int, offset: int) -> None:
        """Note where the caret is: a word at which it stands may not be done."""
        self._caret = segment, offset
        if self._looked_at is not self._latest:
            self._clock.start()

    @Slot(object)
    def _step(self, _before: object) -> None:
        """Take what undo or redo has brought as it is."""
        self._clock.stop()
        self._counts.clear()
        self._looked_at = self._latest = self.transcript

    # Inside

    @Slot()
    def look(self) -> None:
        """Look at what was corrected, unless the caret is still in it."""
        document, now = self._document, self.transcript
        if document is None or now is self._looked_at:
            return
        old, new = swapped(self._looked_at.segments, now.segments)
        is_engine = document.undo_stack.undoText() in _OF_ENGINES
        if is_engine or len(old) != len(new) or len(old) > _MOST_PASSAGES:
            self._looked_at = now
            return
        if self._is_being_typed(old, new):
            return
        self._looked_at = now
        common = common_words(now.language or "")
        for before, after in zip(old, new, strict=True):
            for found in corrections(before, after, now.language or "", common):
                self._weigh(found, now)

    def _weigh(self, found: Correction, now: Transcript) -> None:
        self._counts[found.key] += 1
        is_likely = found.is_name_like or self._counts[found.key] >= _TWICE
        folded = found.after.casefold()
        if is_likely and folded not in self._settled | self._passed and not _is_word(folded, now):
            self._suggest(found.after)

    def _is_being_typed(self, old: Sequence[Segment], new: Sequence[Segment]) -> bool:
        """Whether the caret is at a word that was not there before."""
        segment, offset = self._caret
        segments = self.transcript.segments
        at = segments[segment] if segment < len(segments) else None
        for before, after in zip(old, new, strict=True):
            if after is at:
                known = {bare(word.text) for word in before.words}
                start = after.text.rfind(" ", 0, offset) + 1
                return bare(after.text[start:].partition(" ")[0]) not in known
        return False

    def _suggest(self, word: str) -> None:
        if word != self.suggestion:
            self.suggestion = word
            self.changed.emit()

    def _keep(self, keep: Callable[[str], None], then: Callable[[None], None]) -> None:
        word = self.suggestion
        if word:
            self._settled |= {word.casefold()}
            self._background.run(partial(keep, word), then, self.failed.emit)
            self._suggest("")

    def _take_settled(self, settled: frozenset[str]) -> None:
        self._settled |= settled


def _holds(segments: Iterable[Segment], words: str) -> bool:
    folded = words.casefold()
    return any(folded in segment.text.casefold() for segment in segments)


def _is_word(folded: str, transcript: Transcript) -> bool:
    """Whether recognition has written it small somewhere, and so knows it as a word."""
    return any(
        folded in word.text and bare(word.text) == folded and word.confidence is not None
        for segment in transcript.segments
        for word in segment.words
    )
