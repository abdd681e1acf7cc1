"""The section of services and its form, by mouse and by keyboard."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.domain.services import ServiceKind, ServiceSetup
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.settings_place.service_dialog import ServiceDialog
from speechstudio.gui.settings_place.services_page import ServicesPage
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.service_trials import Phase
from speechstudio.gui.viewmodels.services_desk import ServicesDesk
from speechstudio.gui.viewmodels.settings_desk import SettingsDesk
from speechstudio.models.connections import ConnectionLog
from speechstudio.storage.network_rules import OFFLINE_VARIABLE
from speechstudio.storage.settings_file import SettingsFile
from tests.gui.viewmodels.test_services_desk import CLOUD, HOME, folders
from tests.storage.test_secrets import used_keyring

__all__ = ["folders", "used_keyring"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The page in a window, and what it shows."""

    page: ServicesPage
    desk: ServicesDesk
    settings: SettingsDesk

    def show(self, **services: ServiceSetup) -> None:
        self.desk._show(services)

    def dialog(self) -> ServiceDialog:
        assert self.page.dialog is not None
        return self.page.dialog


@pytest.fixture
def seen(
    look: Look, qtbot: QtBot, folders: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Seen]:
    monkeypatch.setenv(OFFLINE_VARIABLE, "0")
    settings = SettingsDesk(Preferences(SettingsFile(tmp_path / "settings.toml")))
    desk = ServicesDesk(folders, ConnectionLog(tmp_path / "log"))  # type: ignore[arg-type]
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 800)
    page = ServicesPage(look, settings, desk)
    page.setParent(window)
    page.resize(760, 700)
    with qtbot.waitActive(window):
        window.show()
    yield Seen(page=page, desk=desk, settings=settings)
    window.close()
    desk.close()


def test_without_services_only_adding_is_offered(seen: Seen) -> None:
    assert not seen.page._rows.isVisible()
    seen.show(home=HOME)
    assert seen.page._rows.isVisible()


def test_each_says_what_it_is_and_whether_texts_leave(seen: Seen) -> None:
    seen.show(cloud=CLOUD, home=HOME)
    cloud, home = seen.page.lines.values()
    assert cloud.chip.text() == "Leaves this computer"
    assert cloud.accessibleName() == (
        "cloud, OpenAI-compatible · https://speech.example.org."
        " Texts leave this computer: they are sent to speech.example.org."
    )
    assert home.chip.text() == "On this computer"
    assert [home.test.accessibleName(), home.remove.accessibleName()] == [
        "Try home",
        "Remove home",
    ]


def test_the_offline_switch_forbids_what_leaves_the_machine(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen.show(cloud=CLOUD, home=HOME)
    monkeypatch.setenv(OFFLINE_VARIABLE, "settings")
    seen.settings.change(**{"network.is_offline": True})
    cloud, home = seen.page.lines.values()
    assert [cloud.test.isEnabled(), home.test.isEnabled()] == [False, True]
    assert "stay offline" in cloud.accessibleName()
    seen.page.open_known("cloud")
    assert not seen.dialog().test.isEnabled()


def test_a_service_is_set_up_by_keyboard(seen: Seen, qtbot: QtBot) -> None:
    QTest.keyClick(seen.page.add, Qt.Key.Key_Return)
    form = seen.dialog().form
    qtbot.waitUntil(form.name.hasFocus)
    QTest.keyClicks(form.name, "Home 1")
    QTest.keyClick(form.name, Qt.Key.Key_Return)
    assert form.name.accessibleDescription().startswith("Use small letters")
    form.name.setText("home")
    QTest.keyClicks(form.address, "localhost:10200")
    with qtbot.waitSignal(seen.desk.saved):
        QTest.keyClick(form.address, Qt.Key.Key_Return)
    assert seen.desk.services == {"home": HOME}
    assert seen.page.dialog is None
    assert list(seen.page.lines) == ["home"]


@pytest.mark.usefixtures("used_keyring")
def test_fields_follow_the_kind_and_the_key_is_not_shown(seen: Seen, qtbot: QtBot) -> None:
    seen.page.add.click()
    form = seen.dialog().form
    assert not form.key.isVisible()
    form.kind.setCurrentIndex(list(ServiceKind).index(ServiceKind.OPENAI_SPEECH))
    assert form.key.isVisible()
    assert form.key.echoMode() is QLineEdit.EchoMode.Password
    assert not form.forgets.isVisible()
    form.name.setText("cloud")
    form.address.setText("http://pi.local:8880")
    assert "sent to pi.local" in form._where.text()
    form.key.setText("secret")
    seen.dialog().keep.click()
    assert "for all to read" in form.key.accessibleDescription()
    form.address.setText("https://pi.local:8880")
    form.voices.setText("alloy, nova")
    with qtbot.waitSignal(seen.desk.saved):
        seen.dialog().keep.click()
    kept = seen.desk.services["cloud"]
    assert (kept.kind, kept.has_key, kept.voice_names) == (
        ServiceKind.OPENAI_SPEECH,
        True,
        ("alloy", "nova"),
    )


def test_the_name_of_a_service_stays(seen: Seen) -> None:
    seen.show(home=HOME)
    seen.page.lines["home"].edit.click()
    form = seen.dialog().form
    assert not form.name.isEnabled()
    assert form.address.hasFocus()
    seen.dialog().close_dialog()
    assert seen.page.dialog is None


def test_a_trial_is_shown_and_stopped_with_escape(seen: Seen) -> None:
    seen.show(home=HOME)
    seen.page.open_known("home")
    dialog, trials = seen.dialog(), seen.desk.trials
    trials.subject = "home"
    trials._show(Phase.ASKING, "Asking for its voices…")
    assert dialog.trial.stop.isVisible()
    assert not dialog.test.isEnabled()
    QTest.keyClick(dialog.form.address, Qt.Key.Key_Escape)
    assert trials.phase is Phase.NONE
    assert dialog.isVisible()
    trials._show(Phase.FAILED, "Nobody answers.", "Start it.")
    assert dialog.trial.said == "Nobody answers. Start it."
    QTest.keyClick(dialog.form.address, Qt.Key.Key_Escape)
    assert seen.page.dialog is None
    assert not seen.page.lines["home"].trial.isVisible()


def test_what_makes_no_sense_is_not_tried_but_a_name_is_not_wanted_yet(
    seen: Seen, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[tuple[object, ...]] = []
    monkeypatch.setattr(seen.desk.trials, "begin", lambda *about: begun.append(about))
    seen.page.add.click()
    seen.dialog().test.click()
    assert not begun
    seen.dialog().form.address.setText("localhost:10200")
    seen.dialog().test.click()
    assert begun == [("new", HOME, "")]
