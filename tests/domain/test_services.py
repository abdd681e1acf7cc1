"""Where services are, by the addresses that people give."""

from dataclasses import replace

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.domain.services import (
    Service,
    ServiceKind,
    ServiceSetup,
    is_service_name,
    is_this_machine,
)

WYOMING, OPENAI = ServiceKind.WYOMING, ServiceKind.OPENAI_SPEECH


@pytest.mark.parametrize(
    ("kind", "address", "place"),
    [
        (WYOMING, "pi.local:10300", ("pi.local", 10300, "", False)),
        (WYOMING, "pi.local", ("pi.local", 10200, "", False)),
        (WYOMING, "tcp://[::1]:7", ("::1", 7, "", False)),
        (OPENAI, "http://localhost:8880/v1", ("localhost", 8880, "", False)),
        (OPENAI, "https://api.example.org", ("api.example.org", 443, "", True)),
        (OPENAI, "https://example.org/tts/v1/", ("example.org", 443, "/tts", True)),
        (OPENAI, "127.0.0.1:80", ("127.0.0.1", 80, "", False)),
    ],
)
def test_an_address_says_where_and_how(
    kind: ServiceKind, address: str, place: tuple[str, int, str, bool]
) -> None:
    setup = ServiceSetup(kind=kind, address=address)
    setup.check()
    assert (setup.host, setup.port, setup.base, setup.is_encrypted) == place


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        (WYOMING, ""),
        (WYOMING, "http://pi.local:10200"),
        (WYOMING, "pi.local:0"),
        (WYOMING, "pi.local:99999"),
        (WYOMING, "[::1"),
        (OPENAI, "ftp://example.org"),
        (OPENAI, "https://me:secret@example.org"),
        (OPENAI, "https://"),
    ],
)
def test_an_address_that_makes_no_sense_is_refused(kind: ServiceKind, address: str) -> None:
    with pytest.raises(UsageError, match="no address"):
        ServiceSetup(kind=kind, address=address).check()


def test_a_language_that_is_none_is_refused() -> None:
    with pytest.raises(UsageError, match="no language"):
        ServiceSetup(address="pi.local", language="English!").check()


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "::1"])
def test_this_machine_is_known_by_its_names(host: str) -> None:
    assert is_this_machine(host)


@pytest.mark.parametrize("host", ["10.0.0.1", "localhost.example.org", "127.0.0.1.example.org"])
def test_others_are_not_this_machine(host: str) -> None:
    assert not is_this_machine(host)


def test_names_of_services_fit_into_names_of_voices() -> None:
    assert is_service_name("home-2_a")
    assert not any(map(is_service_name, ("", "a/b", "a:b", "A", "-a", "a b", "ä", "a\n")))


def test_a_key_is_not_shown() -> None:
    setup = ServiceSetup(kind=OPENAI, address="https://example.org", voices=" a, b,,")
    assert setup.voice_names == ("a", "b")
    assert replace(setup, kind=WYOMING).voice_names == ()
    assert "secret" not in repr(Service(name="a", setup=setup, key="secret"))
