"""Lexicons in files."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import LexiconError
from speechstudio.normalization import Entry, Lexicon
from speechstudio.workflows.lexicons import export_lexicon, load_lexicon

GERMAN = Entry(written="Chef", spoken="Scheff", language="de")
FRENCH = Entry(written="chef", ipa="ʃɛf", language="fr")


def test_pls_has_a_file_for_each_language_with_the_language_in_its_name(tmp_path: Path) -> None:
    path = tmp_path / "words.v2.pls"
    exported = export_lexicon(path, Lexicon((GERMAN, FRENCH)))
    assert exported.paths == (path, tmp_path / "words.v2.fr.pls")
    assert [load_lexicon(one).entries for one in exported.paths] == [(GERMAN,), (FRENCH,)]
    assert export_lexicon(path, Lexicon((GERMAN, FRENCH))) == exported


def test_a_file_that_nobody_spoke_of_is_not_replaced(tmp_path: Path) -> None:
    other = tmp_path / "words.fr.pls"
    other.write_text("mine")
    with pytest.raises(LexiconError, match=r"words\.fr\.pls is there already"):
        export_lexicon(tmp_path / "words.pls", Lexicon((GERMAN, FRENCH)))
    assert other.read_text() == "mine"
    assert not (tmp_path / "words.pls").exists()


def test_other_formats_hold_everything_in_one_file(tmp_path: Path) -> None:
    lexicon = Lexicon((GERMAN, FRENCH, Entry(pattern="a.", spoken="x")))
    exported = export_lexicon(tmp_path / "words.toml", lexicon)
    assert (exported.paths, exported.remark) == ((tmp_path / "words.toml",), "")
    assert load_lexicon(tmp_path / "words.toml") == lexicon
