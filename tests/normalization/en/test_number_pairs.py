import pytest

from speechstudio.normalization import normalize


def spoken(text: str, language: str = "en-US") -> str:
    return normalize(text, language).spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("It needs 4-6 eggs.", "It needs four to six eggs."),
        ("Pages 20–35 are torn.", "Pages twenty to thirty five are torn."),
        ("Vitamins A–E", "Vitamins A to E"),
        ("It is 2x-3x dearer.", "It is two X to three X dearer."),
    ],
)
def test_ranges_are_read_with_to(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("We won 5-1.", "We won five to one."),
        ("She won 6-2, 6-0.", "She won six two, six love."),
        ("It ended 1-1.", "It ended one one."),
        ("They switched to a 3-5-2.", "They switched to a three five two."),
    ],
)
def test_scores_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Dilute it 1:20.", "Dilute it one to twenty."),
        ("A 21:9 panel", "A twenty one to nine panel"),
        ("a 70/30 split", "a seventy thirty split"),
        ("open 24/7", "open twenty four seven"),
        ("I rate it 6/10.", "I rate it six out of ten."),
    ],
)
def test_ratios_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Three 49ers left.", "Three forty niners left."),
        ("the 4x200m relay", "the four by two hundred meter relay"),
        ("batting .275", "batting two seventy five"),
    ],
)
def test_sports_have_names_of_their_own(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Read Eph. 4:32.", "Read Ephesians four thirty two."),
        ("2 Cor 5:17 and Ps. 27", "Second Corinthians five seventeen and Psalm twenty seven"),
        ("Acts 20:7-9", "Acts twenty verse seven to nine"),
        ("Mark 7 boxes.", "Mark seven boxes."),
    ],
)
def test_verses_are_read_with_their_book(written: str, expected: str) -> None:
    assert spoken(written) == expected


def test_region_decides_how_nothing_is_called() -> None:
    assert spoken("They won 4-0.", "en-GB") == "They won four nil."
    assert spoken("They won 4-0.") == "They won four to zero."
