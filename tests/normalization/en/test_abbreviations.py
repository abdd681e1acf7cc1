import pytest

from speechstudio.normalization import normalize


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Nuts, e.g. almonds, help.", "Nuts, for example almonds, help."),
        ("Pack socks, hats, etc.", "Pack socks, hats, et cetera."),
        ("Pack hats, etc. She did.", "Pack hats, et cetera. She did."),
        ("Okoye et al. differ.", "Okoye et al differ."),
        ("Tea w/o milk", "Tea without milk"),
        ("an inn, est. 1781", "an inn, established seventeen eighty one"),
        ("the est. cost", "the estimated cost"),
        ("(b. 1902, d. 1971)", "(born nineteen oh two, died nineteen seventy one)"),
        ("The Dept. of Parks pays.", "The department of Parks pays."),
        ("Owls vs. hawks", "Owls versus hawks"),
        ("He joined Brandt Inc. They cheered.", "He joined Brandt incorporated. They cheered."),
    ],
)
def test_short_forms_are_said_in_full(written: str, spoken: str) -> None:
    assert normalize(written).spoken == spoken


@pytest.mark.parametrize(
    "written", ["We met at the pub.", "He took the lab. She left.", "Keep it to the min."]
)
def test_words_at_the_end_of_a_sentence_are_no_short_forms(written: str) -> None:
    assert normalize(written).spoken == written
