from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.chapters import Chapter, ChapterSpan, chapter_spans, vorbis_chapters


def _chapters(*pairs: tuple[str, int]) -> list[Chapter]:
    return [Chapter(title=title, start_ms=start) for title, start in pairs]


def test_a_chapter_ends_where_the_next_begins_and_the_last_with_the_file() -> None:
    spans = chapter_spans(_chapters(("One", 0), ("Two", 1500)), 4000)
    assert [(span.title, span.start_ms, span.end_ms) for span in spans] == [
        ("One", 0, 1500),
        ("Two", 1500, 4000),
    ]


def test_chapters_without_sound_are_left_out() -> None:
    spans = chapter_spans(_chapters(("Empty", 0), ("One", 0), ("After", 4000), ("Far", 9000)), 4000)
    assert [span.title for span in spans] == ["One"]
    assert spans[0].end_ms == 4000


@given(st.lists(st.integers(-100, 5000), max_size=20), st.integers(0, 4000))
def test_spans_follow_each_other_inside_the_file(starts: list[int], duration_ms: int) -> None:
    spans = chapter_spans(_chapters(*((str(start), start) for start in starts)), duration_ms)
    bounds = [place for span in spans for place in (span.start_ms, span.end_ms)]
    assert bounds == sorted(bounds)
    assert all(0 <= span.start_ms < span.end_ms <= duration_ms for span in spans)


def test_vorbis_comments_name_hours_and_milliseconds() -> None:
    span = ChapterSpan(title="Zwölf", start_ms=3_723_045, end_ms=4_000_000)
    assert dict(vorbis_chapters([span])) == {
        "CHAPTER000": "01:02:03.045",
        "CHAPTER000NAME": "Zwölf",
    }
