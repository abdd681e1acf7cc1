"""The real program with its window, driven from outside: `python -m` this module.

Each line of standard input is a question, as JSON: the name of a method of `Driver`, and what it
is given. Each is answered by a line of standard output, once it has been done.
"""

import json
import sys
import threading
import traceback
from collections.abc import Sequence
from importlib.abc import MetaPathFinder
from pathlib import Path
from types import ModuleType
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Slot
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from speechstudio.gui import app
from speechstudio.gui.theme.look import Look
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.folders import Folders


class Watch(MetaPathFinder):
    """Notes which modules other threads than the window's load."""

    def __init__(self) -> None:
        self._loaded: list[str] = []

    def find_spec(self, fullname: str, path: object, target: ModuleType | None = None) -> None:
        """Leave the finding to others; to be found is not yet to be loaded."""
        is_beside = threading.current_thread() is not threading.main_thread()
        callers = (frame.f_code.co_name for frame, _ in traceback.walk_stack(None))
        if is_beside and "_find_and_load_unlocked" in callers:
            self._loaded.append(fullname)

    @property
    def wrong(self) -> list[str]:
        """Those with classes of Qt's: where they are made elsewhere, Qt fails now and then."""
        return [name for name in self._loaded if _has_qt_class(sys.modules.get(name))]


def _has_qt_class(module: ModuleType | None) -> bool:
    return module is not None and any(
        isinstance(each, type) and issubclass(each, QObject) and each.__module__ == module.__name__
        for each in [*vars(module).values()]
    )


class Driver(QObject):
    """Does to a window what a person would, and tells what is to be seen."""

    def __init__(self, shown: StudioWindow) -> None:
        super().__init__(shown)
        self._shown = shown
        # Unbuffered: what is read ahead would not be notified.
        self._questions = open(sys.stdin.fileno(), "rb", buffering=0, closefd=False)  # noqa: SIM115 - no path, and never closed
        self._notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._answer)

    def trigger(self, action: str) -> None:
        """Do what a key of the window does."""
        self._shown.window.keys[action].trigger()

    def type(self, text: str) -> None:
        """Type into the transcript."""
        view = self._shown.window.transcript.view
        view.setFocus()
        QTest.keyClicks(view, text)

    def mark(self) -> None:
        self._shown.recorder.recording.mark()

    def open(self, path: str) -> None:
        """Open a project of the list."""
        self._shown.window.library.chosen.emit(Path(path))

    def press_banner(self) -> None:
        self._shown.window.transcript.acted.emit()

    def press_toast(self, words: str) -> None:
        """Press a button of the last message."""
        self._shown.window.toasts.toasts[-1].acted.emit(words)

    def close(self) -> None:
        self._shown.window.close()

    def seen(self) -> dict[str, Any]:
        """Tell what is to be seen now."""
        shown, studio = self._shown, self._shown.studio
        recording = shown.recorder.recording
        document = studio.document
        banner = None if document is None else shown.window.transcript._banner_said
        return {
            "phase": str(recording.phase),
            "recorded_ms": recording.recorded_ms,
            "recorded_marks": len(recording.marks.items),
            "projects": [str(entry.path) for entry in studio.projects.entries],
            "toasts": [toast.content.title for toast in shown.window.toasts.toasts],
            "project": "" if document is None else str(document.project.path),
            "is_working": studio.transcription is not None,
            "text": "" if document is None else shown.window.transcript.view.editor.transcript.text,
            "banner": "" if banner is None else banner[0],
        }

    def button(self, words: str) -> list[int]:
        """Give the place on the screen of a button that can be pressed now; empty without one."""
        buttons = self._shown.window.findChildren(QAbstractButton)
        for button in buttons:
            if button.text() == words and button.isVisible() and button.isEnabled():
                middle = button.mapToGlobal(button.rect().center())
                return [middle.x(), middle.y()]
        return []

    def queue(self) -> dict[str, Any]:
        """Tell what stands in the queue, by name, and what its table says."""
        office = self._shown.others.__dict__.get("batch")
        if office is None or self._shown.window.places.shown != "batch":
            return {"items": {}}
        model = office.view.table.model()
        rows = {
            model.index(row).data(): model.index(row).data(Qt.ItemDataRole.AccessibleTextRole)
            for row in range(model.rowCount())
        }
        return {
            "items": {
                item.source.name: {
                    "state": item.state,
                    "row": rows.get(item.source.name, ""),
                    "log": [line.text for line in item.log],
                    "results": [str(path) for path in item.results],
                    "project": str(item.project or ""),
                }
                for item in office.feed.items
            }
        }

    @Slot()
    def _answer(self) -> None:
        line = self._questions.readline()
        if not line:  # whoever asked is gone
            self._notifier.setEnabled(False)
            return
        name, *given = json.loads(line)
        print(json.dumps(getattr(self, name)(*given)), flush=True)
        if name == "close":
            self._notifier.setEnabled(False)


def run(paths: Sequence[Path]) -> int:
    """Run the program as it is, but for somebody who looks over the person's shoulder."""
    make_window = app.make_window

    def make_driven(look: Look, folders: Folders) -> StudioWindow:
        shown = make_window(look, folders)
        Driver(shown)
        return shown

    app.make_window = make_driven
    watch = Watch()
    sys.meta_path.insert(0, watch)
    code = app.run(Folders.of_this_user(), paths)
    for name in watch.wrong:
        print(f"{name} was loaded beside the thread of the window", file=sys.stderr)
    return code


if __name__ == "__main__":
    sys.exit(run([Path(name) for name in sys.argv[1:]]))
