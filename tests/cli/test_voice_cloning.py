"""Voices of recordings by the command line: what is asked, checked, kept, spoken and told."""

import argparse
import hashlib
import io
import sys
import tomllib
from pathlib import Path

import mutagen
import numpy as np
import pytest

from speechstudio.cli import voice_cloning
from speechstudio.cli.main import main
from speechstudio.domain.errors import UsageError
from speechstudio.storage.folders import Folders
from speechstudio.workflows.cloning.recording import RATE_HZ, read_sound
from speechstudio.workflows.speaking.cloned_voices import NOTICE
from tests.audio.making import write_wav
from tests.tiny_speecht5 import install_tiny_speecht5

MAY = voice_cloning.MAY_USE


@pytest.fixture(autouse=True)
def folders(isolated_home: Path) -> Folders:
    return Folders.of_this_user()


@pytest.fixture
def speecht5(folders: Folders, model_store_root: Path, tmp_path: Path) -> str:
    """Install a tiny SpeechT5 beside the usual models, and give its id."""
    return install_tiny_speecht5(folders, model_store_root, tmp_path)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--name", "Anna", "--engine", "espeak"], "cannot speak in the voice of a recording"),
        (["--name", "Anna", "--engine", "nobody"], "nobody"),
        (["--name", "a/b", "--engine", "speecht5"], "cannot be called “a/b”"),
    ],
)
def test_what_cannot_be_cloned_is_said_before_anything_is_asked(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["voices", "clone", "a.wav", *words]) == 2
    assert message in capsys.readouterr().err


def test_removing_what_is_not_there_is_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voices", "remove", "Anna"]) == 2
    assert "there is no cloned voice “Anna”" in capsys.readouterr().err


def test_the_list_can_be_asked_for_by_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voices", "list", "--language", "de"]) == 0
    assert capsys.readouterr().out.startswith("espeak:de ")


@pytest.mark.parametrize("answer", ["y", "n", ""])
def test_in_a_terminal_it_is_asked_once(
    answer: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = argparse.Namespace(i_may_use_this_voice=False)
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{answer}\n"))
    for stream in (sys.stdin, sys.stderr):
        monkeypatch.setattr(stream, "isatty", lambda: True)
    if answer == "y":
        voice_cloning._ask(asked)
    else:
        with pytest.raises(UsageError, match="no voice was made"):
            voice_cloning._ask(asked)
    assert capsys.readouterr().err.count("Is that so?") == 1


TEXT = (
    "The boat leaves at noon, and nobody knows when it will be back. "
    "We wait at the harbour, drink our coffee, and look at the clouds above the islands."
)


def spoken(path: Path, voice: str, words: str = TEXT) -> Path:
    text = path.with_suffix(".txt")
    text.write_text(words)
    assert main(["speak", str(text), "--voice", voice, "-o", str(path), "--overwrite", "-q"]) == 0
    return path


@pytest.mark.models
def test_a_recording_becomes_a_voice_that_speaks_and_is_told_of(
    speecht5: str, folders: Folders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = spoken(tmp_path / "joe.flac", "en_US-joe-medium")
    clone = ["voices", "clone", str(recording), "--name", "Joe", "--engine", "speecht5"]
    assert main(clone) == 2
    assert f"Give {MAY} if this is true: I may use" in capsys.readouterr().err
    assert main([*clone, MAY]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("Joe\n", "")
    told = tomllib.loads((folders.data / "voices" / "Joe" / "voice.toml").read_text())
    assert (told["engine"], told["model"], told["language"]) == ("speecht5", speecht5, "en-US")
    assert told["source"]["file"] == "joe.flac"
    assert told["source"]["sha256"] == hashlib.sha256(recording.read_bytes()).hexdigest()
    assert "has agreed" in told["statement"]["text"]
    assert main(["voices", "list", "--engine", "speecht5"]) == 0
    listed = {row.split()[0]: row for row in capsys.readouterr().out.splitlines()}
    assert "cloned; " in listed[f"speecht5:{speecht5}#Joe"]
    assert "cloned" not in listed[f"speecht5:{speecht5}#first"]
    assert main(["models", "verify", speecht5]) == 0
    (folders.models / speecht5 / "voices" / "Joe.wav").unlink()  # as a new installation does
    for voice in ("Joe", f"speecht5:{speecht5}#Joe", f"speecht5:{speecht5}#first"):
        made = mutagen.File(spoken(tmp_path / "made.flac", voice, "Hi."))
        assert made.get("comment") == ([NOTICE] if "Joe" in voice else None)
    sample = tmp_path / "sample.flac"
    assert main(["voices", "--sample", f"speecht5:{speecht5}#Joe", "-o", str(sample)]) == 0
    assert mutagen.File(sample)["comment"] == [NOTICE]
    assert main([*clone, MAY]) == 2
    assert "there is a voice “Joe” already" in capsys.readouterr().err
    assert main(["voices", "remove", "Joe"]) == 0
    text = str(recording.with_suffix(".txt"))
    assert main(["speak", text, "--voice", "Joe", "-o", str(sample), "--overwrite"]) == 2
    assert not list(folders.models.glob("*/voices/Joe*"))


@pytest.mark.models
def test_two_people_or_noise_are_no_voice(
    speecht5: str, folders: Folders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = spoken(tmp_path / "one.wav", "en_US-joe-medium")
    other = spoken(tmp_path / "other.wav", "espeak:en-gb")
    sounds = [read_sound(path).samples for path in (one, other)]
    both = write_wav(tmp_path / "both.wav", np.concatenate(sounds), rate=RATE_HZ)
    chance = np.random.default_rng(1)
    noise = 0.02 * chance.standard_normal(len(sounds[0])).astype(np.float32)
    noisy = write_wav(tmp_path / "noisy.wav", sounds[0] + noise, rate=RATE_HZ)
    words = ["--name", "Two", "--engine", "speecht5", "--model", speecht5, MAY]
    assert main(["voices", "clone", str(both), *words]) == 2
    assert "2 people speak in the recording. Cut out" in capsys.readouterr().err
    assert main(["voices", "clone", str(noisy), *words]) == 2
    assert "louder than the noise" in capsys.readouterr().err
    assert not list((folders.data / "voices").glob("*"))
    assert main(["voices", "clone", str(noisy), *words, "--anyway"]) == 0
