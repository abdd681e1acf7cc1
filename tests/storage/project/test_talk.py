"""The strip that says who spoke when."""

from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.storage.project.talk import BINS, Spoken, TalkStrip, TalkTally

spoken = st.lists(
    st.tuples(st.sampled_from((None, "S1", "S2")), st.integers(0, 9000), st.integers(0, 3000)).map(
        lambda drawn: (drawn[0], drawn[1], drawn[1] + drawn[2])
    ),
    max_size=8,
)


def test_parts_show_who_speaks_in_them() -> None:
    tally = TalkTally.of([("S1", 0, 5000), ("S2", 5000, 7500), (None, 9000, 10_000)], 10_000)
    strip = tally.strip(["S1", "S2"])
    heard = [strip.loudest(part * BINS // 10) for part in (0, 4, 5, 7, 8, 9)]
    assert heard == [
        1,
        1,
        2,
        2,
        None,
        0,
    ]
    assert strip.shares[1][10] == 255


@settings(max_examples=40)
@given(spoken, spoken, st.integers(0, 12_000))
def test_what_comes_and_goes_leaves_no_trace(
    stays: list[Spoken], passes: list[Spoken], duration_ms: int
) -> None:
    tally = TalkTally.of([*stays, *passes], duration_ms)
    tally.count(passes, sign=-1)
    speakers = ["S1", "S2"]
    assert tally.strip(speakers).content == TalkTally.of(stays, duration_ms).strip(speakers).content


@settings(max_examples=40)
@given(spoken, st.integers(0, 12_000))
def test_a_kept_strip_is_read_again(said: list[Spoken], duration_ms: int) -> None:
    strip = TalkTally.of(said, duration_ms).strip(["S1"])
    assert TalkStrip.of(strip.content) == strip


def test_nothing_said_shows_nothing() -> None:
    assert TalkStrip().loudest(0) is None
