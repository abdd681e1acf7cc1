import pytest

from speechstudio.documents import md, txt
from speechstudio.documents.chapters import chapters
from speechstudio.documents.dialogue import speaker_names, with_speakers


def names(text: str) -> set[str]:
    return set(speaker_names(text.split("\n")))


def turns(source: str) -> list[tuple[str, str]]:
    document = with_speakers(txt.read(source.encode()))
    return [(block.speaker, block.text) for block in document.blocks]


def test_turns_get_their_speakers_and_lose_their_labels() -> None:
    assert turns(
        "Anna: Good morning!\nBen (laughing): Morning. Did you\nsleep well?\n\n"
        "ANNA: no\n\nAnna: Yes.\n"
    ) == [
        ("Anna", "Good morning!"),
        ("Ben", "Morning. Did you sleep well?"),
        ("ANNA", "no"),
        ("Anna", "Yes."),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anna: hi\nBob: ho", {"Anna", "Bob"}),
        ("小明：你好\n小红：你好吗", {"小明", "小红"}),
        ("**Anna:** hi\n**Ben:** ho", {"Anna", "Ben"}),
        ("[Anna]: hi\n[Ben]: ho", {"Anna", "Ben"}),
        ("- Dr. Lee: hi\n- Speaker 2: ho", {"Dr. Lee", "Speaker 2"}),
        ("Anna: a\nAnna: b\nWho? Nobody.", {"Anna"}),
    ],
)
def test_names_are_told(text: str, expected: set[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Just one: a thing.\nAnd another line.",
        "Note: x\nNote: y",
        "Date: 1 May\nTime: 2 pm\nPlace: here",
        "Zutaten: Mehl\nZubereitung: rühren",
        "I have one thing to say: no.\nHe said: yes.",
        "At 10:30 we left.\nAt 11:45 we came.",
        "See https://a.org\nSee https://b.org",
        "Anna: hi\n" + "A plain line.\n" * 20,
        "\n".join(f"Field{n}: value" for n in range(12)),
        "Hello.",
        "",
    ],
)
def test_other_colons_are_no_dialogue(text: str) -> None:
    assert names(text) == set()


def test_a_dialogue_within_a_story_needs_repeated_names() -> None:
    story = "They met on the bridge.\n" * 8
    assert names(story + "Anna: Hi.\nBen: Ho.\nAnna: Bye.\nBen: Bye.") == {"Anna", "Ben"}
    assert names(story + "Anna: Hi.\nBen: Ho.") == set()


def test_chapters_move_with_their_blocks() -> None:
    document = md.read(b"## One\n\nAnna: a  \nBen: b\n\n## Two\n\nAnna: c  \nBen: d\n")
    spoken = with_speakers(document)
    assert [block.speaker for block in spoken.blocks] == ["", "Anna", "Ben", "", "Anna", "Ben"]
    assert [(c.title, c.first_block) for c in chapters(spoken)] == [("One", 0), ("Two", 3)]


def test_a_text_that_is_no_dialogue_stays_the_same() -> None:
    document = txt.read(b"One: two.\n\nThree.")
    assert with_speakers(document) is document
