from importlib import import_module
from pathlib import Path

import pytest

running = import_module("bootstrap_steps.running")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], False),
        (["talk.mp3"], True),
        (["talk.mp3", "--language", "en"], True),
        (["--language", "en"], False),
        (["--language=en"], False),
        (["--language=en", "talk.mp3"], True),
        (["--language", "en", "talk.mp3"], True),
        (["--print"], False),
        (["-"], True),
    ],
)
def test_files_are_told_from_the_values_of_options(arguments: list[str], expected: object) -> None:
    assert running.names_a_file(arguments) is expected


def test_an_existing_file_after_a_flag_is_a_file(tmp_path: Path) -> None:
    recording = tmp_path / "talk.wav"
    recording.touch()
    assert running.names_a_file(["--print", str(recording)])
    assert not running.names_a_file(["--output", str(tmp_path)])
