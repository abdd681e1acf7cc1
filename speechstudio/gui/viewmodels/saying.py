"""A sentence on its way to the loudspeaker."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from speechstudio.gui.viewmodels.early_sound import EarlySound
from speechstudio.gui.viewmodels.script_row import RowSpan
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.row_sounds import RowPlan, RowSpeech, RowWord, speech_of

if TYPE_CHECKING:
    from speechstudio.audio.speech_thread import Loaded

_ROUNDED_MS = 10
"""Times of chunks are whole milliseconds, each rounded for itself."""


@dataclass(slots=True, eq=False, kw_only=True)
class Saying:
    """What is said, and from where on."""

    tag: object
    plan: RowPlan
    spoken: str
    pause_ms: int = 0
    """Silence behind it."""
    from_ms: int = 0
    """Where in its sound it begins."""
    from_spoken: int = 0
    """Where in its words it begins, if not at a time."""
    speech: RowSpeech | None = None
    """Its sound, once it is read and whole."""
    early: EarlySound | None = None
    """Where it is still made: what there is of it."""
    read: int = 0
    """Parts of that which are read."""
    is_broken: bool = False
    """Whether it was never made whole."""

    def load(self, cache: ChunkCache) -> "Loaded | None":
        """Read the sound, in the player's thread; None where it is gone.

        Of one that is still made, what has come since the last time.
        """
        from speechstudio.audio.speech_reel import SpeechPart  # noqa: PLC0415 - brings numpy
        from speechstudio.audio.speech_thread import Loaded  # noqa: PLC0415 - so does this

        if self.early is not None and (self.read or not self.early.is_over):
            return self._grown(self.early, cache)
        speech = speech_of(self.spoken, self.plan, cache)
        if speech is None:
            return None if self.early is None else self._grown(self.early, cache)
        self.speech = speech
        pauses = (*speech.pauses_ms, self.pause_ms)
        parts = tuple(
            SpeechPart(samples=chunk.samples, rate_hz=chunk.sample_rate, pause_ms=pause)
            for chunk, pause in zip(speech.chunks, pauses, strict=True)
        )
        skip_ms = self.from_ms
        if self.from_spoken:
            skip_ms = speech.start_of(self.from_spoken)
        return Loaded(parts=parts, skip_ms=skip_ms)

    def _grown(self, early: EarlySound, cache: ChunkCache) -> "Loaded":
        """Read what has come; once nothing more comes, the words and the silence behind, too."""
        from speechstudio.audio.speech_reel import SpeechPart  # noqa: PLC0415 - brings numpy
        from speechstudio.audio.speech_thread import Loaded  # noqa: PLC0415 - so does this

        is_over = early.is_over  # asked first: more may come at any time
        come = early.behind(self.read)
        self.read += len(come)
        told = [(chunk, 0) for chunk in come]
        if is_over:
            self.speech = speech_of(self.spoken, self.plan, cache)
            self.is_broken = self.speech is None
            told.append((early.end(), self.pause_ms))
        parts = tuple(
            SpeechPart(
                samples=chunk.samples, rate_hz=chunk.sample_rate, pause_ms=pause, is_smooth=True
            )
            for chunk, pause in told
        )
        return Loaded(parts=parts, skip_ms=self.from_ms, is_whole=is_over)

    def word_at(self, at_ms: int) -> RowWord | None:
        """Give the word that is heard at a time from the beginning of the sentence."""
        return None if self.speech is None else self.speech.word_at(at_ms)

    def is_over(self, at_ms: int) -> bool:
        """Tell whether all of it is heard by a time, and the silence behind it."""
        if self.speech is None:
            return self.is_broken
        return at_ms >= self.speech.length_ms + self.pause_ms - _ROUNDED_MS


def spoken_offset(spans: Sequence[RowSpan], offset: int) -> int:
    """Tell where in the spoken form of a row the written character at an offset is said.

    Of what is spoken otherwise, all is said.
    """
    written = spoken = 0
    for span in spans:
        if offset < span.end:
            return span.spoken_start if offset >= span.start else spoken + offset - written
        written, spoken = span.end, span.spoken_end
    return spoken + offset - written
