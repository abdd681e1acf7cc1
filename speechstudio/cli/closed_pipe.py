"""What to do when whoever read our output has gone, as `head` does after some lines."""

import os
from typing import TextIO


def discard(stream: TextIO) -> None:
    """Send nowhere what was and will be written to a stream, so that nothing fails any more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
