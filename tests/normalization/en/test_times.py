import pytest

from speechstudio.normalization import normalize


def spoken(text: str, language: str = "en-US") -> str:
    return normalize(text, language).spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Lunch at 12:40 p.m. today.", "Lunch at twelve forty P M today."),
        ("It left at 6 a.m. The rest slept.", "It left at six A M. The rest slept."),
        ("Gates shut at 21:00.", "Gates shut at twenty one hundred."),
        ("By 4:00 we slept.", "By four o'clock we slept."),
        ("Muster at 0520 hours.", "Muster at oh five twenty hours."),
        ("The 11:07 to Bath", "The eleven oh seven to Bath"),
    ],
)
def test_times_of_the_day_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Live at 9 p.m. ET.", "Live at nine P M Eastern."),
        ("Dial in at 16:30 UTC+3.", "Dial in at sixteen thirty U T C plus three."),
        ("New at 8/7c.", "New at eight seven Central."),
    ],
)
def test_zones_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Open 8am-6pm.", "Open eight A M to six P M."),
        ("The 9:00-10:45 slot", "The nine to ten forty five slot"),
        ("Lunch is 11-2.", "Lunch is eleven to two."),
    ],
)
def test_stretches_of_time_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("It took 4h 20m.", "It took four hours twenty minutes."),
        ("A 45 min nap", "A forty five minute nap"),
        ("Wait 8 secs.", "Wait eight seconds."),
        ("She ran 2:24:05.", "She ran two hours twenty four minutes five seconds."),
        ("The song lasts 4:12.", "The song lasts four minutes twelve seconds."),
        ("a 6-wk tour", "a six week tour"),
    ],
)
def test_lengths_of_time_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected
