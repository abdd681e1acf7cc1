"""What is chosen before a transcription, and what becomes of it."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
from speechstudio.gui.pages.empty_page import EmptyPage
from speechstudio.gui.pages.form_binder import FormBinder
from speechstudio.gui.shell.empty_binder import EmptyBinder
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices, Option
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.settings import RecognitionDefaults
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.speeds import Speeds
from speechstudio.workflows.time_range import TimeRange


class TwoModels(Choices):
    """Has two models installed."""

    def models(self) -> tuple[Option, ...]:
        return tuple(Option(key=f"whisper-{size}", text=size) for size in ("base", "small"))


@pytest.fixture
def speeds(tmp_path: Path) -> Speeds:
    return Speeds(tmp_path / "speeds.json")


@pytest.fixture
def choices(tmp_path: Path, speeds: Speeds) -> Choices:
    return TwoModels(ModelStore(tmp_path / "models", load_catalogue()), speeds)


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> EmptyPage:
    made = EmptyPage(look)
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def hint(page: EmptyPage) -> str:
    return page.form._hint.text()


def test_an_hour_is_foretold_only_where_something_like_it_was_done(
    page: EmptyPage, choices: Choices, speeds: Speeds
) -> None:
    speeds.note("whisper-small", finds_speakers=True, heard_ms=600_000, took_ms=60_000)
    binder = EmptyBinder(page, choices, RecognitionDefaults(), lambda _chosen: None)
    assert "hour" not in hint(page)
    page.form.model.setCurrentIndex(1)
    page.form.chosen.emit()
    assert hint(page).endswith("An hour takes about 6 minutes.")
    page.form.speakers.setCurrentIndex(page.form.speakers.findData("none"))
    page.form.chosen.emit()
    assert "hour" not in hint(page)
    assert binder.chosen == RecognitionDefaults(model="whisper-small", finds_speakers=False)


def test_a_range_is_taken_and_not_remembered(page: EmptyPage, choices: Choices) -> None:
    remembered: list[RecognitionDefaults] = []
    binder = EmptyBinder(page, choices, RecognitionDefaults(), remembered.append)
    page.form.range.show_times("1:00", "5:30")
    settings = binder.settings()
    assert settings is not None
    assert settings.time_range == TimeRange(start_ms=60_000, end_ms=330_000)
    assert remembered == []
    binder.fill()
    settings = binder.settings()
    assert settings is not None
    assert settings.time_range is None


def test_a_range_that_nobody_sees_holds_no_more(page: EmptyPage, choices: Choices) -> None:
    binder = EmptyBinder(page, choices, RecognitionDefaults(), lambda _chosen: None)
    page.form.range.show_times("soon", "")
    page.hide()
    assert binder.settings() == TranscriptionSettings()


def test_a_wrong_time_is_told_at_its_field(page: EmptyPage, choices: Choices) -> None:
    binder = EmptyBinder(page, choices, RecognitionDefaults(), lambda _chosen: None)
    fields = page.form.range
    fields.show_times("", "")
    fields.left.emit()
    assert fields.start.accessibleDescription() == ""  # it may be filled yet
    assert binder.settings() is None
    assert fields.start.accessibleDescription().startswith("Give a time here")
    fields.start.insert("2:00")
    fields.start.textEdited.emit("2:00")
    assert fields.start.accessibleDescription() == ""
    fields.end.insert("1:00")
    fields.left.emit()
    assert fields.end.accessibleDescription() == "Give a time after 2:00."


def test_fields_for_times_are_there_only_where_a_part_is_wanted(page: EmptyPage) -> None:
    fields = page.form.range
    assert not fields.start.isVisible()
    fields.extent.setCurrentIndex(1)
    fields.extent.activated.emit(1)
    assert fields.start.hasFocus()
    fields.start.setText("1:00")
    fields.extent.setCurrentIndex(0)
    fields.extent.activated.emit(0)
    assert not fields.start.isVisible()
    assert not fields.start.text()


def test_settings_that_cannot_be_chosen_stay(page: EmptyPage, choices: Choices) -> None:
    before = TranscriptionSettings(
        model="whisper-small",
        recognition=RecognitionOptions(language="de", beam_size=3),
        diarizer="another",
        diarization=DiarizationOptions(min_speakers=2, max_speakers=4),
        device="cuda",
    )
    binder = FormBinder(page.form, choices, Choices.chosen_in(before))
    assert page.form.language.currentData() == "de"
    assert page.form.model.currentData() == "whisper-small"
    assert Choices.settings(binder.chosen, before) == before
    alone = Choices.settings(replace(binder.chosen, finds_speakers=False), before)
    assert alone == replace(before, diarizer=None, diarization=DiarizationOptions())
