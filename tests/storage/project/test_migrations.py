"""Every step from version to version has a test here."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from speechstudio.storage.database.kinds import Version, migrate, version_of
from speechstudio.storage.project.migrations import PROJECT
from tests.storage.project.making import made


def test_every_migration_has_a_test() -> None:
    tests = {name for name in globals() if name.startswith("test_migration_to_")}
    assert tests == {f"test_migration_to_{m.to.major}_{m.to.minor}" for m in PROJECT.migrations}


def test_migrations_are_in_order_of_version() -> None:
    versions = [migration.to for migration in PROJECT.migrations]
    assert versions == sorted(set(versions))


def test_migration_to_1_0() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        PROJECT.migrations[0].apply(connection)
        rows = connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"
        )
        strict = {name for name, is_strict in rows if is_strict}
    assert strict == {"project", "record", "segment", "embedded", "embedded_piece", "peaks"}


def test_migrating_twice_changes_nothing() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        migrate(connection, PROJECT)
        migrate(connection, PROJECT)
        assert version_of(connection) == PROJECT.newest


def test_a_file_tells_what_it_is(tmp_path: Path) -> None:
    header = made(tmp_path / "a.speech").read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == PROJECT.application_id
    assert Version.of(int.from_bytes(header[60:64], "big")) == PROJECT.newest
    assert header[18:20] == b"\1\1"  # a rollback journal, so that the file is all there is


@pytest.mark.parametrize("version", [Version(0, 0), Version(1, 0), Version(3, 65_535)])
def test_a_version_is_one_number_in_the_file(version: Version) -> None:
    assert Version.of(version.user_version) == version
