"""Scripts in the list at the left."""

from datetime import UTC, date, datetime
from pathlib import Path

from speechstudio.gui.speak.left_rows import rows
from speechstudio.gui.widgets.row import RowState
from speechstudio.workflows.scripts import ScriptEntry
from speechstudio.workflows.scripts.library import TextPart

NOON = datetime(2025, 11, 20, 12, tzinfo=UTC)


def entry(name: str, **fields: object) -> ScriptEntry:
    made = {"path": Path(f"/{name}.script"), "title": name, "changed": NOON, "created": NOON}
    return ScriptEntry(**{**made, **fields})  # type: ignore[arg-type]  # by name


def voice_title(name: str, _language: str) -> str:
    return name.partition(":")[2].title()


def test_rows_say_what_is_made_and_by_whom() -> None:
    talk = (TextPart(speaker=1, start=0.0, stop=1.0),)
    known = (
        entry("Briefing", sentences=7, duration_ms=52_000, voice="kokoro:emma", talk=talk),
        entry("Scene", sentences=40, speakers=4, duration_ms=698_000),
        entry("Notice", sentences=1),
        entry("", reason="it is damaged"),
    )
    (group,) = rows(known, date(2025, 11, 20), voice_title)
    assert group.heading == "Today"
    assert [(row.title, row.meta) for row in group.rows] == [
        ("Briefing", "7 sentences · 00:52 · Emma"),
        ("Scene", "4 voices · 11:38"),
        ("Notice", "1 sentence · not made yet"),
        ("Untitled", "Cannot be read"),
    ]
    assert len(group.rows[0].strip) == 1
    assert group.rows[3].state is RowState.FAILED
