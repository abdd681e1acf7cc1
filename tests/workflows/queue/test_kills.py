"""The program dies at every step of the work: everything is done once all the same."""

import csv
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from speechstudio.storage.folders import Folders
from speechstudio.storage.project import Project
from speechstudio.workflows.queue.items import ItemState
from speechstudio.workflows.queue.report import write_report
from speechstudio.workflows.queue.settings import HearSettings, SpeakSettings
from tests.audio.making import babble, write_wav
from tests.fakes.stage import ROOT, Stage
from tests.workflows.queue.desks import Opened

pytestmark = pytest.mark.models

FILES, SECONDS = 5, 2
LEAST_RUNS, MOST_RUNS = 4, 40


@pytest.mark.usefixtures("pool")
@pytest.mark.skipif(sys.platform == "win32", reason="kills by a signal")
def test_ten_files_in_both_directions_are_done_once_whenever_the_program_dies(
    tmp_path: Path,
    folders: Folders,
    recognizer: Stage,
    hearing: HearSettings,
    speaking: SpeakSettings,
) -> None:
    inbox = [write_wav(tmp_path / f"talk{n}.wav", babble(SECONDS, seed=n)) for n in range(FILES)]
    for number in range(FILES):
        inbox.append(tmp_path / f"text{number}.txt")
        inbox[-1].write_text(f"Text number {number} begins here. It ends there.")
    first = Opened(folders, hearing, speaking)
    first.desk.add(inbox)
    assert first.desk.close()

    runs = 0
    steps = 3
    while True:
        program = [sys.executable, "-m", "tests.workflows.queue.desks", str(tmp_path), str(steps)]
        ended = subprocess.run(program, cwd=ROOT, capture_output=True, text=True, check=False)
        runs += 1
        assert runs < MOST_RUNS
        if ended.returncode == 0:
            break
        assert ended.returncode == -9, ended.stderr
        steps += 12

    last = Opened(folders)
    items = last.items
    assert Counter(item.state for item in items) == {ItemState.DONE: 2 * FILES}
    assert runs >= LEAST_RUNS
    heard = Counter(recognizer.notes("passage"))
    assert sum(heard.values()) < FILES * SECONDS + runs  # what a kill hit is heard again
    projects = sorted((folders.documents / "Projects").glob("*.speech"))
    assert [path.stem for path in projects] == [f"talk{n}" for n in range(FILES)]
    for path in projects:
        with Project.open(path) as project:
            assert project.transcript.segments
    expected = {f"talk{n}{suffix}" for n in range(FILES) for suffix in (".txt", ".srt")}
    expected |= {f"text{n}{suffix}" for n in range(FILES) for suffix in (".wav", ".srt")}
    assert {path.name for path in (tmp_path / "out").iterdir()} == expected

    report = tmp_path / "report.csv"
    write_report(items, report)
    rows = list(csv.DictReader(report.read_text(encoding="utf-8-sig").splitlines()))
    assert [row["state"] for row in rows] == ["done"] * 2 * FILES

    assert last.desk.add(inbox)
    last.work()
    assert last.states()[2 * FILES :] == [ItemState.SKIPPED] * 2 * FILES
    assert Counter(recognizer.notes("passage")) == heard
    assert last.desk.close()
