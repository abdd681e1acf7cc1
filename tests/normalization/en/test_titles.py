import pytest

from speechstudio.normalization import normalize


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Dr. Alvarez and Mrs. Finch dined.", "doctor Alvarez and misses Finch dined."),
        ("Lt. Col. Adeyemi saluted Brig. Gen. Moss.", None),
        ("Ask Mr Patel.", "Ask mister Patel."),
        ("Nadia Khan, Ph.D., lectured.", "Nadia Khan, P H D, lectured."),
        ("Paul Weiss Jr. sang.", "Paul Weiss junior sang."),
        ("The Rev. Owen Pugh prayed.", "The reverend Owen Pugh prayed."),
    ],
)
def test_titles_are_said_in_full(written: str, spoken: str | None) -> None:
    wanted = spoken or "lieutenant colonel Adeyemi saluted brigadier general Moss."
    assert normalize(written).spoken == wanted


def test_a_title_behind_a_name_of_a_street_is_a_drive() -> None:
    assert normalize("Dr. Moss lives on Cedar Dr.").spoken == "doctor Moss lives on Cedar drive."


@pytest.mark.parametrize("written", ["Gen Z sings.", "A rep came.", "She saw the fr and left."])
def test_words_that_look_like_titles_stay(written: str) -> None:
    assert normalize(written).spoken == written
