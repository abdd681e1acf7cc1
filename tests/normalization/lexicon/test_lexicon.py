import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization import Entry, Lexicon, Origin, Override, SemioticClass, normalize
from speechstudio.normalization.lexicon.reading import read_lexicon
from speechstudio.normalization.lexicon.writing import write_lexicon


def said(text: str, *entries: Entry, language: str = "en-US") -> str:
    return normalize(text, language, lexicon=Lexicon(entries)).spoken


def test_whole_words_are_matched_in_any_case() -> None:
    entry = Entry(written="gif", spoken="jif")
    assert said("A GIF, no gift.", entry) == "A jif, no gift."


def test_the_longest_entry_wins() -> None:
    short, long = Entry(written="New", spoken="X"), Entry(written="New York", spoken="Big Apple")
    assert said("in New York", short, long) == "in Big Apple"


def test_a_single_character_is_an_entry_too() -> None:
    entry = Entry(written="5", spoken="fife")
    assert (
        said("I have 5 cats, 15 dogs and 5.", entry) == "I have fife cats, fifteen dogs and fife."
    )


def test_a_pattern_quotes_its_groups_and_numbers_in_them_are_read() -> None:
    entry = Entry(pattern=r"INC-(\d+)", spoken=r"incident \1")
    assert said("See INC-42.", entry) == "See incident forty two."


def test_a_class_can_be_given() -> None:
    entry = Entry(pattern=r"Q\d{4}", semiotic_class=SemioticClass.VERBATIM)
    assert said("It is Q1234.", entry) == "It is Q one two three four."


def test_ipa_goes_to_the_voice() -> None:
    utterance = normalize("Hi Bo.", lexicon=Lexicon((Entry(written="Bo", ipa="boʊ"),)))
    assert utterance.spoken == "Hi Bo."
    assert [(c.kind, c.attributes["ph"]) for c in utterance.controls] == [("phoneme", "boʊ")]


def test_an_entry_of_another_language_does_not_apply() -> None:
    entry = Entry(written="chat", spoken="sha", language="fr")
    assert said("a chat", entry) == "a chat"
    assert said("un chat", entry, language="fr-CA") == "un sha"


def test_words_are_found_where_no_spaces_are_written() -> None:
    entry = Entry(written="生物", spoken="いきもの")
    assert said("この生物は", entry, language="ja") == "このいきものは"


def test_markup_goes_before_overrides_and_these_before_the_lexicon() -> None:
    text = "[abc](= markup) abc abc"
    utterance = normalize(
        text,
        overrides=[Override(start=16, end=19, spoken="override")],
        lexicon=Lexicon((Entry(written="abc", spoken="lexicon"),)),
    )
    assert utterance.spoken == "markup override lexicon"
    origins = [span.origin for span in utterance.spans if span.source == "abc"]
    assert origins == [Origin.MARKUP, Origin.OVERRIDE, Origin.LEXICON]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"spoken": "x"}, "must have either written or pattern"),
        ({"written": "a", "pattern": "b", "spoken": "x"}, "must have either written or pattern"),
        ({"written": "a"}, "does not say how to read it"),
        ({"pattern": "(", "spoken": "x"}, "is not a regular expression"),
        ({"pattern": "a", "spoken": r"\3"}, "is not a regular expression"),
        ({"pattern": "a*", "spoken": "x"}, "matches nothing at all"),
        ({"pattern": "(a+)+$", "spoken": "x"}, "can take for ever"),
        ({"pattern": r"(?:\w|\d)*y", "spoken": "x"}, "can take for ever"),
    ],
)
def test_senseless_entries_are_refused(values: dict[str, Any], message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        Entry(**values)


@pytest.mark.parametrize(
    "pattern", [r"(?:[A-Z]\.)+", r"(?:foo|bar)+", r"(?:\d{1,3},)*\d+", r"[(a+)]+", "(?x)a # note"]
)
def test_patterns_that_are_quick_are_taken(pattern: str) -> None:
    assert Entry(pattern=pattern, spoken="x").pattern == pattern


def test_a_slow_pattern_takes_linear_time() -> None:
    lexicon = Lexicon((Entry(pattern=r".+ zz", spoken="x"),))
    start = time.process_time()
    lexicon.matches("ab cd " * 20_000, "en")
    assert time.process_time() - start < 2  # without a window it is minutes


def test_a_match_may_stand_anywhere_in_a_long_text() -> None:
    lexicon = Lexicon((Entry(pattern=r"INC-\d+", spoken="x"),))
    text = "".join(f"{'w' * (at % 97)} INC-{at} " for at in range(200))
    assert len(lexicon.matches(text, "en")) == 200


def test_a_text_of_no_region_is_of_every_region() -> None:
    entry = Entry(written="lift", spoken="x", language="en-GB")
    assert said("lift", entry, language="en") == "x"
    assert said("lift", entry, language="en_gb") == "x"
    assert said("lift", entry, language="en-US") == "lift"


WORDS = st.text(min_size=1, max_size=12).filter(
    lambda text: bool(text.strip()) and "\r" not in text
)


@given(
    st.lists(st.builds(Entry, written=WORDS, spoken=WORDS, language=st.sampled_from(["", "en"])))
)
def test_toml_gives_the_lexicon_back(entries: list[Entry]) -> None:
    lexicon = Lexicon(tuple(entries))
    assert read_lexicon(write_lexicon(lexicon), ".toml") == lexicon


def test_csv_is_read_with_and_without_a_header() -> None:
    named = read_lexicon("written;class;language\nABC;letters;en\n", ".csv")
    assert named.entries == (
        Entry(written="ABC", semiotic_class=SemioticClass.LETTERS, language="en"),
    )
    plain = read_lexicon('\ufeffBo,"Beau, Bow"\n', ".csv")
    assert plain.entries == (Entry(written="Bo", spoken="Beau, Bow"),)


PLS = """<?xml version="1.0" encoding="UTF-8"?>
<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon"
         alphabet="ipa" xml:lang="en-US">
  <lexeme><grapheme>Newton</grapheme><grapheme>newton</grapheme><phoneme>nutən</phoneme></lexeme>
  <lexeme><grapheme>W3C</grapheme><alias>World Wide Web Consortium</alias></lexeme>
</lexicon>"""


def test_pls_gives_aliases_and_pronunciations() -> None:
    assert read_lexicon(PLS, ".pls").entries == (
        Entry(written="Newton", ipa="nutən", language="en-US"),
        Entry(written="newton", ipa="nutən", language="en-US"),
        Entry(written="W3C", spoken="World Wide Web Consortium", language="en-US"),
    )


@pytest.mark.parametrize(
    ("text", "suffix", "message"),
    [
        ("[[entry]\n", ".toml", "is not TOML"),
        ("entry = 3", ".toml", "no .*entry.* tables"),
        ("entry = [3]", ".toml", "is no table"),
        ("[[entry]]\nwritten='a'\nspokn='b'", ".toml", "unknown key: spokn"),
        ("[[entry]]\nwritten='a'\nspoken=3", ".toml", "is no text"),
        ("[[entry]]\nwritten='a'\nclass='colour'", ".toml", "names no class"),
        ("<lexicon>", ".pls", "is not XML"),
        ("<html/>", ".xml", "no pronunciation lexicon"),
        (
            "<lexicon alphabet='x'><lexeme><phoneme>A</phoneme></lexeme></lexicon>",
            ".pls",
            "are no IPA",
        ),
        ("[[entry]]\nwritten='a'\nspoken='b'\ncase_sensitive='no'", ".toml", "neither true"),
        ("<!DOCTYPE x [<!ENTITY a 'b'>]><lexicon/>", ".pls", "defines entities"),
        ("a", ".docx", "cannot be read from a .docx file"),
    ],
)
def test_a_file_that_makes_no_sense_is_refused(text: str, suffix: str, message: str) -> None:
    with pytest.raises(LexiconError, match=message):
        read_lexicon(text, suffix)


def test_a_word_may_only_be_expected_by_recognition() -> None:
    lexicon = read_lexicon('[[entry]]\nwritten = "Ysselmond"\nexpected = true\n', ".toml")
    assert lexicon.entries[0].is_expected
    assert not lexicon.entries[0].is_reading
    assert not lexicon.matches("to Ysselmond", "en")
    for suffix in (".toml", ".csv", ".tsv"):
        assert read_lexicon(write_lexicon(lexicon, suffix), suffix) == lexicon
    with pytest.raises(LexiconError):
        Entry(pattern="a+", is_expected=True)
