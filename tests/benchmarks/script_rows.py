"""Measures how long the sentences of a script of 100,000 words keep anybody waiting.

`python -m tests.benchmarks.script_rows [words]`
"""

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import Path

from PySide6.QtWidgets import QApplication

from speechstudio.domain.edits import Query
from speechstudio.domain.script import Forced, Script, ScriptParagraph
from speechstudio.domain.script_edits import force_everywhere, replace_matches, replace_text
from speechstudio.gui.collecting import much_is_made
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.script_row import SpanGroup
from speechstudio.gui.viewmodels.script_rows import ScriptRows
from speechstudio.storage.script import ScriptFile
from tests.benchmarks.long_texts import paragraphs
from tests.gui.viewmodels.scripts_at_hand import rows_of_script

WORDS = 100_000
WORDS_A_PARAGRAPH = 75
TYPED = 100
VISIBLE = 12


def main() -> None:
    """Print the table."""
    words = int(sys.argv[1]) if len(sys.argv) > 1 else WORDS
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    count = words // WORDS_A_PARAGRAPH
    script = Script(
        paragraphs=tuple(ScriptParagraph(text=text) for text in islice(paragraphs(1), count))
    )
    print(f"{sum(len(p.text.split()) for p in script.paragraphs)} words, {count} paragraphs")
    with tempfile.TemporaryDirectory() as name:
        _files(Path(name), script)
        begun = time.perf_counter()
        with much_is_made(), rows_of_script(Path(name), script) as rows:
            print(f"{'rows made':32}{(time.perf_counter() - begun) * 1000:8.1f} ms")
            _measure("read everything", rows, [], application)
            _edit(rows, application)


def _files(folder: Path, script: Script) -> None:
    path = folder / "file.script"
    begun = time.perf_counter()
    ScriptFile.create(path, script).close()
    made = time.perf_counter()
    ScriptFile.open(path).close()
    opened = time.perf_counter()
    print(f"file made {(made - begun) * 1000:.1f} ms, opened {(opened - made) * 1000:.1f} ms")


def _edit(rows: ScriptRows, application: QApplication) -> None:
    document = rows.document
    middle = rows.paragraph_count // 2

    def type_letter() -> None:
        _type(document, middle, "x")

    _measure("type a letter", rows, [type_letter] * TYPED, application)
    _measure("undo", rows, [document.undo_stack.undo] * (TYPED // 2), application)
    both = [lambda: _type(document, 1, "\n"), document.undo_stack.undo]
    _measure("split, merge", rows, both * 10, application)
    _measure(
        "force everywhere",
        rows,
        [lambda: _force(document), document.undo_stack.undo],
        application,
    )
    _measure("replace all", rows, [lambda: _replace(document)], application)
    _measure(
        "leave dates",
        rows,
        [lambda: rows.groups.set_read(SpanGroup.DATES, is_read=False)],
        application,
    )
    whole = "\n".join(p.text for p in document.script.paragraphs)
    _measure("paste all of it", rows, [lambda: _type(document, 0, whole)], application)
    _measure("delete half", rows, [lambda: _cut(document)], application)


def _type(document: ScriptDocument, paragraph: int, text: str) -> None:
    place = (paragraph, 5)
    document.edit("Typing", replace_text(document.script, place, place, text)[0])


def _cut(document: ScriptDocument) -> None:
    end = (len(document.script.paragraphs) // 2, 3)
    document.edit("Delete", replace_text(document.script, (0, 2), end, "")[0])


def _force(document: ScriptDocument) -> None:
    forced = Forced(start=0, end=0, spoken="two dozen")
    document.edit("Read", force_everywhere(document.script, "24", forced))


def _replace(document: ScriptDocument) -> None:
    after, _ = replace_matches(document.script, Query(text="baker"), "pastry cook")
    document.edit("Replace", replace(after))


def _measure(
    what: str, rows: ScriptRows, acts: Sequence[Callable[[], object]], application: QApplication
) -> None:
    """Do each thing and look at what is visible; say what turns of the event loop cost."""
    begun = time.perf_counter()
    turns: list[float] = []

    def turn(act: Callable[[], object]) -> None:
        started = time.thread_time()
        act()
        for at in range(min(VISIBLE, rows.paragraph_count)):
            rows.rows_of(rows.paragraph_count // 2 - at)
        turns.append((time.thread_time() - started) * 1000)

    for act in acts:
        turn(act)
        turn(application.processEvents)
    acted = max(turns, default=0.0)
    while not rows.is_settled:
        turn(application.processEvents)
    turns.sort()
    took_s = time.perf_counter() - begun
    print(
        f"{what:32}{took_s:8.2f} s until settled; act {acted:6.1f} ms,"
        f" turns 99 % {turns[len(turns) * 99 // 100]:6.1f}, worst {turns[-1]:6.1f} ms"
    )


if __name__ == "__main__":
    main()
