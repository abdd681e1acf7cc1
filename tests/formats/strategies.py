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


# Strategies are made once, here: making one for each draw takes longer than drawing.
spans = st.tuples(times_ms, st.integers(0, 10**6)).map(
    lambda drawn: TimeSpan(start_ms=drawn[0], end_ms=sum(drawn))
)
_words = st.lists(st.tuples(tokens, spans, confidences, st.booleans()), min_size=1, max_size=6)
_suspicions = st.lists(st.sampled_from(Suspicion), unique=True, max_size=3)


def _segment(
    speaker: str | None,
    drawn: list[tuple[str, TimeSpan, float | None, bool]],
    suspect: list[Suspicion],
) -> Segment:
    words = [
        Word(
            text=text,
            start_ms=span.start_ms,
            end_ms=span.end_ms,
            speaker=speaker,
            confidence=confidence,
            spaced=spaced,
        )
        for text, span, confidence, spaced in drawn
    ]
    words.sort(key=lambda word: word.start_ms)
    return Segment(words=tuple(words), suspect=tuple(suspect))


_any_segment = st.builds(_segment, st.none() | st.sampled_from(SPEAKER_IDS), _words, _suspicions)
_any_turn = st.tuples(spans, st.sampled_from(SPEAKER_IDS)).map(
    lambda drawn: SpeakerTurn(start_ms=drawn[0].start_ms, end_ms=drawn[0].end_ms, speaker=drawn[1])
)
_segments = st.lists(_any_segment, max_size=4)
_turns = st.lists(_any_turn, max_size=4)
_names = st.tuples(*[texts] * len(SPEAKER_IDS))
_missed = st.lists(spans, max_size=2)
_languages = st.none() | st.sampled_from(["en", "de", "ja", "ar", "pt-BR"])
_sources = st.none() | texts
_engines = st.lists(st.builds(EngineUse, task=texts, engine=texts, model=texts), max_size=2)


def any_segments() -> st.SearchStrategy[Segment]:
    """A segment of one speaker, or of nobody, at any time."""
    return _any_segment


def any_turns() -> st.SearchStrategy[SpeakerTurn]:
    """A turn at any time."""
    return _any_turn


@st.composite
def any_transcripts(draw: st.DrawFn) -> Transcript:
    """Whatever keeps the promises of the domain, however strange: overlap, odd texts and names."""
    return Transcript(
        segments=tuple(sorted(draw(_segments), key=lambda segment: segment.start_ms)),
        speakers=tuple(
            Speaker(id=known, name=name)
            for known, name in zip(SPEAKER_IDS, draw(_names), strict=True)
        ),
        turns=tuple(sorted(draw(_turns))),
        missed=tuple(sorted(draw(_missed))),
        language=draw(_languages),
        duration_ms=draw(times_ms),
        source=draw(_sources),
        engines=tuple(draw(_engines)),
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


_Said = list[tuple[str, int, int]]


def talks(
    *,
    texts: st.SearchStrategy[str] = spaced_texts,
    spaced: bool = True,
    speakers: int = 3,
) -> st.SearchStrategy[Transcript]:
    """People who speak one after the other, at any speed, with pauses or without."""
    known = SPEAKER_IDS[:speakers]
    said = st.lists(st.tuples(texts, pauses_ms, lengths_ms), min_size=1, max_size=16)
    passages = st.lists(st.tuples(st.sampled_from(known) if known else st.none(), said), max_size=4)

    def talk(clock_ms: int, drawn: list[tuple[str | None, _Said]], rest_ms: int) -> Transcript:
        segments: list[Segment] = []
        for speaker, spoken in drawn:
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
                Speaker(id=one, name=f"Speaker {number}")
                for number, one in enumerate(known, start=1)
            ),
            duration_ms=clock_ms + rest_ms,
        )

    return st.builds(talk, st.integers(0, 5000), passages, st.integers(0, 10_000))
