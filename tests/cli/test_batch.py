import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.audio.sound_output import whole_file
from speechstudio.cli.batch_display import BatchDisplay
from speechstudio.cli.main import main
from speechstudio.workflows.speaking import batch_report
from speechstudio.workflows.speaking.batch_row import Row
from tests.documents.folder_making import KINDS, mixed_folder

pytestmark = pytest.mark.models  # takes long


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHSTUDIO_HOME", str(tmp_path / "home"))


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("I have 5 cats.", encoding="utf-8")
    (folder / "a.md").write_text("# Title\n\nHello.", encoding="utf-8")
    (folder / "deep" / "b.html").write_text("<p>Good night.</p>", encoding="utf-8")
    (folder / "empty.txt").write_text("", encoding="utf-8")
    (folder / "broken.docx").write_bytes(b"PK\x03\x04 nothing more")
    (folder / "lines.csv").write_text("text,file\nOne.,first\nTwo.,second\n", encoding="utf-8")
    return folder


def batch(*words: str) -> int:
    return main(["batch", *words, "-f", "wav", "-q", "--voice", "espeak:en-us", "--workers", "2"])


def rows(output: Path) -> dict[str, dict[str, str]]:
    with (output / "report.csv").open(encoding="utf-8", newline="") as file:
        return {Path(row["input"]).name: row for row in csv.DictReader(file)}


def test_a_folder_is_spoken_and_what_fails_stops_nothing(texts: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert batch(str(texts), "-o", str(output)) == 1
    made = sorted(str(path.relative_to(output)) for path in output.rglob("*.wav"))
    assert made == ["a.md.wav", "a.txt.wav", "deep/b.wav", "lines/first.wav", "lines/second.wav"]
    found = rows(output)
    assert [name for name, row in found.items() if row["result"] == "failed"] == [
        "broken.docx",
        "empty.txt",
    ]
    assert all(row["message"] for row in found.values() if row["result"] == "failed")
    assert (found["lines.csv"]["made"], found["lines.csv"]["of"]) == ("2", "2")
    assert float(found["a.txt"]["duration_s"]) > 0.3
    assert len(json.loads((output / "report.json").read_text(encoding="utf-8"))) == 6


def test_what_is_done_is_skipped_until_it_changes(texts: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    source = texts / "a.txt"
    assert batch(str(source), "-o", str(output)) == 0
    before = (output / "a.wav").stat().st_mtime_ns
    assert batch(str(source), "-o", str(output)) == 0
    assert rows(output)["a.txt"]["result"] == "skipped"
    assert (output / "a.wav").stat().st_mtime_ns == before
    source.write_text("I have 6 cats.", encoding="utf-8")
    assert batch(str(source), "-o", str(output)) == 0
    assert rows(output)["a.txt"]["result"] == "done"


def test_a_file_that_was_changed_since_is_not_replaced(texts: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    output.mkdir()
    (output / "a.wav").write_bytes(b"mine")
    assert batch(str(texts / "a.txt"), "-o", str(output)) == 1
    assert (output / "a.wav").read_bytes() == b"mine"
    assert "is there already" in rows(output)["a.txt"]["message"]


def test_names_follow_a_template(texts: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert batch(str(texts / "a.md"), "-o", str(output), "--name", "{n}-{title}") == 0
    assert (output / "001-Title.wav").exists()


def test_subtitles_are_spoken_at_their_times(tmp_path: Path) -> None:
    source = tmp_path / "s.srt"
    source.write_text(
        "1\n00:00:00,500 --> 00:00:00,600\nThis is much too long for its time.\n\n"
        "2\n00:00:05,000 --> 00:00:07,000\nShort.\n",
        encoding="utf-8",
    )
    output = tmp_path / "out"
    assert batch(str(source), "-o", str(output)) == 0
    row = rows(output)["s.srt"]
    assert row["late_cues"] == "1"
    assert "s too long at 0:" in row["message"]
    assert 5.0 < float(row["duration_s"]) < 7.0


def test_a_line_with_a_pace_beyond_reason_is_refused_with_the_reason(tmp_path: Path) -> None:
    source = tmp_path / "t.csv"
    source.write_text("text,rate\nOne two three.,0.0001\n", encoding="utf-8")
    output = tmp_path / "out"
    assert batch(str(source), "-o", str(output)) == 1
    row = rows(output)["t.csv"]
    assert row["result"] == "failed"
    assert "0.0001" in row["message"]


def test_every_kind_of_text_is_spoken_and_the_broken_ones_are_told(tmp_path: Path) -> None:
    broken = mixed_folder(tmp_path / "texts", 13)
    output = tmp_path / "out"
    assert batch(str(tmp_path / "texts"), "-o", str(output)) == 1
    found = rows(output)
    assert [name for name, row in found.items() if row["result"] == "failed"] == broken
    assert sorted(Path(name).suffix[1:] for name in found if name not in broken) == sorted(KINDS)
    assert all("\n" not in found[name]["message"] and found[name]["hint"] for name in broken)
    good = [row for name, row in found.items() if name not in broken]
    assert all(float(row["duration_s"]) > 0.5 for row in good)
    assert {(row["engine"].split()[0], row["voice"]) for row in good} == {("espeak", "en-us")}


def test_a_line_that_fails_stops_no_other_line(tmp_path: Path) -> None:
    source = tmp_path / "t.csv"
    source.write_text("text,voice\nOne.,\nTwo.,espeak:nobody\nThree.,espeak:de\n", encoding="utf-8")
    output = tmp_path / "out"
    assert batch(str(source), "-o", str(output)) == 1
    row = rows(output)["t.csv"]
    assert (row["result"], row["made"], row["of"]) == ("failed", "2", "3")
    assert row["message"].startswith("2.wav: ")
    assert "nobody" in row["message"]
    assert row["output"] == str(output / "t")
    assert row["voice"] == "en-us, de"
    assert sorted(path.name for path in (output / "t").iterdir()) == ["1.wav", "3.wav"]


def test_a_row_of_what_was_done_before_says_all_that_is_known(texts: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    words = (str(texts / "a.txt"), str(texts / "lines.csv"), "-o", str(output))
    assert batch(*words) == 0
    first = rows(output)
    assert batch(*words) == 0
    second = rows(output)
    for name, row in first.items():
        assert second[name] == {**row, "result": "skipped", "reused": "0"}


def test_two_texts_do_not_share_a_result(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.md").write_text(f"# Title\n\nThis is {name}.", encoding="utf-8")
    output = tmp_path / "out"
    words = (str(tmp_path / "a.md"), str(tmp_path / "b.md"), "-o", str(output))
    for _ in range(2):
        assert batch(*words, "--name", "{title}") == 1
        assert sorted(row["result"] for row in rows(output).values()) in (
            ["done", "failed"],
            ["failed", "skipped"],
        )
        (failed,) = (row for row in rows(output).values() if row["result"] == "failed")
        assert "something else of this batch" in failed["message"]
        assert "{n}" in failed["hint"]


def test_what_a_kill_left_unfinished_is_removed(texts: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    output.mkdir()
    with subprocess.Popen([sys.executable, "-S", "-c", ""]) as process:
        pass
    with whole_file(output / "other.wav") as part:
        part.write_bytes(b"whole")
    stale = output / part.name.replace(f"-{os.getpid()}-", f"-{process.pid}-")
    stale.write_bytes(b"half")
    assert batch(str(texts / "a.txt"), "-o", str(output)) == 0
    assert not stale.exists()


def test_the_report_is_up_to_date_while_the_batch_runs(
    texts: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "out"
    seen: list[list[str]] = []

    def row(_display: BatchDisplay, _row: Row, _number: int, _total: int) -> None:
        found = json.loads((output / "report.json").read_text(encoding="utf-8"))
        seen.append([row["result"] for row in found])

    monkeypatch.setattr(BatchDisplay, "row", row)
    monkeypatch.setattr(batch_report, "_SHARE", 0)
    words = [str(texts / "a.txt"), str(texts / "deep"), "-o", str(output), "-q"]
    assert main(["batch", *words, "-v", "espeak:en-us", "--workers", "1"]) == 0
    assert seen[-1] == ["done", "done"]
    assert seen[0] in (["done", "waiting"], ["done", "done"])


def test_rows_and_failures_are_told_on_lines(
    texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [str(texts / "a.txt"), str(texts / "empty.txt"), "-o", str(tmp_path / "out")]
    assert main(["batch", *words, "-v", "espeak:en-us"]) == 1
    told = capsys.readouterr()
    assert "a.txt: " in told.out
    assert "s of speech" in told.out
    (failure,) = told.err.splitlines()
    assert "empty.txt" in failure


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--name", "{colour}"], "is not understood"),
        (["--format", "xyz"], "xyz"),
        (["--workers", "0"], "0 workers"),
        (["--voice", "nobody"], "there is no voice “nobody”"),
    ],
)
def test_wrong_use_ends_with_2_before_anything_is_made(
    words: list[str], message: str, texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["batch", str(texts), "-o", str(tmp_path / "out"), *words]) == 2
    assert message in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
