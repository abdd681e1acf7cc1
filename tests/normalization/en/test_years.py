import pytest

from speechstudio.normalization import normalize


def spoken(text: str, language: str = "en-US") -> str:
    return normalize(text, language).spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("It burned in 1871.", "It burned in eighteen seventy one."),
        ("The winter of 1709", "The winter of seventeen oh nine"),
        ("Her 1988 album", "Her nineteen eighty eight album"),
        ("Built c. 1320.", "Built circa thirteen twenty."),
        (
            "from 1955, 1962 and 1971",
            "from nineteen fifty five, nineteen sixty two and nineteen seventy one",
        ),
        ("It fell in 612 BC.", "It fell in six twelve B C."),
    ],
)
def test_cues_make_a_year(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("It holds 1987 bottles.", "It holds one thousand nine hundred eighty seven bottles."),
        ("About 1300 women marched.", "About one thousand three hundred women marched."),
        (
            "Between 1400 and 1600 sheep died.",
            "Between one thousand four hundred and one thousand six hundred sheep died.",
        ),
    ],
)
def test_things_to_count_make_a_quantity(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The 1861-1865 war", "The eighteen sixty one to eighteen sixty five war"),
        ("in 2016-17", "in twenty sixteen to seventeen"),
        ("Chair, 2011-present", "Chair, twenty eleven to present"),
    ],
)
def test_stretches_of_years_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("the '70s and 1920s", "the seventies and nineteen twenties"),
        ("the 1850s-60s", "the eighteen fifties to sixties"),
        ("her late 20s", "her late twenties"),
        ("a 40s timer", "a forty second timer"),
        ("the spring of '04", "the spring of oh four"),
        ("the 17th c. wall", "the seventeenth century wall"),
    ],
)
def test_decades_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected
