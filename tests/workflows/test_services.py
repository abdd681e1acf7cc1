"""Services that speak through real children, which reach them and nothing else."""

import socket
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path

import psutil
import pytest

from speechstudio.domain.errors import (
    EngineUnavailableError,
    JobCancelledError,
    OfflineError,
    UsageError,
)
from speechstudio.domain.services import ServiceKind, ServiceSetup
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import Task
from speechstudio.jobs.answers import result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.store import ModelStore
from speechstudio.storage.network_rules import OFFLINE_VARIABLE, PROXY_VARIABLE
from speechstudio.workflows.engine_trials import EngineTrials
from speechstudio.workflows.service_trial import try_service
from speechstudio.workflows.services import ServiceLink, Services, answers_by
from speechstudio.workflows.speaking.service_voices import voices_of
from tests.fakes.services import Manner, speech_server, tunnels, wyoming_server
from tests.fakes.stage import python_path

WYOMING = engine(Task.SYNTHESIS, "wyoming")
OFFLINE = {OFFLINE_VARIABLE: "settings"}


@pytest.fixture
def log(tmp_path: Path) -> ConnectionLog:
    return ConnectionLog(tmp_path / "connections.jsonl")


@pytest.fixture
def process() -> Iterator[EngineProcess]:
    process = EngineProcess()
    yield process
    process.stop()


@pytest.fixture
def outer_address() -> str:
    """An address of this machine that is not known as its own: a child takes it for another."""
    found = (a for addresses in psutil.net_if_addrs().values() for a in addresses)
    numbers = [str(a.address) for a in found if a.family is socket.AF_INET]
    outer = next((n for n in numbers if not n.startswith("127.")), None)
    if outer is None:
        pytest.skip("this machine is in no network")
    return outer


def link_to(
    setup: ServiceSetup, log: ConnectionLog, environment: Mapping[str, str] | None = None
) -> ServiceLink:
    return ServiceLink(name="home", setup=setup, connections=log, environment=environment or {})


def request(*texts: str) -> EngineRequest:
    return EngineRequest(
        task=WYOMING.task,
        factory=WYOMING.factory,
        models={},
        sentences=tuple(SpokenSentence(text=text, language="en") for text in texts),
        voice="home/amy",
        options=asdict(SynthesisOptions()),
    )


def test_a_service_tells_of_its_voices_and_speaks(log: ConnectionLog) -> None:
    with speech_server(Manner()) as setup:
        trial = try_service(engine(Task.SYNTHESIS, setup.kind), link_to(setup, log))
    assert (trial.voices, trial.voice) == (2, "openai-speech:home/alloy")
    assert trial.spoken_ms > 500
    assert [connection.host for connection in log.read()] == ["127.0.0.1"] * 2


def test_a_service_on_this_machine_speaks_while_the_program_is_offline(
    log: ConnectionLog, process: EngineProcess
) -> None:
    with wyoming_server(Manner()) as setup:
        link = link_to(setup, log, OFFLINE)
        assert len(list(answers_by(link, process, request("One.", "Two.")))) == 2


def test_a_service_on_another_machine_is_reached_and_the_connection_noted(
    log: ConnectionLog, process: EngineProcess, outer_address: str
) -> None:
    with wyoming_server(Manner(), outer_address) as setup:
        assert len(list(answers_by(link_to(setup, log), process, request("One.")))) == 1
    (noted,) = log.read()
    assert (noted.host, noted.why) == (outer_address, "to have a text spoken")


def test_offline_nothing_is_looked_up_or_opened_for_another_machine(
    log: ConnectionLog,
    process: EngineProcess,
    outer_address: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    manner = Manner()
    with wyoming_server(manner, outer_address) as setup:
        monkeypatch.setattr(socket, "getaddrinfo", pytest.fail)
        with pytest.raises(OfflineError, match="is on another machine, and not asked"):
            list(answers_by(link_to(setup, log, OFFLINE), process, request("One.")))
    assert not manner.seen
    assert not log.read()
    assert process.pid is None


def test_going_offline_in_the_middle_ends_the_child(
    log: ConnectionLog, process: EngineProcess, outer_address: str
) -> None:
    environment: dict[str, str] = {}
    manner = Manner()
    with wyoming_server(manner, outer_address) as setup:
        link = ServiceLink(name="home", setup=setup, connections=log, environment=environment)
        told = answers_by(link, process, request(*["A sentence."] * 50))
        next(told)
        environment |= OFFLINE
        with pytest.raises(OfflineError):
            list(told)
    assert process.pid is None
    assert sum(event["type"] == "synthesize" for event in manner.seen) < 50


def test_an_engine_with_a_service_reaches_that_service_and_nothing_else(
    log: ConnectionLog,
    process: EngineProcess,
    outer_address: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PYTHONPATH", python_path())
    explorer = replace(request(), voice="", factory="tests.fakes.explorer:Explorer")
    with (
        wyoming_server(Manner(), outer_address) as setup,
        wyoming_server(Manner(), outer_address) as other,
    ):
        monkeypatch.setenv("EXPLORED", f"{outer_address}:{other.port}")
        told = result_of(answers_by(link_to(setup, log), process, explorer))
    names = {row["id"]: row["name"] for row in told}
    assert names.pop("service") == "reached"
    assert set(names) == {"another port", "after asking to be let through", "a name"}
    assert all("engines do not connect to anything" in name for name in names.values())


def test_a_cancel_ends_a_request_that_waits_for_its_service(
    log: ConnectionLog, process: EngineProcess
) -> None:
    manner = Manner(does="wait")
    with wyoming_server(manner) as setup:
        link = link_to(setup, log)
        with pytest.raises(JobCancelledError):
            list(answers_by(link, process, request("One."), cancelled=manner.is_asked.is_set))
        assert manner.is_left.wait(5)


def test_a_host_that_nobody_knows_is_named(log: ConnectionLog, process: EngineProcess) -> None:
    link = link_to(ServiceSetup(address=f"{'x' * 64}.invalid"), log)
    with pytest.raises(EngineUnavailableError, match="nobody knows where"):
        list(answers_by(link, process, request("One.")))


def test_a_proxy_that_was_chosen_is_asked_for_a_tunnel(
    log: ConnectionLog, process: EngineProcess, outer_address: str
) -> None:
    manner = Manner()
    with speech_server(manner, outer_address) as setup, tunnels() as (proxy, asked):
        address = f"http://someone:pass%20word@127.0.0.1:{proxy}"
        link = link_to(setup, log, {PROXY_VARIABLE: address})
        spoken = replace(
            request("One."),
            factory=engine(Task.SYNTHESIS, setup.kind).factory,
            voice="home/nova",
        )
        assert len(list(answers_by(link, process, spoken))) == 1
    assert asked[0].startswith(f"CONNECT {outer_address}:{setup.port} HTTP/1.1")
    assert "Proxy-Authorization: Basic c29tZW9uZTpwYXNzIHdvcmQ=" in asked[0]
    assert [connection.host for connection in log.read()] == [outer_address]


def test_a_proxy_that_refuses_is_told(
    log: ConnectionLog, process: EngineProcess, outer_address: str
) -> None:
    with speech_server(Manner(), outer_address) as setup, tunnels(refuses=True) as (proxy, _):
        link = link_to(setup, log, {PROXY_VARIABLE: f"127.0.0.1:{proxy}"})
        with pytest.raises(EngineUnavailableError, match=r"proxy 127.0.0.1 .* 403 Forbidden"):
            voices_of(engine(Task.SYNTHESIS, setup.kind), link)


def test_a_proxy_of_another_kind_is_told(log: ConnectionLog, process: EngineProcess) -> None:
    setup = ServiceSetup(kind=ServiceKind.OPENAI_SPEECH, address="https://example.org")
    link = link_to(setup, log, {PROXY_VARIABLE: "socks5://127.0.0.1:1"})
    with pytest.raises(EngineUnavailableError, match="socks5 is no kind of proxy"):
        list(answers_by(link, process, request("One.")))


def test_an_engine_is_tried_by_a_service_that_is_set_up(log: ConnectionLog, tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "models", load_catalogue())
    assert "the user sets up" in EngineTrials(store).run(WYOMING).result
    manner = Manner()
    with wyoming_server(manner) as setup:
        trial = EngineTrials(store, Services(lambda: {"home": setup}, log)).run(WYOMING)
    assert (trial.result, trial.weights) == ("passed", "real")


def test_services_are_found_by_engine_and_by_name(log: ConnectionLog) -> None:
    known = {"home": ServiceSetup(address="pi.local")}
    services = Services(lambda: known, log)
    assert list(services.of_engine("wyoming")) == ["home"]
    assert not services.of_engine("openai-speech")
    assert services.link("home").setup == known["home"]
    with pytest.raises(UsageError, match="no service “other”") as told:
        services.link("other")
    assert "home" in told.value.hint
