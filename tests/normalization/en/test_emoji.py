import pytest

from speechstudio.normalization import normalize


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("Well done \U0001f44f\U0001f3fd", "Well done clapping hands"),
        ("Ha \U0001f602\U0001f602\U0001f602", "Ha tears of joy"),
        ("\U0001f469\u200d\U0001f680 flew", "woman astronaut flew"),
        ("from \U0001f1ef\U0001f1f5", "from flag of Japan"),
        ("Press 2\ufe0f\u20e3", "Press two"),
        ("a 4\u2605 inn", "a four star inn"),
        ("\u2605\u2605\u2605\u2606\u2606", "three out of five stars"),
        ("We \u2764\ufe0f tea", "We love tea"),
    ],
)
def test_emoji_are_read_once_by_their_names(written: str, spoken: str) -> None:
    assert normalize(written).spoken == spoken


@pytest.mark.parametrize(
    "face", [":)", ";-)", ":(", ":D", "XD", "^_^", "\u00af\\_(\u30c4)_/\u00af"]
)
def test_faces_made_of_signs_are_silent(face: str) -> None:
    assert normalize(f"See you {face}").spoken.strip() == "See you"


@pytest.mark.parametrize(
    ("written", "spoken"),
    [
        ("**Stop** and _look_ at *this*.", "Stop and look at this."),
        ("\u2022 Bread\n\u2022 Milk", "Bread\nMilk"),
        ("# Title\n- One thing", "Title\nOne thing"),
        ("See [the page](https://a.example/x).", "See [the page."),
        ("go <breath/> on", "go <breath/> on"),
        ("say [\u02c8h\u0259l\u0259\u028a]", "say [\u02c8h\u0259l\u0259\u028a]"),
    ],
)
def test_marks_of_layout_are_not_read(written: str, spoken: str) -> None:
    assert normalize(written).spoken == spoken
