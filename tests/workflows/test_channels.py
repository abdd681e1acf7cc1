from speechstudio.domain.attribution import Origin
from speechstudio.domain.invariants import check
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Suspicion
from speechstudio.workflows.channels import assemble_channels
from tests.domain.strategies import spoken

ORIGIN = Origin(language="en", duration_ms=20_000, source="call.wav")


def span(start_ms: int, end_ms: int) -> TimeSpan:
    return TimeSpan(start_ms=start_ms, end_ms=end_ms)


def test_each_channel_is_a_speaker_in_order_of_time() -> None:
    made = assemble_channels(
        [
            ([spoken("Hello, who is there?"), spoken("Good.", start_ms=9000)], []),
            ([spoken("It is me.", start_ms=4000)], []),
        ],
        ORIGIN,
    )
    assert check(made) == ()
    assert [(s.speaker, s.text) for s in made.segments] == [
        ("S1", "Hello, who is there?"),
        ("S2", "It is me."),
        ("S1", "Good."),
    ]
    assert [speaker.name for speaker in made.speakers] == ["Channel 1", "Channel 2"]
    assert [(turn.speaker, turn.start_ms) for turn in made.turns] == [
        ("S1", 0),
        ("S2", 4000),
        ("S1", 9000),
    ]
    assert (made.language, made.duration_ms, made.source) == ("en", 20_000, "call.wav")


def test_people_who_talk_at_once_keep_their_own_words() -> None:
    made = assemble_channels(
        [([spoken("I think that")], []), ([spoken("No, no.", start_ms=100)], [])], ORIGIN
    )
    assert check(made) == ()
    assert {segment.text for segment in made.segments} == {"I think that", "No, no."}


def test_a_silent_channel_is_a_speaker_who_says_nothing() -> None:
    made = assemble_channels([([], []), ([spoken("Hello?")], [])], ORIGIN)
    assert [speaker.id for speaker in made.speakers] == ["S1", "S2"]
    assert {segment.speaker for segment in made.segments} == {"S2"}


def test_missed_speech_is_looked_for_in_each_channel() -> None:
    made = assemble_channels(
        [
            ([spoken("Hello there.")], [span(0, 600)]),
            ([spoken("Yes.", start_ms=5000)], [span(0, 4500), span(5000, 5300)]),
        ],
        ORIGIN,
    )
    assert made.missed == (span(0, 4500),)
    suspects = {segment.speaker: segment.suspect for segment in made.segments}
    assert suspects == {"S1": (), "S2": (Suspicion.SPEECH_WITHOUT_TEXT,)}
