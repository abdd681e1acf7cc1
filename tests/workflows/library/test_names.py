"""Names of files for titles."""

import itertools
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.workflows.library.names import file_stem, free_names


@pytest.mark.parametrize(
    ("title", "stem"),
    [
        ("Flood, part 2", "Flood, part 2"),
        ("a/b\\c: d?", "a b c d"),
        (" .. ", "Untitled"),
        ("end. ", "end"),
        ("con", "con_"),
        ("Lpt1.old", "Lpt1.old_"),
        ("紙漉きの話", "紙漉きの話"),
        ("a\nb", "a b"),
    ],
)
def test_a_title_becomes_a_name(title: str, stem: str) -> None:
    assert file_stem(title) == stem


@settings(max_examples=50)
@given(st.text(max_size=300))
def test_every_title_has_a_name_that_can_be_written(title: str) -> None:
    stem = file_stem(title)
    assert stem == stem.strip(" .")
    assert 0 < len(stem.encode()) <= 181
    assert Path("folder", stem).name == stem


def test_taken_names_are_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.speech").touch()
    found = list(itertools.islice(free_names(tmp_path, "a", ".speech"), 2))
    assert found == [(tmp_path / "a 2.speech", "a 2"), (tmp_path / "a 3.speech", "a 3")]
