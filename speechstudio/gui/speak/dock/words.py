"""What a block says to those who hear it, or ask for it."""

from speechstudio.gui.viewmodels.script_blocks import Block
from speechstudio.gui.viewmodels.script_row import RowState
from speechstudio.gui.words import number, tr

_STATES = {
    RowState.UNMADE: tr("not made yet"),
    RowState.MAKING: tr("being made"),
    RowState.MADE: tr("made", "a sentence"),
    RowState.STALE: tr("changed since it was made"),
    RowState.FAILED: tr("could not be made"),
}


def seconds_text(length_ms: int) -> str:
    """Write a length to a tenth of a second: `7.4 s`."""
    return tr("{seconds} s", seconds=number(length_ms / 1000, 1))


def block_words(block: Block, count: int) -> str:
    """Name a block, its length and its state."""
    place, title = block.row.number, block.row.written.strip()
    if not count:
        return tr("Sentence {number}", number=place) if place else title
    name = tr("{title} of {count}", title=title, count=count)
    if place:
        name = tr("Sentence {number} of {count}", number=place, count=count)
    length = seconds_text(block.length_ms)
    if block.state is not RowState.MADE:
        length = tr("about {length}", length=length)
    return f"{name} · {length} · {_STATES[block.state]}"
