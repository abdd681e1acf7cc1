from pathlib import Path

import pytest

from speechstudio.cli.main import main


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SPEECHSTUDIO_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def output(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert main(list(words)) == 0
    return capsys.readouterr().out


def test_a_reading_is_learnt_and_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    output(capsys, "lexicon", "add", "Siobhan", "Shi vawn")
    assert output(capsys, "normalize", "Siobhan") == "Shi vawn\n"
    output(capsys, "lexicon", "remove", "Siobhan")
    assert output(capsys, "normalize", "Siobhan") == "Siobhan\n"


def test_a_new_reading_of_the_same_word_replaces_the_old(
    capsys: pytest.CaptureFixture[str],
) -> None:
    output(capsys, "lexicon", "add", "Bo", "Bow")
    output(capsys, "lexicon", "add", "Bo", "Beau")
    assert output(capsys, "lexicon", "list").count("[[entry]]") == 1
    assert output(capsys, "normalize", "Bo") == "Beau\n"


def test_a_file_can_be_imported_twice(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Bo,Beau\nAl,All\n", encoding="utf-8")
    for _ in range(2):
        assert "added 2 readings" in output(capsys, "lexicon", "import", str(file))
    assert output(capsys, "lexicon", "list").count("[[entry]]") == 2


def test_a_lexicon_is_exported_and_what_is_lost_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    output(capsys, "lexicon", "add", "Bo", "Beau", "--case-sensitive")
    file = tmp_path / "mine.pls"
    assert main(["lexicon", "export", str(file)]) == 0
    told = capsys.readouterr()
    assert told.out == f"{file}\n"
    assert told.err == "Not in it, as PLS cannot hold them: the case of 1 word.\n"
    assert main(["lexicon", "export", str(file)]) == 2
    assert "--overwrite" in capsys.readouterr().err
    assert output(capsys, "lexicon", "export", str(file), "--overwrite") == f"{file}\n"
    output(capsys, "lexicon", "remove", "Bo")
    output(capsys, "lexicon", "import", str(file))
    assert output(capsys, "normalize", "Bo") == "Beau\n"


def test_the_file_can_be_edited_by_hand(capsys: pytest.CaptureFixture[str]) -> None:
    path = Path(output(capsys, "lexicon", "path").strip())
    path.parent.mkdir(parents=True)
    path.write_text('[[entry]]\nwritten = "Bo"\nspoken = "Beau"\n', encoding="utf-8")
    assert output(capsys, "normalize", "Bo") == "Beau\n"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["add", "Bo"], 1, "does not say how to read it"),
        (["add", "Bo", "--class", "colour"], 1, "names no class"),
        (["remove", "Bo"], 2, "not in the lexicon: Bo"),
        (["import", "none.csv"], 1, "cannot read the lexicon none.csv"),
    ],
)
def test_what_cannot_be_done_is_told(
    words: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["lexicon", *words]) == code
    assert message in capsys.readouterr().err


def test_a_damaged_lexicon_names_its_file(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    path = home / "data" / "lexicon.toml"
    path.parent.mkdir(parents=True)
    path.write_text("[[entry", encoding="utf-8")
    assert main(["normalize", "x"]) == 1
    assert str(path) in capsys.readouterr().err
