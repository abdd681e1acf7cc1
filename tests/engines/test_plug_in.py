"""An engine out of a package of its own, which is installed as a user would install it."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from speechstudio.cli.main import main
from tests.architecture.source_tree import CLONE

PACKAGE = CLONE / "tests" / "third_party_engine"
CONTRACT = ("tests/engines/contract/test_spec.py", "tests/engines/contract/test_synthesizer.py")
FEWEST_TESTS = 35

pytestmark = (
    pytest.mark.models
)  # pip builds a package, and the contract is kept in a run of its own


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder into which pip has built and installed the package; no network is needed."""
    target = tmp_path_factory.mktemp("packages")
    switches = ("--no-index", "--no-deps", "--no-build-isolation", "--quiet")
    quiet = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    subprocess.run(
        [sys.executable, "-m", "pip", "install", *switches, "--target", str(target), str(PACKAGE)],
        env=os.environ | quiet,
        check=True,
    )
    return target


@pytest.fixture
def plugged_in(installed: Path, isolated_home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """This process and its children find the package."""
    monkeypatch.syspath_prepend(str(installed))
    monkeypatch.setenv("PYTHONPATH", str(installed), prepend=os.pathsep)


def test_it_is_listed_with_the_others(plugged_in: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["engines", "list"]) == 0
    listed = capsys.readouterr().out
    assert re.search(r"^tones +synthesis +Speaking tones .* ready$", listed, re.MULTILINE)
    assert re.search(r"^piper +synthesis ", listed, re.MULTILINE)


def test_its_voices_are_listed(plugged_in: None, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["voices", "--engine", "tones", "--json"]) == 0
    voices = json.loads(capsys.readouterr().out)
    assert [(voice["engine"], voice["id"]) for voice in voices] == [
        ("tones", "low"),
        ("tones", "high"),
    ]


def test_it_speaks_in_a_child(plugged_in: None, tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    words = ["speak", "I have 2 cats.", "--voice", "tones:low", "-q", "-o", str(path)]
    assert main([*words, "--subtitles", "srt"]) == 0
    assert path.stat().st_size > 32_000
    subtitles = path.with_suffix(".srt").read_text(encoding="utf-8")
    letters_ms = 70 * len("I have two cats")
    assert f"00:00:00,000 --> 00:00:01,{letters_ms - 1000:03}\nI have 2 cats." in subtitles


def test_without_the_package_its_voice_is_not_there(
    isolated_home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["speak", "x", "--voice", "tones:low", "-o", str(tmp_path / "a.wav")]) == 2
    assert "there is no voice “tones:low”" in capsys.readouterr().err


def test_it_keeps_the_contract_of_every_engine(plugged_in: None) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-k", "tones", *CONTRACT],
        cwd=CLONE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed is not None
    assert int(passed[1]) >= FEWEST_TESTS
