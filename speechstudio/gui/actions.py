"""The actions of the window as QActions, with keys that can be changed."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from speechstudio.gui.held_keys import HeldKeys, KeyAction
from speechstudio.gui.keys import (
    ACTIONS,
    DESIGN,
    EVERYWHERE,
    IN_TRANSCRIBE,
    REPEATED,
    keys_of,
    with_media_keys,
)


class Actions(QObject):
    """One QAction for each entry of `keys.ACTIONS`, or for some of them, attached to a window.

    Each place of the window has those of its own, of which only the shown place's answer.
    """

    keys_changed = Signal()
    """Every action of the window has its keys anew."""

    def __init__(self, window: QWidget, names: Sequence[str] = IN_TRANSCRIBE) -> None:
        """`names` are the ids that are wanted."""
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        self._chosen: tuple[str, Mapping[str, str]] = (DESIGN, {})
        held = HeldKeys(self)
        for spec in (spec for spec in ACTIONS if spec.id in names):
            action = KeyAction(spec.text, held, self, repeats=spec.id in REPEATED)
            action.setObjectName(spec.id)
            window.addAction(action)
            self._actions[spec.id] = action
        self.use_keys(DESIGN, {})

    def __getitem__(self, name: str) -> QAction:
        """Return the action of an id."""
        return self._actions[name]

    def use_keys(self, preset: str, own: Mapping[str, str]) -> None:
        """Give every action its keys: those of a preset, and what a person has changed."""
        self._chosen = (preset, own)
        for name, sequences in with_media_keys(keys_of(preset, own)).items():
            if name in self._actions:
                keys = [QKeySequence(sequence) for sequence in sequences]
                self._actions[name].setShortcuts(keys)
        self.keys_changed.emit()

    def follow(self, others: "Actions") -> None:
        """Have the same keys as other actions, now and whenever they change."""
        self._others = others
        others.keys_changed.connect(self._take_over)
        self._take_over()

    @Slot()
    def _take_over(self) -> None:
        self.use_keys(*self._others._chosen)  # noqa: SLF001 - one of its own kind

    def set_active(self, active: bool) -> None:  # noqa: FBT001 - a setter
        """Let the actions of a place answer to their keys, or not; some answer everywhere."""
        for name, action in self._actions.items():
            action.setEnabled(active or name in EVERYWHERE)

    def portable_key(self, name: str) -> str:
        """Give the first key of an action in the portable form; empty where it has none."""
        return self._actions[name].shortcut().toString(QKeySequence.SequenceFormat.PortableText)
