"""Transcripts of ours, spoken again."""

import argparse
import csv
from pathlib import Path

import pytest

from speechstudio.cli.main import main
from speechstudio.cli.speech_options import cast_of
from speechstudio.domain.errors import UsageError
from speechstudio.domain.transcript import Speaker, Transcript
from speechstudio.formats import json, vtt
from speechstudio.formats.spec import WriteOptions
from tests.formats.samples import segment

TALK = Transcript(
    segments=(
        segment(0, "Good morning.", speaker="S1"),
        segment(1500, "Hello there.", speaker="S2"),
        segment(3000, "Goodbye.", speaker="S1"),
    ),
    speakers=(Speaker(id="S1", name="Anna Smith"), Speaker(id="S2", name="Speaker 2")),
    language="en",
    duration_ms=5000,
)


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHSTUDIO_HOME", str(tmp_path / "home"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "talk.json").write_bytes(json.write(TALK, WriteOptions()))
    (folder / "package.json").write_text('{"name": "x"}', encoding="utf-8")
    return folder


def batch(*words: str) -> int:
    return main(["batch", *words, "-f", "wav", "-q", "--voice", "espeak:en-us"])


def row(output: Path) -> dict[str, str]:
    with (output / "report.csv").open(encoding="utf-8", newline="") as file:
        (only,) = csv.DictReader(file)
    return only


def test_each_speaker_has_a_voice_and_a_name_in_the_subtitles(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["speak", str(folder / "talk.json"), "--voice", "espeak:en-us"]
    output = tmp_path / "talk.wav"
    assert main([*words, "-o", str(output), "--subtitles", "srt,vtt"]) == 0
    assert "Anna Smith by espeak:en-us, Speaker 2 by espeak:" in capsys.readouterr().err
    cues = vtt.read(output.with_suffix(".vtt").read_bytes())
    assert [(cues.speaker_name(part.speaker), part.text) for part in cues.segments] == [
        ("Anna Smith", "Good morning."),
        ("Speaker 2", "Hello there."),
        ("Anna Smith", "Goodbye."),
    ]
    assert "Speaker 2: Hello there." in output.with_suffix(".srt").read_text(encoding="utf-8")


def test_the_cast_of_a_transcript_is_named_in_one_word(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cast = "Anna Smith=espeak:en-gb,speaker 2=espeak:en-us,Carl=espeak:de"
    words = ["speak", str(folder / "talk.json"), "-q", "--voice", "espeak:en-us", "--cast", cast]
    assert main([*words, "-o", str(tmp_path / "talk.wav")]) == 0
    assert capsys.readouterr().err == (
        "speechstudio: warning: the text has no lines of Carl: its lines are of Anna Smith,"
        " Speaker 2\n"
    )


@pytest.mark.models
def test_a_batch_takes_transcripts_and_tells_who_speaks(folder: Path, tmp_path: Path) -> None:
    output = folder / "out"
    assert batch(str(folder), "-o", str(output)) == 0
    assert Path(row(output)["input"]).name == "talk.json"
    assert "Speaker 2 by espeak:en-us-nyc" in row(output)["message"]
    first = (output / "talk.wav").read_bytes()
    assert batch(str(folder), "-o", str(output)) == 0
    assert row(output)["result"] == "skipped"
    assert batch(str(folder), "-o", str(output), "--cast", "Speaker 2=espeak:de") == 0
    assert row(output)["result"] == "done"
    assert (output / "talk.wav").read_bytes() != first


def test_json_that_is_no_transcript_fails_where_it_is_named(folder: Path, tmp_path: Path) -> None:
    output = tmp_path / "out"
    assert batch(str(folder / "package.json"), "-o", str(output)) == 1
    assert "it is no transcript of Speech Studio" in row(output)["message"]


@pytest.mark.parametrize(
    ("given", "cast"),
    [
        (["Ann=a"], {"Ann": "a"}),
        ([" Ann = piper:a , Bo Li=b#3"], {"Ann": "piper:a", "Bo Li": "b#3"}),
        (["Smith, Ann=a,Bo=b"], {"Smith, Ann": "a", "Bo": "b"}),
        (["Ann=./one,two"], {"Ann": "./one,two"}),
        (["Ann=a", "Bo=b"], {"Ann": "a", "Bo": "b"}),
    ],
)
def test_a_cast_is_understood(given: list[str], cast: dict[str, str]) -> None:
    assert cast_of(argparse.Namespace(cast=given)) == cast


@pytest.mark.parametrize("given", ["", "Ann", "Ann=", "=a", "Ann=a,=b", "Ann==a", " ", "Ann=a,Bo="])
def test_a_cast_that_makes_no_sense_is_refused(given: str) -> None:
    with pytest.raises(UsageError, match="is not understood"):
        cast_of(argparse.Namespace(cast=[given]))
