"""Transcripts with something in them that a format must get right."""

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
from speechstudio.formats.tokens import tokens

MS_PER_LETTER = 65
GAP_MS = 45


def segment(
    start_ms: int,
    text: str,
    *,
    speaker: str | None = None,
    suspect: tuple[Suspicion, ...] = (),
    confidence: float | None = 0.9,
) -> Segment:
    """A segment whose words last as long as they have letters."""
    words: list[Word] = []
    for text_of_word, spaced in tokens(text):
        letter_ms = MS_PER_LETTER if spaced else 2 * MS_PER_LETTER
        end_ms = start_ms + letter_ms * len(text_of_word)
        words.append(
            Word(
                text=text_of_word,
                start_ms=start_ms,
                end_ms=end_ms,
                speaker=speaker,
                confidence=confidence,
                spaced=spaced,
            )
        )
        start_ms = end_ms + (GAP_MS if spaced else 0)
    return Segment(words=tuple(words), suspect=suspect)


INTERVIEW = Transcript(
    segments=(
        segment(
            500,
            "Good morning. Welcome to the show, everybody; today we talk about the long history of"
            " wooden boats and why hardly anybody builds them any more.",
            speaker="S1",
        ),
        segment(10_500, "Thank you. It is nice to be here.", speaker="S2"),
        segment(
            13_500,
            "I have built boats for forty years, and I would not do anything else.",
            speaker="S2",
            suspect=(Suspicion.LOW_CONFIDENCE, Suspicion.TOO_FAST),
            confidence=0.25,
        ),
        segment(19_400, "Really?", speaker="S1"),
        segment(
            20_000, "Really. Oak & larch, *mostly*: <2 cm> is enough, says Dr. Weber.", speaker="S2"
        ),
        segment(31_000, "=SUM(A1) is what my notes say.", speaker="S1"),
        segment(
            3_725_500, "That was an hour ago.", speaker=None, suspect=(Suspicion.UNCERTAIN_SPEAKER,)
        ),
    ),
    speakers=(Speaker(id="S1", name="Anna Smith"), Speaker(id="S2", name="Speaker 2")),
    turns=(
        SpeakerTurn(start_ms=480, end_ms=9_700, speaker="S1"),
        SpeakerTurn(start_ms=9_500, end_ms=18_050, speaker="S2"),
        SpeakerTurn(start_ms=19_400, end_ms=19_900, speaker="S1"),
        SpeakerTurn(start_ms=20_000, end_ms=24_900, speaker="S2"),
        SpeakerTurn(start_ms=31_000, end_ms=33_000, speaker="S1"),
    ),
    missed=(TimeSpan(start_ms=26_000, end_ms=28_500),),
    language="en",
    duration_ms=3_730_000,
    source="harbour talk.final.mp3",
    engines=(
        EngineUse(task="recognition", engine="faster-whisper 1.2.1", model="whisper-small"),
        EngineUse(task="diarization", engine="pyannote 4.0.7", model="community-1"),
    ),
)

JAPANESE = Transcript(
    segments=(
        segment(
            0,
            "今日はとても良い天気ですから、コーヒーを飲みながら、"
            "ゆっくりと窓の外の景色を見ていました。「どこへ行きましょうか」と彼女が聞きました。",
            speaker="S1",
        ),
        segment(11_000, "海へ行きたいです。", speaker="S2"),
    ),
    speakers=(Speaker(id="S1", name="田中"), Speaker(id="S2", name="Speaker 2")),
    language="ja",
    duration_ms=14_000,
)

ARABIC = Transcript(
    segments=(
        segment(200, "صباح الخير، كيف حالكم اليوم؟ نتحدث عن تاريخ القوارب الخشبية الطويل."),
        segment(7_000, "شكرا جزيلا."),
    ),
    language="ar",
    duration_ms=9_000,
)
