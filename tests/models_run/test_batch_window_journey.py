"""Ten files for the queue, by mouse and keys on a screen, in a program that is killed twice."""

import sys
import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any

import pytest

from speechstudio.audio.probe import probe
from speechstudio.storage.project import Project, ProjectState
from tests.models_run.clips import between, sample, write_wav
from tests.models_run.conftest import NewProgram
from tests.models_run.program import Program, wait_until
from tests.models_run.scoring import word_errors
from tests.models_run.screen import Screen, virtual_screen
from tests.models_run.test_sample import read
from tests.models_run.window_program import WindowProgram, window_of

pytestmark = [
    pytest.mark.models,
    pytest.mark.timeout(600),
    pytest.mark.skipif(sys.platform != "linux", reason="looks into processes as Linux has them"),
]

LINES = (
    (6500, 10_750, "Hello? Hello? Oh, hello. I didn't know you were there. Neither did I."),
    (10_750, 14_300, "Okay, then I thought you know, I heard a beep. This is Diane in New Jersey."),
    (14_300, 17_780, "And I'm Sheila in Texas, originally from Chicago."),
    (17_780, 21_700, "Oh, I'm originally from Chicago also. I'm in New Jersey now though."),
    (24_020, 28_435, "At least you know, they all call me a Yankee down here, so what can I say?"),
)
"""Where parts of the sample begin and end, in ms, and what is said there."""
SPOKEN = {f"call {number}.wav": line for number, line in enumerate(LINES, 1)}
WRONG = 0.4
"""Share of words that a small model may get wrong where people talk into each other."""
SENTENCE = "The boat with the number {number} leaves the harbour before the sun is up. "
WRITTEN = {
    f"{word}.txt": "".join(SENTENCE.format(number=word) for _ in range(count))
    for word, count in {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}.items()
}
LETTERS_EACH_S = (9, 22)
"""As slowly and as fast as the voice may speak."""
WORKED_WITHIN_S = 300.0
"""Nothing here is about time: a machine may be busy."""
NAMES = (*SPOKEN, *WRITTEN)

Items = dict[str, dict[str, Any]]
Files = dict[str, tuple[int, int, bytes]]
"""Of each file its inode, time of last change, and bytes."""


@pytest.fixture
def screen() -> Iterator[Screen]:
    with virtual_screen() as made:
        yield made


@pytest.fixture
def program(new_program: NewProgram) -> Program:
    """The program of somebody who has ten files in the folder of documents."""
    program = new_program("batch-window")
    documents = program.home / "Documents"
    documents.mkdir()
    for name, (start_ms, end_ms, _) in SPOKEN.items():
        write_wav(documents / name, between(sample(), start_ms, end_ms))
    for name, text in WRITTEN.items():
        (documents / name).write_text(text, encoding="utf-8")
    return program


def click(window: WindowProgram, screen: Screen, words: str) -> None:
    """Click on a button as soon as it can be pressed."""
    place: list[int] = []

    def is_there() -> bool:
        place[:] = window.ask("button", words)
        return bool(place)

    wait_until(is_there)
    screen.click(*place)


def show_queue(window: WindowProgram, screen: Screen) -> None:
    """Go to the queue."""
    wait_until(lambda: window.ask("button", "Batch"))
    screen.find("New transcript.*")
    click(window, screen, "Batch")
    wait_until(lambda: window.ask("button", "Add files"))


def see_queue(window: WindowProgram, ready: Callable[[Items], object]) -> Items:
    """Wait until the queue is as it should be, and give what stands in it."""
    items: Items = window.see(lambda seen: ready(seen["items"]), "queue", WORKED_WITHIN_S)["items"]
    return items


def add_files(window: WindowProgram, screen: Screen) -> None:
    """Choose all files in the dialog, by their names."""
    click(window, screen, "Add files")
    screen.find("Open files")
    screen.type(" ".join(f'"{name}"' for name in NAMES))
    screen.press("Return")
    see_queue(window, lambda items: set(items) == set(NAMES))


def count_of(state: str, items: Items, names: Collection[str]) -> int:
    return sum(item["state"] == state for name, item in items.items() if name in names)


def killed(window: WindowProgram, names: Collection[str]) -> Files:
    """Kill the program when two of these are done and one runs; give the results of the done."""
    items = see_queue(
        window,
        lambda items: (
            count_of("done", items, names) >= 2 and count_of("running", items, names) == 1
        ),
    )
    window.kill()
    return results(items)


def results(items: Items) -> Files:
    """Read all that was made of items that are done."""
    made = [item for item in items.values() if item["state"] == "done"]
    return {path: content_of(Path(path)) for item in made for path in item["results"]}


def content_of(path: Path) -> tuple[int, int, bytes]:
    about = path.stat()
    return about.st_ino, about.st_mtime_ns, path.read_bytes()


def test_ten_files_are_done_once_though_the_program_is_killed(
    program: Program, screen: Screen
) -> None:
    began = time.monotonic()
    with window_of(program, screen=screen) as window:
        show_queue(window, screen)
        add_files(window, screen)
        first = killed(window, WRITTEN)
    print(f"killed after {time.monotonic() - began:.0f} s with {len(first)} results")
    with window_of(program, screen=screen) as window:  # nobody asks it to go on
        show_queue(window, screen)
        second = killed(window, SPOKEN)
    print(f"killed after {time.monotonic() - began:.0f} s with {len(second)} results")
    with window_of(program, screen=screen) as window:
        show_queue(window, screen)
        items = see_queue(window, lambda items: count_of("done", items, NAMES) == len(NAMES))
        screen.find("Queue.*")
        screen.press("ctrl+q")
        wait_until(lambda: window.process.poll() is not None)
        assert window.process.communicate() == ("", "")
        assert window.process.returncode == 0
    print(f"done after {time.monotonic() - began:.0f} s")
    last = results(items)
    assert {path: last[path] for path in first} == first
    assert {path: last[path] for path in second} == second
    assert first.keys() < second.keys() < last.keys()
    for item in items.values():
        assert ", Done" in item["row"], item
        assert "Done before" not in item["row"], item
        assert item["log"].count("Done") == 1, item
    see_that_nothing_is_left_over(program, items)
    for name, (_, _, words) in SPOKEN.items():
        see_that_it_is_heard(items[name], words)
    for name, text in WRITTEN.items():
        see_that_it_is_spoken(items[name], text)


def see_that_nothing_is_left_over(program: Program, items: Items) -> None:
    """Look for results that no item knows of."""
    folder = program.home / "Documents" / "Speech Studio"
    expected = {path for item in items.values() for path in item["results"]}
    expected |= {item["project"] for item in items.values() if item["project"]}
    assert {str(path) for path in folder.rglob("*") if path.is_file()} == expected
    assert len(expected) == 3 * len(SPOKEN) + len(WRITTEN)


def see_that_it_is_heard(item: dict[str, Any], words: str) -> None:
    """See that a recording became a document, subtitles and a project with its words."""
    assert [Path(path).suffix for path in item["results"]] == [".docx", ".srt"]
    text = read(Path(item["results"][1]), "srt").text
    assert word_errors(words, text).rate < WRONG, text
    with Project.open(Path(item["project"])) as project:
        assert project.details.state is ProjectState.READY
        assert project.transcript.text.split() == text.split()


def see_that_it_is_spoken(item: dict[str, Any], text: str) -> None:
    """See that the speech of a text is as long as it takes to say it."""
    (path,) = item["results"]
    seconds = (probe(Path(path)).duration_ms or 0) / 1000
    slowest, fastest = LETTERS_EACH_S
    assert len(text) / fastest < seconds < len(text) / slowest, item
