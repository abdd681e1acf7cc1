"""The descriptions of what runs elsewhere: nothing that could change by itself, no more rights than
needed, and no command that is not there.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

CLONE = Path(__file__).resolve().parents[3]
GITHUB = CLONE / ".github"
WORKFLOWS = sorted((GITHUB / "workflows").glob("*.yml"))
ACTIONS = sorted((GITHUB / "actions").glob("*/action.yml"))
PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
WITH_COMMANDS = {"bootstrap", "linux", "release"}
OUR_COMMAND = re.compile(r"python packaging/(?P<script>[a-z_]+)\.py(?P<words>[^\n]*)")


def contents(path: Path) -> dict[str, Any]:
    read = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(read, dict)
    return read


def steps(path: Path) -> Iterator[dict[str, Any]]:
    read = contents(path)
    for part in [*read.get("jobs", {}).values(), read.get("runs", {})]:
        yield from part.get("steps", ())


def our_commands() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each command of ours with the words behind it, options and others."""
    for path in WORKFLOWS + ACTIONS:
        for step in steps(path):
            for found in OUR_COMMAND.finditer(step.get("run", "").replace("\\\n", "")):
                words = re.findall(r"(?<=\s)[a-z]+(?=\s|$)|(?<=[\s+])--[a-z-]+", found["words"])
                yield found["script"], tuple(dict.fromkeys(words))


@pytest.mark.parametrize("path", WORKFLOWS + ACTIONS, ids=lambda path: path.parent.name + path.name)
def test_actions_are_pinned_to_a_commit_whose_version_is_said(path: Path) -> None:
    used = re.findall(r"uses: (.+)", path.read_text(encoding="utf-8"))
    for action in used:
        if action.startswith("./"):
            assert (CLONE / action).exists()
        else:
            assert PINNED.fullmatch(action), action


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_rights_are_few_and_nothing_runs_for_ever(path: Path) -> None:
    read = contents(path)
    assert read["permissions"] == {"contents": "read"}
    assert read["concurrency"]["group"]
    for name, job in read["jobs"].items():
        assert "uses" in job or job["timeout-minutes"] <= 90, name
        writes = {right for right, level in job.get("permissions", {}).items() if level != "read"}
        assert writes <= ({"contents"} if name == "draft" else set()), name


def test_one_action_has_one_version_everywhere() -> None:
    texts = (path.read_text(encoding="utf-8") for path in WORKFLOWS + ACTIONS)
    used = {line for text in texts for line in re.findall(r"uses: (\w.+)", text)}
    names = [line.partition("@")[0] for line in used]
    assert len(names) == len(set(names))


def test_every_python_that_the_project_names_is_tested() -> None:
    matrix = contents(GITHUB / "workflows" / "tests.yml")["jobs"]["test"]["strategy"]["matrix"]
    project = (CLONE / "pyproject.toml").read_text(encoding="utf-8")
    named = re.findall(r"Programming Language :: Python :: (3\.\d+)", project)
    assert matrix["python"] == named
    assert len(matrix["system"]) == 3


def test_every_script_that_is_called_is_there() -> None:
    commands = dict(our_commands())
    assert commands.keys() >= {"bootstrap", "bundle", "linux", "windows", "release"}
    for script in commands:
        assert (CLONE / "packaging" / f"{script}.py").is_file()
    shell = re.compile(r"^\s*(packaging/\S+\.sh)", re.MULTILINE)
    for path in WORKFLOWS:
        for step in steps(path):
            for script in shell.findall(step.get("run", "")):
                assert (CLONE / script).is_file()


@pytest.mark.models
@pytest.mark.parametrize("command", sorted(set(our_commands())), ids=str)
def test_every_command_that_is_called_knows_its_words(command: tuple[str, tuple[str, ...]]) -> None:
    script, words = command
    asked = [words[0]] if script in WITH_COMMANDS else []
    answer = subprocess.run(
        [sys.executable, CLONE / "packaging" / f"{script}.py", *asked, "--help"],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    for option in words:
        if option.startswith("--"):
            assert option in answer.stdout
