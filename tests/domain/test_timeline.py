import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.timeline import ExclusiveTimeline, Presence
from speechstudio.domain.timespan import distance_ms, overlap_ms
from speechstudio.domain.turns import SpeakerTurn, united_turns, without_overlap
from tests.domain.strategies import turns

stretches = st.tuples(st.integers(0, 15_000), st.integers(1, 4000)).map(
    lambda pair: (pair[0], sum(pair))
)


@given(turns(), stretches)
def test_overlaps_agree_with_looking_at_every_turn(
    found: tuple[SpeakerTurn, ...], stretch: tuple[int, int]
) -> None:
    expected: dict[str, int] = {}
    for turn in without_overlap(found):
        shared = overlap_ms(*stretch, turn.start_ms, turn.end_ms)
        if shared:
            expected[turn.speaker] = expected.get(turn.speaker, 0) + shared
    assert ExclusiveTimeline(found).overlaps_ms(*stretch) == expected


@given(turns().filter(bool), stretches)
def test_nearest_agrees_with_looking_at_every_turn(
    found: tuple[SpeakerTurn, ...], stretch: tuple[int, int]
) -> None:
    _, distance = ExclusiveTimeline(found).nearest(*stretch)
    assert distance == min(
        distance_ms(*stretch, turn.start_ms, turn.end_ms) for turn in without_overlap(found)
    )


@given(turns(), stretches)
def test_share_agrees_with_looking_at_every_turn(
    found: tuple[SpeakerTurn, ...], stretch: tuple[int, int]
) -> None:
    for speaker in ("S1", "S2", "S9"):
        shared = sum(
            overlap_ms(*stretch, turn.start_ms, turn.end_ms)
            for turn in united_turns(found)
            if turn.speaker == speaker
        )
        share = Presence(found).share(speaker, *stretch)
        assert share == pytest.approx(shared / (stretch[1] - stretch[0]))


def test_slack_lengthens_turns() -> None:
    presence = Presence((SpeakerTurn(start_ms=0, end_ms=1000, speaker="A"),))
    assert presence.share("A", 1000, 1400) == 0
    assert presence.share("A", 1000, 1400, slack_ms=200) == 0.5
    assert presence.share("A", 1000, 1000) == 0
