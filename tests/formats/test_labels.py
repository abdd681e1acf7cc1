import pytest

from speechstudio.formats.labels import name_speakers


def named(*cues: str) -> list[tuple[str | None, str]]:
    fragments = name_speakers([cue.split("\n") for cue in cues])
    return [(part.speaker, part.text) for cue in fragments for part in cue]


def test_a_name_that_recurs_is_a_speaker() -> None:
    assert named("Anna: Hello.", "Ben: Hi.", "Anna: So.", "Ben: So what?") == [
        ("Anna", "Hello."),
        ("Ben", "Hi."),
        ("Anna", "So."),
        ("Ben", "So what?"),
    ]


def test_a_numbered_speaker_needs_no_second_mention() -> None:
    assert named("Speaker 1: Hello.", "SPEAKER_02: Hi.") == [
        ("Speaker 1", "Hello."),
        ("SPEAKER_02", "Hi."),
    ]


def test_a_cue_without_name_goes_on_with_the_last_speaker() -> None:
    assert named("music", "Speaker 1: Hello", "again", "Speaker 2: Hi") == [
        (None, "music"),
        ("Speaker 1", "Hello"),
        ("Speaker 1", "again"),
        ("Speaker 2", "Hi"),
    ]


def test_two_people_in_one_cue_are_told_apart() -> None:
    assert named("- ANNA: Hello.\n- BEN: Hi\nthere.", "BEN: Well.\nANNA: Yes.") == [
        ("ANNA", "Hello."),
        ("BEN", "Hi there."),
        ("BEN", "Well."),
        ("ANNA", "Yes."),
    ]


def test_a_hyphen_is_a_change_to_somebody_unknown_where_names_are_given() -> None:
    assert named("Speaker 1: Hello.", "- Who is that?", "me") == [
        ("Speaker 1", "Hello."),
        (None, "Who is that?"),
        (None, "me"),
    ]
    assert named("- Hello.", "- Hi.") == [(None, "- Hello."), (None, "- Hi.")]


def test_names_in_other_scripts_and_shapes_are_known() -> None:
    for name in ("田中", "Dr. Weber", "Jean-Luc", "Ludwig van Beethoven", "Анна", "O'Neill (BBC)"):
        assert named(f"{name}: a", f"{name}: b") == [(name, "a"), (name, "b")]


@pytest.mark.parametrize(
    "head",
    [
        "Remember",  # once only
        "And then he said",
        "10",
        "http",
        "Well, Anna",
        "This is a very long head indeed",
        "<i>",
        "",
    ],
)
def test_a_colon_in_a_sentence_makes_no_speaker(head: str) -> None:
    again = f"{head}: twice" if head != "Remember" else "once"
    assert all(speaker is None for speaker, _ in named(f"{head}: text", again))


def test_a_time_of_day_is_no_name() -> None:
    assert named("Uhr 10:30 und", "Uhr 10:30 so") == [
        (None, "Uhr 10:30 und"),
        (None, "Uhr 10:30 so"),
    ]
