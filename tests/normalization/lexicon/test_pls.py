"""Pronunciation lexicons that other programs read."""

import re
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization import Entry, Lexicon, SemioticClass
from speechstudio.normalization.lexicon.pls import NAMESPACE, read_pls, write_pls

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
TEXTS = st.text(min_size=1, max_size=12).filter(
    lambda text: (
        text == text.strip() != "" and not re.search(r"[\x00-\x1f\ud800-\udfff\ufffe\uffff]", text)
    )
)
HELD = st.builds(
    Entry,
    written=TEXTS,
    spoken=TEXTS,
    ipa=st.one_of(st.just(""), TEXTS),
    language=st.sampled_from(["", "en", "en-GB", "de", "zh-Hant-TW"]),
)


def check_against_the_specification(text: str) -> None:
    """Chapter 4: root, its attributes, and what lexemes hold in which order."""
    assert text.startswith('<?xml version="1.0" encoding="UTF-8"?>\n')
    root = ET.fromstring(text)  # noqa: S314  (our own)
    assert root.tag == f"{{{NAMESPACE}}}lexicon"
    assert set(root.attrib) == {"version", "alphabet", LANG}
    assert (root.get("version"), root.get("alphabet")) == ("1.0", "ipa")
    assert re.fullmatch("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*", root.get(LANG, ""))
    assert len(root) > 0
    for lexeme in root:
        assert lexeme.tag == f"{{{NAMESPACE}}}lexeme"
        names = [part.tag.rpartition("}")[2] for part in lexeme]
        assert re.fullmatch(r"(grapheme )+((phoneme|alias) )+", " ".join([*names, ""]))
        assert all(part.text and not part.attrib and not len(part) for part in lexeme)


@given(st.lists(HELD, min_size=1, max_size=6))
def test_what_pls_can_say_comes_back_the_same(entries: list[Entry]) -> None:
    made = write_pls(Lexicon(tuple(entries)))
    assert made.remark == ""
    back = []
    for language, text in made.files:
        check_against_the_specification(text)
        of_file = list(read_pls(text))
        assert of_file == [entry for entry in entries if entry.language == language]
        back += of_file
    assert len(back) == len(entries)


def test_each_language_has_a_file_and_entries_for_all_come_first() -> None:
    words = [("b", "de"), ("a", "en-GB"), ("c", ""), ("d", "EN_gb")]
    made = write_pls(Lexicon(tuple(Entry(written=w, spoken="x", language=g) for w, g in words)))
    assert [language for language, _ in made.files] == ["", "de", "en-GB"]
    assert [e.written for e in read_pls(made.files[2][1])] == ["a", "d"]


@pytest.mark.parametrize("tag", ["und", "mul", "UND"])
def test_a_file_of_no_language_in_particular_is_for_all(tag: str) -> None:
    text = (
        f'<lexicon xmlns="{NAMESPACE}" version="1.0" alphabet="ipa" xml:lang="{tag}">'
        "<lexeme><grapheme>Ng</grapheme><alias>Ing</alias></lexeme></lexicon>"
    )
    assert list(read_pls(text)) == [Entry(written="Ng", spoken="Ing")]


def test_what_pls_cannot_hold_is_told_in_one_line() -> None:
    entries = (
        Entry(written="Ng", spoken="Ing", is_case_sensitive=True, is_expected=True),
        Entry(written="Bo", spoken="Bow", is_case_sensitive=True),
        Entry(written="7b", spoken="seven b", semiotic_class=SemioticClass.CODE),
        Entry(pattern=r"a\d", spoken="x"),
        Entry(written="1-2", semiotic_class=SemioticClass.DATE),
        Entry(written="Ysselmond", is_expected=True),
        Entry(written="bell\x07", spoken="ding"),
        Entry(written="x", spoken="y", language="of the moon"),
    )
    made = write_pls(Lexicon(entries))
    assert made.remark == (
        "Not in it, as PLS cannot hold them: 1 pattern, 1 reading by class,"
        " 1 expected word without a reading, 2 words that XML refuses, the case of 2 words,"
        " the class of 1 word, that recordings hold 1 word."
    )
    ((_, text),) = made.files
    assert [entry.written for entry in read_pls(text)] == ["Ng", "Bo", "7b"]


def test_a_lexicon_of_which_nothing_can_be_written_is_refused() -> None:
    with pytest.raises(LexiconError, match="nothing in this lexicon"):
        write_pls(Lexicon((Entry(pattern="a", spoken="b"),)))
