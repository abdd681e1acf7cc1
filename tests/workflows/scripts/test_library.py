"""All scripts of a user."""

from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import ProjectInUseError
from speechstudio.storage.folders import Folders
from speechstudio.storage.script import ScriptDetails, ScriptFile
from speechstudio.workflows.scripts import ScriptLibrary
from tests.domain.script_edits.making import script_of_lines

SCRIPT = replace(script_of_lines("The briefing.", "Crew B."), title="Morning")


@pytest.fixture
def library(tmp_path: Path) -> ScriptLibrary:
    folders = Folders.of_this_user({"SPEECHSTUDIO_HOME": str(tmp_path / "home")})
    return ScriptLibrary.of(folders, tmp_path / "documents" / "Projects")


def test_scripts_lie_beside_the_projects_named_after_their_titles(
    library: ScriptLibrary, tmp_path: Path
) -> None:
    paths = []
    for _ in range(2):
        with library.create(SCRIPT, ScriptDetails(sentences=2, duration_ms=900)) as file:
            paths.append((file.path, file.script.title))
    folder = tmp_path / "documents" / "Scripts"
    assert paths == [
        (folder / "Morning.script", "Morning"),
        (folder / "Morning 2.script", "Morning 2"),
    ]
    newest = library.entries()[0]
    assert (newest.title, newest.sentences, newest.duration_ms) == ("Morning 2", 2, 900)


def test_the_last_changed_comes_first(library: ScriptLibrary) -> None:
    library.create(SCRIPT).close()
    library.create(replace(SCRIPT, title="Later")).close()
    library.rename(library.entries()[-1].path, "Renamed")
    entries = library.entries()
    assert [entry.title for entry in entries] == ["Renamed", "Later"]


def test_words_are_found_in_title_and_text(library: ScriptLibrary) -> None:
    library.create(SCRIPT).close()
    assert len(library.search("crew MORNING")) == 1
    assert library.search("crew evening") == ()
    assert len(library.search(" ")) == 1


def test_a_search_sees_what_was_edited(library: ScriptLibrary) -> None:
    with library.create(SCRIPT) as file:
        assert library.search("night") == ()
        file.save(replace(SCRIPT, title="Night"))
    assert len(library.search("night")) == 1


def test_what_is_removed_can_be_given_back(library: ScriptLibrary) -> None:
    with library.create(SCRIPT) as file:
        path = file.path
        with pytest.raises(ProjectInUseError, match="the script"):
            library.remove(path)
    removal = library.remove(path)
    assert library.entries() == ()
    assert library.restore(removal) == path
    library.prune()
    assert [entry.path for entry in library.entries()] == [path]


def test_a_script_from_elsewhere_is_listed_once_opened(
    library: ScriptLibrary, tmp_path: Path
) -> None:
    path = tmp_path / "elsewhere.script"
    ScriptFile.create(path, SCRIPT).close()
    assert library.entries() == ()
    library.open(path).close()
    assert [entry.path for entry in library.entries()] == [path]
    removal = library.remove(path)
    assert path.exists()
    assert library.entries() == ()
    library.restore(removal)
    assert len(library.entries()) == 1


def test_a_damaged_script_is_listed_with_the_reason(library: ScriptLibrary) -> None:
    with library.create(SCRIPT) as file:
        path = file.path
    path.write_bytes(b"no script" * 100)
    (entry,) = library.entries()
    assert entry.title == "Morning"
    assert "not a script" in entry.reason
    assert library.search("morning") == (entry,)


def test_a_list_shows_who_says_what_share_of_a_text(library: ScriptLibrary) -> None:
    lines = script_of_lines("aaaa", "", "bb", "cc", "dddd")
    names = ("Ann", "Ann", "Ben", "Ben", "Ann")
    paragraphs = tuple(
        replace(paragraph, speaker=name)
        for paragraph, name in zip(lines.paragraphs, names, strict=True)
    )
    library.create(replace(lines, paragraphs=paragraphs)).close()
    (entry,) = library.entries()
    shares = [(part.speaker, round(part.start, 2), round(part.stop, 2)) for part in entry.talk]
    assert shares == [(1, 0.0, 0.33), (2, 0.33, 0.67), (1, 0.67, 1.0)]
