"""A script is saved as it is edited, and comes back as it was."""

import sqlite3
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings

from speechstudio.documents.document import Cover
from speechstudio.domain.edits import Query
from speechstudio.domain.errors import (
    DamagedProjectError,
    NewerProjectError,
    NotAProjectError,
    ReadOnlyProjectError,
    StorageError,
)
from speechstudio.domain.script import Delivery, Script, ScriptParagraph
from speechstudio.domain.script_edits import cast_speaker, replace_matches, replace_text
from speechstudio.storage.database.kinds import Version
from speechstudio.storage.script import (
    SCRIPT,
    ScriptDetails,
    ScriptFile,
    read_script_row,
    read_script_text,
)
from tests.domain.script_edits.making import SCRIPTS, script_of_lines
from tests.storage.project.making import made, tamper
from tests.storage.project.test_damage import damaged

FULL = Script(
    title="Morning",
    language="en-GB",
    paragraphs=(
        ScriptParagraph(text="Title", heading=1),
        ScriptParagraph(text="One \U0001f600", speaker="Ann"),
        ScriptParagraph(text=""),
    ),
    voice="piper:joe",
    cast={"Ann": "kokoro:af"},
    delivery=Delivery(
        rate=1.25, pitch_semitones=-1.5, sentence_pause_ms=10, extra={"bark.temperature": 0.5}
    ),
    left_as_written=frozenset({"date", "money"}),
    takes={"k": 2},
)
DETAILS = ScriptDetails(author="A. B.", sentences=2, words=3, duration_ms=1000, view={"at": [1, 2]})


def reopened(path: Path) -> tuple[Script, ScriptDetails]:
    with ScriptFile.open(path) as file:
        return file.script, file.details


def test_everything_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "a.script"
    ScriptFile.create(path, FULL, DETAILS).close()
    assert reopened(path) == (FULL, DETAILS)
    row = read_script_row(path)
    assert (row.title, row.voice, row.speakers, row.duration_ms) == (
        "Morning",
        "piper:joe",
        1,
        1000,
    )
    assert read_script_text(path) == "Title\nOne \U0001f600\n"


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=SCRIPTS, after=SCRIPTS)
def test_any_edit_is_saved(tmp_path: Path, before: Script, after: Script) -> None:
    path = tmp_path / "a.script"
    path.unlink(missing_ok=True)
    with ScriptFile.create(path, before) as file:
        file.save(after)
        assert file.script == after
    assert reopened(path)[0] == after


def test_an_edit_writes_only_the_paragraph_that_changed(tmp_path: Path) -> None:
    path = tmp_path / "a.script"
    script = script_of_lines(*(f"This is line {at}." for at in range(200)))
    with ScriptFile.create(path, script) as file:
        before = file.script
        after, _ = replace_text(before, (100, 0), (100, 4), "That\nand this")
        before_rows = _rows(path)
        file.save(after)
    changed = set(_rows(path)) ^ set(before_rows)
    assert len(changed) == 3  # one row went, two came
    assert reopened(path)[0] == after


def _rows(path: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("SELECT * FROM paragraph ORDER BY place").fetchall()


def test_a_long_save_pauses_and_one_that_is_ended_leaves_all_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a.script"
    before = script_of_lines(*(f"This is line {at}." for at in range(50)))
    after, _ = replace_matches(before, Query(text="line"), "row")
    with ScriptFile.create(path, before) as file:
        pauses = iter(range(10))

        def end() -> None:
            if next(pauses, None) is None:
                raise StorageError("Enough", hint="Wait")

        with pytest.raises(StorageError, match="Enough"):
            file.save(after, pause=end)
        assert file.script == before
        told: list[None] = []
        file.save(after, pause=lambda: told.append(None))
        assert len(told) >= 50  # rows that were written
    assert reopened(path)[0] == after


def test_what_stands_beside_the_script_does_not_make_it_newer(tmp_path: Path) -> None:
    with ScriptFile.create(tmp_path / "a.script", FULL) as file:
        changed = file.changed
        file.save(FULL, replace(DETAILS, view={"at": 3}))
        assert file.changed == changed
        assert file.details.view == {"at": 3}


def test_takes_and_cast_are_saved(tmp_path: Path) -> None:
    path = tmp_path / "a.script"
    with ScriptFile.create(path, FULL) as file:
        after = replace(cast_speaker(FULL, "Bo", "a:b"), takes={"j": 1})
        file.save(after)
    assert reopened(path)[0] == after


def test_a_cover_is_kept_and_taken_out(tmp_path: Path) -> None:
    cover = Cover(data=b"\x89PNG", media_type="image/png")
    with ScriptFile.create(tmp_path / "a.script", FULL) as file:
        assert file.cover() is None
        file.keep_cover(cover)
        assert file.cover() == cover
        file.keep_cover(None)
        assert file.cover() is None


def test_a_second_window_reads_only_and_says_why(tmp_path: Path) -> None:
    path = tmp_path / "a.script"
    with ScriptFile.create(path, FULL), ScriptFile.open(path) as second:
        assert second.read_only == SCRIPT.in_use
        assert "This script is open" in second.read_only
        with pytest.raises(StorageError, match=r"script a\.script"):
            second.save(replace(FULL, title="x"))


def test_a_newer_script_is_read_only_or_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.script"
    ScriptFile.create(path, FULL).close()
    newest = SCRIPT.newest
    tamper(path, f"PRAGMA user_version = {Version(newest.major, newest.minor + 1).user_version}")
    with ScriptFile.open(path) as file:
        assert file.read_only == SCRIPT.newer
        assert file.script == FULL
        with pytest.raises(ReadOnlyProjectError):
            file.save(replace(FULL, title="x"))
    tamper(path, f"PRAGMA user_version = {Version(newest.major + 1, 0).user_version}")
    with pytest.raises(NewerProjectError, match=r"script a\.script was made by a newer"):
        ScriptFile.open(path)


def test_a_project_is_no_script(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    with pytest.raises(NotAProjectError, match="is not a script") as caught:
        ScriptFile.open(path)
    assert ".script" in caught.value.hint


@pytest.mark.parametrize(
    "statement",
    [
        'UPDATE paragraph SET forced = \'[[0, 99, "x", "", ""]]\'',
        "UPDATE paragraph SET text = 'a' || char(10) || 'b'",
        "DELETE FROM paragraph",
        "DELETE FROM script",
        "UPDATE record SET content = '3' WHERE name = 'cast'",
    ],
)
def test_nonsense_in_the_file_is_told_as_damage(tmp_path: Path, statement: str) -> None:
    path = tmp_path / "a.script"
    ScriptFile.create(path, FULL).close()
    tamper(path, statement)
    with pytest.raises(DamagedProjectError, match=r"the script a\.script is damaged"):
        ScriptFile.open(path)


def test_damage_is_told_and_the_file_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.script"
    ScriptFile.create(path, script_of_lines(*(f"Line {at}." for at in range(100)))).close()
    whole = path.read_bytes()
    luck = Random(0)
    for _ in range(40):
        content = damaged(whole, luck)
        path.write_bytes(content)
        with suppress(StorageError), ScriptFile.open(path):
            continue
        assert path.read_bytes() == content
