"""Random transcripts, words and turns."""

from collections.abc import Iterable
from itertools import accumulate

from hypothesis import strategies as st

from speechstudio.domain.transcript import Segment, Speaker, Suspicion, Transcript, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn, without_overlap

SPEAKERS = ("S1", "S2", "S3")
LATIN = ("yes", "No.", "well,", "Dr.", "I", "don't", "x=3", "Straße", "«oui»", "e.g.", "3", "What?")
UNSPACED = ("你", "好。", "天气", "カタ", "ที่", "ไทย", "「は」")

# Two draws for each word keep the tests quick: what it looks like, and when it is said.
LOOKS = tuple(
    (text, spaced is (text not in UNSPACED), confidence)
    for confidence in (None, 0.5, 1.0)
    for spaced in (True, True, True, False)
    for text in (*LATIN, *UNSPACED, "a", "b", "ab", "'", "--", "é,")
)
DOUBTS = ((), *((reason,) for reason in Suspicion), tuple(Suspicion))
TIMES = tuple((gap, length) for gap in (0, 1, 60, 300, 900) for length in (0, 1, 59, 300, 1200))

typed = st.text(st.sampled_from("aab AB  你好。,.(」「กี 1\n\u3000"), max_size=24)


@st.composite
def words_at(draw: st.DrawFn, *, start_ms: int, speaker: str | None, maximum: int = 6) -> Segment:
    """A segment with words from a time on, some overlapping, some without length."""
    drawn = draw(
        st.lists(
            st.tuples(st.sampled_from(LOOKS), st.sampled_from(TIMES)), min_size=1, max_size=maximum
        )
    )
    starts = accumulate((gap for _, (gap, _) in drawn[1:]), initial=start_ms)
    words = tuple(
        Word(
            text=text,
            start_ms=start,
            end_ms=start + length,
            speaker=speaker,
            confidence=confidence,
            spaced=spaced,
        )
        for start, ((text, spaced, confidence), (_, length)) in zip(starts, drawn, strict=True)
    )
    return Segment(words=words, suspect=draw(st.sampled_from(DOUBTS)))


@st.composite
def transcripts(
    draw: st.DrawFn, *, minimum: int = 0, apart: bool = False, speakers: bool = True
) -> Transcript:
    """A transcript that keeps every promise; its segments may overlap unless kept apart."""
    segments: list[Segment] = []
    start_ms = 0
    for _ in range(draw(st.integers(minimum, 4))):
        speaker = draw(st.none() | st.sampled_from(SPEAKERS)) if speakers else None
        start_ms += draw(st.integers(0, 2000))
        segments.append(draw(words_at(start_ms=start_ms, speaker=speaker)))
        start_ms = segments[-1].end_ms if apart else start_ms
    return Transcript(
        segments=tuple(segments),
        speakers=tuple(Speaker(id=name, name=f"Name of {name}") for name in SPEAKERS)
        if speakers
        else (),
        turns=draw(turns(maximum=4)) if speakers else (),
        duration_ms=draw(st.sampled_from((0, 20_000))),
    )


@st.composite
def turns(
    draw: st.DrawFn,
    *,
    speakers: Iterable[str] = SPEAKERS,
    maximum: int = 10,
    latest_ms: int = 12_000,
) -> tuple[SpeakerTurn, ...]:
    """Turns in order, overlapping as they like."""
    drawn = draw(
        st.lists(
            st.tuples(
                st.integers(0, latest_ms),
                st.integers(1, latest_ms // 3),
                st.sampled_from(tuple(speakers)),
            ),
            max_size=maximum,
        )
    )
    return tuple(
        sorted(
            SpeakerTurn(start_ms=start, end_ms=start + length, speaker=speaker)
            for start, length, speaker in drawn
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
