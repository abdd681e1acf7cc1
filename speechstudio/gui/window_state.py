"""How the window was left, from one start to the next."""

from dataclasses import replace

from PySide6.QtCore import QByteArray

from speechstudio.gui.main_window import MainWindow
from speechstudio.storage.settings import Settings, WindowSettings


def restore(window: MainWindow, settings: Settings) -> None:
    """Put the window where it was."""
    known = settings.window
    if known.geometry:
        window.restoreGeometry(QByteArray.fromBase64(known.geometry.encode()))
    window.panels.wanted["library"] = known.library_shown
    window.panels.wanted["inspector"] = known.inspector_shown


def noted(window: MainWindow, settings: Settings) -> Settings:
    """Give the settings with how the window is now."""
    geometry = bytes(window.saveGeometry().toBase64().data()).decode()
    known: WindowSettings = replace(
        settings.window,
        geometry=geometry,
        library_shown=window.panels.wanted["library"],
        inspector_shown=window.panels.wanted["inspector"],
    )
    return replace(settings, window=known)
