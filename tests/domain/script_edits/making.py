"""Scripts for tests, and what every script keeps."""

from itertools import pairwise

from hypothesis import strategies as st

from speechstudio.domain.script import Forced, Script, ScriptParagraph

TEXTS = st.text(alphabet="ab 5.,é語\U0001f600", max_size=12)


@st.composite
def paragraphs(draw: st.DrawFn) -> ScriptParagraph:
    """Make a paragraph, perhaps with chosen readings."""
    text = draw(TEXTS)
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)))
    forced = tuple(
        Forced(start=start, end=end, spoken=text[start:end].upper())
        for start, end in list(pairwise(cuts))[::2]
    )
    heading = draw(st.sampled_from([0, 0, 1, 2]))
    return ScriptParagraph(
        text=text, forced=forced, heading=heading, speaker=draw(st.sampled_from(["", "Ann", "Bo"]))
    )


SCRIPTS = st.lists(paragraphs(), min_size=1, max_size=4).map(
    lambda found: Script(paragraphs=tuple(found))
)


def script_of_lines(*lines: str) -> Script:
    """Make a script of plain paragraphs."""
    return Script(paragraphs=tuple(ScriptParagraph(text=line) for line in lines))


def check(script: Script) -> None:
    """Assert what every script keeps."""
    assert script.paragraphs
    for paragraph in script.paragraphs:
        assert len(paragraph.text.splitlines()) <= 1
        assert not paragraph.text.endswith("\n")
        ends = [0]
        for forced in paragraph.forced:
            assert ends[-1] <= forced.start < forced.end <= len(paragraph.text)
            ends.append(forced.end)
