"""How long reading a paragraph will take: what is plain takes no time, numbers and names do."""

import re

_COSTLY = re.compile(r"[0-9\uff10-\uff19]+|[^\W\d_a-z]{2,}|[^\w\s,.;:!?'\"\u2019]")
_PLAIN_MS = 0.001
"""A character."""
_COSTLY_MS = 0.5
"""A number, a word in capitals, a sign: some rule looks closely."""
_SHARE = 0.1
"""Of what is expected by what was measured last."""
_BOUNDS = (0.1, 4.0)
"""Other times than these are of a rule that was loaded, or of a machine that did something else."""
_LEAST_MS = 0.5
"""What took less tells little of the machine."""


class ReadingPace:
    """Learns from what was measured, as machines and languages differ."""

    def __init__(self) -> None:
        self._factor = 1.0

    def expected_ms(self, text: str) -> float:
        """Say how long a text will take."""
        return self._factor * _effort_ms(text)

    def note(self, text: str, took_ms: float) -> None:
        """Learn how long a text took."""
        if took_ms < _LEAST_MS:
            return
        measured = took_ms / max(_effort_ms(text), _PLAIN_MS)
        low, high = _BOUNDS
        self._factor += _SHARE * (min(max(measured, low), high) - self._factor)


def _effort_ms(text: str) -> float:
    return len(text) * _PLAIN_MS + len(_COSTLY.findall(text)) * _COSTLY_MS
