from pathlib import Path

import pytest

from speechstudio.formats import json as transcript_json
from speechstudio.formats.spec import WriteOptions
from speechstudio.workflows.speaking.batch_items import find_documents
from speechstudio.workflows.speaking.batch_report import BatchReport
from tests.formats.samples import INTERVIEW


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    (folder / "deep").mkdir(parents=True)
    (folder / "a.txt").write_text("Hello.", encoding="utf-8")
    (folder / "package.json").write_text('{"name": "x"}', encoding="utf-8")
    (folder / "deep" / "talk.JSON").write_bytes(transcript_json.write(INTERVIEW, WriteOptions()))
    (folder / "rows.csv").write_text("text,file\nHello.,a\n", encoding="utf-8")
    return folder


def found(named: Path, output: Path) -> list[str]:
    return [entry.path.name for entry in find_documents([named], output)]


def test_of_json_only_transcripts_are_taken_from_a_folder(folder: Path, tmp_path: Path) -> None:
    assert found(folder, tmp_path / "out") == ["a.txt", "talk.JSON", "rows.csv"]


def test_what_is_named_itself_is_taken_whatever_it_holds(folder: Path, tmp_path: Path) -> None:
    assert found(folder / "package.json", tmp_path / "out") == ["package.json"]


@pytest.mark.parametrize("place", [".", "out", "deep/out"])
def test_results_of_earlier_runs_are_no_inputs(folder: Path, place: str) -> None:
    output = folder / place
    before = found(folder, output)
    BatchReport(output, ["a.txt"]).write()
    assert (output / "report.csv").exists()
    assert found(folder, output) == before
    assert found(folder, folder.parent / "elsewhere") == before


def test_nothing_in_an_output_folder_inside_is_an_input(folder: Path) -> None:
    (folder / "out").mkdir()
    (folder / "out" / "a.srt").write_text(
        "1\n00:00:01,000 --> 00:00:02,000\nHi\n", encoding="utf-8"
    )
    assert "a.srt" not in found(folder, folder / "out")
    assert "a.srt" in found(folder / "out", folder / "out")
