"""Projects as rows: by day, with length and people, or what stands in the way."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from speechstudio.gui.shell.library_rows import rows, strip_parts
from speechstudio.gui.viewmodels.projects import usual_language
from speechstudio.gui.widgets.row import Row, RowState
from speechstudio.storage.project import BINS, TalkStrip
from speechstudio.workflows.library import Entry, EntryState

NOW = datetime.now(tz=UTC)
TODAY = NOW.astimezone().date()


def entry(state: EntryState = EntryState.READY, reason: str = "", days_ago: int = 0) -> Entry:
    return Entry(
        path=Path("/projects/talk.speech"),
        title="Talk",
        state=state,
        reason=reason,
        created=NOW,
        changed=NOW - timedelta(days=days_ago),
        duration_ms=65_000,
        speakers=2,
    )


def row(one: Entry) -> Row:
    (group,) = rows([one], lambda _path: None, TODAY)
    return group.rows[0]


def test_length_and_people_are_said() -> None:
    assert row(entry()).meta == "01:05 · 2 speakers"


@pytest.mark.parametrize(
    ("state", "reason", "meta", "shown"),
    [
        (EntryState.FAILED, "out of memory", "Stopped: out of memory", RowState.FAILED),
        (EntryState.TRANSCRIBING, "", "Interrupted, can go on", RowState.WARNING),
        (EntryState.AUDIO_MOVED, "", "01:05 · audio has moved", RowState.WARNING),
        (EntryState.UNREADABLE, "damaged", "Cannot be read", RowState.FAILED),
    ],
)
def test_what_stands_in_the_way_is_said(
    state: EntryState, reason: str, meta: str, shown: RowState
) -> None:
    made = row(entry(state, reason))
    assert (made.meta, made.state) == (meta, shown)


def test_what_was_never_begun_is_not_called_interrupted() -> None:
    made = row(replace(entry(EntryState.TRANSCRIBING), was_heard=False))
    assert (made.meta, made.state) == ("Not transcribed yet", RowState.READY)


def test_an_edit_of_today_is_told_with_its_time() -> None:
    edited = replace(entry(), is_edited=True)
    assert row(edited).meta == f"01:05 · 2 speakers · edited {NOW.astimezone():%H:%M}"
    assert row(replace(edited, changed=NOW - timedelta(days=1))).meta == "01:05 · 2 speakers"


@pytest.mark.parametrize(
    ("languages", "said"),
    [
        (("en", "en-GB", "ja"), ["", "", " · Japanese"]),
        (("ja",), [""]),
        (("en", "ja"), [" · English", " · Japanese"]),
        ((None, "ja", "ja"), ["", "", ""]),
    ],
)
def test_a_language_is_named_where_it_is_not_the_usual_one(
    languages: tuple[str | None, ...], said: list[str]
) -> None:
    entries = [replace(entry(), language=language) for language in languages]
    (group,) = rows(entries, lambda _path: None, TODAY, usual_language(entries))
    assert [made.meta for made in group.rows] == [f"01:05 · 2 speakers{more}" for more in said]


def test_days_are_headings() -> None:
    groups = rows([entry(), entry(days_ago=3)], lambda _path: None, TODAY)
    assert [group.heading for group in groups] == ["Today", "This week"]


def test_stretches_of_one_speaker_are_one_part() -> None:
    nobody, first, second = bytes(BINS), bytearray(BINS), bytearray(BINS)
    first[:10] = b"\xff" * 10
    second[20:30] = b"\xff" * 10
    parts = strip_parts(TalkStrip(shares=(nobody, bytes(first), bytes(second))))
    assert [(part.speaker, part.start, part.stop) for part in parts] == [
        (1, 0.0, 10 / BINS),
        (2, 20 / BINS, 30 / BINS),
    ]


def test_a_project_without_speech_has_no_strip() -> None:
    assert strip_parts(TalkStrip()) == ()
