"""How the window was left, from one start to the next."""

from dataclasses import replace

from PySide6.QtCore import QByteArray

from speechstudio.gui.main_window import MainWindow
from speechstudio.storage.settings import WindowSettings


def restore(window: MainWindow, known: WindowSettings) -> None:
    """Put the window where it was."""
    if known.geometry:
        window.restoreGeometry(QByteArray.fromBase64(known.geometry.encode()))
    window.panels.wanted["library"] = known.library_shown
    window.panels.wanted["inspector"] = known.inspector_shown


def noted(window: MainWindow, known: WindowSettings) -> WindowSettings:
    """Say how the window is now."""
    return replace(
        known,
        geometry=bytes(window.saveGeometry().toBase64().data()).decode(),
        library_shown=window.panels.wanted["library"],
        inspector_shown=window.panels.wanted["inspector"],
    )
