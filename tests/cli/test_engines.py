"""`speechstudio engines`, as a user meets it."""

import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.cli.main import main
from speechstudio.engines.spec import EngineSpec
from tests.fakes.stage import ROOT, wait_until

pytest_plugins = ["tests.fakes.humming"]


def listed(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    assert main(["engines", "list", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)
    (row,) = [row for row in rows if row["id"] == "hummer"]
    found: dict[str, object] = row
    return found


def test_an_engine_is_listed_with_the_state_of_its_environment(
    humming: EngineSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    row = listed(capsys)
    assert row["environment_state"] == "absent"
    assert row["environment_bytes"] == 0
    assert main(["engines", "list"]) == 0
    text = capsys.readouterr().out
    assert re.search(
        r"^hummer .* its environment is not installed, about 100 kB$", text, re.MULTILINE
    )
    assert re.search(r"^espeak .* ready$", text, re.MULTILINE)


@pytest.mark.models
def test_from_installing_to_removing(
    humming: EngineSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["engines", "install", "hummer", "hummer"]) == 0
    said = capsys.readouterr()
    assert re.search(
        r"installed hummer: \d+ [kM]B, and \d+ MB that are the program's own", said.out
    )
    assert "making hummer\n" in said.err
    assert "checking hummer: 100 %\n" in said.err
    assert main(["engines", "install", "hummer"]) == 0
    assert capsys.readouterr().out == "hummer is already installed\n"
    assert listed(capsys)["environment_state"] == "ready"
    assert main(["engines", "test", "hummer"]) == 0
    assert re.search(r"hummer +synthesis .* tiny +passed", capsys.readouterr().out)
    assert main(["engines", "repair", "hummer"]) == 0
    assert "every file is as it was installed" in capsys.readouterr().out
    assert main(["engines", "remove", "hummer"]) == 0
    assert re.search(r"hummer removed, \d+ [kM]B freed", capsys.readouterr().out)
    assert main(["engines", "remove", "hummer"]) == 0
    assert capsys.readouterr().out == "hummer was not installed\n"


@pytest.mark.models
def test_what_is_missing_may_be_installed_before_the_test(
    humming: EngineSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["engines", "test", "hummer", "--json"]) == 1
    (row,) = json.loads(capsys.readouterr().out)
    assert row["result"] == "not tried: its environment is not installed"
    assert main(["engines", "test", "hummer", "--install", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["weights"], row["result"]) == ("tiny", "passed")
    assert row["install_s"] > 0
    assert row["environment_bytes"] > 0


def test_an_engine_that_is_part_of_the_program_is_not_installed(
    isolated_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["engines", "install", "espeak"]) == 2
    assert "“espeak” needs no environment" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["install", "nobody"], ["test", "nobody"], ["test"], ["test", "espeak", "--all"]]
)
def test_what_cannot_be_is_told(
    isolated_home: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["engines", *words]) == 2
    assert capsys.readouterr().err.startswith("speechstudio: ")


def test_offline_nothing_is_installed(
    humming: EngineSpec, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SPEECHSTUDIO_OFFLINE", "1")
    assert main(["engines", "install", "hummer"]) == 1
    assert "is to stay offline" in capsys.readouterr().err


def test_an_engine_of_the_program_is_tried(
    isolated_home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["engines", "test", "espeak"]) == 0
    out = capsys.readouterr().out
    assert re.search(r"^espeak +synthesis +the program's +- .* real +passed$", out, re.MULTILINE)


@pytest.mark.models
@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is sent in other ways there")
def test_ctrl_c_cancels_and_leaves_nothing(humming: EngineSpec, isolated_home: Path) -> None:
    program = (
        "import sys\nfrom dataclasses import replace\nimport tests.fakes.humming as humming\n"
        "linger = replace(humming.SPEC.environment, prepare='hummer.preparing:linger')\n"
        "humming.SPEC = replace(humming.SPEC, environment=linger)\n"
        "from speechstudio.cli.main import main\n"
        f"sys.path.insert(0, {sys.path[0]!r})\n"
        "sys.exit(main(['engines', 'install', 'hummer']))\n"
    )
    root = isolated_home / "speechstudio" / "data" / "environments"
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as process:
        wait_until(lambda: any(path.read_text() for path in root.rglob("pids")))
        process.send_signal(signal.SIGINT)
        _, said = process.communicate()
    assert process.returncode == 130
    assert "interrupted; nothing is left half installed" in said
    assert [path.name for path in root.rglob("*") if path.is_file()] == ["hummer.lock"]
