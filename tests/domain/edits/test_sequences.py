"""Edits one after another, as a person at work makes them."""

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain import edits
from speechstudio.domain.errors import EditError, UsageError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Transcript
from tests.domain.strategies import transcripts, typed

Edit = Callable[[Transcript], Transcript]

index = st.integers(-1, 7)
time = st.integers(0, 15_000)
who = st.sampled_from(("S1", "S2", "S3", "S4"))


def replaced(transcript: Transcript, text: str, replacement: str) -> Transcript:
    return edits.replace_all(transcript, edits.Query(text=text), replacement)[0]


some_edit: st.SearchStrategy[Edit] = st.one_of(
    st.builds(
        lambda s, w, c: lambda t: edits.split_segment(t, segment=s, word=w, character=c),
        index,
        index,
        st.integers(0, 2),
    ),
    st.builds(lambda s: lambda t: edits.merge_with_next(t, segment=s), index),
    st.builds(
        lambda s, w, a, b: lambda t: edits.retime_word(t, segment=s, word=w, start_ms=a, end_ms=b),
        index,
        index,
        time,
        time,
    ),
    st.builds(
        lambda s, a, b, f: (
            lambda t: edits.retime_segment(t, segment=s, start_ms=a, end_ms=b, fit=f)
        ),
        index,
        time,
        time,
        st.sampled_from(edits.WordFit),
    ),
    st.builds(lambda s, x: lambda t: edits.retext_segment(t, segment=s, text=x), index, typed),
    st.builds(
        lambda s, a, b, p: lambda t: edits.relabel_words(t, segment=s, first=a, stop=b, speaker=p),
        index,
        index,
        index,
        who,
    ),
    st.builds(lambda p, n: lambda t: edits.rename_speaker(t, speaker=p, name=n), who, typed),
    st.just(edits.add_speaker),
    st.builds(lambda a, b: lambda t: edits.merge_speakers(t, source=a, target=b), who, who),
    st.builds(
        lambda s, a, b: lambda t: edits.delete_words(t, segment=s, first=a, stop=b),
        index,
        index,
        index,
    ),
    st.builds(lambda s: lambda t: edits.delete_segment(t, segment=s), index),
    st.builds(lambda a, b: lambda t: replaced(t, a, b), typed, typed),
)


@settings(max_examples=100)
@given(transcripts(minimum=2), st.lists(some_edit, min_size=1, max_size=12))
def test_promises_hold_after_every_edit(transcript: Transcript, made: list[Edit]) -> None:
    for edit in made:
        try:
            after = edit(transcript)
        except (EditError, UsageError):
            continue
        assert check(after) == ()
        transcript = after
