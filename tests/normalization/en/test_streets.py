import pytest

from speechstudio.normalization import normalize


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("St. Brendan sailed.", "saint Brendan sailed."),
        ("Cedar St. is wide.", "Cedar street is wide."),
        ("The school on St. Giles St. shut.", "The school on saint Giles street shut."),
        ("Port St. Mary is small.", "Port saint Mary is small."),
        ("They closed Cedar St. He walked.", "They closed Cedar street. He walked."),
        ("Mt. Fuji rises.", "mount Fuji rises."),
        ("Turn onto Linden Blvd. and wait.", "Turn onto Linden boulevard and wait."),
    ],
)
def test_streets_and_saints_are_told_by_their_place(written: str, spoken: str) -> None:
    assert normalize(written).spoken == spoken


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("at 1800 Linden Ave NW", "at eighteen hundred Linden avenue northwest"),
        ("at 37 S. Cedar Ct.", "at thirty seven south Cedar court."),
        ("at 305 St. Giles Rd", "at three oh five saint Giles road"),
        ("at 12B Mill Lane", "at twelve B Mill Lane"),
        ("P.O. Box 4417", "P O box four four one seven"),
        ("in Tulsa, OK.", "in Tulsa, Oklahoma."),
        ("in Fresno, Calif. today", "in Fresno, California today"),
        ("in N. Korea", "in north Korea"),
        ("a wind from NW of the bay", "a wind from northwest of the bay"),
    ],
)
def test_addresses_are_said_as_people_say_them(written: str, spoken: str) -> None:
    assert normalize(written).spoken == spoken


def test_a_question_behind_a_comma_is_no_state() -> None:
    assert "Oklahoma" not in normalize("Ready, Tom, OK?").spoken


def test_a_prayer_is_no_avenue() -> None:
    assert normalize("They sang Ave Maria.").spoken == "They sang Ave Maria."
