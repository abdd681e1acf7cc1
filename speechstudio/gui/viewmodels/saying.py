"""A sentence on its way to the loudspeaker."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    """Its sound, once it is read."""

    def load(self, cache: ChunkCache) -> "Loaded | None":
        """Read the sound, in the player's thread; None where it is gone."""
        from speechstudio.audio.speech_reel import SpeechPart  # noqa: PLC0415 - brings numpy
        from speechstudio.audio.speech_thread import Loaded  # noqa: PLC0415 - so does this

        speech = speech_of(self.spoken, self.plan, cache)
        if speech is None:
            return None
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

    def word_at(self, at_ms: int) -> RowWord | None:
        """Give the word that is heard at a time from the beginning of the sentence."""
        return None if self.speech is None else self.speech.word_at(at_ms)

    def is_over(self, at_ms: int) -> bool:
        """Tell whether all of it is heard by a time, and the silence behind it."""
        if self.speech is None:
            return False
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
