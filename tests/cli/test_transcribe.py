"""The command as a person gives it, with scripted engines in real children."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from speechstudio.cli import transcribe
from speechstudio.cli.main import main
from tests.audio.making import babble, write_wav
from tests.fakes.command import scripted_settings
from tests.fakes.stage import (
    ENTRY_POINTS,
    PATIENCE_S,
    Stage,
    distribution,
    is_gone,
    python_path,
    wait_until,
)

pytestmark = pytest.mark.models  # takes long

LONGEST_STOP_S = 3.0
Command = Callable[..., int]
Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def words_for(
    *,
    tmp_path: Path,
    isolated_home: Path,
    monkeypatch: pytest.MonkeyPatch,
    recognizer: Stage,
    diarizer: Stage,
    results: Path,
) -> Callable[..., list[str]]:
    """Words of a command that uses the scripted engines and writes to `results`."""
    plugin = distribution(tmp_path / "plugin", ENTRY_POINTS)
    monkeypatch.syspath_prepend(plugin)
    monkeypatch.setenv("PYTHONPATH", python_path(plugin))
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)

    def words_for(*words: str | Path) -> list[str]:
        models = ["--model", str(recognizer.folder), "--pipeline", str(diarizer.folder)]
        return ["transcribe", "--output", str(results), *map(str, words), *models]

    return words_for


@pytest.fixture
def command(words_for: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run the command in this process and give its exit code."""
    monkeypatch.setattr(transcribe, "_settings", scripted_settings)
    return lambda *words: main(words_for(*words))


@pytest.fixture
def start(words_for: Callable[..., list[str]]) -> Iterator[Start]:
    """Start the command as a program of its own, in a group of its own."""
    started: list[subprocess.Popen[str]] = []

    def start(*words: str | Path, stdout: int = subprocess.PIPE) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.fakes.command", *words_for(*words)],
            stdout=stdout,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.communicate(timeout=PATIENCE_S)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*")) if folder.exists() else []


def test_a_recording_becomes_a_text_that_says_who_said_what(
    command: Command, talk: Path, results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(talk) == 0
    text = (results / "talk.txt").read_text(encoding="utf-8")
    assert "Speaker 1" in text
    assert "word0 said. word1 said." in text
    told = capsys.readouterr()
    assert told.out == f"Saved: {results / 'talk.txt'}\n"
    assert "talk.wav: 2 speakers, 6 words in 0:03 of audio" in told.err
    assert "[0:01] word1 said." in told.err
    assert files(results) == ["talk.txt"]


def test_results_go_to_the_documents_where_no_place_is_given(
    words_for: Callable[..., list[str]],
    talk: Path,
    isolated_home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(transcribe, "_settings", scripted_settings)
    words = words_for(talk)
    assert main([words[0], *words[3:]]) == 0
    (made,) = isolated_home.rglob("talk.txt")
    assert made.parent.name == "Speech Studio"


def test_several_formats_are_written_at_once(command: Command, talk: Path, results: Path) -> None:
    assert command(talk, "--format", "srt,json,docx", "--quiet") == 0
    assert files(results) == ["talk.docx", "talk.json", "talk.srt"]


def test_print_shows_the_transcript_also_when_it_is_done_already(
    command: Command, talk: Path, results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(2):
        assert command(talk, "--print", "--quiet") == 0
        told = capsys.readouterr()
        assert "word2 said." in told.out
        assert told.out.endswith(f"Saved: {results / 'talk.txt'}\n")
        assert told.err == ""


def test_a_bad_recording_does_not_keep_the_others_from_being_done(
    command: Command, talk: Path, results: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bad.wav").write_text("no sound in here")
    assert command(tmp_path / "bad.wav", tmp_path / "missing.wav", talk, "--quiet") == 1
    assert files(results) == ["talk.txt"]
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 2
    for line, name in zip(lines, ("bad.wav", "missing.wav"), strict=True):
        assert line.startswith("speechstudio: ")
        assert name in line


def test_a_folder_is_done_whole(command: Command, tmp_path: Path, results: Path) -> None:
    for name in ("a.wav", "day 2/a.wav", "day 2/b.wav"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        write_wav(tmp_path / "in" / name, babble(1))
    assert command(tmp_path / "in", "--no-speakers", "--quiet") == 0
    made = sorted(path.relative_to(results).as_posix() for path in results.rglob("*.txt"))
    assert made == ["a.txt", "day 2/a.txt", "day 2/b.txt"]


def test_what_is_done_is_skipped_and_done_again_only_when_asked(
    command: Command, talk: Path, recognizer: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(talk, "--quiet") == 0
    capsys.readouterr()
    assert command(talk) == 0
    told = capsys.readouterr()
    assert "talk.wav: done already in" in told.err
    assert told.out.startswith("Saved: ")
    assert len(recognizer.notes("passage")) == 3
    assert command(talk, "--overwrite", "--quiet") == 0
    assert len(recognizer.notes("passage")) == 6
    assert command(talk, "--beam", "1", "--quiet") == 0
    assert len(recognizer.notes("passage")) == 9


def test_a_changed_result_is_replaced_only_when_asked(
    command: Command,
    talk: Path,
    results: Path,
    recognizer: Stage,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert command(talk, "--quiet") == 0
    (results / "talk.txt").write_text("My own words.")
    capsys.readouterr()
    assert command(talk, "--quiet") == 1
    assert "--overwrite" in capsys.readouterr().err
    assert (results / "talk.txt").read_text() == "My own words."
    assert len(recognizer.notes("passage")) == 3
    assert command(talk, "--quiet", "--overwrite") == 0
    assert "word0" in (results / "talk.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "why"),
    [
        (["--format", "pdf"], "srt, txt, vtt"),
        (["--format", ","], "no format is given"),
        (["--speakers", "many"], "Give a number such as 2, or a range such as 2-4"),
        (["--speakers", "3-2"], "“3-2” is no number of speakers"),
        (["--speakers", "2", "--no-speakers"], "cannot go together"),
        (["--channels", "0"], "names no channels"),
        (["--beam", "0"], "a beam of 0 cannot be used"),
        (["--range", "soon"], "“soon” is no range of time"),
        (["--range", "5:30-1:00"], "the range 5:30-1:00 ends before it begins"),
    ],
)
def test_wrong_use_is_one_line_and_ends_with_2(
    *,
    command: Command,
    talk: Path,
    results: Path,
    words: list[str],
    why: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert command(talk, *words) == 2
    told = capsys.readouterr().err
    assert told.startswith("speechstudio: ")
    assert told.count("\n") == 1
    assert why in told
    assert not results.exists()


@pytest.mark.usefixtures("isolated_home")
def test_a_missing_model_is_told_in_one_line_before_any_work(
    talk: Path, results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["transcribe", str(talk), "--output", str(results)]) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert told.startswith("speechstudio: the model whisper-base is not installed. ")
    assert "speechstudio models install" in told
    assert not results.exists()


def test_a_place_that_cannot_be_written_is_told_before_the_work(
    command: Command,
    talk: Path,
    results: Path,
    recognizer: Stage,
    capsys: pytest.CaptureFixture[str],
) -> None:
    results.touch()
    assert command(talk, "--quiet", "--format", "txt,srt", "--output", str(results / "in")) == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "cannot write" in told
    assert recognizer.notes("loaded") == []


def test_speakers_reach_the_diarizer(command: Command, talk: Path, results: Path) -> None:
    assert command(talk, "--speakers", "1", "--quiet") == 0
    assert "Speaker 2" not in (results / "talk.txt").read_text(encoding="utf-8")


def test_each_channel_can_be_a_speaker(command: Command, tmp_path: Path, results: Path) -> None:
    import numpy as np

    sound = np.stack([babble(2), babble(2, seed=2)], axis=1)
    call = write_wav(tmp_path / "call.wav", sound)
    assert command(call, "--channels", "each", "--quiet") == 0
    text = (results / "call.txt").read_text(encoding="utf-8")
    assert "Channel 1" in text
    assert "Channel 2" in text


def test_only_a_range_of_time_can_be_heard(
    command: Command, talk: Path, results: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(talk, "--range", "0:01-0:02", "--quiet", "--format", "srt") == 0
    text = (results / "talk.srt").read_text(encoding="utf-8")
    assert "00:00:01,100 -->" in text
    assert text.count("-->") == 1
    assert command(talk, "--range", "1:00-", "--quiet", "--overwrite") == 1
    told = capsys.readouterr().err
    assert told.count("\n") == 1
    assert "nothing to hear in the range 1:00-: the recording is 0:03 long" in told
    assert "Give a range that lies in the recording" in told


def test_silence_is_done_with_a_warning(
    command: Command, talk: Path, recognizer: Stage, capsys: pytest.CaptureFixture[str]
) -> None:
    recognizer.play(silent=True)
    assert command(talk, "--no-speakers", "--quiet") == 0
    assert capsys.readouterr().err == "speechstudio: talk.wav: warning: no speech was found\n"


def test_a_crash_is_told_with_the_end_of_the_log_and_goes_on_the_next_time(
    command: Command,
    talk: Path,
    results: Path,
    recognizer: Stage,
    capsys: pytest.CaptureFixture[str],
) -> None:
    recognizer.play({1: ["die"]})
    assert command(talk, "--quiet") == 1
    told = capsys.readouterr().err.splitlines()
    assert told[0].startswith("speechstudio: talk.wav: the process that runs the speech engine")
    assert told[-1] == "  | last words"
    assert files(results) == []
    recognizer.play()
    assert command(talk, "--quiet") == 0
    assert [note.split(" ")[1] for note in recognizer.notes("passage")] == ["0", "1", "2"]


def test_nothing_to_transcribe_is_told(
    command: Command, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty").mkdir()
    assert command(tmp_path / "empty") == 1
    assert "there is no recording in the folder" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are text there")
def test_a_recording_whose_name_is_no_text_is_transcribed(
    command: Command, talk: Path, results: Path
) -> None:
    strange = talk.with_name(os.fsdecode(b"caf\xe9.wav"))
    talk.rename(strange)
    assert command(strange, "--quiet", "--format", "txt,srt,json,docx,md,csv,vtt,rttm") == 0
    assert len(files(results)) == 8
    assert command(strange, "--quiet") == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent in another way there")
@pytest.mark.parametrize("manner", ["wait_for_go", pytest.param("sleep", marks=pytest.mark.models)])
def test_ctrl_c_stops_at_once_and_the_next_run_goes_on(
    *, start: Start, talk: Path, results: Path, recognizer: Stage, diarizer: Stage, manner: str
) -> None:
    recognizer.play({1: [manner]})
    diarizer.play({1: ["wait_for_go"]})
    process = start(talk)
    wait_until(lambda: recognizer.notes("passage") and diarizer.notes("turn"))
    os.killpg(process.pid, signal.SIGINT)
    asked = time.monotonic()
    _, told = process.communicate(timeout=PATIENCE_S)
    assert time.monotonic() - asked < LONGEST_STOP_S
    assert process.returncode == 130
    assert told.splitlines()[-1] == "stopped; run the same again to go on from here"
    assert "Traceback" not in told
    children = recognizer.pids() + diarizer.pids()
    assert len(children) == 2
    wait_until(lambda: all(map(is_gone, children)))
    assert files(results) == []

    recognizer.play()
    diarizer.play()
    process = start(talk)
    out, told = process.communicate(timeout=PATIENCE_S)
    assert process.returncode == 0, told
    assert out == f"Saved: {results / 'talk.txt'}\n"
    assert "reading the file" not in told
    assert [note.split(" ")[1] for note in recognizer.notes("passage")] == ["0", "1", "2"]
    assert diarizer.notes("turn") == ["0", "1"]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed in another way there")
def test_a_killed_program_leaves_no_children_and_the_next_run_goes_on(
    start: Start, talk: Path, results: Path, recognizer: Stage, diarizer: Stage
) -> None:
    recognizer.play({2: ["sleep"]})
    process = start(talk, "--quiet")
    wait_until(lambda: len(recognizer.notes("passage")) == 2)
    process.kill()
    wait_until(lambda: all(map(is_gone, recognizer.pids() + diarizer.pids())), 5)
    assert files(results) == []
    recognizer.play()
    again = start(talk, "--quiet")
    assert again.wait(PATIENCE_S) == 0
    assert [note.split(" ")[1] for note in recognizer.notes("passage")] == ["0", "1", "2"]
    assert files(results) == ["talk.txt"]


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way there")
def test_a_reader_who_goes_away_does_not_stop_the_work(
    start: Start, talk: Path, results: Path, tmp_path: Path
) -> None:
    other = write_wav(tmp_path / "other.wav", babble(1))
    reader, writer = os.pipe()
    os.close(reader)
    process = start(talk, other, "--quiet", "--print", stdout=writer)
    os.close(writer)
    _, told = process.communicate(timeout=PATIENCE_S)
    assert files(results) == ["other.txt", "talk.txt"]
    assert told == ""
    assert process.returncode == 0
