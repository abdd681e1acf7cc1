"""A service is set up in the window, and its voices speak."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from speechstudio.gui.settings_place.privacy_page import PrivacyPage
from speechstudio.gui.settings_place.services_page import ServicesPage
from speechstudio.gui.viewmodels.service_trials import Phase
from speechstudio.gui.viewmodels.settings_desk import Section
from speechstudio.gui.widgets.toast import Toast
from tests.fakes.services import Manner, wyoming_server
from tests.gui.sitting import Pose, Sitting, sitting, until

pytestmark = pytest.mark.models


@pytest.fixture
def sitter(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Sitting]:
    monkeypatch.setenv("SPEECHSTUDIO_OFFLINE", "")
    with sitting(tmp_path, Pose(has_projects=False)) as made:
        yield made


def shown(sitter: Sitting) -> ServicesPage:
    sitter.window.places.show("settings")
    place = sitter.opened.settings.place
    place.show_section(Section.SERVICES)
    page = place.page(Section.SERVICES)
    assert isinstance(page, ServicesPage)
    return page


def names(sitter: Sitting) -> list[str]:
    return [facts.name for facts in sitter.opened.others.shared.voices.voices]


def test_voices_of_a_service_come_with_it_and_go_with_it(sitter: Sitting) -> None:
    voices = sitter.opened.others.shared.voices
    voices.load()
    until(lambda: voices.is_known)
    page = shown(sitter)
    with wyoming_server(Manner()) as setup:
        page.add.click()
        dialog = page.dialog
        assert dialog is not None
        dialog.form.name.setText("home")
        dialog.form.address.setText(setup.address)
        dialog.test.click()
        trials = page._desk.trials
        until(lambda: trials.phase is Phase.PASSED)
        assert "It works, with 4 voices." in dialog.trial.said
        dialog.keep.click()
        until(lambda: "wyoming:home/amy" in names(sitter))
        assert len(names(sitter)) == len(set(names(sitter)))
        page.lines["home"].test.click()
        until(lambda: trials.phase is Phase.PASSED)
    assert page.lines["home"].trial.isVisible()
    place = sitter.opened.settings.place
    place.show_section(Section.PRIVACY)
    privacy = place.page(Section.PRIVACY)
    assert isinstance(privacy, PrivacyPage)
    until(lambda: privacy.list.model().rowCount() >= 4)
    assert "127.0.0.1" in str(privacy.list.model().index(0, 0).data())
    page = shown(sitter)
    page.lines["home"].remove.click()
    toast = next(iter(sitter.window.findChildren(Toast)))
    toast.acted.emit("Remove")
    until(lambda: not any(name.startswith("wyoming:") for name in names(sitter)))
    assert not page.lines
