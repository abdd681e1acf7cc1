"""A project keeps what is saved in it."""

import sqlite3
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.domain import edits
from speechstudio.domain.effort import Effort
from speechstudio.domain.errors import EditError, StorageError, UsageError
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Transcript, Word
from speechstudio.storage.project import Details, Mark, Project, ProjectState, read_summary
from tests.domain.edits.test_sequences import Edit, some_edit
from tests.domain.strategies import transcripts
from tests.formats.strategies import any_transcripts
from tests.storage.project.making import line, made, reopened, talk, tamper


@settings(max_examples=12)
@given(any_transcripts(), any_transcripts())
def test_what_was_saved_is_loaded(first: Transcript, second: Transcript) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = made(Path(name) / "a.speech", first)
        assert reopened(path) == first
        with Project.open(path) as project:
            project.save(second)
            assert project.transcript is second
        assert reopened(path) == second


@settings(max_examples=15)
@given(transcripts(minimum=2), st.lists(some_edit | st.just(None), min_size=1, max_size=8))
def test_after_edits_and_undos_a_fresh_load_is_equal(
    transcript: Transcript, made_edits: list[Edit | None]
) -> None:
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "a.speech"
        history = [transcript]
        with Project.create(path, Details(title="T"), transcript) as project:
            for edit in made_edits:
                try:
                    history.append(edit(history[-1]) if edit else history[len(history) // 2])
                except (EditError, UsageError):
                    continue
                project.save(history[-1])
            talked = project._stored.talk
        with Project.open(path) as project:
            assert project.transcript == history[-1]
            assert project._stored.talk == talked
            assert project._row.talk == talked


def test_segments_in_any_order_are_saved(tmp_path: Path) -> None:
    lines = [line(at) for at in range(30)]
    transcript = talk(30)
    orders: tuple[list[Segment], ...] = (
        [*lines[15:], *lines[:15]],
        lines[::-1],
        lines[::2],
        [lines[3]] * 3,
        [],
        lines,
    )
    with Project.create(tmp_path / "a.speech", Details(title="T"), transcript) as project:
        for order in orders:
            project.save(replace(transcript, segments=tuple(order)))
            with closing(sqlite3.connect(tmp_path / "a.speech")) as connection:
                texts = connection.execute("SELECT text FROM segment ORDER BY place").fetchall()
            assert [text for (text,) in texts] == [segment.text for segment in order]


def test_details_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.speech"
    details = Details(
        title="Flood, part 2",
        state=ProjectState.FAILED,
        reason="out of memory",
        run={"model": "whisper-base", "recognition": {"language": None}},
        marks=(Mark(at_ms=5), Mark(at_ms=9000, label="the sluice")),
        reviewed=(TimeSpan(start_ms=0, end_ms=10),),
        view={"caret": [3, 7], "zoom": 1.25},
    )
    Project.create(path, details).close()
    with Project.open(path) as project:
        assert project.details == details
        project.update(replace(details, marks=(), title="Flood"))
    with Project.open(path) as project:
        assert project.details == replace(details, marks=(), title="Flood")


def test_transcript_and_details_are_saved_in_one_step(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        statements: list[str] = []
        project._database._connection.set_trace_callback(statements.append)
        project.save(talk(2), replace(project.details, state=ProjectState.FAILED, reason="no"))
        project._database._connection.set_trace_callback(None)
    assert statements.count("COMMIT") == 1
    assert reopened(path) == talk(2)


def test_moving_the_caret_is_no_change_of_content(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.speech", Details(title="T")) as project:
        before = project.changed
        project.update(replace(project.details, view={"caret": [1, 2]}))
        assert project.changed == before
        project.save(talk())
        assert project.changed >= before
        assert project.created <= project.changed


def test_saving_the_same_again_writes_nothing(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        before = path.read_bytes()
        project.save(project.transcript, project.details)
        assert path.read_bytes() == before


def test_a_new_project_never_replaces_a_file(tmp_path: Path) -> None:
    path = tmp_path / "a.speech"
    path.write_text("mine")
    with pytest.raises(StorageError):
        Project.create(path, Details(title="T"))
    assert path.read_text() == "mine"


def test_halves_of_characters_do_not_stop_a_save(tmp_path: Path) -> None:
    word = Word(text="a\ud83db", start_ms=0, end_ms=1)
    odd = Transcript(segments=(Segment(words=(word,)),), source="\udcff.wav")
    path = tmp_path / "a.speech"
    Project.create(path, Details(title="\ud83d"), odd).close()
    with Project.open(path) as project:
        assert project.transcript.text == "a\ufffdb"
        assert project.transcript.source == "\udcff.wav"


def test_names_of_files_may_hold_any_character(tmp_path: Path) -> None:
    path = made(tmp_path / "50 % of?a#b 日本.speech")
    assert reopened(path) == talk()
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def test_the_outline_of_the_waveform_is_kept(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    with Project.open(path) as project:
        assert project.peaks() is None
        project.keep_peaks(b"\0peaks" * 1000)
    with Project.open(path) as project:
        assert project.peaks() == b"\0peaks" * 1000


def test_an_edit_writes_few_rows(tmp_path: Path) -> None:
    with Project.create(tmp_path / "a.speech", Details(title="T"), talk(2000)) as project:
        after = edits.split_segment(project.transcript, segment=1000, word=1, character=0)
        before = project._database._connection.total_changes
        project.save(after)
        assert project._database._connection.total_changes - before <= 5


def test_a_long_save_pauses_and_one_that_is_ended_leaves_all_as_it_was(tmp_path: Path) -> None:
    after = edits.merge_speakers(talk(50), source="S2", target="S1")
    with Project.create(tmp_path / "a.speech", Details(title="T"), talk(50)) as project:
        pauses = iter(range(10))

        def end() -> None:
            if next(pauses, None) is None:
                raise StorageError("Enough", hint="Wait")

        with pytest.raises(StorageError, match="Enough"):
            project.save(after, pause=end)
        assert project.transcript == talk(50)
        told: list[None] = []
        project.save(after, pause=lambda: told.append(None))
        assert len(told) >= 25  # rows that were written
    assert reopened(tmp_path / "a.speech") == after


def test_what_a_transcript_took_is_kept_with_it(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    effort = Effort(device="cpu", threads=2, took_ms=705_000, ended_ms=5)
    with Project.open(path) as project:
        before = project.details
        assert before.effort is None
        project.finish_work(talk(2), effort)
        project.update_beside_work(before)
        assert project.details.effort == effort
    with Project.open(path) as project:
        assert project.details.effort == effort


def test_a_project_that_is_older_says_nothing_of_what_it_took(tmp_path: Path) -> None:
    path = made(tmp_path / "a.speech")
    tamper(path, "DELETE FROM record WHERE name = 'effort'")
    with Project.open(path) as project:
        assert project.details.effort is None
    assert read_summary(path).made_ms is None
