"""The actions of the window as QActions, with keys that can be changed."""

from collections.abc import Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from speechstudio.gui.keys import ACTIONS, DESIGN, keys_of


class Actions(QObject):
    """One QAction for each entry of `keys.ACTIONS`, attached to a window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(spec.text, self)
            action.setObjectName(spec.id)
            action.setAutoRepeat(spec.group == "Play" and spec.id != "play")
            window.addAction(action)
            self._actions[spec.id] = action
        self.use_keys(DESIGN, {})

    def __getitem__(self, name: str) -> QAction:
        """Return the action of an id."""
        return self._actions[name]

    def use_keys(self, preset: str, own: Mapping[str, str]) -> None:
        """Give every action its keys: those of a preset, and what a person has changed."""
        for name, sequences in keys_of(preset, own).items():
            self._actions[name].setShortcuts([QKeySequence(keys) for keys in sequences])

    def key_text(self, name: str) -> str:
        """Give the first key of an action as this system writes it; empty where it has none."""
        native = QKeySequence.SequenceFormat.NativeText
        return self._actions[name].shortcut().toString(native)

    def portable_key(self, name: str) -> str:
        """Give the first key of an action in the portable form; empty where it has none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.PortableText)
