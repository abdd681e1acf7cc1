"""Where the written characters of a row are said."""

import pytest

from speechstudio.domain.script import ScriptParagraph
from speechstudio.gui.viewmodels.saying import spoken_offset
from speechstudio.gui.viewmodels.script_reading import read_paragraph
from speechstudio.workflows.speaking.plan import Reading

TEXT = "I have 5 cats and $20."


@pytest.mark.parametrize(
    ("written", "spoken"),
    [("I", "I"), ("have", "have"), ("5", "five"), ("cats", "cats"), ("20", "twenty dollars")],
)
def test_a_written_word_is_found_in_what_is_spoken(written: str, spoken: str) -> None:
    (sentence,) = read_paragraph(ScriptParagraph(text=TEXT), Reading()).sentences
    found = spoken_offset(sentence.spans, TEXT.index(written))
    assert found == sentence.spoken.index(spoken)
