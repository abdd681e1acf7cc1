"""Lists are grouped by day."""

from datetime import date, datetime, timedelta
from pathlib import Path

from speechstudio.gui.days import grouped
from speechstudio.workflows.library import Entry, EntryState

TODAY = date(2024, 3, 6)


def entry(days_ago: int) -> Entry:
    at = datetime(2024, 3, 6, 12).astimezone() - timedelta(days=days_ago)
    return Entry(
        path=Path(f"{days_ago}.speech"),
        title=str(days_ago),
        state=EntryState.READY,
        created=at,
        changed=at,
    )


def test_days_become_headings() -> None:
    found = grouped([entry(days) for days in (-1, 0, 1, 6, 7, 20, 40, 80, 100)], TODAY)
    assert [(heading, [each.title for each in entries]) for heading, entries in found] == [
        ("Today", ["-1", "0"]),
        ("This week", ["1", "6"]),
        ("February", ["7", "20"]),
        ("January", ["40"]),
        ("December 2023", ["80"]),
        ("November 2023", ["100"]),
    ]


def test_no_projects_have_no_headings() -> None:
    assert grouped([], TODAY) == []
