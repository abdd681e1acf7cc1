import os
import sqlite3
import sys
from contextlib import closing
from importlib import import_module
from pathlib import Path

import pytest

from speechstudio.storage.database.kinds import FileKind, migrate
from speechstudio.storage.project.migrations import PROJECT
from speechstudio.storage.script.kind import SCRIPT
from speechstudio.workflows.inputs import MEDIA_SUFFIXES
from tests.packaging.linux.programs import output_of

file_types = import_module("linux_steps.file_types")
words = import_module("linux_steps.words")

GLOBS = Path("/usr/share/mime/globs2")

KIND_OF = """
import sys
from PySide6.QtCore import QMimeDatabase
for path in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(path).name())
"""


def database(path: Path, kind: FileKind) -> Path:
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrate(connection, kind)
    return path


@pytest.mark.skipif(not GLOBS.is_file(), reason="shared-mime-info is not installed")
@pytest.mark.models  # a child that loads Qt
def test_our_files_are_known_by_ending_and_by_content(tmp_path: Path) -> None:
    share = tmp_path / "share" / "mime"
    (share / "packages").mkdir(parents=True)
    package = file_types.mime_package(words.all_words())
    (share / "packages" / "ours.xml").write_text(package, encoding="utf-8")
    output_of("update-mime-database", str(share))
    paths = [
        database(tmp_path / "talk.speech", PROJECT),
        database(tmp_path / "without an ending", PROJECT),
        database(tmp_path / "story.script", SCRIPT),
        database(tmp_path / "another", SCRIPT),
    ]
    folders = os.pathsep.join([str(tmp_path / "share"), "/usr/share"])
    said = output_of(
        sys.executable, "-c", KIND_OF, *map(str, paths), env=os.environ | {"XDG_DATA_DIRS": folders}
    )
    project, script = "application/x-speechstudio-project", "application/x-speechstudio-script"
    assert said.split() == [project, project, script, script]


@pytest.mark.skipif(not GLOBS.is_file(), reason="shared-mime-info is not installed")
def test_recordings_that_the_program_takes_are_offered_to_it() -> None:
    lines = [line.split(":") for line in GLOBS.read_text(encoding="utf-8").splitlines()]
    known = [(line[1], line[2]) for line in lines if len(line) > 2 and line[2].startswith("*.")]
    media = ("audio/", "video/")
    for suffix in MEDIA_SUFFIXES:
        types = {name for name, glob in known if glob == f"*{suffix}" and name.startswith(media)}
        assert not types or types & set(file_types.OPENED_TYPES), (suffix, types)
