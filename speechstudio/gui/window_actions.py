"""What each key and button of the window does."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from speechstudio.gui.document import Document
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.playback import STEP
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.studio import Studio

if TYPE_CHECKING:
    from speechstudio.domain.transcript import Transcript

_SKIP_MS = 5000


class WindowActions(QObject):
    """Joins the actions that need nothing but studio and window."""

    def __init__(self, window: MainWindow, studio: Studio) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio
        playback, keys = studio.playback, window.keys
        acts: dict[str, Callable[[], Any]] = {
            "new": studio.show_none,
            "undo": lambda: self._with(lambda document: document.undo_stack.undo()),
            "redo": lambda: self._with(lambda document: document.undo_stack.redo()),
            "play": playback.toggle,
            "back": lambda: playback.skip(-_SKIP_MS),
            "forward": lambda: playback.skip(_SKIP_MS),
            "slower": lambda: self._change_rate(-STEP),
            "faster": lambda: self._change_rate(STEP),
            "previous_passage": lambda: self._go_passage(-1),
            "next_passage": lambda: self._go_passage(1),
            "current": window.transcript.view.jump_to_current,
            "library": lambda: window.panels.toggle("library"),
            "inspector": lambda: window.panels.toggle("inspector"),
            "quit": window.close,
        }
        for name, act in acts.items():
            keys[name].triggered.connect(act)

    def _with(self, act: Callable[[Document], Any]) -> None:
        document = self._studio.document
        if document is not None and self._studio.transcription is None:
            act(document)

    def _change_rate(self, by: float) -> None:
        playback = self._studio.playback
        playback.set_rate(playback.rate + by)
        self._window.transcript.dock.set_rate(playback.rate)

    def _go_passage(self, by: int) -> None:
        """Put the caret at the start of another passage, and the sound with it."""
        view = self._window.transcript.view
        transcript: Transcript = view.editor.transcript
        at = view.caret.segment + by
        if 0 <= at < len(transcript.segments):
            view.place_caret(Caret(at, 0))
            self._studio.playback.seek(transcript.segments[at].start_ms)
