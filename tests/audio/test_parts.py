from pathlib import Path

import pytest

from speechstudio.audio.parts import PartFiles


def test_names_appear_only_when_all_is_done(tmp_path: Path) -> None:
    with PartFiles(tmp_path) as parts:
        parts.create("a").write(b"first")
        parts.create("b").write(b"second")
        assert not (tmp_path / "a").exists()
        parts.commit()
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {
        "a": b"first",
        "b": b"second",
    }


def test_an_error_leaves_nothing_and_keeps_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"old")

    def write_and_fail() -> None:
        with PartFiles(tmp_path) as parts:
            parts.create("a").write(b"new")
            raise KeyError

    with pytest.raises(KeyError):
        write_and_fail()
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_file_that_is_created_again_starts_empty(tmp_path: Path) -> None:
    with PartFiles(tmp_path) as parts:
        parts.create("a").write(b"long first try")
        parts.create("a").write(b"new")
        parts.commit()
    assert (tmp_path / "a").read_bytes() == b"new"
