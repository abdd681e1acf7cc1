import pytest

from speechstudio.normalization import normalize


def spoken(text: str) -> str:
    return normalize(text, "en-US").spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The EPA fined a firm.", "The E P A fined a firm."),
        ("An IBM ad on NBC", "An I B M ad on N B C"),
        ("Our XQZ unit", "Our X Q Z unit"),
        ("The NYPD's budget", "The N Y P D's budget"),
    ],
)
def test_initialisms_are_spelled(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("FEMA sent tents.", "Fema sent tents."),
        ("Read the EULA or the YAML.", "Read the eula or the Yaml."),
        ("The MPEG plays.", "The em peg plays."),
        ("UEFA's rules", "Uefa's rules"),
    ],
)
def test_acronyms_are_said_as_words(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("She was VERY late.", "She was very late."),
        ("DANGER: HIGH VOLTAGE", "Danger: High voltage"),
        ("WE CAN'T STOP", "We can't stop"),
        ("THIS WAS A MISTAKE", "This was a mistake"),
        ("THE NSA LOST ITS KEYS", "The N S A lost its keys"),
    ],
)
def test_shouted_words_are_words(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Her IT budget shrank.", "Her I T budget shrank."),
        ("GIVE IT BACK", "Give it back"),
        ("The US and its allies", "The U S and its allies"),
        ("THEY SAW US LEAVE", "They saw us leave"),
        ("The WHO reported it.", "The W H O reported it."),
        ("WHO CALLED?", "Who called?"),
        ("His SAT score", "His S A T score"),
    ],
)
def test_the_neighbours_tell_words_from_initialisms(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    "text", ["X saw a V-neck.", "OpenStreetMap and McAllister", "I am, she said, OK.", "A cat."]
)
def test_plain_prose_stays(text: str) -> None:
    assert spoken(text) == text
