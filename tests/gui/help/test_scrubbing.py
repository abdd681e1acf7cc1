"""Reports hold nothing of a person: no folder, no name, no file, no word that was said."""

import string
import time
import traceback
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import StorageError, UnreadableAudioError
from speechstudio.gui.faults import fault
from speechstudio.gui.help.report import Trouble, report
from speechstudio.gui.help.scrubbing import Scrubber

LONGEST_S = 0.5

LETTERS = string.ascii_letters + string.digits + " ,;:()[]-_'’“”äöéñ森下さん.&+=%#@!"  # noqa: RUF001
MARK = "Qzx"
"""Nothing of the program holds it."""
names = st.text(LETTERS, max_size=12).map(lambda text: f"{MARK}{text}{MARK}")
folders = st.lists(names, min_size=1, max_size=4)
users = st.text(string.ascii_lowercase, min_size=4, max_size=10).map(lambda text: f"zq{text}")
TEMPLATES = (
    "cannot read {path}: No such file or directory",
    "cannot read the lexicon {path}: permission denied",
    "{path} is there already, and was changed or not made here",
    "{path}: the lexicon is not TOML: something at {path}",
    "the file {path!r} is damaged",
    "cannot write to “{path}”, as its disk is full; choose another",
    "file://{path} holds no sound",
)
ROOTS = (PurePosixPath("/home"), PureWindowsPath("C:\\Users"), PureWindowsPath("\\\\nas\\x"))
SCRUBBER = Scrubber(user="anna", computer="kitchen-pc")


@given(folders, names, st.sampled_from(TEMPLATES), st.sampled_from(ROOTS))
def test_no_part_of_a_path_is_left(
    parts: list[str], name: str, template: str, root: PurePath
) -> None:
    path = str(root.joinpath(*parts, name))
    assert MARK not in SCRUBBER.text(template.format(path=path))
    assert MARK not in SCRUBBER.text(template.format(path=f"~/{name}/{name}"))


@given(names, st.sampled_from((".mp3", ".speech", ".Wav", ".docx", ".m4a")))
def test_no_name_of_a_file_is_left(name: str, suffix: str) -> None:
    for template in ("{0} holds no sound", "cannot open {0}: it is damaged", "“{0}” is empty"):
        assert MARK not in SCRUBBER.text(template.format(f"{name}{suffix}"))


@given(names)
def test_what_is_quoted_and_what_is_known_is_left_out(name: str) -> None:
    for template in ("entry {0!r} has no reading", "“{0}” is no number", 'no "{0}" here'):
        assert MARK not in SCRUBBER.text(template.format(name))
    known = Scrubber(user="anna", names=(name,))
    assert MARK not in known.text(f"the project {name} cannot be opened")


@given(users)
def test_the_user_is_left_out_wherever_the_name_stands(user: str) -> None:
    scrubber = Scrubber(user=user)
    said = scrubber.text(f"The keyring of {user.title()} is locked")
    assert user not in said.lower()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("the disk is full", "the disk is full"),
        (
            "cannot read /home/anna/My talk.mp3: No such file or directory",
            "cannot read <path>: No such file or directory",
        ),
        (
            "Choose a smaller model, or close programs.",
            "Choose a smaller model, or close programs.",
        ),
        ("Whisper large 3.0 needs 4.5 GB", "Whisper large 3.0 needs 4.5 GB"),
    ],
)
def test_what_helps_is_kept(text: str, said: str) -> None:
    assert SCRUBBER.text(text) == said


def test_a_trace_keeps_places_in_the_program_and_no_values() -> None:
    error = StorageError(f"cannot write /home/anna/{MARK}")
    error.__cause__ = ValueError(f"{MARK} said\nthat {MARK} was here")
    made = fault(error)
    detail = "".join(traceback.format_exception(error))
    detail += f'  File "/srv/x/speechstudio/gui/window.py", line 12, in close\n    say("{MARK}")\n'
    detail += f'  File "/home/anna/{MARK}.py", line 3, in go\n'
    said = SCRUBBER.trace(detail)
    assert MARK not in said
    assert "speechstudio/gui/window.py:12 close" in said
    assert "<path>:3 go" in said
    assert "ValueError" in said
    assert MARK not in SCRUBBER.text(made.message)


def test_a_report_says_versions_and_what_kind_of_error() -> None:
    error = UnreadableAudioError(
        f"cannot read /home/anna/{MARK}.mp3: permission denied", hint="Check the file."
    )
    text = report((Trouble(error=error, at="09:14"),), SCRUBBER)
    assert text.startswith("Speech Studio ")
    assert "Python 3" in text
    assert "09:14 UnreadableAudioError (audio.unreadable)" in text
    assert "cannot read <path>: permission denied" in text
    assert "Check the file." in text
    assert MARK not in text
    assert "No error was told" in report((), SCRUBBER)


def test_thousands_of_known_names_keep_nobody_waiting() -> None:
    names = tuple(f"Talk {number}.wav" for number in range(10_000))
    scrubber = Scrubber(user="anna", names=names)
    began = time.thread_time()
    for number in range(20):
        assert scrubber.text(f"TALK {number}.WAV has no sound") == "<name> has no sound"
    assert time.thread_time() - began < LONGEST_S
