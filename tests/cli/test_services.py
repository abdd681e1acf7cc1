import io
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from speechstudio.cli.main import main
from speechstudio.domain.services import ServiceSetup
from speechstudio.storage.network_rules import OFFLINE_VARIABLE
from tests.fakes.services import Manner, speech_server, wyoming_server
from tests.storage.test_secrets import MemoryKeyring, used_keyring

__all__ = ["used_keyring"]


@pytest.fixture(autouse=True)
def own_home(isolated_home: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OFFLINE_VARIABLE, "0")  # which --offline sets for the whole process
    return isolated_home


@pytest.fixture
def home() -> Iterator[ServiceSetup]:
    """A service that is set up as “home”."""
    with wyoming_server(Manner()) as setup:
        assert main(["services", "add", "home", setup.address]) == 0
        yield setup


def test_services_are_set_up_listed_and_forgotten(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["services", "add", "home", "localhost:10200"]) == 0
    assert "on this machine" in capsys.readouterr().out
    assert main(["services", "add", "cloud", "https://example.org", "--voices", "a,b"]) == 0
    assert "leaves the machine: texts go to example.org" in capsys.readouterr().out
    assert main(["services", "list"]) == 0
    cloud, home = capsys.readouterr().out.splitlines()
    assert cloud.split("  ") != home.split("  ")
    assert cloud.startswith("cloud ")
    assert cloud.endswith("https://example.org  leaves the machine")
    assert home.endswith("localhost:10200")
    assert main(["services", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    assert [(row["kind"], row["leaves_machine"]) for row in rows] == [
        ("openai-speech", True),
        ("wyoming", False),
    ]
    assert main(["services", "remove", "home", "cloud"]) == 0
    assert main(["services", "list"]) == 0
    assert "no service is set up" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["add", "a/b", "pi.local"], "cannot be called “a/b”"),
        (["add", "home", "ftp://pi.local"], "no address"),
        (["add", "home", "pi.local", "--key"], "takes no key"),
        (["add", "home", "http://example.org", "--key"], "for all to read"),
        (["remove", "home"], "no service “home”"),
        (["test", "home"], "no service “home”"),
    ],
)
def test_wrong_use_ends_with_2(
    words: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["services", *words]) == 2
    assert message in capsys.readouterr().err


def test_a_key_is_taken_from_what_is_piped_in_and_forgotten_with_its_service(
    used_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch, own_home: Path
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("secret\n"))
    assert main(["services", "add", "cloud", "https://example.org", "--key"]) == 0
    assert list(used_keyring.kept.values()) == ["secret"]
    files = (path for path in own_home.rglob("*") if path.is_file())
    assert not any(b"secret" in path.read_bytes() for path in files)
    assert main(["services", "remove", "cloud"]) == 0
    assert not used_keyring.kept


def test_a_service_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    with speech_server(Manner()) as setup:
        assert main(["services", "add", "own", setup.address]) == 0
        assert main(["services", "test", "own"]) == 0
    said = capsys.readouterr().out
    assert "own has 2 voices" in said
    assert "openai-speech:own/alloy said a sentence" in said


@pytest.mark.usefixtures("home")
def test_its_voices_stand_among_the_others(capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["voices", "--engine", "wyoming", "--language", "pt"]) == 0
    names = [line.split()[0] for line in capsys.readouterr().out.splitlines()]
    assert names == ["wyoming:home/many#one", "wyoming:home/many#two"]


def test_voices_that_leave_the_machine_are_marked(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["services", "add", "cloud", "https://example.invalid", "--voices", "a"]) == 0
    capsys.readouterr()
    assert main(["engines", "list"]) == 0
    lines = {line.split()[0]: line for line in capsys.readouterr().out.splitlines()}
    assert main(["voices", "--engine", "openai-speech"]) == 0  # nobody is asked
    assert capsys.readouterr().out.rstrip().endswith("leaves the machine")
    assert lines["openai-speech"].endswith("set up: cloud (leaves the machine)")
    assert lines["wyoming"].endswith("off: no service is set up")


@pytest.mark.usefixtures("home")
def test_a_text_is_spoken_by_a_service_also_offline(tmp_path: Path) -> None:
    text, sound = tmp_path / "a.txt", tmp_path / "a.wav"
    text.write_text("Hello there.", encoding="utf-8")
    words = ["speak", str(text), "--voice", "wyoming:home/amy", "-o", str(sound)]
    assert main(["--offline", *words]) == 0
    assert sound.stat().st_size > 10_000


def test_offline_another_machine_is_not_asked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OFFLINE_VARIABLE, "1")
    assert main(["services", "add", "cloud", "https://example.invalid", "--voices", "a"]) == 0
    text = tmp_path / "a.txt"
    text.write_text("Hello there.", encoding="utf-8")
    words = ["speak", str(text), "--voice", "openai-speech:cloud/a", "-o", str(tmp_path / "a.wav")]
    assert main(words) == 1
    assert "is to stay offline" in capsys.readouterr().err
