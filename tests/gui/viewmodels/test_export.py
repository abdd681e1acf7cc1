"""Choices of an export, what is remembered of them, and what is written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.domain.transcript import Transcript
from speechstudio.formats import csv, docx, json, srt, txt, vtt
from speechstudio.formats.excerpt import WordRange
from speechstudio.formats.spec import FormatSpec, WriteOptions
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.export import Export
from speechstudio.gui.viewmodels.export_choices import Remembered, Subject
from speechstudio.gui.viewmodels.export_preview import (
    ExportFormat,
    Pages,
    make_preview,
    text_to_copy,
)
from speechstudio.storage.settings import ExportSettings
from tests.formats.samples import INTERVIEW, JAPANESE, segment

BINARY = FormatSpec(id="bin", suffix=".bin", title="Bin", write=lambda _t, _o: b"\0\xff")


def pages(_transcript: Transcript, _options: WriteOptions) -> Pages:
    return Pages(pictures=("first",), total=1)


FORMATS = (
    ExportFormat(spec=docx.SPEC, pages=pages),
    *(ExportFormat(spec=each.SPEC) for each in (txt, srt, vtt, json, csv)),
    ExportFormat(spec=BINARY),
)
CHOSEN = {each.spec.id: each for each in FORMATS}


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    made = Background()
    yield made
    made.close()


def export_of(
    folder: Path,
    background: Background,
    settings: ExportSettings | None = None,
    transcript: Transcript = INTERVIEW,
    selection: WordRange | None = None,
) -> Export:
    subject = Subject(
        transcript=transcript, title="Boats: a talk", folder=folder, selection=selection
    )
    return Export(subject, settings or ExportSettings(format="srt"), FORMATS, background)


def test_the_file_is_named_after_the_project_and_the_format(
    tmp_path: Path, background: Background
) -> None:
    export = export_of(tmp_path, background)
    assert export.path == tmp_path / "Boats a talk.srt"
    export.choose_format("docx")
    assert export.path.name == "Boats a talk.docx"
    export.close()


def test_a_chosen_place_gets_the_suffix_and_is_remembered(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    export = export_of(tmp_path / "recordings", background)
    export.set_path(tmp_path / "out" / "v1.2")
    assert export.path.name == "v1.2.srt"
    with qtbot.waitSignal(export.remembered) as told:
        export.export()
    assert told.args[0].folder == str(tmp_path / "out")
    assert (tmp_path / "out" / "v1.2.srt").is_file()


def test_options_are_kept_for_each_format(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    export = export_of(tmp_path, background)
    export.set_option("line_length", 30)
    export.choose_format("txt")
    export.set_option("times", False)
    export.choose_format("srt")
    assert export.options.line_length == 30
    with qtbot.waitSignal(export.remembered) as told:
        export.export()
    again = export_of(tmp_path, background, told.args[0])
    assert again.options.line_length == 30
    again.choose_format("txt")
    assert not again.options.times
    again.close()
    export.close()


def test_an_export_replaces_nothing_unasked(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    export = export_of(tmp_path, background)
    export.path.write_bytes(b"mine")
    with qtbot.waitSignal(export.exists):
        export.export()
    assert export.path.read_bytes() == b"mine"
    with qtbot.waitSignal(export.exported):
        export.export(replaces=True)
    assert export.path.read_bytes() == srt.write(INTERVIEW, export.options)


def test_a_failed_export_leaves_nothing(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    (tmp_path / "file").write_bytes(b"")
    export = export_of(tmp_path / "file", background)
    with qtbot.waitSignal(export.failed):
        export.export()
    assert not export.is_busy
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_parts_can_be_exported_by_themselves(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    chosen = WordRange(segment=1, word=0, last_segment=1, stop_word=2)
    export = export_of(tmp_path, background, selection=chosen)
    titles = [each.title for each in export.ranges]
    assert titles == ["Whole transcript", "Selection", "Only Anna Smith", "Only Speaker 2"]
    export.choose_format("txt")
    export.choose_range(1)
    with qtbot.waitSignal(export.copied) as copied:
        export.copy()
    assert copied.args == ["[0:00:10] Speaker 2: Thank you.\n"]
    export.close()


def test_the_newest_choice_is_previewed_in_the_end(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    export = export_of(tmp_path, background)
    export.make_preview()
    for length in (30, 40, 24):
        export.set_option("line_length", length)
    qtbot.waitUntil(lambda: export.preview.ruler == 24)
    export.choose_format("txt")
    qtbot.waitUntil(lambda: any("[0:00:00]" in row for row in export.preview.rows))
    export.close()


def test_nonsense_in_settings_is_left_out() -> None:
    tables = {"srt": {"line_length": "wide", "lines": 3, "max_cue_ms": True, "unknown": 1}}
    options = Remembered(tables=tables).options(srt.SPEC, "")
    assert (options.line_length, options.lines, options.max_cue_ms) == (42, 3, 7000)
    assert Remembered(tables={"srt": {"lines": 0}}).options(srt.SPEC, "").lines == 2
    assert Remembered(tables={"srt": "no table"}).options(srt.SPEC, "") == WriteOptions(
        mark_suspects=False
    )
    assert Remembered().options(docx.SPEC, "").mark_suspects is True


def test_subtitles_are_counted_with_those_that_are_too_fast() -> None:
    preview = make_preview(CHOSEN["srt"], INTERVIEW, WriteOptions(), at_ms=13_600, columns=60)
    assert preview.facts == "8 subtitles · none too fast"
    assert preview.rows[preview.start_row] == "4"
    slow = WriteOptions(max_chars_per_second=5)
    facts = make_preview(CHOSEN["vtt"], INTERVIEW, slow, at_ms=0, columns=60).facts
    assert facts.startswith("8 subtitles · ")
    assert not facts.endswith("none too fast")
    assert preview.unchecked == 3


def test_text_is_wrapped_and_data_is_not() -> None:
    text = make_preview(CHOSEN["txt"], INTERVIEW, WriteOptions(), at_ms=0, columns=30)
    assert max(map(len, text.rows)) <= 30
    assert text.facts.endswith(" words")
    wide = make_preview(CHOSEN["txt"], JAPANESE, WriteOptions(), at_ms=0, columns=30)
    assert max(map(len, wide.rows)) <= 30
    assert "".join("".join(wide.rows).split()) == "".join(
        txt.write(JAPANESE, WriteOptions()).decode().split()
    )
    table = make_preview(CHOSEN["csv"], INTERVIEW, WriteOptions(), at_ms=0, columns=30)
    assert len(table.rows) == 1 + len(INTERVIEW.segments)


def test_documents_are_pages_and_are_copied_as_text() -> None:
    preview = make_preview(CHOSEN["docx"], INTERVIEW, WriteOptions(), at_ms=0, columns=30)
    assert preview.pages is not None
    assert preview.facts.endswith("1 page")
    text = text_to_copy(CHOSEN["docx"], INTERVIEW, WriteOptions(times=False))
    assert text == txt.write(INTERVIEW, WriteOptions(times=False)).decode()


def test_a_format_that_is_no_text_has_facts_alone() -> None:
    preview = make_preview(CHOSEN["bin"], INTERVIEW, WriteOptions(), at_ms=0, columns=30)
    assert (preview.rows, preview.pages) == ((), None)
    assert preview.facts.endswith("2 bytes")


def test_one_of_a_thing_is_named_so() -> None:
    talk = replace(INTERVIEW, segments=(segment(0, "Yes."),), missed=())
    facts = make_preview(CHOSEN["srt"], talk, WriteOptions(), at_ms=0, columns=30).facts
    assert facts == "1 subtitle · none too fast"


def test_it_ends_when_nothing_is_under_way(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    export = export_of(tmp_path, background)
    export.export()
    export.make_preview()
    with qtbot.waitSignals([export.exported, export.ended], order="strict"):
        export.close()
    assert export.path.is_file()
    assert export.preview.facts == ""


def endless_pages(_transcript: Transcript, options: WriteOptions) -> Pages:
    while True:
        options.pause()


def test_a_preview_of_what_is_no_longer_chosen_is_not_made_to_its_end(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    subject = Subject(transcript=INTERVIEW, title="Boats", folder=tmp_path)
    formats = (ExportFormat(spec=docx.SPEC, pages=endless_pages), CHOSEN["txt"])
    export = Export(subject, ExportSettings(format="docx"), formats, background)
    export.make_preview()
    export.set_option("times", False)
    export.choose_format("txt")
    with qtbot.waitSignal(export.previewed):
        pass
    rows = make_preview(CHOSEN["txt"], INTERVIEW, export.options, at_ms=0, columns=60).rows
    assert export.preview.rows == rows
    export.choose_format("docx")
    export.make_preview()
    with qtbot.waitSignal(export.ended):
        export.close()
    assert export.preview.pages is None
