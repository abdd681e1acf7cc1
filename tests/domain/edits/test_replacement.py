import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.edits import Query, find_all, replace_all
from speechstudio.domain.errors import UsageError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Segment, Transcript, Word
from tests.domain.strategies import spoken, transcripts, typed

PATTERNS = (r"\s", r"[ab]", r"(\w) (\w)", r"\w+", r"[。.,]", r"o|天", r"(?<=e)s", r" \w", r"\w ")
TEMPLATES = ("", "x", " ", "x y", r"\g<0>\g<0>", "天 气", " x ", r"\\")


def of(*texts: str) -> Transcript:
    return Transcript(
        segments=tuple(spoken(text, start_ms=10_000 * at) for at, text in enumerate(texts))
    )


@given(transcripts(), st.sampled_from(PATTERNS), st.sampled_from(TEMPLATES))
def test_text_is_what_the_expression_makes_of_it(
    transcript: Transcript, pattern: str, template: str
) -> None:
    after, count = replace_all(
        transcript, Query(text=pattern, regex=True, match_case=True), template
    )
    assert check(after) == ()
    made = [re.subn(pattern, template, segment.text) for segment in transcript.segments]
    assert count == sum(found for _, found in made)
    expected = [" ".join(text.split()) for text, _ in made if text.split()]
    assert sorted(segment.text for segment in after.segments) == sorted(expected)


@given(transcripts(), st.sampled_from(("a", "es", "好", "1", "e s", "\\")), typed)
def test_replacing_twice_is_replacing_once(
    transcript: Transcript, text: str, replacement: str
) -> None:
    replacement = "".join(set(replacement.casefold()) - set(text))
    query = Query(text=text)
    once, _ = replace_all(transcript, query, replacement)
    again, count = replace_all(once, query, replacement)
    if not find_all(once, query):
        assert (again, count) == (once, 0)
    whole, total = replace_all(transcript, Query(text="zzz"), "y")
    assert whole is transcript
    assert total == 0


def test_untouched_words_stay_as_they_are() -> None:
    transcript = of("we met Jon Smith in Jon Town")
    after, count = replace_all(transcript, Query(text="Jon"), "John")
    assert count == 2
    assert after.text == "we met John Smith in John Town"
    old, new = transcript.segments[0].words, after.segments[0].words
    assert [w for at, w in enumerate(new) if at not in {2, 5}] == [
        w for at, w in enumerate(old) if at not in {2, 5}
    ]
    assert (new[2].start_ms, new[2].end_ms, new[2].confidence) == (600, 900, None)


def test_match_may_span_words() -> None:
    after, count = replace_all(of("in New York City now"), Query(text="new york city"), "NYC")
    assert count == 1
    words = after.segments[0].words
    assert [(w.text, w.start_ms, w.end_ms) for w in words] == [
        ("in", 0, 300),
        ("NYC", 300, 1200),
        ("now", 1200, 1500),
    ]


def test_matches_do_not_span_segments() -> None:
    assert replace_all(of("New", "York"), Query(text="New York"), "x")[1] == 0


def test_whole_words_leave_longer_words_alone() -> None:
    query = Query(text="art", whole_words=True)
    after, count = replace_all(of("Art, start an artful art."), query, "craft")
    assert count == 2
    assert after.text == "craft, start an artful craft."


def test_whole_words_find_characters_of_unspaced_scripts() -> None:
    words = tuple(
        Word(text=text, start_ms=0, end_ms=0, spaced=False) for text in ("今天", "天气", "A")
    )
    transcript = Transcript(segments=(Segment(words=words),))
    assert len(find_all(transcript, Query(text="天", whole_words=True))) == 2
    assert len(find_all(transcript, Query(text="A", whole_words=True))) == 1


def test_case_counts_when_asked() -> None:
    assert replace_all(of("Ada ada"), Query(text="ada", match_case=True), "x")[0].text == "Ada x"


def test_groups_stand_in_the_replacement() -> None:
    query = Query(text=r"(?P<h>\d+) (\d+)", regex=True)
    after, _ = replace_all(of("at 10 30 sharp"), query, r"\g<h>:\2")
    assert after.text == "at 10:30 sharp"


def test_plain_replacement_is_taken_as_it_is() -> None:
    assert replace_all(of("a b"), Query(text="a"), r"\1\g<x>")[0].text == r"\1\g<x> b"


def test_plain_query_is_no_expression() -> None:
    assert replace_all(of("a.c abc"), Query(text="a.c"), "x")[0].text == "x abc"


def test_emptied_segment_is_deleted() -> None:
    after, count = replace_all(of("um", "well um yes", "Um um"), Query(text="um"), "")
    assert count == 4
    assert after.text == "well yes"


def test_matches_name_their_words() -> None:
    (match,) = find_all(of("a b", "one two three"), Query(text="o thr"))
    assert (match.segment, match.start, match.end) == (1, 6, 11)
    assert (match.first_word, match.stop_word) == (1, 3)


@pytest.mark.parametrize("text", ["(", "[", "a{2,1}", "(?P<x", "a{99999999999999999999}"])
def test_bad_expression_is_explained(text: str) -> None:
    with pytest.raises(UsageError, match="regular expression") as caught:
        replace_all(of("a"), Query(text=text, regex=True), "x")
    assert caught.value.hint


@pytest.mark.parametrize("replacement", [r"\1", r"\g<name>", "\\", r"\g<", r"\q"])
def test_missing_group_is_explained(replacement: str) -> None:
    with pytest.raises(UsageError, match="replacement") as caught:
        replace_all(of("zzz"), Query(text="a", regex=True), replacement)
    assert caught.value.hint


def test_empty_query_is_refused() -> None:
    with pytest.raises(UsageError):
        find_all(of("a"), Query(text=""))


def test_places_without_a_character_do_not_count() -> None:
    assert replace_all(of("abc"), Query(text="x*", regex=True), "-")[1] == 0
