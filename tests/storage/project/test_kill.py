"""A program that is killed leaves a project from before or after an edit."""

import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.storage.project import read_summary
from tests.storage.project.making import made, reopened, talk

LATE = """
import os, sys
from pathlib import Path
from speechstudio.storage.project import Project
from tests.storage.project.making import talk
with Project.open(Path(sys.argv[1])) as project:
    connection = project._database._connection
    connection.execute("PRAGMA cache_size = 5")  # so that pages reach the file before the end
    def trace(statement):
        if statement == "COMMIT":
            os.kill(os.getpid(), 9)
    connection.set_trace_callback(trace)
    project.save(talk(600, seconds_each=3))
"""
BUSY = """
import sys
from pathlib import Path
from speechstudio.storage.project import Project
from tests.storage.project.making import talk
with Project.open(Path(sys.argv[1])) as project:
    for count in range(1, 10_000):
        project.save(talk(count % 300 + 1))
        print(count, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no such signal")
def test_a_kill_before_the_end_of_a_save_leaves_the_project_as_before(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech", talk(500))
    before = path.read_bytes()
    done = subprocess.run([sys.executable, "-c", LATE, str(path)], check=False)
    assert done.returncode == -9
    assert path.read_bytes() != before
    assert (tmp_path / "a.speech-journal").exists()
    assert read_summary(path).row.duration_ms == 1_000_000
    assert reopened(path) == talk(500)
    assert path.read_bytes() == before


@pytest.mark.parametrize("saves", [1, 20])
def test_a_kill_at_any_time_loses_at_most_the_save_under_way(tmp_path: Path, saves: int) -> None:
    path = made(tmp_path / "a.speech")
    with subprocess.Popen(
        [sys.executable, "-c", BUSY, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for _ in range(saves):
            process.stdout.readline()
        process.kill()
        told = saves + len(process.stdout.readlines())
    assert len(reopened(path).segments) in {told % 300 + 1, (told + 1) % 300 + 1}
    assert reopened(path) in {talk(told % 300 + 1), talk((told + 1) % 300 + 1)}
