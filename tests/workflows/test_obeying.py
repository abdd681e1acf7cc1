"""What the settings say about connections, threads and the processor is done everywhere."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import OfflineError
from speechstudio.storage.folders import Folders
from speechstudio.storage.network_rules import (
    is_forced_offline,
    is_offline,
    refuse_if_offline,
)
from speechstudio.storage.settings import (
    DeviceSettings,
    NetworkSettings,
    ProxyKind,
    Settings,
)
from speechstudio.storage.settings_file import NAME, SettingsFile
from speechstudio.workflows import machine, obeying

OFFLINE = Settings(network=NetworkSettings(is_offline=True))


def test_the_switch_is_turned_on_and_off_again() -> None:
    environment: dict[str, str] = {}
    obeying.obey(OFFLINE, environment)
    assert is_offline(environment)
    with pytest.raises(OfflineError):
        refuse_if_offline(environment)
    obeying.obey(Settings(), environment)
    refuse_if_offline(environment)


def test_what_was_said_from_outside_cannot_be_turned_off() -> None:
    environment = {"SPEECHSTUDIO_OFFLINE": "1"}
    obeying.obey(Settings(), environment)
    assert is_offline(environment)
    assert is_forced_offline(environment)


@pytest.mark.parametrize(
    ("network", "said"),
    [
        (NetworkSettings(), None),
        (NetworkSettings(proxy=ProxyKind.NONE), "none"),
        (NetworkSettings(proxy=ProxyKind.OWN, proxy_address="http://p:1"), "http://p:1"),
        (NetworkSettings(proxy=ProxyKind.OWN), None),
    ],
)
def test_a_proxy_is_handed_on(network: NetworkSettings, said: str | None) -> None:
    environment = {"SPEECHSTUDIO_PROXY": "http://before:1"}
    obeying.obey(Settings(network=network), environment)
    assert environment.get("SPEECHSTUDIO_PROXY") == said


def test_threads_are_no_more_than_wanted_and_no_more_than_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(machine, "cores_here", lambda: 6)
    environment: dict[str, str] = {}
    for wanted, used in ((None, 6), (2, 2), (64, 6)):
        obeying.obey(Settings(devices=DeviceSettings(threads=wanted)), environment)
        monkeypatch.setenv(machine.THREADS_VARIABLE, environment[machine.THREADS_VARIABLE])
        assert machine.usable_cores() == used


def test_without_a_file_nothing_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPEECHSTUDIO_OFFLINE", "")
    monkeypatch.setenv("SPEECHSTUDIO_THREADS", "")
    monkeypatch.setenv("SPEECHSTUDIO_PROCESSOR", "")
    folders = Folders.of_this_user({"SPEECHSTUDIO_HOME": str(tmp_path)})
    assert obeying.obey_file(folders) == ()
    import os

    assert not is_offline(os.environ)
    SettingsFile(folders.config / NAME).save(OFFLINE)
    assert obeying.obey_file(folders) == ()
    assert is_offline(os.environ)
    (folders.config / NAME).write_text("[network")
    (warning,) = obeying.obey_file(folders)
    assert "damaged" in warning
