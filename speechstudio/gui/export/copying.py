"""Copying a transcript, or a part of it, as text with names and times."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from speechstudio.domain.transcript import Transcript
from speechstudio.formats import txt
from speechstudio.formats.excerpt import WordRange, words_in
from speechstudio.formats.spec import WriteOptions
from speechstudio.gui.background import Background


class Copying(QObject):
    """Puts transcripts on the clipboard; the text is made beside the event loop."""

    copied = Signal(int)
    """So many words are on the clipboard."""
    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background

    def copy(
        self,
        transcript: Transcript,
        selection: WordRange | None = None,
        options: WriteOptions | None = None,
    ) -> None:
        """Copy a transcript, or what is selected in it."""
        work = partial(_copied, transcript, selection, options or WriteOptions())
        self._background.run(work, self._put, self.failed.emit)

    def _put(self, made: tuple[str, int]) -> None:
        text, words = made
        QGuiApplication.clipboard().setText(text)
        self.copied.emit(words)


def _copied(
    transcript: Transcript, selection: WordRange | None, options: WriteOptions
) -> tuple[str, int]:
    part = transcript if selection is None else words_in(transcript, selection)
    text = txt.write(part, options).decode()
    return text, sum(len(segment.words) for segment in part.segments)
