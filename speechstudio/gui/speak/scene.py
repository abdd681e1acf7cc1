"""Everything that one row of a script shows."""

from collections.abc import Sequence
from dataclasses import dataclass

from speechstudio.gui.speak.marks import Run
from speechstudio.gui.speak.row_shapes import RowShape
from speechstudio.gui.viewmodels.script_row import RowSpan, RowState, ScriptRow


@dataclass(frozen=True, slots=True, kw_only=True)
class RowScene:
    """One row as it looks at the moment."""

    row: ScriptRow
    shape: RowShape
    state: RowState
    speaker: int = 0
    """Number of the speaker, from 1; 0 where nobody is known."""
    is_playing: bool = False
    spans: Sequence[RowSpan] = ()
    lit: Sequence[RowSpan] = ()
    heard: Run | None = None
    """What is heard of the spoken text."""
    selected: Run | None = None
    caret: int | None = None
    """Offset in the row at which the caret shows."""
