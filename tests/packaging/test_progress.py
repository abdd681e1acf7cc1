from importlib import import_module

import pytest

progress = import_module("bootstrap_steps.progress")


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("Collecting torch<3,>=2.8 (from speechstudio==0.1)", "looking for torch"),
        ("Collecting faster-whisper", "looking for faster-whisper"),
        (
            "  Downloading torch-2.13.0-cp311-cp311-manylinux_2_28_x86_64.whl (894.1 MB)",
            "downloading torch (894.1 MB)",
        ),
        (
            "  Downloading typing_extensions-4.16.0-py3-none-any.whl",
            "downloading typing_extensions",
        ),
        ("Installing collected packages: a, b, c", "unpacking 3 packages"),
        ("Building wheel for speechstudio (pyproject.toml): started", "building speechstudio"),
        ("Requirement already satisfied: torch", None),
        ("", None),
    ],
)
def test_a_line_of_pip_becomes_a_step(line: str, step: str | None) -> None:
    assert progress.step_in(line) == step


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("ERROR: Could not install packages: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: [Errno 13] Permission denied: '/x'", "could not be written"),
        ("ERROR: No matching distribution found for torch==2.13.0", "no version for Python 3.9"),
        ("ERROR: something nobody thought of", "pip could not install"),
    ],
)
def test_a_failure_is_told_in_plain_words_with_the_end_of_the_log(line: str, message: str) -> None:
    error = progress.failure(f"Collecting x\n{line}\n", python="3.9")
    assert message in error.message
    assert error.hint
    assert line in error.detail


def test_an_unreachable_index_is_not_mistaken_for_a_missing_package() -> None:
    log = (
        "WARNING: Retrying after connection broken by 'NewConnectionError(...)'\n"
        "ERROR: Could not find a version that satisfies the requirement torch\n"
        "ERROR: No matching distribution found for torch\n"
    )
    error = progress.failure(log, python="3.11")
    assert "could not be reached" in error.message
    assert "proxy" in error.hint
