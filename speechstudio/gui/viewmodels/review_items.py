"""Doubts as entries of a list: what they say, and which of them are done."""

from dataclasses import dataclass, field

from speechstudio.domain.review import Doubt
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Suspicion, Transcript, join_words
from speechstudio.gui.times import range_text, shown_time
from speechstudio.gui.words import number, tr

REASONS = {
    Suspicion.LOW_CONFIDENCE: (tr("Low confidence"), "alert"),
    Suspicion.REPETITIVE: (tr("Repeats", "the same words come again and again"), "retry"),
    Suspicion.TEXT_WITHOUT_SPEECH: (tr("Text without speech"), "wave"),
    Suspicion.SPEECH_WITHOUT_TEXT: (tr("Speech without text"), "quote"),
    Suspicion.TOO_FAST: (tr("Too fast to be said"), "speed"),
    Suspicion.UNCERTAIN_SPEAKER: (tr("Speaker not sure"), "users"),
}
"""Words and icon of every reason."""
_CHECKED = (tr("Checked"), "check")
_SHOWN_WORDS = 6
_ENDS = ".,;:!?"
_LOOKED_BACK = 3
"""Segments before a time that may still reach into it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewItem:
    """One passage to check, or checked."""

    doubt: Doubt
    reason: Suspicion | None
    """None for what was checked before the project was opened this time."""
    is_done: bool = False
    key: str = field(init=False)
    """Tells it from all others, whatever words are typed elsewhere."""

    def __post_init__(self) -> None:
        """Write the key once: a long list asks for it again and again."""
        key = f"{self.reason}:{self.doubt.start_ms}:{self.doubt.end_ms}"
        object.__setattr__(self, "key", key)

    @property
    def span(self) -> TimeSpan:
        """When it is."""
        return TimeSpan(start_ms=self.doubt.start_ms, end_ms=self.doubt.end_ms)

    @property
    def title(self) -> str:
        """The words in doubt, or for how long there are none."""
        if self.reason is Suspicion.LOW_CONFIDENCE:  # a comma behind it is not in doubt
            return self.doubt.text.rstrip(_ENDS) or self.doubt.text
        if self.doubt.text or self.reason is not Suspicion.SPEECH_WITHOUT_TEXT:
            return self.doubt.text or tr("Nothing is said here")
        return tr(
            "{seconds} s of speech, no words", seconds=number(self.span.duration_ms / 1000, 1)
        )

    @property
    def why(self) -> str:
        """The reason in words."""
        return self._reason[0]

    @property
    def icon(self) -> str:
        """The reason as an icon."""
        return self._reason[1]

    @property
    def sureness(self) -> str:
        """How sure the recognizer was: `31 %`; empty where that is not the point."""
        confidence = self.doubt.confidence
        if self.reason is not Suspicion.LOW_CONFIDENCE or confidence is None:
            return ""
        return tr("{share} %", share=round(100 * confidence))

    @property
    def meta(self) -> str:
        """Reason and sureness: `Low confidence · 31 %`."""
        return " · ".join(filter(None, (self.why, "" if self.is_done else self.sureness)))

    @property
    def time(self) -> str:
        """When it begins."""
        return shown_time(self.doubt.start_ms)

    @property
    def time_range(self) -> str:
        """From when to when."""
        return range_text(self.doubt.start_ms, self.doubt.end_ms)

    @property
    def spoken(self) -> str:
        """The entry for those who hear it."""
        if self.is_done:
            return tr(
                "Done, {title}, {meta}, at {time}",
                title=self.title, meta=self.meta, time=self.time,
            )  # fmt: skip
        return tr("{title}, {meta}, at {time}", title=self.title, meta=self.meta, time=self.time)

    @property
    def _reason(self) -> tuple[str, str]:
        return _CHECKED if self.reason is None else REASONS[self.reason]


def checked_before(transcript: Transcript, span: TimeSpan, at: int) -> Doubt:
    """Say of a stretch that was checked what stands there now.

    Segment number `at` is the first that begins behind the stretch.
    """
    words = [
        word
        for segment in transcript.segments[max(0, at - _LOOKED_BACK) : at]
        for word in segment.words
        if span.start_ms <= word.start_ms < max(span.end_ms, span.start_ms + 1)
    ]
    text = join_words(words[:_SHOWN_WORDS]) + (" …" if len(words) > _SHOWN_WORDS else "")
    return Doubt(
        reason=Suspicion.LOW_CONFIDENCE, start_ms=span.start_ms, end_ms=span.end_ms, text=text
    )
