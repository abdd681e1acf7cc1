from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given

from speechstudio.domain.turns import SpeakerTurn, united_turns, without_overlap
from tests.domain.strategies import turns


def turn(start_ms: int, end_ms: int, speaker: str) -> SpeakerTurn:
    return SpeakerTurn(start_ms=start_ms, end_ms=end_ms, speaker=speaker)


def heard(found: Sequence[SpeakerTurn]) -> dict[str, set[int]]:
    times: dict[str, set[int]] = {}
    for one in found:
        times.setdefault(one.speaker, set()).update(range(one.start_ms, one.end_ms))
    return times


def test_turns_of_one_speaker_that_touch_become_one() -> None:
    found = (turn(0, 5, "A"), turn(5, 9, "A"), turn(2, 4, "B"), turn(11, 12, "A"))
    assert united_turns(found) == (turn(0, 9, "A"), turn(2, 4, "B"), turn(11, 12, "A"))


@given(turns(maximum=6, latest_ms=60))
def test_uniting_keeps_who_is_heard_when(found: tuple[SpeakerTurn, ...]) -> None:
    united = united_turns(found)
    assert heard(united) == heard(found)
    assert united_turns(united) == united


def test_speaker_goes_on_until_the_turn_ends() -> None:
    assert without_overlap((turn(0, 5, "A"), turn(3, 9, "B"), turn(1, 2, "B"))) == (
        turn(0, 5, "A"),
        turn(5, 9, "B"),
    )


@given(turns())
def test_one_speaker_at_a_time(found: tuple[SpeakerTurn, ...]) -> None:
    alone = without_overlap(found)
    assert all(one.end_ms <= other.start_ms for one, other in pairwise(alone))
    assert without_overlap(alone) == alone
