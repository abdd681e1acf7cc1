"""Services that speak, as the window sets them up."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.services import ServiceKind, ServiceSetup
from speechstudio.engines.contract import Voice
from speechstudio.gui.viewmodels.service_trials import Phase, ServiceTrials, names_of
from speechstudio.gui.viewmodels.services_desk import (
    ServiceDraft,
    ServicesDesk,
    what_hinders,
    where_texts_go,
)
from speechstudio.models.connections import ConnectionLog
from speechstudio.storage.folders import Folders
from speechstudio.storage.network_rules import OFFLINE_VARIABLE
from speechstudio.storage.services_file import NAME, ServicesFile
from tests.fakes.services import Manner, closed_port, setup_of, speech_server, wyoming_server
from tests.storage.test_secrets import MemoryKeyring, used_keyring

__all__ = ["used_keyring"]

PATIENCE_MS = 60_000
HOME = ServiceSetup(address="localhost:10200")
CLOUD = ServiceSetup(kind=ServiceKind.OPENAI_SPEECH, address="https://speech.example.org")


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return Folders(
        config=tmp_path / "config", data=tmp_path, cache=tmp_path, state=tmp_path,
        documents=tmp_path,
    )  # fmt: skip


@pytest.fixture
def desk(
    qtbot: QtBot, folders: Folders, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ServicesDesk]:
    monkeypatch.setenv(OFFLINE_VARIABLE, "0")
    made = ServicesDesk(folders, ConnectionLog(tmp_path / "connections.jsonl"))
    yield made
    made.close()


def keep(qtbot: QtBot, desk: ServicesDesk, draft: ServiceDraft) -> None:
    assert desk.problems(draft) == {}
    with qtbot.waitSignal(desk.saved):
        desk.save(draft)


def test_a_service_is_kept_with_its_key_in_the_keyring(
    qtbot: QtBot, desk: ServicesDesk, folders: Folders, used_keyring: MemoryKeyring
) -> None:
    keep(qtbot, desk, ServiceDraft(name="home", setup=HOME))
    keep(qtbot, desk, ServiceDraft(name="cloud", setup=CLOUD, key="secret"))
    assert ServicesFile.of(folders).load() == {
        "cloud": replace(CLOUD, has_key=True),
        "home": HOME,
    }
    assert list(used_keyring.kept.values()) == ["secret"]
    assert b"secret" not in (folders.config / NAME).read_bytes()
    assert "secret" not in repr(ServiceDraft(key="secret"))


def test_a_key_stays_until_another_is_given_or_it_is_forgotten(
    qtbot: QtBot, desk: ServicesDesk, used_keyring: MemoryKeyring
) -> None:
    keep(qtbot, desk, ServiceDraft(name="cloud", setup=CLOUD, key="one"))
    known = desk.services["cloud"]
    keep(qtbot, desk, ServiceDraft(name="cloud", setup=replace(known, voices="a"), is_new=False))
    assert list(used_keyring.kept.values()) == ["one"]
    keep(qtbot, desk, ServiceDraft(name="cloud", setup=known, key="two", is_new=False))
    assert list(used_keyring.kept.values()) == ["two"]
    forgotten = replace(known, has_key=False)
    keep(qtbot, desk, ServiceDraft(name="cloud", setup=forgotten, is_new=False))
    assert not used_keyring.kept


def test_a_service_is_removed_after_a_question_and_its_key_with_it(
    qtbot: QtBot, desk: ServicesDesk, used_keyring: MemoryKeyring
) -> None:
    keep(qtbot, desk, ServiceDraft(name="cloud", setup=CLOUD, key="one"))
    with qtbot.waitSignal(desk.asked) as asked:
        desk.ask_to_remove("cloud")
    title, _, act = asked.args
    assert title == "Remove cloud?"
    assert "cloud" in desk.services
    with qtbot.waitSignal(desk.saved):
        act()
    assert desk.services == {}
    assert not used_keyring.kept


def test_a_file_that_cannot_be_read_is_told_and_left_as_it_is(
    qtbot: QtBot, desk: ServicesDesk, folders: Folders
) -> None:
    folders.config.mkdir()
    file = folders.config / NAME
    file.write_text("services = 3")
    with qtbot.waitSignal(desk.failed):
        desk.load()
    with qtbot.waitSignal(desk.failed):
        desk.save(ServiceDraft(name="home", setup=HOME))
    assert file.read_text() == "services = 3"


@pytest.mark.parametrize(
    ("draft", "wrong"),
    [
        (ServiceDraft(name="My home", setup=HOME), {"name"}),
        (ServiceDraft(name="", setup=ServiceSetup()), {"name", "address"}),
        (ServiceDraft(name="a", setup=ServiceSetup(address="http://pi.local")), {"address"}),
        (ServiceDraft(name="a", setup=ServiceSetup(address="pi.local:99999")), {"address"}),
        (ServiceDraft(name="a", setup=replace(HOME, language="English")), {"language"}),
        (
            ServiceDraft(name="a", setup=replace(CLOUD, address="http://pi.local"), key="b"),
            {"key"},
        ),
        (ServiceDraft(name="a", setup=replace(CLOUD, address="http://localhost"), key="b"), set()),
    ],
)
def test_what_makes_no_sense_is_said_at_its_field(
    desk: ServicesDesk, draft: ServiceDraft, wrong: set[str]
) -> None:
    assert set(desk.problems(draft)) == wrong


def test_a_name_is_given_once(desk: ServicesDesk) -> None:
    desk.services = {"home": HOME}
    assert set(desk.problems(ServiceDraft(name="home", setup=HOME))) == {"name"}
    assert not desk.problems(ServiceDraft(name="home", setup=HOME, is_new=False))


def test_what_other_kinds_have_is_left_out() -> None:
    web = replace(CLOUD, model="m", voices="a", has_key=True)
    draft = ServiceDraft(name="a", setup=replace(web, kind=ServiceKind.WYOMING, address="pi"))
    assert draft.whole == ServiceSetup(address="pi")


def test_it_is_said_where_texts_go_and_that_the_switch_forbids_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert where_texts_go(HOME) == ("On this computer. Nothing leaves it.", False)
    assert where_texts_go(CLOUD) == (
        "Texts leave this computer: they are sent to speech.example.org.",
        True,
    )
    monkeypatch.setenv(OFFLINE_VARIABLE, "0")
    assert not what_hinders(CLOUD)
    monkeypatch.setenv(OFFLINE_VARIABLE, "settings")
    assert "stay offline" in what_hinders(CLOUD)
    assert not what_hinders(HOME)


def ended(qtbot: QtBot, trials: ServiceTrials) -> None:
    qtbot.waitUntil(lambda: not trials.phase.is_running, timeout=PATIENCE_MS)


def test_offline_a_service_elsewhere_is_not_tried(
    qtbot: QtBot, desk: ServicesDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OFFLINE_VARIABLE, "settings")
    desk.trials.begin("cloud", CLOUD)
    ended(qtbot, desk.trials)
    assert desk.trials.phase is Phase.FAILED
    assert "is on another machine, and not asked" in desk.trials.title
    assert "Never connect to anything" in desk.trials.text
    assert not desk.connections.read()


def test_the_first_voices_are_named_and_the_others_counted() -> None:
    voices = [Voice(id=str(n), name=f"V{n}", language="en") for n in range(9)]
    assert names_of(voices[:2]) == "V0, V1"
    assert names_of(voices) == "V0, V1, V2, V3, V4, V5 and 3 more"


@pytest.mark.models
def test_a_service_tells_of_its_voices_and_one_speaks(qtbot: QtBot, desk: ServicesDesk) -> None:
    told: list[Phase] = []
    desk.trials.changed.connect(lambda: told.append(desk.trials.phase))
    with (
        wyoming_server(Manner()) as setup,
        qtbot.waitSignal(desk.trials.passed, timeout=PATIENCE_MS) as passed,
    ):
        desk.trials.begin("home", setup)
    assert passed.args == ["home"]
    assert told == [Phase.ASKING, Phase.SPEAKING, Phase.PASSED]
    assert desk.trials.title == "It works, with 4 voices."
    assert desk.trials.text.startswith("Amy, ")
    assert {connection.host for connection in desk.connections.read()} == {"127.0.0.1"}


@pytest.mark.models
def test_a_key_that_is_not_kept_yet_is_tried(qtbot: QtBot, desk: ServicesDesk) -> None:
    with speech_server(Manner(key="right"), voices="alloy") as setup:
        desk.trials.begin("cloud", setup, "wrong")
        ended(qtbot, desk.trials)
        wrong = desk.trials.title, desk.trials.text
        desk.trials.begin("cloud", setup, "right")
        ended(qtbot, desk.trials)
    assert "does not accept the key" in wrong[0]
    assert wrong[1] == "Set it up again with its key."
    assert desk.trials.phase is Phase.PASSED


@pytest.mark.models
def test_nobody_answering_and_answers_of_another_protocol_are_told_apart(
    qtbot: QtBot, desk: ServicesDesk
) -> None:
    with closed_port() as port:
        desk.trials.begin("home", setup_of(ServiceKind.WYOMING, port))
        ended(qtbot, desk.trials)
    assert desk.trials.title.startswith("Nobody answers at home (127.0.0.1:")
    with wyoming_server(Manner(does="talk nonsense")) as setup:
        desk.trials.begin("home", setup)
        ended(qtbot, desk.trials)
    assert "does not answer as a service of the kind wyoming" in desk.trials.title
    assert desk.trials.text == "See whether the kind and the address of the service are right."


@pytest.mark.models
def test_a_trial_is_given_up_at_once(qtbot: QtBot, desk: ServicesDesk) -> None:
    manner = Manner(does="wait")
    with wyoming_server(manner) as setup:
        desk.trials.begin("home", setup)
        qtbot.waitUntil(manner.is_asked.is_set, timeout=PATIENCE_MS)
        desk.trials.stop()
        assert desk.trials.phase is Phase.NONE
        assert manner.is_left.wait(5)
