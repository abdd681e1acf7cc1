"""The window is killed at its work: the next one has everything, and goes on."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from speechstudio.audio.journal_places import SUFFIX
from speechstudio.audio.probe import probe
from speechstudio.domain.transcript import Transcript
from speechstudio.storage.project import Project, ProjectState, read_text
from tests.models_run.clips import between, repeated, sample, write_wav
from tests.models_run.conftest import NewProgram
from tests.models_run.program import Program, wait_until
from tests.models_run.window_program import WindowProgram, window_of
from tests.sound_devices import SoundSystem

WRITTEN_WITHIN_S = 1.0

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(300),
    pytest.mark.skipif(sys.platform != "linux", reason="looks into processes as Linux has them"),
]


@pytest.fixture
def program(new_program: NewProgram) -> Program:
    return new_program("killed-window")


def is_done(seen: dict[str, Any]) -> bool:
    return bool(seen["project"]) and not seen["is_working"] and bool(seen["text"])


def transcript_in(path: str) -> Transcript:
    """Read a project that nobody has open, and see that it is done."""
    with Project.open(Path(path)) as project:
        assert not project.read_only
        assert project.details.state is ProjectState.READY
        return project.transcript


@pytest.fixture
def speech(tmp_path: Path) -> Path:
    return write_wav(tmp_path / "speech.wav", between(sample(), 6500, 19_000))


def record(window: WindowProgram) -> None:
    """Begin, and record for a second."""
    window.ask("trigger", "record")
    window.see(lambda seen: seen["phase"] == "ready")
    window.ask("trigger", "record")
    window.see(lambda seen: seen["recorded_ms"] > 1000)


@pytest.fixture
def recorded(
    program: Program, sound_devices: SoundSystem, speech: Path
) -> Iterator[tuple[int, WindowProgram]]:
    """Kill a window while it records; give how far it was, and the next window."""
    with window_of(program) as window, sound_devices.spoken(speech):
        record(window)
        window.ask("mark")
        window.see(lambda seen: seen["recorded_marks"] == 1)
        recorded_ms = window.see(lambda seen: seen["recorded_ms"] > 5000)["recorded_ms"]
        window.kill()
    with window_of(program) as window:
        yield recorded_ms, window


def test_a_recording_that_is_cut_off_is_offered_whole(
    recorded: tuple[int, WindowProgram], program: Program
) -> None:
    recorded_ms, window = recorded
    window.see(lambda seen: "A recording was cut off" in seen["toasts"])
    window.ask("press_toast", "Make a project")
    path = window.see(is_done)["project"]
    window.close()
    (recording,) = (program.home / "Documents").rglob("*.wav")
    assert (probe(recording).duration_ms or 0) > recorded_ms - 1000
    with Project.open(Path(path)) as project:
        assert project.transcript.segments
        assert len(project.details.marks) == 1
    with window_of(program) as again:
        seen = again.see(lambda seen: seen["projects"] == [path])
        assert seen["toasts"] == []
        again.close()


def test_a_recording_that_ended_but_was_not_taken_yet_is_offered(
    program: Program, sound_devices: SoundSystem
) -> None:
    with window_of(program) as window:
        record(window)
        sound_devices.take_away()
        window.see(lambda seen: seen["phase"] == "lost")
        window.kill()
    with window_of(program) as window:
        window.see(lambda seen: "A recording was cut off" in seen["toasts"])
        window.ask("press_toast", "Leave it")
        wait_until(lambda: not [*(program.home / "Documents").rglob(f"*{SUFFIX}")])
        window.close()
    (recording,) = (program.home / "Documents").rglob("*.wav")
    assert (probe(recording).duration_ms or 0) > 0


def test_a_transcription_that_is_cut_off_goes_on_to_the_same_end(
    new_program: NewProgram, program: Program, tmp_path: Path
) -> None:
    call = write_wav(tmp_path / "call.wav", repeated(3))
    with window_of(program, call) as window:
        window.see(lambda seen: seen["text"] or program.noted("recognition-0") > 0)
        window.kill()
    with window_of(program) as window:
        path = window.see(lambda seen: len(seen["projects"]) == 1)["projects"][0]
        window.ask("open", path)
        window.see(lambda seen: seen["banner"] == "Not transcribed to the end")
        window.ask("press_banner")
        window.see(lambda seen: seen["is_working"])
        window.see(lambda seen: program.noted("diarization") > 0 or is_done(seen))
        window.kill()
    with window_of(program) as window:
        window.ask("open", path)
        window.see(lambda seen: seen["banner"] == "Not transcribed to the end")
        window.ask("press_banner")
        window.see(lambda seen: seen["is_working"])
        window.see(is_done)
        window.close()
    undisturbed = new_program("undisturbed-window")
    with window_of(undisturbed, call) as window:
        whole = window.see(is_done)["project"]
        window.close()
    assert transcript_in(path) == transcript_in(whole)


def test_a_word_is_in_the_file_as_soon_as_it_is_typed(program: Program, tmp_path: Path) -> None:
    subtitles = tmp_path / "film.srt"
    subtitles.write_text("1\n00:00:01,000 --> 00:00:02,000\nHello there.\n", encoding="utf-8")
    with window_of(program, subtitles) as window:
        path = Path(window.see(is_done)["project"])
        window.ask("type", "Zebra ")
        wait_until(lambda: "Zebra" in read_text(path), WRITTEN_WITHIN_S)
        window.kill()
    assert transcript_in(str(path)).text == "Zebra Hello there."
    with window_of(program) as window:
        window.ask("open", str(path))
        window.see(lambda seen: seen["text"] == "Zebra Hello there.")
        window.close()
