import io
import json
from pathlib import Path

import pytest

from speechstudio.cli.main import main


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHSTUDIO_HOME", str(tmp_path / "home"))


def printed(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(["normalize", *words]) == 0
    return capsys.readouterr().out


def test_words_are_answered_as_they_are_spoken(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "My PIN is 4821.") == "My pin is four eight two one.\n"


def test_a_file_is_read_as_a_whole(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "text.txt"
    file.write_text("\ufeff5 cats\n3 dogs", encoding="utf-8")
    assert printed(capsys, str(file)) == "five cats\nthree dogs\n"


def test_standard_input_is_answered_line_by_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = io.TextIOWrapper(io.BytesIO("5 cats\r\n\n3 dögs\n".encode() + b"\xff2"))
    monkeypatch.setattr("sys.stdin", lines)
    assert printed(capsys, "-") == "five cats\n\nthree dögs\n\ufffdtwo\n"


def test_spans_are_shown_one_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(capsys, "It is 5.", "--show", "spans")
    place, kind, _confidence, _rule, source, spoken = out.rstrip("\n").split("\t")
    assert (place, kind, source, spoken) == ("6-7", "cardinal", "5", "five")


def test_the_difference_shows_both_texts(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "It is 5.", "--show", "diff") == "It is [-5-]{+five+}.\n"


def test_json_holds_everything(capsys: pytest.CaptureFixture[str]) -> None:
    answer = json.loads(printed(capsys, "It is 5.", "--show", "json"))
    assert answer["spoken"] == "It is five."
    assert answer["spans"][0]["class"] == "cardinal"


def test_an_explanation_names_class_rule_and_reason(capsys: pytest.CaptureFixture[str]) -> None:
    out = printed(capsys, "My PIN is 4821.", "--explain")
    assert "4821 -> four eight two one" in out
    assert "or: four thousand eight hundred twenty one (cardinal" in out


def test_a_class_can_be_switched_off_or_spelled(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "It is 15.", "--set", "cardinal=off") == "It is 15.\n"
    assert printed(capsys, "It is 15.", "--set", "cardinal=spell") == "It is one five.\n"


def test_what_is_switched_off_is_left_as_it_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    text = "On 3/4/2024 he rang (555) 010-1234."
    assert "rang (555) 010-1234." in printed(capsys, text, "--set", "telephone=off")
    assert "On 3/4/2024 he" in printed(capsys, text, "--set", "date=off")
    assert printed(capsys, "STOP it, Dr. Lee", "--set", "plain=spell").startswith("S T O P it")


def test_a_name_of_no_file_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["normalize", "none.txt"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "none dot txt\n"
    assert "there is no file none.txt" in captured.err


def test_a_lexicon_can_be_given(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "own.csv"
    file.write_text("Siobhan,Shi vawn\n", encoding="utf-8")
    assert printed(capsys, "Siobhan", "--lexicon", str(file)) == "Shi vawn\n"


def test_the_inverse_writes_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert printed(capsys, "twenty five dollars", "--inverse") == "$25\n"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["x", "--language", "xx"], 2, "no rules for the language 'xx'"),
        (["x", "--language", "fr", "--inverse"], 2, "no inverse for the language 'fr'"),
        (["x", "--inverse", "--set", "date=off"], 2, "--inverse does not go with --set"),
        (["x", "--set", "colour=on"], 2, "--set colour=on is not understood"),
        (["x", "--lexicon", "none.toml"], 1, "cannot read the lexicon none.toml"),
    ],
)
def test_wrong_use_is_told_in_a_line(
    words: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["normalize", *words]) == code
    assert message in capsys.readouterr().err


def test_warnings_of_markup_go_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["normalize", "<speak><foo>5</foo></speak>"]) == 0
    captured = capsys.readouterr()
    assert captured.out == "five\n"
    assert "<foo> is not understood" in captured.err
