import json
from pathlib import Path

import av
import pytest

from speechstudio.cli.main import main


@pytest.fixture(autouse=True)
def own_home(isolated_home: Path) -> Path:
    return isolated_home


def test_voices_are_listed_with_licence_and_commercial_use(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["voices", "--language", "de"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("espeak:de ")
    assert "GPL-3.0-or-later; commercial use: yes" in line


def test_every_voice_has_a_sentence_to_try_it_with(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voices", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) > 100
    assert all(row["sample_text"] for row in rows)
    german = next(row for row in rows if row["name"] == "espeak:de")
    assert (german["engine"], german["id"]) == ("espeak", "de")
    assert german["title"]


def test_a_voice_is_written_to_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.mp3"
    assert main(["voices", "--sample", "espeak:fr-fr", "-o", str(path)]) == 0
    with av.open(path) as container:
        assert container.duration is not None
        assert container.duration / 1e6 > 1
        assert container.metadata["title"].startswith("Bonjour")


def test_voices_of_a_language_are_written_to_a_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "samples"
    assert main(["voices", "--language", "pt", "--sample", "-o", str(folder)]) == 0
    names = sorted(path.name for path in folder.iterdir())
    assert names == ["espeak-pt-br.wav", "espeak-pt.wav"]
    assert sorted(capsys.readouterr().out.split()) == [str(folder / name) for name in names]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--output", "x.wav"], "--output needs --sample"),
        (["--sample", "nobody"], "there is no voice “nobody”"),
        (["--language", "pt", "--sample", "--output", "x.wav"], "2 voices do not go into one"),
    ],
)
def test_wrong_use_ends_with_2(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["voices", *words]) == 2
    assert message in capsys.readouterr().err


@pytest.mark.models
def test_an_installed_voice_has_the_terms_of_the_catalogue(
    model_store_root: Path, own_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data = own_home / "speechstudio" / "data"
    data.mkdir(parents=True)
    (data / "models").symlink_to(model_store_root.resolve(), target_is_directory=True)
    assert main(["voices", "--engine", "piper", "--json"]) == 0
    joe = next(r for r in json.loads(capsys.readouterr().out) if r["id"] == "en_US-joe-medium")
    assert joe["licence"] == "recordings: CC0-1.0; trained on from the voice lessac"
    assert "for research" in joe["commercial_use"]
