"""The place of settings: what is shown, searched, chosen and put back."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.gui.settings_place.audio_page import AudioPage
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.settings_place.place import SettingsPlace
from speechstudio.gui.settings_place.privacy_page import PrivacyPage
from speechstudio.gui.settings_place.storage_page import StoragePage
from speechstudio.gui.viewmodels.settings_desk import Section
from speechstudio.gui.widgets.toast import Toast
from speechstudio.storage import network_rules
from speechstudio.storage.project import Details
from speechstudio.storage.settings import Theme
from speechstudio.workflows import machine
from speechstudio.workflows.settings import Threads, TranscriptionSettings
from speechstudio.workflows.storage_use import Use
from tests.gui.sample_recorder import sample_microphone
from tests.gui.sitting import Pose, Sitting, sitting, until, wait

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("settings") / "sitting"


@pytest.fixture
def sitter(qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Sitting]:
    for name in ("SPEECHSTUDIO_OFFLINE", "SPEECHSTUDIO_THREADS", "SPEECHSTUDIO_PROCESSOR"):
        monkeypatch.setenv(name, "")
    with sample_microphone(), sitting(folder, Pose(has_projects=False)) as made:
        made.window.places.show("settings")
        yield made


def place(sitter: Sitting) -> SettingsPlace:
    return sitter.opened.settings.place


def rows(page: Page) -> list[str]:
    return [row._title.text() for row in page.findChildren(SettingRow) if row.isVisible()]


def audio(made: SettingsPlace) -> AudioPage:
    page = made.page(Section.AUDIO)
    assert isinstance(page, AudioPage)
    return page


def privacy(made: SettingsPlace) -> PrivacyPage:
    page = made.page(Section.PRIVACY)
    assert isinstance(page, PrivacyPage)
    return page


def test_a_search_finds_rows_of_all_sections_and_opens_no_device(sitter: Sitting) -> None:
    made = place(sitter)
    made.sections.search.setText("proxy")
    until(lambda: made.header.accessibleName() == "Found in all settings")
    assert rows(made.page(Section.NETWORK)) == ["Proxy"]
    assert not any(row.isChecked() for row in made.sections.rows.values())
    assert not made.page(Section.GENERAL).isVisible()
    made.search("microphone")
    assert "Microphone" in rows(made.page(Section.AUDIO))
    assert not audio(made)._check.is_looking
    made.search("nothing is called so")
    assert made._none.isVisible()
    made.search("disk folder")
    storage = made.page(Section.STORAGE)
    assert "Models" in rows(storage)
    assert not any("counted" in row.note for row in storage.findChildren(SettingRow))
    made.sections.search.clear()
    until(lambda: made.header.accessibleName() == "General")
    assert made.sections.rows[Section.GENERAL].isChecked()


def test_a_section_is_shown_once_it_is_made_and_the_one_before_until_then(
    sitter: Sitting,
) -> None:
    made = place(sitter)
    made.sections.rows[Section.SHORTCUTS].click()
    assert Section.SHORTCUTS not in made._pages
    assert made.page(Section.GENERAL).isVisible()
    until(lambda: Section.SHORTCUTS in made._pages)
    page = made.page(Section.SHORTCUTS)
    assert page.isVisible() is not made.page(Section.GENERAL).isVisible()
    until(page.isVisible)
    assert not made.page(Section.GENERAL).isVisible()
    assert made.header.accessibleName() == "Shortcuts"


def test_devices_are_open_while_their_section_is_shown(sitter: Sitting) -> None:
    made = place(sitter)
    made.show_section("audio")
    check = audio(made)._check
    until(lambda: check.microphone is not None)
    assert "Studio 2x2" in audio(made)._microphone.note
    sitter.window.places.show("transcribe")
    looking = [check.is_looking]
    sitter.window.places.show("settings")
    looking.append(check.is_looking)
    made.show_section("general")
    assert [*looking, check.is_looking] == [False, True, False]


def test_a_theme_acts_at_once_and_is_undone_in_the_toast(sitter: Sitting) -> None:
    made, look = place(sitter), sitter.look
    made._desk.change(**{"general.theme": Theme.DARK, "general.text_scale": 1.2})
    assert look.is_dark
    assert look.text_scale == 1.2
    made.restore.click()
    assert look.text_scale == 1.0
    (toast,) = sitter.window.toasts.findChildren(Toast) or sitter.window.findChildren(Toast)
    toast.acted.emit("Undo")
    assert look.is_dark
    assert look.text_scale == 1.2


def test_the_switch_tells_every_part_of_the_program(sitter: Sitting) -> None:
    made = place(sitter)
    made.show_section("privacy")
    privacy(made).offline.toggle.click()
    assert network_rules.is_offline(os.environ)
    assert not network_rules.is_forced_offline(os.environ)
    privacy(made).offline.toggle.click()
    assert not network_rules.is_offline(os.environ)


def test_a_connection_is_shown_in_the_strip_and_in_the_list(sitter: Sitting) -> None:
    made = place(sitter)
    made.show_section("privacy")
    page = privacy(made)
    log = sitter.opened._choices.store.connections
    known = log.begin("hub.example", "Download of words")
    until(sitter.window.strip._host.isVisible)
    log.end(known, 2_000_000)
    until(sitter.window.strip._offline.isVisible)
    until(lambda: page.list.model().rowCount() == 1)
    assert "hub.example" in str(page.list.model().index(0, 0).data())
    page.clear.click()
    until(lambda: page.list.model().rowCount() == 0)
    assert not sitter.opened._choices.store.connections.read()


def test_threads_are_obeyed_by_what_begins_from_now_on(
    sitter: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "cores_here", lambda: 8)
    desk = place(sitter)._desk
    desk.change(**{"devices.threads": 3, "devices.processor": "cuda"})
    assert Threads.of_this_machine(side_by_side=False) == Threads(recognition=3, diarization=3)
    assert TranscriptionSettings().device == "cuda"
    desk.change(**{"devices.threads": None, "devices.processor": "cpu"})
    assert Threads.of_this_machine(side_by_side=False).recognition == 8


def test_what_a_transcription_begins_with_is_the_same_on_the_first_page(sitter: Sitting) -> None:
    place(sitter)._desk.change(
        **{"recognition.model": "whisper-small", "recognition.speakers": "3"}
    )
    chosen = sitter.opened._empty.chosen
    assert (chosen.model, chosen.speakers) == ("whisper-small", "3")


def test_projects_go_to_another_folder_from_now_on(sitter: Sitting, tmp_path: Path) -> None:
    library = sitter.studio.projects.library
    place(sitter)._desk.change(**{"general.projects_folder": str(tmp_path)})
    until(lambda: library.folder == tmp_path)
    made = library.create(Details(title="Moved"))
    assert made.path.parent == tmp_path
    made.close()


def test_storage_is_counted_and_what_can_be_made_again_goes(
    sitter: Sitting, folder: Path, qtbot: QtBot
) -> None:
    made = place(sitter)
    spoken = folder / "cache" / "speech" / "ab"
    spoken.mkdir(parents=True)
    (spoken / "chunk").write_bytes(b"x" * 3000)
    made.show_section("storage")
    page = made.page(Section.STORAGE)
    assert isinstance(page, StoragePage)
    button = page.buttons[Use.SPEECH]
    until(button.isEnabled)
    button.click()
    until(lambda: not button.isEnabled())
    assert not spoken.exists()
    wait(0)
