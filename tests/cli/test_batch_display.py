import io
from pathlib import Path

import pytest
from rich.console import Console
from rich.progress import Progress

from speechstudio.cli import bars as bars_module
from speechstudio.cli import batch_display
from speechstudio.cli.batch_display import BatchDisplay
from speechstudio.cli.terminal import Terminal
from speechstudio.workflows.speaking.batch_items import BatchInput
from speechstudio.workflows.speaking.batch_progress import BatchProgress
from speechstudio.workflows.speaking.batch_row import DONE, FAILED, SKIPPED, Row


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch_display, "BETWEEN_LOOKS_S", 0.0)


def half_done(folder: Path) -> BatchProgress:
    """One of two texts is over, the other half spoken at a hundred characters in ten seconds."""
    now_s = 0.0
    entries = []
    for number in (1, 2):
        path = folder / f"chapter {number}.txt"
        path.write_bytes(b"x" * 1000)
        entries.append(BatchInput(path=path, folder=Path(), stem=path.stem, number=number))
    progress = BatchProgress(entries, 1, clock=lambda: now_s)
    progress.began(entries[0], 1000)
    progress.spoken(entries[0], 1000, is_fresh=True)
    progress.over(entries[0])
    progress.began(entries[1], 1000)
    for _ in range(5):
        now_s += 10.0
        progress.spoken(entries[1], 100, is_fresh=True)
    return progress


def drawn(progress: Progress) -> str:
    console = Console(file=io.StringIO(), width=100)
    with console.capture() as capture:
        console.print(progress.get_renderable())
    return capture.get()


def test_a_terminal_shows_all_and_each_that_runs(tmp_path: Path) -> None:
    shown = bars_module.bars()
    display = BatchDisplay(Terminal(shown), quiet=False)
    display.changed(half_done(tmp_path))
    total, running = drawn(shown).splitlines()
    assert total.startswith("1 of 2 files")
    assert "75%" in total
    assert "0:50" in total or "0:49" in total
    assert running.startswith("  chapter 2.txt")
    assert "50%" in running
    assert "chapter 1.txt" not in drawn(shown)


def test_what_is_over_is_not_shown_as_running(tmp_path: Path) -> None:
    shown = bars_module.bars()
    display = BatchDisplay(Terminal(shown), quiet=False)
    progress = half_done(tmp_path)
    display.changed(progress)
    (item,) = progress._running.values()
    progress.over(item.entry)
    display.changed(progress)
    assert len(drawn(shown).splitlines()) == 1
    assert "2 of 2 files" in drawn(shown)


def test_elsewhere_a_line_comes_when_there_was_none_for_a_while(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    display = BatchDisplay(Terminal(), quiet=False)
    display.changed(half_done(tmp_path))
    assert capsys.readouterr().err == ""
    monkeypatch.setattr(batch_display, "BETWEEN_LINES_S", 0.0)
    display.changed(half_done(tmp_path))
    assert capsys.readouterr().err == "1 of 2 files, 75 % spoken, 0:50 left\n"


def test_quiet_tells_failures_alone(capsys: pytest.CaptureFixture[str]) -> None:
    display = BatchDisplay(Terminal(), quiet=True)
    display.row(Row(input="a.txt", result=DONE, duration_s=1.0), 1, 3)
    display.row(Row(input="b.txt", result=SKIPPED), 2, 3)
    display.row(Row(input="c.pdf", result=FAILED, message="it is locked", hint="Open it."), 3, 3)
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "speechstudio: c.pdf: it is locked. Open it.\n")


def test_rows_say_what_was_made_and_what_to_look_at(capsys: pytest.CaptureFixture[str]) -> None:
    display = BatchDisplay(Terminal(), quiet=False)
    row = Row(input="a.srt", result=DONE, duration_s=12.34, late_cues=2, misheard=1)
    display.row(row, 1, 2)
    display.row(Row(input="b.txt", result=SKIPPED), 2, 2)
    assert capsys.readouterr().out == (
        "[1/2] a.srt: 12.3 s of speech, 2 subtitles too long for the time, 1 sentence misheard\n"
        "[2/2] b.txt: done already\n"
    )
