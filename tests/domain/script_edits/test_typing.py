"""Typing, deleting and pasting."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import EditError
from speechstudio.domain.script import Forced, Script, ScriptParagraph
from speechstudio.domain.script_edits import Place, replace_text, text_between
from tests.domain.script_edits.making import SCRIPTS, check, script_of_lines

TYPED = st.text(alphabet="ab 5\n\r\u2028", max_size=8)


def places(script: Script) -> st.SearchStrategy[Place]:
    return st.sampled_from(
        [(at, o) for at, p in enumerate(script.paragraphs) for o in range(len(p.text) + 1)]
    )


@given(st.data())
def test_text_in_place_of_a_range_stands_there_and_nothing_else_changes(
    data: st.DataObject,
) -> None:
    script = data.draw(SCRIPTS)
    start, end = sorted((data.draw(places(script)), data.draw(places(script))))
    typed = data.draw(TYPED)
    last = (len(script.paragraphs) - 1, len(script.paragraphs[-1].text))
    before, behind = text_between(script, (0, 0), start), text_between(script, end, last)

    after, caret = replace_text(script, start, end, typed)

    check(after)
    last = (len(after.paragraphs) - 1, len(after.paragraphs[-1].text))
    assert text_between(after, (0, 0), start) == before
    assert text_between(after, caret, last) == behind
    put_in = text_between(after, start, caret)
    assert "".join(put_in.split()) == "".join(typed.split())


@given(st.data())
def test_chosen_readings_stay_with_their_text_or_go(data: st.DataObject) -> None:
    script = data.draw(SCRIPTS)
    start, end = sorted((data.draw(places(script)), data.draw(places(script))))

    after, _ = replace_text(script, start, end, data.draw(TYPED))

    for paragraph in after.paragraphs:
        for forced in paragraph.forced:
            assert forced.spoken == paragraph.text[forced.start : forced.end].upper()


def test_enter_cuts_a_paragraph_in_two_with_the_same_speaker() -> None:
    script = Script(paragraphs=(ScriptParagraph(text="One. Two.", speaker="Ann"),))
    after, caret = replace_text(script, (0, 5), (0, 5), "\n")
    assert [(p.text, p.speaker) for p in after.paragraphs] == [("One. ", "Ann"), ("Two.", "Ann")]
    assert caret == (1, 0)


def test_enter_behind_a_heading_begins_a_paragraph() -> None:
    script = Script(paragraphs=(ScriptParagraph(text="Title", heading=1),))
    behind, _ = replace_text(script, (0, 5), (0, 5), "\n")
    assert [p.heading for p in behind.paragraphs] == [1, 0]
    before, _ = replace_text(script, (0, 0), (0, 0), "\n")
    assert [p.heading for p in before.paragraphs] == [0, 1]


def test_backspace_at_the_start_joins_with_the_paragraph_before() -> None:
    script = Script(
        paragraphs=(ScriptParagraph(text="One ", heading=2), ScriptParagraph(text="two"))
    )
    after, caret = replace_text(script, (0, 4), (1, 0), "")
    assert after.paragraphs == (ScriptParagraph(text="One two", heading=2),)
    assert caret == (0, 4)


def test_an_empty_paragraph_leaves_nothing_behind_when_it_is_joined() -> None:
    heading = ScriptParagraph(text="Title", heading=1, speaker="Ann")
    script = Script(paragraphs=(ScriptParagraph(text=""), heading))
    assert replace_text(script, (0, 0), (1, 0), "")[0].paragraphs == (heading,)


@pytest.mark.parametrize("pasted", ["a\nb", "a\r\nb", "a\n\n \n\nb", "a\u2029b"])
def test_pasted_lines_become_paragraphs_without_blank_ones(pasted: str) -> None:
    after, caret = replace_text(script_of_lines("xy"), (0, 1), (0, 1), pasted)
    assert [p.text for p in after.paragraphs] == ["xa", "by"]
    assert caret == (1, 1)


def test_a_line_of_many_pages_is_cut_where_sentences_end() -> None:
    pasted = " ".join(f"This is sentence {at}, and it ends here." for at in range(1000))
    after, caret = replace_text(script_of_lines("a  b"), (0, 2), (0, 2), pasted)
    texts = [p.text for p in after.paragraphs]
    assert " ".join(texts) == f"a {pasted} b"
    assert all(len(text) <= 8000 for text in texts)
    assert all(text.endswith("here.") for text in texts[:-1])
    assert caret == (len(texts) - 1, len(texts[-1]) - 2)


def test_a_line_without_sentences_is_cut_behind_a_word() -> None:
    after, _ = replace_text(script_of_lines(""), (0, 0), (0, 0), "word " * 4000)
    assert all(len(p.text) <= 8000 for p in after.paragraphs)
    unbroken, _ = replace_text(script_of_lines(""), (0, 0), (0, 0), "x" * 9000)
    assert len(unbroken.paragraphs) == 1


def test_typing_into_a_number_takes_back_how_it_was_read() -> None:
    script = Script(
        paragraphs=(ScriptParagraph(text="call 112", forced=(Forced(start=5, end=8, spoken="x"),)),)
    )
    for at in (5, 6, 8):
        assert not replace_text(script, (0, at), (0, at), "9")[0].paragraphs[0].forced
    assert replace_text(script, (0, 8), (0, 8), ".")[0].paragraphs[0].forced
    assert replace_text(script, (0, 0), (0, 4), "dial")[0].paragraphs[0].forced


def test_deleting_the_space_between_takes_back_how_a_number_was_read() -> None:
    forced = (Forced(start=2, end=3, spoken="x"),)
    script = Script(paragraphs=(ScriptParagraph(text="1 2", forced=forced),))
    assert not replace_text(script, (0, 1), (0, 2), "")[0].paragraphs[0].forced


def test_places_that_are_not_there_are_refused() -> None:
    script = script_of_lines("ab")
    for start, end in [((0, 3), (0, 3)), ((1, 0), (1, 0)), ((0, 2), (0, 1)), ((0, -1), (0, 0))]:
        with pytest.raises(EditError):
            replace_text(script, start, end, "")
