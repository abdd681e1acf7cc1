"""Any order of edits leaves the editor whole, and says what plain strings say."""

from collections.abc import Callable
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Transcript
from tests.domain.strategies import transcripts, typed
from tests.gui.transcript.editing import Typist, squeezed

Act = Callable[[Typist], None]

segment = st.integers(0, 5)
share = st.sampled_from((0.0, 0.1, 0.25, 0.5, 0.6, 0.9, 1.0))
place = st.tuples(segment, share)
text = st.one_of(st.sampled_from(("a", " ", "b c", "  ", "好", "x ", " y")), typed)

some_act: st.SearchStrategy[Act] = st.one_of(
    st.builds(lambda x: lambda t: t.type(x), text),
    st.builds(lambda x: lambda t: t.paste(x), text),
    st.builds(lambda s, p: lambda t: t.move(s, p), segment, share),
    st.builds(lambda s, p: lambda t: t.select(s, p), segment, share),
    st.sampled_from(
        (
            Typist.select_all,
            Typist.backspace,
            Typist.delete,
            Typist.enter,
            Typist.undo,
            Typist.finish,
        )
    ),
)


@given(transcripts(), st.lists(some_act, max_size=12))
def test_any_order_of_edits_keeps_the_transcript_and_the_caret_whole(
    transcript: Transcript, acts: list[Act]
) -> None:
    typist = Typist.at(transcript)
    for act in acts:
        act(typist)
        editor = typist.editor
        assert editor.transcript is typist.given[-1]
        assert check(editor.transcript) == check(transcript)
        for place in (editor.caret, editor.anchor):
            assert 0 <= place.segment < max(1, len(editor.transcript.segments))
            if editor.transcript.segments:
                assert 0 <= place.offset <= len(editor.text(place.segment))
        for at in range(len(editor.transcript.segments)):
            shown = editor.text(at)
            if shown.strip():
                assert shown.split() == editor.transcript.segments[at].text.split()
                spans = editor.word_spans(at)
                words = editor.transcript.segments[at].words
                assert [shown[a:b] for a, b in spans] == [word.text for word in words]


@given(transcripts(minimum=1), place, place, text)
def test_typing_over_a_selection_gives_what_strings_give(
    transcript: Transcript, one: tuple[int, float], other: tuple[int, float], new: str
) -> None:
    typist = Typist.at(transcript)
    typist.move(*one)
    typist.select(*other)
    editor = typist.editor
    start, end = editor.selection
    before = typist.lines()
    left = editor.text(start.segment)[: start.offset]
    right = editor.text(end.segment)[end.offset :]
    typist.paste(new)
    joined = squeezed(left + new + right)
    is_one = start.segment == end.segment
    expected = [
        *before[: start.segment],
        *([joined] if joined or is_one else []),
        *before[end.segment + 1 :],
    ]
    assert sorted(typist.lines()) == sorted(expected)


@given(transcripts(minimum=1), segment, share, share, text)
def test_words_that_are_not_touched_keep_their_times(
    transcript: Transcript, s: int, p1: float, p2: float, new: str
) -> None:
    typist = Typist.at(transcript)
    typist.move(s, p1)
    typist.select(s, p2)
    editor = typist.editor
    start, end = editor.selection
    at = start.segment
    spans = editor.word_spans(at)
    words = transcript.segments[at].words
    kept = [
        word
        for word, span in zip(words, spans, strict=True)
        if span[1] < start.offset or span[0] > end.offset
    ]
    typist.paste(new)
    after = editor.transcript
    found = [(word.text, word.start_ms, word.end_ms) for word in after.words()]
    for word in kept:
        assert (word.text, word.start_ms, word.end_ms) in found
    others = [segment for number, segment in enumerate(transcript.segments) if number != at]
    assert [segment for segment in after.segments if any(segment is o for o in others)] == others


@given(transcripts(minimum=1), st.lists(some_act, min_size=1, max_size=8))
def test_undo_returns_the_very_transcripts_before(transcript: Transcript, acts: list[Act]) -> None:
    typist = Typist.at(transcript)
    for act in acts:
        act(typist)
    while len(typist.given) > 1:
        before = typist.given[-2]
        typist.undo()
        assert typist.editor.transcript is before
        shown = [typist.editor.text(at) for at in range(len(before.segments))]
        # A passage that did not change may still show the space that was typed there.
        assert [line.split() for line in shown] == [s.text.split() for s in before.segments]


@given(transcripts(minimum=1), segment, share, share)
def test_splitting_and_merging_back_keeps_the_words(
    transcript: Transcript, s: int, p: float, q: float
) -> None:
    typist = Typist.at(transcript)
    typist.move(s, p)
    before = typist.lines()
    typist.enter()
    for one, two in pairwise(typist.editor.transcript.segments):
        assert one.start_ms <= two.start_ms
    assert "".join(sorted("".join(typist.lines()))) == "".join(sorted("".join(before)))
