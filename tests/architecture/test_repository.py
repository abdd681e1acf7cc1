"""What lies at the top of the repository."""

import shutil
import subprocess

import pytest

from tests.architecture.source_tree import CLONE

ALLOWED = {
    ".ci",
    ".github",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "packaging",
    "pyproject.toml",
    "resources",
    "speechstudio",
    "tests",
}


def test_nothing_lies_at_the_top_but_what_the_plan_names() -> None:
    if shutil.which("git") is None or not (CLONE / ".git").exists():
        pytest.skip("not a clone")
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={CLONE.as_posix()}", "ls-files"],
        cwd=CLONE,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    top = {line.partition("/")[0].strip('"') for line in listed.splitlines()}
    assert {name for name in top - ALLOWED if not name.startswith(".")} == set()
