import pytest

from speechstudio.documents import html
from speechstudio.documents.document import Document
from speechstudio.documents.html_reading import read_html
from tests.documents.making import told


def read(body: str) -> list[tuple[str, str]]:
    return told(html.read(body.encode()))


def test_facts_come_from_the_head_of_the_page() -> None:
    page: Document = html.read(
        b"<!DOCTYPE html><html lang=de-AT><head><meta charset=windows-1252>"
        b"<title>Kaff\xe4 &amp; mehr"
        b"</title><meta name=Author content='Ann Lee'></head><body>\xfcber"
    )
    assert (page.title, page.author, page.language) == ("Kaffä & mehr", "Ann Lee", "de-AT")
    assert page.blocks[0].text == "über"


def test_what_nobody_reads_is_left_out() -> None:
    assert read(
        "<script>var a = '<p>no</p>';</script><style>p{}</style><nav><a href=x>Home</a></nav>"
        "<noscript>no</noscript><template>no</template><select><option>no</select><p hidden>no</p>"
        "<div style='display: none'>no</div><span aria-hidden=true>no</span>"
        "<svg><text>no</text></svg>"
        "<!-- no --><p>Read me.<ruby>漢<rt>kan</rt></ruby></p>"
    ) == [("paragraph", "Read me.漢")]


def test_each_kind_of_block_is_told() -> None:
    assert read(
        "<h2>Head</h2>loose <b>text</b><p>One<p>two &eacute;&#8217;s<br>next"
        "<ul><li>a<li>b<ol><li>c</ol></ul><blockquote><p>q</p></blockquote><pre>x\n  y</pre><hr>"
        "<dl><dt>term<dd>meaning</dl><img alt='A cat' src=c.png>"
    ) == [
        ("heading 2", "Head"),
        ("paragraph", "loose text"),
        ("paragraph", "One"),
        ("paragraph", "two é’s\nnext"),
        ("list item 1", "a"),
        ("list item 1", "b"),
        ("list item 2", "c"),
        ("quote", "q"),
        ("code", "x\n  y"),
        ("separator", ""),
        ("paragraph", "term"),
        ("list item 1", "meaning"),
        ("paragraph", "A cat"),
    ]


def test_two_breaks_part_paragraphs() -> None:
    assert read("one<br><br>two<br>three") == [("paragraph", "one"), ("paragraph", "two\nthree")]


def test_tables_are_read_row_by_row() -> None:
    assert read(
        "<table><caption>Sales</caption><tr><th>Year<th>Sum.</tr><tr><td>2024<td><p>12</p></table>"
    ) == [("paragraph", "Sales"), ("table row", "Year; Sum."), ("table row", "2024; 12")]


def test_a_table_that_arranges_the_page_gives_its_blocks() -> None:
    assert read(
        "<table><tr><td><h1>Head</h1><p>One</p><p>Two</p></td><td>Side</td></tr></table>"
    ) == [
        ("heading 1", "Head"),
        ("paragraph", "One"),
        ("paragraph", "Two"),
        ("paragraph", "Side"),
    ]


@pytest.mark.parametrize(
    "sign",
    [
        "<sup><a href='#n1'>1</a></sup>",
        "<a href='#n1'><sup>[2]</sup></a>",
        "<a href='notes.html#n1'>*</a>",
        "<a role='doc-noteref' href='#n1'>1</a>",
    ],
)
def test_signs_of_footnotes_are_left_out(sign: str) -> None:
    assert read(f"<p>A claim{sign}. More.</p>") == [("paragraph", "A claim. More.")]


def test_powers_and_links_stay() -> None:
    assert read("<p>10<sup>2</sup> and <a href='#x'>5</a></p>") == [("paragraph", "102 and 5")]


def test_a_block_in_another_language_says_so() -> None:
    page = html.read(b"<html lang=en><p>Hi</p><div lang=fr><p>Salut</p></div><p lang=en>Bye</p>")
    assert [block.language for block in page.blocks] == ["", "fr", ""]


def test_elements_of_xhtml_may_close_themselves() -> None:
    source = (
        '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title/>'
        '<script src="x"/>'
        '</head><body><p>One<![CDATA[ <two>]]></p><div id="x"/><nav/><p>three</p></body></html>'
    )
    assert read(source) == [("paragraph", "One <two>"), ("paragraph", "three")]


def test_anchors_tell_the_block_behind_them() -> None:
    page = read_html("<p>a</p><h1 id=x>b</h1><p>c <a name=y></a>d</p><div id=z></div><p>e</p>")
    assert page.anchors == {"x": 1, "y": 2, "z": 3}


def test_a_page_without_end_tags_is_read_whole() -> None:
    assert [text for _, text in read("<div><p>one<div><span>two<h1>three")] == [
        "one",
        "two",
        "three",
    ]


def test_entities_of_a_document_type_are_not_expanded() -> None:
    lol = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    assert (
        sum(len(text) for _, text in read(f"<!DOCTYPE x [<!ENTITY l0 'lol'>{lol}]><p>&l9;</p>"))
        < 2000
    )
