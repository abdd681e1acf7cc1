from hypothesis import given
from hypothesis import strategies as st

from speechstudio.documents.chapters import Chapter, chapters
from speechstudio.documents.document import Block, BlockKind, ChapterStart, Document

TEXT = Block(kind=BlockKind.PARAGRAPH, text="text")


def heading(title: str, level: int) -> Block:
    return Block(kind=BlockKind.HEADING, text=title, level=level)


def titles(*blocks: Block) -> list[str]:
    return [c.title for c in chapters(Document(source_format="md", blocks=blocks, title="Whole"))]


def test_a_text_without_headings_is_one_chapter() -> None:
    assert chapters(Document(source_format="txt", blocks=(TEXT, TEXT))) == (
        Chapter(title="", first_block=0, last_block=1),
    )
    assert chapters(Document(source_format="txt", blocks=())) == ()


def test_the_highest_level_that_stands_twice_divides() -> None:
    assert titles(
        heading("T", 1), TEXT, heading("A", 2), TEXT, heading("a", 3), heading("B", 2)
    ) == ["T", "A", "B"]


def test_text_before_the_first_chapter_has_the_title_of_the_document() -> None:
    assert titles(TEXT, heading("A", 1), heading("B", 1)) == ["Whole", "A", "B"]


def test_parts_and_chapters_of_two_levels_count_by_the_parts() -> None:
    assert titles(heading("I", 1), heading("a", 2), heading("II", 1), heading("b", 2)) == [
        "I",
        "II",
    ]


def test_the_table_of_contents_goes_before_headings() -> None:
    document = Document(
        source_format="epub",
        blocks=(TEXT, heading("A", 1), TEXT, heading("B", 1)),
        chapter_starts=(ChapterStart(title="Only", block=2),),
        title="Whole",
    )
    assert [(c.title, c.first_block, c.last_block) for c in chapters(document)] == [
        ("Whole", 0, 1),
        ("Only", 2, 3),
    ]


@given(
    st.lists(
        st.one_of(st.just(TEXT), st.integers(0, 6).map(lambda n: heading("h", n))), max_size=30
    )
)
def test_every_block_is_in_one_chapter(blocks: list[Block]) -> None:
    found = chapters(Document(source_format="md", blocks=tuple(blocks)))
    covered = [n for c in found for n in range(c.first_block, c.last_block + 1)]
    assert covered == list(range(len(blocks)))
