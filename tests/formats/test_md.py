import pytest

from speechstudio.domain.transcript import Speaker, Transcript
from speechstudio.formats import md
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import segment

BARE = WriteOptions(times=False, speakers=False)


@pytest.mark.parametrize(
    ("said", "written"),
    [
        ("# one", "\\# one"),
        ("1. one", "1\\. one"),
        ("- one", "\\- one"),
        ("=== one", "\\=== one"),
        ("> one", "\\> one"),
        ("*one* _two_ `three`", "\\*one\\* \\_two\\_ \\`three\\`"),
        ("[one](two) <b>", "\\[one\\](two) \\<b>"),
        ("R&D &amp; more", "R&D \\&amp; more"),
        ("back\\slash", "back\\\\slash"),
        ("5 > 3 - 1 # 2.", "5 > 3 - 1 # 2."),
    ],
)
def test_what_is_said_is_never_markup(said: str, written: str) -> None:
    talk = Transcript(segments=(segment(0, said),))
    assert md.write(talk, BARE).decode().splitlines()[-1] == written


def test_names_and_titles_are_never_markup() -> None:
    talk = Transcript(
        segments=(segment(0, "Hi.", speaker="S1"),),
        speakers=(Speaker(id="S1", name="*x*\ny"),),
        source="C# _a_ #",
    )
    assert md.write(talk, WriteOptions()).decode() == (
        "# C\\# \\_a\\_ \\#\n\n- Speakers: \\*x\\* y\n\n[0:00:00] **\\*x\\* y:** Hi.\n"
    )


def test_an_empty_transcript_is_a_heading() -> None:
    assert md.write(Transcript(), WriteOptions()) == b"# Transcript\n"
