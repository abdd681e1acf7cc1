"""Projects that were opened from elsewhere."""

from pathlib import Path

import pytest

from speechstudio.workflows.library.recent import MOST, RecentProjects


@pytest.fixture
def recent(tmp_path: Path) -> RecentProjects:
    return RecentProjects(tmp_path / "state" / "recent.json")


def test_the_last_opened_is_first(recent: RecentProjects) -> None:
    for name in "abca":
        recent.note(Path("/", name))
    assert recent.paths() == (Path("/a"), Path("/c"), Path("/b"))
    recent.forget(Path("/c"))
    assert recent.paths() == (Path("/a"), Path("/b"))


def test_the_list_has_an_end(recent: RecentProjects, tmp_path: Path) -> None:
    recent._write(tuple(Path(f"/{number}") for number in range(MOST)))
    recent.note(Path("/new"))
    assert len(recent.paths()) == MOST


@pytest.mark.parametrize("content", ["", "{}", "[1, null]", "[" * 100_000, '["a'])
def test_a_damaged_list_is_empty(tmp_path: Path, content: str) -> None:
    (tmp_path / "recent.json").write_text(content)
    recent = RecentProjects(tmp_path / "recent.json")
    assert recent.paths() == ()
    recent.note(Path("/a"))
    assert recent.paths() == (Path("/a"),)


def test_not_being_able_to_write_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    RecentProjects(tmp_path / "file" / "recent.json").note(Path("/a"))
