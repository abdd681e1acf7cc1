import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.cli import doctor, doctor_checks, doctor_libraries
from speechstudio.cli.doctor_checks import Check, State
from speechstudio.cli.doctor_libraries import Library
from speechstudio.storage.folders import Folders
from tests.frozen import freeze
from tests.sound_devices import SoundSystem


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(
        data=tmp_path / "data",
        cache=tmp_path / "cache",
        state=tmp_path / "state",
        config=tmp_path / "config",
        documents=tmp_path / "documents",
    )


def check(state: State, remedy: str = "") -> Check:
    return Check(name="Thing", state=state, found="what was found", remedy=remedy)


def arguments(*words: str) -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    doctor.add_parser(parser.add_subparsers())
    return parser.parse_args(["doctor", *words])


@pytest.mark.parametrize(
    ("states", "code"),
    [
        ([State.OK], 0),
        ([State.OK, State.WARN], 0),
        ([State.MISSING, State.OK], 1),
    ],
)
def test_the_exit_code_says_whether_transcribing_can_work(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, states: list[State], code: int
) -> None:
    monkeypatch.setattr(doctor, "checks", lambda _: map(check, states))
    assert doctor.run(arguments(), folders) == code


def test_each_check_is_a_line_with_its_remedy_under_it(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    found = [check(State.OK), check(State.MISSING, "do this")]
    monkeypatch.setattr(doctor, "checks", lambda _: iter(found))
    doctor.run(arguments(), folders)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["ok", "Thing", "what", "was", "found"]
    assert lines[1].startswith("missing")
    assert lines[2].split() == ["->", "do", "this"]


def test_json_holds_every_check_and_nothing_else_is_printed(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(doctor, "checks", lambda _: iter([check(State.WARN, "mend it")]))
    assert doctor.run(arguments("--json"), folders) == 0
    assert json.loads(capsys.readouterr().out) == {
        "can_transcribe": True,
        "checks": [
            {"name": "Thing", "state": "warn", "found": "what was found", "remedy": "mend it"}
        ],
    }


def test_looking_at_folders_makes_none(folders: Folders, tmp_path: Path) -> None:
    found = doctor_checks.check_folders(folders)
    assert [each.state for each in found] == [State.OK] * 3
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, folders: Folders) -> None:
    (tmp_path / "data").write_text("a file is in the way")
    data, cache, _documents = doctor_checks.check_folders(folders)
    assert data.state is State.MISSING
    assert "cannot be written" in data.found
    assert str(tmp_path / "data") in data.remedy
    assert cache.state is State.OK


def test_models_that_are_not_installed_are_named_with_the_command(folders: Folders) -> None:
    found = doctor_checks.check_models(folders)
    assert found
    for each in found:
        assert each.state is State.MISSING
        assert "speechstudio models install" in each.remedy
    assert not folders.data.exists()


def test_a_crashing_library_does_not_end_the_doctor() -> None:
    answer = doctor_libraries.ask_child("import os; os.abort()")
    assert "crashed" in answer.trouble or "code" in answer.trouble


def test_a_hanging_library_is_given_up() -> None:
    answer = doctor_libraries.ask_child("input(); import time; time.sleep(60)", timeout_s=20)
    assert "EOFError" in answer.trouble  # a child has nobody to ask
    hanging = "import threading; threading.Event().wait()"
    assert "no answer" in doctor_libraries.ask_child(hanging, timeout_s=0.5).trouble


def test_a_library_that_raises_is_told_with_its_last_line() -> None:
    answer = doctor_libraries.ask_child("raise OSError('libfoo.so is not there')")
    assert answer.trouble == "OSError: libfoo.so is not there"


@pytest.mark.parametrize("state", [State.WARN, State.MISSING])
def test_a_library_that_is_not_installed_counts_as_its_need_says(state: State) -> None:
    absent = Library(
        distribution="no-such-thing", module="no_such_thing", purpose="magic", if_absent=state
    )
    found = doctor_libraries.check_library(absent)
    assert found.state is state
    assert "no magic" in found.found
    assert "no-such-thing" in found.remedy


def test_an_installed_library_is_told_with_its_version() -> None:
    found = doctor_libraries.check_library(
        Library(distribution="pytest", module="pytest", purpose="testing")
    )
    assert (found.state, found.found) == (State.OK, pytest.__version__)


def test_an_installed_library_that_does_not_load_is_missing() -> None:
    found = doctor_libraries.check_library(
        Library(distribution="pytest", module="pytest.nothing_here", purpose="testing")
    )
    assert found.state is State.MISSING
    assert "does not load" in found.found


def test_children_see_the_same_program_and_no_telemetry() -> None:
    program = "import os, speechstudio; print(os.environ['PYANNOTE_METRICS_ENABLED'], speechstudio)"
    output = doctor_libraries.ask_child(program).output
    assert output.startswith("0 ")
    assert repr(str(doctor_libraries.PROGRAM_ROOT))[1:-1] in output


@pytest.mark.skipif(sys.platform != "linux", reason="packages are Linux's")
def test_portaudio_is_named_as_this_system_calls_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "dnf").write_text("#!/bin/sh\n")
    (tmp_path / "dnf").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert doctor_libraries.portaudio_remedy() == "sudo dnf install portaudio"


def test_sound_devices_are_named_with_the_usual_one_first(sound_devices: SoundSystem) -> None:
    found = doctor_libraries.check_sound_devices()
    assert found.state is State.OK
    assert "loudspeakers: default, headphones; microphones: default, headphones" in found.found


def test_a_machine_without_sound_is_told_so(no_sound_devices: None) -> None:
    assert "loudspeakers: none" in doctor_libraries.check_sound_devices().found


def test_a_program_that_was_installed_whole_lacks_no_torch(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(monkeypatch, tmp_path)
    asked: list[str] = []

    def answering(program: str) -> doctor_libraries.Answer:
        asked.append(program)
        return doctor_libraries.Answer(output="", trouble="it is broken")

    monkeypatch.setattr(doctor_libraries, "ask_child", answering)
    found = {each.name: each for each in doctor_libraries.check_libraries()}
    assert not {"torch", "torchaudio", "pyannote-audio"} & set(found)
    assert not any("torch" in program for program in asked)
    assert found["av"].remedy == "install the program again"
    assert found["Graphics card"].state is State.OK


@pytest.mark.models  # every library is loaded, which takes its time
def test_the_real_checks_name_every_library(folders: Folders) -> None:
    names = [each.name for each in doctor.checks(folders)]
    assert {"Python", "av", "torch", "torchaudio", "pyannote-audio", "Sound devices"} <= set(names)


def test_the_module_loads_nothing_heavy() -> None:
    program = "import sys, speechstudio.cli.doctor; sys.exit('psutil' in sys.modules)"
    root = str(doctor_libraries.PROGRAM_ROOT)
    env = os.environ | {"PYTHONPATH": root}
    assert subprocess.run([sys.executable, "-c", program], env=env, check=False).returncode == 0
