"""Who may open a project, and what is said to those who may not."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    DamagedProjectError,
    NewerProjectError,
    NotAProjectError,
    ProjectError,
    ProjectInUseError,
    ReadOnlyProjectError,
)
from speechstudio.storage.database.kinds import Version
from speechstudio.storage.project import Project, is_in_use, read_summary
from speechstudio.storage.project.database import FORBIDDEN, IN_USE, NEWER, Database
from speechstudio.storage.project.migrations import PROJECT
from tests.storage.project.making import made, reopened, talk, tamper

HOLDER = """
import sys
from pathlib import Path
from speechstudio.storage.project import Project
with Project.open(Path(sys.argv[1])) as project:
    print(project.read_only or "open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def held(tmp_path: Path) -> Iterator[Path]:
    """A project that another process has open."""
    path = made(tmp_path / "a.speech")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield path
        process.kill()


def test_a_project_that_is_open_elsewhere_opens_to_be_read(held: Path) -> None:
    assert is_in_use(held)
    with Project.open(held) as project:
        assert project.read_only == IN_USE
        assert project.transcript == talk()
        with pytest.raises(ProjectInUseError, match="open in another window") as caught:
            project.save(talk(2))
        assert "save a copy" in caught.value.hint
        assert project.transcript == talk()


def test_a_killed_process_leaves_no_lock(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    holding = f"{HOLDER}\nimport os; os._exit(9)".replace("sys.stdin.read()", "os._exit(9)")
    subprocess.run([sys.executable, "-c", f"import os{holding}", str(path)], check=False)
    assert not is_in_use(path)
    with Project.open(path) as project:
        assert not project.read_only


def test_two_openings_in_one_process_do_not_both_write(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as first:
        with Project.open(path) as second:
            assert second.read_only == IN_USE
        first.save(talk(3))
        assert is_in_use(path)
    assert not is_in_use(path)
    assert reopened(path) == talk(3)


def test_it_is_in_use_also_between_two_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made(tmp_path / "a.speech")
    between: list[bool] = []
    hold = Database._hold

    def ask_and_hold(database: Database) -> None:
        between.append(is_in_use(path))
        hold(database)

    with Project.open(path) as project:
        monkeypatch.setattr(Database, "_hold", ask_and_hold)
        project.save(talk(3))
    assert between == [True]
    assert not is_in_use(path)


def test_lists_are_read_beside_whoever_writes(held: Path) -> None:
    assert read_summary(held).row.title == "Talk"


def test_what_somebody_wrote_in_between_is_not_overwritten(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        project._database._connection.rollback()  # as for a moment after each change
        tamper(path, "UPDATE project SET title = 'theirs'")
        with pytest.raises(ProjectInUseError):
            project.save(talk(2))
        assert project.read_only == IN_USE
    assert reopened(path) == talk()


def test_a_newer_minor_version_opens_to_be_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    newer = Version(PROJECT.newest.major, PROJECT.newest.minor + 1)
    tamper(
        path,
        f"PRAGMA user_version = {newer.user_version}",
        "ALTER TABLE segment ADD COLUMN colour TEXT",
        "INSERT INTO record VALUES ('future', '1')",
    )
    before = path.read_bytes()
    with Project.open(path) as project:
        assert project.read_only == NEWER
        assert project.transcript == talk()
        with pytest.raises(ReadOnlyProjectError):
            project.save(talk(2))
    assert path.read_bytes() == before


def test_a_newer_major_version_is_refused(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    tamper(path, f"PRAGMA user_version = {Version(PROJECT.newest.major + 1, 0).user_version}")
    before = path.read_bytes()
    with pytest.raises(NewerProjectError, match="made by a newer version") as caught:
        Project.open(path)
    assert "Update" in caught.value.hint
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"RIFF", b"SQLite format 3\0", b"\0" * 5000])
def test_other_files_are_no_projects(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.speech"
    path.write_bytes(content)
    with pytest.raises(NotAProjectError):
        Project.open(path)
    assert path.read_bytes() == content


def test_another_database_is_no_project(tmp_path: Path) -> None:
    path = tmp_path / "a.speech"
    tamper(path, "CREATE TABLE project (id)")
    with pytest.raises(NotAProjectError):
        Project.open(path)


def test_a_missing_file_and_a_folder_are_no_projects(tmp_path: Path) -> None:
    for path in (tmp_path / "none.speech", tmp_path):
        with pytest.raises(NotAProjectError):
            Project.open(path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE segment",
        "DELETE FROM project",
        "DELETE FROM record WHERE name = 'transcript.speakers'",
        "UPDATE record SET content = '{'",
        "UPDATE record SET content = '7'",
        "UPDATE segment SET words = '[[1],[2],[3],[4],[]]'",
        "UPDATE project SET state = 'dancing'",
        "UPDATE segment SET text = CAST(x'ff' AS TEXT)",
    ],
)
def test_nonsense_in_a_project_is_damage(tmp_path: Path, statement: str) -> None:
    path = made(tmp_path / "a.speech")
    tamper(path, statement)
    with pytest.raises(DamagedProjectError) as caught:
        Project.open(path)
    assert "earlier copy" in caught.value.hint
    assert not is_in_use(path)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    path.chmod(0)
    with pytest.raises(ProjectError, match="cannot be opened"):
        Project.open(path)
    path.chmod(0o400)
    with Project.open(path) as project:
        assert project.read_only == FORBIDDEN


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may do all")
def test_a_folder_that_may_not_be_written_to_opens_to_be_read(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    tmp_path.chmod(0o500)
    with Project.open(path) as project:
        assert project.read_only == FORBIDDEN
        assert project.transcript == talk()
        with pytest.raises(ReadOnlyProjectError, match="read-only"):
            project.save(talk(1))
    tmp_path.chmod(0o700)
