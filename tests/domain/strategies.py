"""Random transcripts, words and turns."""

from collections.abc import Iterable, Iterator

from hypothesis import strategies as st

from speechstudio.domain.transcript import Segment, Speaker, Suspicion, Transcript, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn, without_overlap

SPEAKERS = ("S1", "S2", "S3")
LATIN = ("yes", "No.", "well,", "Dr.", "I", "don't", "x=3", "Straße", "«oui»", "e.g.", "3", "What?")
UNSPACED = ("你", "好。", "天气", "カタ", "ที่", "ไทย", "「は」")

# One draw for each word keeps the tests quick: what it looks like, and when it is said.
LOOKS = tuple(
    (text, spaced is (text not in UNSPACED), confidence)
    for confidence in (None, 0.5, 1.0)
    for spaced in (True, True, True, False)
    for text in (*LATIN, *UNSPACED, "a", "b", "ab", "'", "--", "é,")
)
DOUBTS = ((), *((reason,) for reason in Suspicion), tuple(Suspicion))
TIMES = tuple((gap, length) for gap in (0, 1, 60, 300, 900) for length in (0, 1, 59, 300, 1200))

typed = st.text(st.sampled_from("aab AB  你好。,.(」「กี 1\n\u3000"), max_size=24)

# Strategies are made once, here: making one for each draw takes longer than drawing.
_words = st.lists(st.integers(0, len(LOOKS) * len(TIMES) - 1), min_size=1, max_size=6)
_segment = st.tuples(
    st.integers(0, 2000), st.sampled_from((None, *SPEAKERS)), _words, st.sampled_from(DOUBTS)
)
_DrawnSegment = tuple[int, str | None, list[int], tuple[Suspicion, ...]]


def transcripts(
    *, minimum: int = 0, apart: bool = False, speakers: bool = True
) -> st.SearchStrategy[Transcript]:
    """A transcript that keeps every promise; its segments may overlap unless kept apart."""

    def made(
        drawn: list[_DrawnSegment], found: tuple[SpeakerTurn, ...], duration_ms: int
    ) -> Transcript:
        return Transcript(
            segments=tuple(_segments(drawn, apart=apart, speakers=speakers)),
            speakers=tuple(Speaker(id=name, name=f"Name of {name}") for name in SPEAKERS)
            if speakers
            else (),
            turns=found,
            duration_ms=duration_ms,
        )

    return st.builds(
        made,
        st.lists(_segment, min_size=minimum, max_size=4),
        turns(maximum=4) if speakers else st.just(()),
        st.sampled_from((0, 20_000)),
    )


def _segments(drawn: list[_DrawnSegment], *, apart: bool, speakers: bool) -> Iterator[Segment]:
    """Segments one after another: each starts behind the start, or the end, of the one before."""
    start_ms = 0
    for pause_ms, speaker, words, doubts in drawn:
        start_ms += pause_ms
        segment = _segment_at(start_ms, words, speaker if speakers else None, doubts)
        yield segment
        start_ms = segment.end_ms if apart else start_ms


def _segment_at(
    start_ms: int, drawn: list[int], speaker: str | None, doubts: tuple[Suspicion, ...]
) -> Segment:
    """A segment with words from a time on, some overlapping, some without length."""
    words: list[Word] = []
    for number in drawn:
        (text, spaced, confidence) = LOOKS[number % len(LOOKS)]
        (gap, length) = TIMES[number // len(LOOKS)]
        start_ms += gap if words else 0
        words.append(
            Word(
                text=text,
                start_ms=start_ms,
                end_ms=start_ms + length,
                speaker=speaker,
                confidence=confidence,
                spaced=spaced,
            )
        )
    return Segment(words=tuple(words), suspect=doubts)


def turns(
    *,
    speakers: Iterable[str] = SPEAKERS,
    maximum: int = 10,
    latest_ms: int = 12_000,
) -> st.SearchStrategy[tuple[SpeakerTurn, ...]]:
    """Turns in order, overlapping as they like."""
    start_length_who = st.tuples(
        st.integers(0, latest_ms),
        st.integers(1, latest_ms // 3),
        st.sampled_from(tuple(speakers)),
    )
    return st.lists(start_length_who, max_size=maximum).map(
        lambda drawn: tuple(
            sorted(
                SpeakerTurn(start_ms=start, end_ms=start + length, speaker=speaker)
                for start, length, speaker in drawn
            )
        )
    )


diarizations = turns().map(lambda found: Diarization(turns=found, exclusive=without_overlap(found)))


def spoken(
    text: str, *, start_ms: int = 0, word_ms: int = 300, speaker: str | None = None
) -> Segment:
    """A segment of words in equal time, one behind the other."""
    return Segment(
        words=tuple(
            Word(
                text=word,
                start_ms=start_ms + at * word_ms,
                end_ms=start_ms + (at + 1) * word_ms,
                speaker=speaker,
                confidence=0.9,
            )
            for at, word in enumerate(text.split())
        )
    )
