import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from speechstudio.cli.main import main
from speechstudio.workflows.speaking.script import Line
from speechstudio.workflows.speaking.sound_file import SoundJob, SpokenFile, speak_to_file
from speechstudio.workflows.speaking.speaker import Speaker


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHSTUDIO_HOME", str(tmp_path / "home"))


def spoken(*words: str) -> int:
    return main(["speak", *words, "--voice", "espeak:en-us", "-q"])


def test_words_become_a_file_with_subtitles(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    assert spoken("It costs $5.", "-o", str(path), "--subtitles", "srt,vtt") == 0
    assert path.stat().st_size > 1000
    assert "It costs $5." in (tmp_path / "a.srt").read_text(encoding="utf-8")
    assert (tmp_path / "a.vtt").exists()


@pytest.mark.parametrize("more", [[], ["--subtitles", "srt"]])
def test_words_are_kept_for_subtitles_alone(
    more: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[SoundJob] = []

    def noted(lines: Iterable[Line], speaker: Speaker, job: SoundJob, *rest: Any) -> SpokenFile:
        jobs.append(job)
        return speak_to_file(lines, speaker, job, *rest)

    monkeypatch.setattr("speechstudio.cli.speaking.speak_to_file", noted)
    assert spoken("One.", "-o", str(tmp_path / "a.wav"), *more) == 0
    assert [job.keeps_words for job in jobs] == [bool(more)]


def test_a_document_is_read(tmp_path: Path) -> None:
    document = tmp_path / "a.txt"
    document.write_text("There were 3 of them.", encoding="utf-8")
    assert spoken(str(document), "-o", str(tmp_path / "a.mp3")) == 0
    assert (tmp_path / "a.mp3").exists()


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (["", "-o", "a.wav"], 2, "there is nothing to speak"),
        (["x", "-o", "a.xyz"], 2, ".xyz"),
        (["x", "--rate", "9", "-o", "a.wav"], 2, "a pace of 9 cannot be spoken"),
        (["x", "--subtitles", "srt"], 2, "--subtitles needs --output"),
        (["x", "--verify"], 2, "--verify needs --output"),
        (["x", "--verify", "-o", "a.wav"], 1, "whisper-base"),
        (["x", "-o", "a.wav", "--loudness", "loud"], 2, "--loudness loud is not understood"),
        (["x", "-o", "a.wav", "--cast", "Ann"], 2, "--cast Ann is not understood"),
        (["none.docx", "-o", "a.wav"], 1, "there is no such file"),
    ],
)
def test_wrong_use_is_told_in_a_line(
    words: list[str], code: int, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert spoken(*words) == code
    assert message in capsys.readouterr().err


def test_a_file_that_is_there_is_not_replaced_unasked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.wav"
    path.write_bytes(b"mine")
    assert spoken("x", "-o", str(path)) == 2
    assert path.read_bytes() == b"mine"
    assert "is there already" in capsys.readouterr().err


@pytest.mark.parametrize("voice", ["nobody", "espeak:xx-none", "de_DE-thorsten-medium"])
def test_a_voice_that_is_not_there_is_told_with_what_to_do(
    voice: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["speak", "x", "--voice", voice, "-o", str(tmp_path / "a.wav")]) in {1, 2}
    assert voice.partition(":")[2] or voice in capsys.readouterr().err
    assert list(tmp_path.glob("*.wav")) == []


def test_voices_are_listed_by_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voices", "--language", "fr", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert rows
    assert all(row["language"].partition("-")[0] == "fr" for row in rows)


def test_engines_are_listed_with_licences_and_state(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "list"]) == 0
    out = capsys.readouterr().out
    for engine in ("faster-whisper", "pyannote", "piper", "kokoro", "espeak"):
        assert engine in out
    assert "GPL-3.0-or-later" in out


def test_a_dialogue_has_a_voice_for_each_person(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    talk = tmp_path / "talk.txt"
    talk.write_text("Ann: Good morning.\n\nBob: Hello, Ann.\n\nAnn: Bye.\n", encoding="utf-8")
    one, two = tmp_path / "one.wav", tmp_path / "two.wav"
    assert spoken(str(talk), "-o", str(one)) == 0
    assert spoken(str(talk), "-o", str(two), "--cast", "bob=espeak:de") == 0
    assert one.read_bytes() != two.read_bytes()
    assert spoken(str(talk), "-o", str(tmp_path / "c.wav"), "--cast", "Bob=espeak:none") == 2
    assert "none" in capsys.readouterr().err


def test_a_language_without_rules_is_left_to_the_voice(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "a.wav"
    assert main(["speak", "Mam 5 kotów.", "--language", "pl", "-q", "-o", str(path)]) == 0
    assert path.exists()
    assert "no rules for the language 'pl'" in capsys.readouterr().err
