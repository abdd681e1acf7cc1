"""What making and playing need to know of a script that is shown."""

from typing import Protocol

from PySide6.QtCore import SignalInstance

from speechstudio.domain.script import Script
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.normalization import Utterance


class SpokenScript(Protocol):
    """A script that is edited."""

    @property
    def script(self) -> Script:
        """As it is now."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Signal with the script as it was before."""
        ...


class SpokenRows(Protocol):
    """The sentences of a script; each but those without words is said in one breath."""

    @property
    def paragraph_count(self) -> int:
        """As many as the script has."""
        ...

    def rows_of(self, paragraph: int) -> tuple[ScriptRow, ...]:
        """Give the sentences of a paragraph, in order."""
        ...

    def utterance_of(self, paragraph: int) -> Utterance | None:
        """Give what the rows were made from; None while it is being read."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Signal with the first paragraph that changed, and how many went and came there."""
        ...
