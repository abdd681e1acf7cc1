"""What each key and button of the window does."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.gui.document import Document
from speechstudio.gui.main_window import HOME, MainWindow
from speechstudio.gui.playback import SKIP_MS, STEP
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.studio import Studio

if TYPE_CHECKING:
    from speechstudio.domain.transcript import Transcript

_BY_TAB = Qt.FocusPolicy.TabFocus


class WindowActions(QObject):
    """Joins the actions that need nothing but studio and window."""

    def __init__(self, window: MainWindow, studio: Studio) -> None:
        super().__init__(window)
        self._window = window
        self._studio = studio
        playback, keys = studio.playback, window.keys
        acts: dict[str, Callable[[], Any]] = {
            "new": studio.show_none,
            "undo": lambda: self._with(Document.undo),
            "redo": lambda: self._with(Document.redo),
            "play": playback.toggle,
            "pause": lambda: playback.is_playing and playback.toggle(),
            "back": lambda: playback.skip(-SKIP_MS),
            "forward": lambda: playback.skip(SKIP_MS),
            "slower": lambda: self._change_rate(-STEP),
            "faster": lambda: self._change_rate(STEP),
            "previous_passage": lambda: self._go_passage(-1),
            "next_passage": lambda: self._go_passage(1),
            "current": self._go_to_sound,
            "loop": self._toggle_loop,
            "next_region": self._go_region,
            "library": lambda: window.panels.toggle("library"),
            "inspector": lambda: window.panels.toggle("inspector"),
            "quit": window.close,
            **{f"place_{n}": partial(self._go_to_place, n) for n in range(1, 6)},
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

    def _toggle_loop(self) -> None:
        playback = self._studio.playback
        self._window.transcript.dock.set_looping(not playback.is_looping)
        playback.set_looping(not playback.is_looping)

    def _go_region(self) -> None:
        """Bring the keyboard to the next part of the window that can take it."""
        window = self._window
        regions = list(window.places.regions())
        if window.places.shown == HOME:
            regions.insert(-1, window.transcript.dock)
        regions.append(window.strip)
        shown = [region for region in regions if region.isVisible()]
        focus = QApplication.focusWidget()
        inside = [
            at
            for at, region in enumerate(shown)
            if focus and (region is focus or region.isAncestorOf(focus))
        ]
        begin = inside[-1] + 1 if inside else 0
        for region in (*shown[begin:], *shown[:begin]):
            target = _first_focusable(region)
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _go_to_place(self, number: int, _checked: object = None) -> None:
        names = self._window.places.names
        if number <= len(names):
            self._window.places.go_to(names[number - 1])

    def _go_to_sound(self) -> None:
        self._window.transcript.view.jump_to_current()

    def _go_passage(self, by: int) -> None:
        """Put the caret at the start of another passage, and the sound with it."""
        view = self._window.transcript.view
        transcript: Transcript = view.editor.transcript
        at = view.caret.segment + by
        if 0 <= at < len(transcript.segments):
            view.place_caret(Caret(at, 0))
            self._studio.playback.seek(transcript.segments[at].start_ms)


def _first_focusable(region: QWidget) -> QWidget | None:
    """Give the first widget in a region that Tab would reach."""
    for widget in (region, *region.findChildren(QWidget)):
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & _BY_TAB:
            return widget
    return None
