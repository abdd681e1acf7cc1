"""A player on a real session bus, driven by another program as a desktop does."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.media_keys.media_keys import MediaKeys
from speechstudio.gui.media_keys.mpris import NAME, PATH
from speechstudio.gui.media_keys.mpris_properties import PLAYER, ROOT, TRACK
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.storage.settings_file import SettingsFile
from tests.gui.media_keys.conftest import PATIENCE_MS, open_project
from tests.gui.sitting import until

Ask = Callable[..., str]
_PROPERTIES = "org.freedesktop.DBus.Properties"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(SettingsFile(tmp_path / "settings.toml"))


@pytest.fixture
def keys(bus: str, studio: Studio, preferences: Preferences, qtbot: QtBot) -> Iterator[MediaKeys]:
    window = QWidget()
    made = MediaKeys(window, studio, preferences)
    qtbot.waitUntil(lambda: made.is_listening, timeout=PATIENCE_MS)
    yield made
    made.close()
    window.deleteLater()


@pytest.fixture
def player(keys: MediaKeys, studio: Studio, project: Path, qtbot: QtBot) -> Studio:
    """What plays a project that is open."""
    open_project(studio, project, qtbot)
    return studio


@pytest.fixture
def ask(bus: str, qtbot: QtBot) -> Ask:
    """Call a method from another process, and give what it prints."""

    def call(method: str, *arguments: str, name: str = NAME, path: str = PATH) -> str:
        command = ["dbus-send", "--session", "--print-reply", f"--dest={name}", path, method]
        caller = subprocess.Popen(
            [*command, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        qtbot.waitUntil(lambda: caller.poll() is not None, timeout=PATIENCE_MS)
        return caller.communicate()[0]

    return call


def names(ask: Ask) -> str:
    return ask(
        "org.freedesktop.DBus.ListNames", name="org.freedesktop.DBus", path="/org/freedesktop/DBus"
    )


def read(ask: Ask, name: str, interface: str = PLAYER) -> str:
    said = ask(f"{_PROPERTIES}.Get", f"string:{interface}", f"string:{name}")
    return " ".join(said.split("variant", 1)[-1].split())


def rest(studio: Studio) -> None:
    """Wait until everything is done that was asked for before."""
    told: list[None] = []
    studio.background.run(lambda: None, told.append)
    until(lambda: bool(told))


def switch(preferences: Preferences, *, is_on: bool) -> None:
    settings = preferences.settings
    preferences._keep(replace(settings, editor=replace(settings.editor, media_keys=is_on)))


def test_the_bus_knows_a_player_while_a_project_is_open_and_not_otherwise(
    keys: MediaKeys, ask: Ask, studio: Studio, project: Path, qtbot: QtBot
) -> None:
    assert NAME not in names(ask)
    open_project(studio, project, qtbot)
    assert NAME in names(ask)
    studio.show_none()
    assert NAME not in names(ask)


def test_keys_play_pause_and_skip(player: Studio, ask: Ask, silent: list[str]) -> None:
    for method in ("PlayPause", "Pause", "Play", "Play", "Stop", "Stop", "PlayPause"):
        ask(f"{PLAYER}.{method}")
    assert silent == ["play", "pause", "play", "pause", "play"]
    ask(f"{PLAYER}.Next")
    ask(f"{PLAYER}.Next")
    ask(f"{PLAYER}.Previous")
    assert player.playback.position_ms == 5000
    ask(f"{PLAYER}.Seek", "int64:1000000")
    assert player.playback.position_ms == 6000
    ask(f"{PLAYER}.SetPosition", f"objpath:{TRACK}", "int64:250000")
    assert player.playback.position_ms == 250
    ask(f"{PLAYER}.SetPosition", "objpath:/another", "int64:990000")
    assert player.playback.position_ms == 250


def test_properties_have_the_types_that_players_are_read_with(player: Studio, ask: Ask) -> None:
    player.playback.seek(1500)
    assert read(ask, "PlaybackStatus") == 'string "Paused"'
    assert read(ask, "Position") == "int64 1500000"
    assert read(ask, "Rate") == "double 1"
    assert read(ask, "CanSeek") == "boolean true"
    assert read(ask, "Identity", ROOT) == 'string "Speech Studio"'
    metadata = read(ask, "Metadata")
    assert 'string "xesam:title" variant string "Harbour"' in metadata
    assert 'string "mpris:length" variant int64' in metadata
    assert f'string "mpris:trackid" variant object path "{TRACK}"' in metadata
    everything = ask(f"{_PROPERTIES}.GetAll", f"string:{PLAYER}")
    assert everything.count("dict entry") >= 13
    described = ask("org.freedesktop.DBus.Introspectable.Introspect")
    assert '<method name="PlayPause">' in described
    assert '<property name="Rate" type="d" access="readwrite"/>' in described


def test_rate_and_volume_can_be_set_and_nothing_else(player: Studio, ask: Ask) -> None:

    def put(name: str, value: str) -> str:
        return ask(f"{_PROPERTIES}.Set", f"string:{PLAYER}", f"string:{name}", f"variant:{value}")

    put("Rate", "double:1.5")
    put("Volume", "double:0.25")
    assert (player.playback.rate, player.playback.volume) == (1.5, 0.25)
    assert "PropertyReadOnly" in put("CanSeek", "boolean:false")
    assert "InvalidArgs" in put("Rate", "string:fast")
    assert "UnknownProperty" in put("Colour", "string:red")


@pytest.mark.parametrize(
    ("method", "error"),
    [
        (f"{PLAYER}.Dance", "UnknownMethod"),
        ("org.mpris.MediaPlayer2.TrackList.GoTo", "UnknownMethod"),
        (f"{PLAYER}.Seek", "InvalidArgs"),
    ],
)
def test_what_there_is_not_is_refused(method: str, error: str, player: Studio, ask: Ask) -> None:
    assert error in ask(method)
    assert "UnknownObject" in ask(f"{PLAYER}.Play", path="/elsewhere")


def test_others_hear_of_changes_and_jumps(
    bus: str, player: Studio, ask: Ask, qtbot: QtBot, tmp_path: Path
) -> None:
    heard = tmp_path / "heard.txt"
    with heard.open("wb") as file:
        listener = subprocess.Popen(
            ["dbus-monitor", "--address", bus, f"path='{PATH}'"],
            stdout=file,
            stderr=subprocess.DEVNULL,
        )
    try:
        said = ""

        def is_heard() -> bool:
            nonlocal said
            player.playback.set_rate(2.0 if player.playback.rate == 1.0 else 1.0)
            ask(f"{PLAYER}.Next")
            said = " ".join(heard.read_text().split())
            return "member=Seeked" in said and 'string "Rate" variant double' in said

        qtbot.waitUntil(is_heard, timeout=PATIENCE_MS)
        assert "member=PropertiesChanged" in said
        assert 'string "Position" variant' not in said.split("member=PropertiesChanged")[1]
    finally:
        listener.terminate()
        listener.wait()


def test_a_second_window_is_known_by_a_name_of_its_own(
    bus: str, ask: Ask, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    with open_dbus_connection() as other:
        other.send_and_get_reply(message_bus.RequestName(NAME))
        request.getfixturevalue("player")
        qtbot.waitUntil(lambda: f"{NAME}.instance" in names(ask), timeout=PATIENCE_MS)


def test_it_is_gone_when_it_is_switched_off_and_comes_again(
    player: Studio, keys: MediaKeys, ask: Ask, preferences: Preferences, qtbot: QtBot
) -> None:
    switch(preferences, is_on=False)
    assert NAME not in names(ask)
    assert not keys.is_listening
    switch(preferences, is_on=True)
    qtbot.waitUntil(lambda: keys.is_listening, timeout=PATIENCE_MS)
    assert NAME in names(ask)


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "tcp:host=x", "nonsense"])
def test_a_missing_bus_is_fine(
    address: str, studio: Studio, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    window = QWidget()
    made = MediaKeys(window, studio, preferences)
    rest(studio)
    assert not made.is_listening
    made.close()
    window.deleteLater()


def test_a_bus_that_goes_is_fine(player: Studio, keys: MediaKeys, qtbot: QtBot) -> None:
    keys._listener._bus._link.shutdown(2)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not keys._listener._bus.is_open)  # type: ignore[union-attr]
    player.playback.set_rate(2.0)
    player.show_none()
