from speechstudio.documents import md
from speechstudio.documents.chapters import chapters
from speechstudio.documents.document import Document
from tests.documents.making import told


def read(source: str) -> Document:
    return md.read(source.encode())


def test_no_markup_is_left() -> None:
    source = (
        "Text with [a link](http://x), `code`, **bold**, ~~struck~~, <b>tags</b>, ![a cat](c.png),"
        " a note[^1],\n&amp; \\*stars\\*, <https://x.org>.  \nNew line.\n\n[^1]: Never read.\n"
    )
    text = (
        "Text with a link, code, bold, struck, tags, a cat, a note, & *stars*, https://x.org."
        "\nNew line."
    )
    assert told(read(source)) == [("paragraph", text)]


def test_each_kind_of_block_is_told() -> None:
    source = (
        "# Title\n\nSetext\n---\n\n"
        "- one\n  wrapped\n  - deep\n- [x] done\n\n1. first\n\n   more\n\n"
        "> quoted\n\n```py\nprint(1)\n\nx\n```\n\n***\n\n| a | b |\n|---|---|\n| 1 | *2* |\n\n"
        "<div><p>In <i>HTML</i></p></div>\n"
    )
    assert told(read(source)) == [
        ("heading 1", "Title"),
        ("heading 2", "Setext"),
        ("list item 1", "one wrapped"),
        ("list item 2", "deep"),
        ("list item 1", "done"),
        ("list item 1", "first"),
        ("list item 1", "more"),
        ("quote", "quoted"),
        ("code", "print(1)\n\nx"),
        ("separator", ""),
        ("table row", "a; b"),
        ("table row", "1; 2"),
        ("paragraph", "In HTML"),
    ]


def test_facts_come_from_the_head() -> None:
    document = read(
        '---\ntitle: "A day"\nauthor:\n  - Ann\n  - Bo\nlang: en\n---\n# Other\n\nText.'
    )
    assert (document.title, document.author, document.language) == ("A day", "Ann, Bo", "en")
    assert document.blocks[0].text == "Other"


def test_a_rule_at_the_start_is_no_head() -> None:
    assert told(read("---\n\nText: here\n"))[-1] == ("paragraph", "Text: here")


def test_the_first_heading_is_the_title() -> None:
    assert read("# A *day*\n\n## Morning\n\nx\n\n## Evening\n\ny").title == "A day"


def test_chapters_follow_from_headings() -> None:
    document = read("# A day\n\nFirst.\n\n## Morning\n\nx\n\n### Early\n\n## Evening\n\ny")
    found = [(c.title, c.first_block, c.last_block) for c in chapters(document)]
    assert found == [("A day", 0, 1), ("Morning", 2, 4), ("Evening", 5, 6)]


def test_wrapped_japanese_is_joined_without_spaces() -> None:
    assert told(read("吾輩は猫で\nある。")) == [("paragraph", "吾輩は猫である。")]
