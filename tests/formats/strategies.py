"""Transcripts for properties: any the domain allows, and plainer ones for subtitles."""

from hypothesis import strategies as st

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import (
    EngineUse,
    Segment,
    Speaker,
    Suspicion,
    Transcript,
    Word,
)
from speechstudio.domain.turns import SpeakerTurn

SPEAKER_IDS = ("S1", "S2", "S3")

characters = st.characters(exclude_categories=["Cs"])
texts = st.text(characters, max_size=12)
tokens = texts.filter(lambda text: bool(text) and text == text.strip())
times_ms = st.integers(min_value=0, max_value=10**9)
confidences = st.none() | st.floats(min_value=0, max_value=1)


@st.composite
def spans(draw: st.DrawFn) -> TimeSpan:
    start = draw(times_ms)
    return TimeSpan(start_ms=start, end_ms=start + draw(st.integers(0, 10**6)))


@st.composite
def any_words(draw: st.DrawFn, speaker: str | None) -> Word:
    span = draw(spans())
    return Word(
        text=draw(tokens),
        start_ms=span.start_ms,
        end_ms=span.end_ms,
        speaker=speaker,
        confidence=draw(confidences),
        spaced=draw(st.booleans()),
    )


@st.composite
def any_segments(draw: st.DrawFn) -> Segment:
    speaker = draw(st.none() | st.sampled_from(SPEAKER_IDS))
    words = draw(st.lists(any_words(speaker), min_size=1, max_size=6))
    return Segment(
        words=tuple(sorted(words, key=lambda word: word.start_ms)),
        suspect=tuple(draw(st.lists(st.sampled_from(Suspicion), unique=True, max_size=3))),
    )


@st.composite
def any_turns(draw: st.DrawFn) -> SpeakerTurn:
    span = draw(spans())
    return SpeakerTurn(
        start_ms=span.start_ms, end_ms=span.end_ms, speaker=draw(st.sampled_from(SPEAKER_IDS))
    )


@st.composite
def any_transcripts(draw: st.DrawFn) -> Transcript:
    """Whatever keeps the promises of the domain, however strange: overlap, odd texts and names."""
    segments = draw(st.lists(any_segments(), max_size=4))
    return Transcript(
        segments=tuple(sorted(segments, key=lambda segment: segment.start_ms)),
        speakers=tuple(Speaker(id=known, name=draw(texts)) for known in SPEAKER_IDS),
        turns=tuple(sorted(draw(st.lists(any_turns(), max_size=4)))),
        missed=tuple(sorted(draw(st.lists(spans(), max_size=2)))),
        language=draw(st.none() | st.sampled_from(["en", "de", "ja", "ar", "pt-BR"])),
        duration_ms=draw(times_ms),
        source=draw(st.none() | texts),
        engines=tuple(
            draw(st.lists(st.builds(EngineUse, task=texts, engine=texts, model=texts), max_size=2))
        ),
    )


ROOTS = (
    *("a", "is", "the", "Yes", "and", "boat", "winter", "morning", "otherwise", "Übergrößenträger"),
    *("я", "лодка", "здравствуйте", "في", "القوارب", "الخشبية", "שלום", "ספינה", "नाव", "καράβι"),
    *("extraordinarily", "X-ray", "don't", "(sic)", "«oui»", "3.14", "2024", "R&D", "<3", "Dr."),
)
LATIN = "abcdefghijklmnopqrstuvwxyzäéß"
WIDE = "今日本語世界人大学生時間話聞読書"

# Drawn from a pool: a talk has many words, and letter by letter would take most of the time.
spaced_texts = st.sampled_from(
    [root + mark for root in ROOTS for mark in ("", "", "", ",", ".", "?", "!", "…")]
)
long_texts = st.text(LATIN, min_size=43, max_size=200)
pauses_ms = st.sampled_from([0, 0, 20, 60, 200, 700, 3000])
lengths_ms = st.integers(0, 900)
wide_texts = st.sampled_from([*WIDE, "今日", "コーヒー", "世界。", "話、", "「本", "語」"])


@st.composite
def talks(
    draw: st.DrawFn,
    *,
    texts: st.SearchStrategy[str] = spaced_texts,
    spaced: bool = True,
    speakers: int = 3,
) -> Transcript:
    """People who speak one after the other, at any speed, with pauses or without."""
    clock_ms = draw(st.integers(0, 5000))
    segments: list[Segment] = []
    ids = st.sampled_from(SPEAKER_IDS[:speakers]) if speakers else st.none()
    said = st.lists(st.tuples(texts, pauses_ms, lengths_ms), min_size=1, max_size=16)
    for speaker, spoken in draw(st.lists(st.tuples(ids, said), max_size=4)):
        words: list[Word] = []
        for text, pause_ms, length_ms in spoken:
            start = clock_ms + pause_ms
            clock_ms = start + length_ms
            words.append(
                Word(text=text, start_ms=start, end_ms=clock_ms, speaker=speaker, spaced=spaced)
            )
        segments.append(Segment(words=tuple(words)))
    return Transcript(
        segments=tuple(segments),
        speakers=tuple(
            Speaker(id=known, name=f"Speaker {number}")
            for number, known in enumerate(SPEAKER_IDS[:speakers], start=1)
        ),
        duration_ms=clock_ms + draw(st.integers(0, 10_000)),
    )
