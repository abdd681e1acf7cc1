import csv
import json
from pathlib import Path

import pytest

from speechstudio.domain.errors import DocumentError, StorageError
from speechstudio.workflows.speaking.batch_report import BatchReport
from speechstudio.workflows.speaking.batch_row import DONE, FAILED, WAITING, Row


def results(folder: Path) -> dict[str, str]:
    rows = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return {row["input"]: row["result"] for row in rows}


def test_every_input_has_a_row_from_the_start(tmp_path: Path) -> None:
    report = BatchReport(tmp_path / "out", ["b", "a"])
    report.write()
    assert results(tmp_path / "out") == {"b": WAITING, "a": WAITING}
    report.add(Row(input="a", result=DONE))
    report.write()
    assert list(results(tmp_path / "out").items()) == [("b", WAITING), ("a", DONE)]


def test_what_an_earlier_run_reached_stays_until_it_is_reached_again(tmp_path: Path) -> None:
    first = BatchReport(tmp_path, ["a", "b"])
    first.add(Row(input="a", result=DONE, duration_s=2.5))
    first.write()
    second = BatchReport(tmp_path, ["a", "b", "c"])
    second.add(Row(input="c", result=FAILED))
    second.write()
    assert results(tmp_path) == {"a": DONE, "b": WAITING, "c": FAILED}


@pytest.mark.parametrize("content", ["", "[1]", "{}", '[{"input": "a", "colour": "red"}]'])
def test_a_report_of_another_form_is_not_taken_up(content: str, tmp_path: Path) -> None:
    (tmp_path / "report.json").write_text(content, encoding="utf-8")
    BatchReport(tmp_path, ["a"]).write()
    assert results(tmp_path) == {"a": WAITING}


def test_a_row_says_why_on_one_line_and_what_to_do(tmp_path: Path) -> None:
    error = DocumentError("a.pdf is locked:\n  it wants a password", hint="Save it\nwithout one.")
    row = Row(input="a.pdf").failed(error)
    assert (row.message, row.hint) == (
        "a.pdf is locked: it wants a password",
        "Save it without one.",
    )
    assert Row(input="t.csv").failed(error, "3.wav").message.startswith("3.wav: a.pdf")


def test_no_spreadsheet_takes_a_text_for_a_formula(tmp_path: Path) -> None:
    report = BatchReport(tmp_path, ["=1+1"])
    report.write()
    with (tmp_path / "report.csv").open(encoding="utf-8", newline="") as file:
        (row,) = csv.DictReader(file)
    assert row["input"] == "'=1+1"


def test_a_report_that_cannot_be_written_says_which(tmp_path: Path) -> None:
    (tmp_path / "report.json").mkdir()
    with pytest.raises(StorageError, match="report"):
        BatchReport(tmp_path, ["a"]).write()
