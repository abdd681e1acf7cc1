"""The library finds, makes, renames, removes and searches projects."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.effort import Effort
from speechstudio.domain.errors import ProjectInUseError, StorageError
from speechstudio.storage.folders import Folders
from speechstudio.storage.project import (
    Details,
    Project,
    ProjectState,
    SourceAudio,
    Summary,
    read_summary,
)
from speechstudio.storage.project import project as project_module
from speechstudio.workflows.library import EntryState, Library
from tests.storage.project.making import line, made, talk, tamper
from tests.workflows.library.conftest import opened

KILLED = """
import os, sys
from pathlib import Path
from tests.workflows.library.conftest import opened
root = Path(sys.argv[1])
opened(root).create_for(root / "talk.wav", {"model": "whisper-small"})
os._exit(9)
"""


def recording(path: Path) -> Path:
    path.write_bytes(b"sound")
    return path


def titles(library: Library) -> list[str]:
    return [entry.title for entry in library.entries()]


def add(library: Library, title: str, text: str = "well said") -> Path:
    """Make a project in which something is said."""
    transcript = replace(talk(2), segments=(line(0, text), line(1)))
    with library.create(Details(title=title), transcript) as project:
        return project.path


def test_an_empty_library_makes_nothing(library: Library, tmp_path: Path) -> None:
    assert library.entries() == ()
    assert library.search("x") == ()
    assert not (tmp_path / "Projects").exists()


def test_a_library_lies_among_the_documents(isolated_home: Path) -> None:
    folders = Folders.of_this_user()
    with Library.of(folders).create(Details(title="T")) as project:
        assert project.path == folders.documents / "Projects" / "T.speech"


def test_an_entry_says_what_a_list_shows(library: Library) -> None:
    with library.create(Details(title="Talk"), talk()) as project:
        path = project.path
    (entry,) = library.entries()
    assert (entry.path, entry.title, entry.state) == (path, "Talk", EntryState.READY)
    assert (entry.duration_ms, entry.speakers, entry.language) == (8000, 2, "en")
    assert [entry.talk.loudest(part) for part in (10, 70)] == [1, 2]


def test_last_changed_comes_first(library: Library) -> None:
    paths = [add(library, title) for title in ("a", "b", "c")]
    library.rename(paths[0], "a again")
    assert titles(library)[0] == "a again"
    assert sorted(titles(library)) == ["a again", "b", "c"]


def test_names_are_unique_and_nothing_is_replaced(library: Library, tmp_path: Path) -> None:
    audio = recording(tmp_path / "talk.wav")
    paths = []
    for _ in range(3):
        with library.create_for(audio, {}) as project:
            paths.append(project.path.name)
    assert paths == ["talk.speech", "talk 2.speech", "talk 3.speech"]
    assert sorted(titles(library)) == ["talk", "talk 2", "talk 3"]


def test_a_recording_that_is_gone_makes_no_project(library: Library, tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        library.create_for(tmp_path / "none.wav", {})
    assert library.entries() == ()


def test_a_transcription_that_was_killed_is_found_again(tmp_path: Path) -> None:
    recording(tmp_path / "talk.wav")
    subprocess.run([sys.executable, "-c", KILLED, str(tmp_path)], check=False)
    (entry,) = opened(tmp_path).interrupted()
    assert entry.state is EntryState.TRANSCRIBING
    with Project.open(entry.path) as project:
        assert project.details.run == {"model": "whisper-small"}
        assert project.details.locate_audio(project.path.parent) == tmp_path / "talk.wav"
        assert opened(tmp_path).interrupted() == ()  # it has been taken up
        project.save(talk(), replace(project.details, state=ProjectState.READY))
    assert opened(tmp_path).interrupted() == ()


def test_states_say_what_is_wrong(library: Library, tmp_path: Path) -> None:
    audio = recording(tmp_path / "gone.wav")
    library.create(Details(title="moved", source=SourceAudio.of(audio))).close()
    with library.create(Details(title="inside", source=SourceAudio.of(audio))) as project:
        project.audio.put(audio)
    library.create(Details(title="failed", state=ProjectState.FAILED, reason="no room")).close()
    (tmp_path / "Projects" / "odd.speech").write_text("no project")
    (tmp_path / "Projects" / "new.speech").touch()
    assert {entry.title: entry.state for entry in library.entries()} == {
        "moved": EntryState.READY,
        "inside": EntryState.READY,
        "failed": EntryState.FAILED,
        "odd": EntryState.UNREADABLE,
    }
    audio.unlink()
    entries = {entry.title: entry for entry in library.entries()}
    assert entries["moved"].state is EntryState.AUDIO_MOVED
    assert entries["inside"].state is EntryState.READY
    assert entries["failed"].reason == "no room"
    assert "not a project" in entries["odd"].reason


def test_projects_from_elsewhere_are_listed_when_opened(library: Library, tmp_path: Path) -> None:
    (tmp_path / "far").mkdir()
    path = made(tmp_path / "far" / "a.speech")
    inside = add(library, "inside")
    library.note_opened(path)
    library.note_opened(inside)
    library.note_opened(path)
    assert sorted(titles(opened(tmp_path))) == ["Talk", "inside"]
    moved = path.rename(tmp_path / "far" / "b.speech")
    assert titles(opened(tmp_path)) == ["inside"]
    moved.rename(path)
    assert sorted(titles(opened(tmp_path))) == ["Talk", "inside"]


def test_a_removed_project_can_be_given_back(library: Library, tmp_path: Path) -> None:
    path = add(library, "a")
    removal = library.remove(path)
    assert library.entries() == ()
    assert library.search("well") == ()
    other = add(library, "a")
    assert other == path
    back = library.restore(removal)
    assert back.name == "a 2.speech"
    assert len(library.entries()) == 2


def test_removing_from_elsewhere_leaves_the_file(library: Library, tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    library.note_opened(path)
    removal = library.remove(path)
    assert library.entries() == ()
    assert path.exists()
    assert library.restore(removal) == path
    assert titles(library) == ["Talk"]


def test_what_was_removed_goes_after_a_month(library: Library, tmp_path: Path) -> None:
    old = library.remove(add(library, "a")).kept
    new = library.remove(add(library, "b")).kept
    assert old is not None
    assert new is not None
    os.utime(old, (0, 0))
    library.prune()
    assert (old.exists(), new.exists()) == (False, True)


def test_an_open_project_is_neither_removed_nor_renamed(library: Library) -> None:
    path = add(library, "a")
    with Project.open(path):
        for change in (library.remove, lambda path: library.rename(path, "b")):
            with pytest.raises(ProjectInUseError):
                change(path)
    assert titles(library) == ["a"]


def test_a_damaged_project_can_be_removed(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "Projects" / "odd.speech"
    path.parent.mkdir()
    path.write_text("no project")
    library.remove(path)
    assert library.entries() == ()


def test_search_looks_into_titles_and_texts(library: Library) -> None:
    add(library, "Flood", "the SLUICE was open")
    add(library, "Straße", "ﾃｽﾄ and tea")
    for query, found in {
        "sluice": ["Flood"],
        "flood open": ["Flood"],
        "STRASSE": ["Straße"],
        "テスト": ["Straße"],
        "sluice tea": [],
        "  ": ["Straße", "Flood"],
        "100%_": [],
    }.items():
        assert [entry.title for entry in library.search(query)] == found, query


def test_search_follows_edits(library: Library) -> None:
    path = add(library, "a", "before")
    assert library.search("before")
    with Project.open(path) as project:
        project.save(replace(talk(2), segments=(line(0, "after"),)))
        assert library.search("after")
        assert not library.search("before")


@pytest.mark.parametrize("damage", ["text", "folder", "table"])
def test_a_damaged_index_costs_nothing_but_time(
    library: Library, tmp_path: Path, damage: str
) -> None:
    add(library, "a", "sluice")
    index = tmp_path / "cache" / "library.sqlite"
    if damage == "text":
        index.parent.mkdir()
        index.write_text("nonsense " * 100)
    elif damage == "folder":
        index.mkdir(parents=True)
    else:
        library.search("x")
        tamper(index, "UPDATE entry SET summary = '[]'")
    for _ in range(3):
        assert titles(library) == ["a"]
        assert len(library.search("sluice")) == 1


def test_a_list_is_read_from_the_index_until_a_file_changes(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [add(library, title) for title in "abc"]
    before = library.entries()
    read: list[Path] = []

    def counted(path: Path) -> Summary:
        read.append(path)
        return read_summary(path)

    monkeypatch.setattr("speechstudio.workflows.library.library.read_summary", counted)
    assert library.entries() == before
    assert read == []
    library.rename(paths[1], "other")
    assert "other" in titles(library)
    assert read == [paths[1]]


def test_only_a_change_after_the_transcript_was_made_is_an_edit(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    now_ms = 1_700_000_000_000
    monkeypatch.setattr(project_module, "_now_ms", lambda: now_ms)
    with library.create(Details(title="a", state=ProjectState.TRANSCRIBING)) as project:
        now_ms += 3_600_000
        effort = Effort(device="cpu", threads=2, took_ms=3_000_000, ended_ms=now_ms - 1_000)
        project.finish_work(talk(), effort)
        (entry,) = library.entries()
        assert not entry.is_edited
        now_ms += 120_000
        project.save(talk(2))
        (entry,) = library.entries()
        assert entry.is_edited
        (known,) = library.entries()  # from the cache
        assert known == entry
