"""Every step from version to version has a test here."""

import sqlite3
from contextlib import closing

from speechstudio.storage.database.kinds import migrate, version_of
from speechstudio.storage.project.migrations import PROJECT
from speechstudio.storage.script import SCRIPT


def test_every_migration_has_a_test() -> None:
    tests = {name for name in globals() if name.startswith("test_migration_to_")}
    assert tests == {f"test_migration_to_{m.to.major}_{m.to.minor}" for m in SCRIPT.migrations}


def test_migration_to_1_0() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        migrate(connection, SCRIPT)
        rows = connection.execute(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main'"
        )
        strict = {name for name, is_strict in rows if is_strict}
        assert version_of(connection) == SCRIPT.newest
    assert strict == {"script", "record", "paragraph", "cover"}


def test_each_kind_of_file_has_a_number_of_its_own() -> None:
    assert SCRIPT.application_id != PROJECT.application_id
    assert SCRIPT.suffix != PROJECT.suffix
