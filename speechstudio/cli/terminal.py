"""What commands print while they work: lines, and on a terminal bars below them."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress


class Terminal:
    """Lines on standard error and results on standard output; bars stay below both."""

    def __init__(self, bars: "Progress | None" = None) -> None:
        self.bars = bars
        """None where nobody sees them."""

    def say(self, text: str) -> None:
        """Say something to the person at the terminal."""
        if self.bars is None:
            print(text, file=sys.stderr, flush=True)
        else:
            self.bars.console.print(text, markup=False, highlight=False, soft_wrap=True)

    def result(self, text: str) -> None:
        """Print what another program may read; on a terminal it stands above the bars too."""
        if self.bars is not None and sys.stdout.isatty():
            self.say(text)
        else:
            print(text, flush=True)


@contextmanager
def open_terminal(*, quiet: bool) -> Iterator[Terminal]:
    """Give room for bars where standard error is a terminal, until the block ends."""
    if quiet or not sys.stderr.isatty():
        yield Terminal()
        return
    from speechstudio.cli.bars import bars

    with bars() as shown:
        yield Terminal(shown)
