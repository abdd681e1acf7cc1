import itertools

from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.takes import Takes


@given(
    switches=st.lists(st.integers(0, 500), max_size=12).map(sorted),
    cuts=st.lists(st.integers(0, 600), max_size=6).map(sorted),
)
def test_pieces_hold_each_kept_frame_once(switches: list[int], cuts: list[int]) -> None:
    takes = Takes()
    kept: set[int] = set()
    for number, at in enumerate(switches):
        if number % 2:
            takes.end(at)
            kept |= set(range(switches[number - 1], at))
        else:
            takes.begin(at)
    if takes.is_open:
        kept |= set(range(switches[-1], 600))
    ends = [0, *cuts, 600]
    found = [
        frame
        for start, stop in itertools.pairwise(ends)
        for begin, end in takes.within(start, stop)
        for frame in range(begin, end)
    ]
    assert found == sorted(kept)
    assert takes.kept_before(300) == sum(frame < 300 for frame in kept)


def test_saying_it_twice_changes_nothing() -> None:
    takes = Takes()
    takes.end(5)
    takes.begin(10)
    takes.begin(20)
    takes.end(30)
    takes.end(40)
    assert takes.within(0, 100) == [(10, 30)]
