"""Keeping decoded sound in step with the clock of its file."""

from dataclasses import dataclass

GAP_S = 0.05
"""Shorter jumps of the clock are rounding."""
BACK_S = 1.0
"""A clock that runs back further than this has been set anew."""
LONGEST_GAP_S = 3_600.0
"""A longer silence is not believed, whatever the file declares."""
LONGEST_UNDECLARED_GAP_S = 600.0
"""The same where no declared length bears the gap out."""


@dataclass(slots=True, kw_only=True)
class StreamClock:
    """Says for each decoded frame how much silence belongs before it.

    Streams that start late or were paused have no sound for a while; what follows would otherwise
    come too early. Jumps that cannot be true are passed over, and the sound is joined.
    """

    start_s: float
    """What the clock of the file shows at the start of the recording."""
    length_s: float | None
    """Length that the file names."""
    position_s: float = 0.0
    """Length of what has been placed so far, silence included."""
    lead_s: float = 0.0
    """Silence before the first frame."""
    filled_s: float = 0.0
    """Silence put in after the first frame."""
    first_gap_s: float | None = None
    """Where the first of it begins."""
    first_jump_s: float | None = None
    """Where the clock first jumped without sense."""
    _shift_s: float = 0.0
    _started: bool = False

    def silence_before(self, time_s: float | None, *, after_break: bool = False) -> float | None:
        """Seconds of silence that belong before a frame with this time stamp; often 0.

        None asks to drop the frame: after the file was hard to read (`after_break`) the decoder
        library may start again from an earlier place, and the frame has been heard already.
        """
        if time_s is None:
            return 0.0
        ahead_s = time_s - self.start_s + self._shift_s - self.position_s
        if after_break and ahead_s < -GAP_S:
            return None
        if -BACK_S <= ahead_s <= GAP_S:
            return 0.0
        if ahead_s < 0 or not self._believes(ahead_s):
            self._shift_s -= ahead_s
            if self.first_jump_s is None:
                self.first_jump_s = self.position_s
            return 0.0
        return ahead_s

    def fill(self, seconds: float) -> None:
        """Note that silence was put in."""
        if not self._started:
            self.lead_s += seconds
        else:
            if self.first_gap_s is None:
                self.first_gap_s = self.position_s
            self.filled_s += seconds
        self.position_s += seconds

    def advance(self, seconds: float) -> None:
        """Note that a frame was placed."""
        self._started = True
        self.position_s += seconds

    @property
    def sound_s(self) -> float:
        """Length of the sound itself, without the silence that was put in."""
        return self.position_s - self.lead_s - self.filled_s

    def _believes(self, gap_s: float) -> bool:
        if self.length_s is None:
            return gap_s <= LONGEST_UNDECLARED_GAP_S
        return gap_s <= LONGEST_GAP_S and self.position_s + gap_s <= self.length_s + BACK_S
