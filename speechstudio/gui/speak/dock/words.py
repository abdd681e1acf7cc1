"""What a block says to those who hear it, or ask for it."""

from speechstudio.gui.viewmodels.script_blocks import Block
from speechstudio.gui.viewmodels.script_row import RowState

_STATES = {
    RowState.UNMADE: "not made yet",
    RowState.MAKING: "being made",
    RowState.MADE: "made",
    RowState.STALE: "changed since it was made",
    RowState.FAILED: "could not be made",
}


def seconds_text(length_ms: int) -> str:
    """Write a length to a tenth of a second: `7.4 s`."""
    return f"{length_ms / 1000:.1f} s"


def block_words(block: Block, count: int) -> str:
    """Name a block, its length and its state."""
    name = f"Sentence {block.row.number}" if block.row.number else block.row.written.strip()
    is_known = block.state is RowState.MADE
    length = f"{'' if is_known else 'about '}{seconds_text(block.length_ms)}"
    return f"{name} of {count} · {length} · {_STATES[block.state]}" if count else name
