from speechstudio.formats.cue_times import Spoken, stay
from speechstudio.formats.spec import WriteOptions

OPTIONS = WriteOptions()


def times(*spoken: tuple[int, int, int], duration_ms: int = 0) -> list[tuple[int, int]]:
    cues = [Spoken(start_ms=start, end_ms=end, columns=width) for start, end, width in spoken]
    return [(span.start_ms, span.end_ms) for span in stay(cues, OPTIONS, duration_ms=duration_ms)]


def test_a_cue_stays_while_it_is_spoken() -> None:
    assert times((0, 3000, 10), (9000, 12_000, 10)) == [(0, 3000), (9000, 12_000)]


def test_a_short_cue_stays_a_second() -> None:
    assert times((0, 200, 3)) == [(0, 1000)]


def test_the_next_cue_waits_a_little_for_a_short_one() -> None:
    assert times((0, 200, 3), (700, 1900, 3)) == [(0, 1000), (1000, 2000)]
    assert times((0, 200, 3), (300, 500, 3)) == [(0, 700), (700, 1700)]


def test_a_short_cue_stands_a_little_sooner_where_it_is_quiet() -> None:
    assert times((5000, 5300, 3), (5500, 7000, 3)) == [(4800, 5800), (5800, 7000)]
    assert times((0, 4950, 3), (5000, 5300, 3), (5900, 7000, 3))[1] == (4950, 5950)


def test_reading_takes_time_where_there_is_room() -> None:
    assert times((0, 1000, 60)) == [(0, 3000)]


def test_no_cue_stays_past_the_longest_time() -> None:
    assert times((0, 60_000, 10)) == [(0, 7000)]


def test_no_cue_stays_past_the_end_of_the_recording() -> None:
    assert times((0, 200, 3), duration_ms=600) == [(0, 600)]


def test_a_cue_waits_at_most_a_second_for_one_that_is_spoken_at_the_same_time() -> None:
    assert times((0, 3000, 30), (0, 3000, 30), (0, 3000, 30)) == [
        (0, 1000),
        (1000, 1001),
        (1001, 3000),
    ]


def test_words_without_length_get_a_time_each() -> None:
    assert times((5, 5, 1), (5, 5, 1)) == [(0, 405), (405, 1405)]
