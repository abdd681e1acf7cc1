"""The states of the place of settings."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from unittest.mock import patch

from speechstudio.gui.settings_place import audio_page, performance_page, storage_page
from speechstudio.gui.viewmodels import machine_facts, settings_audio, storage_survey
from speechstudio.gui.viewmodels.settings_desk import Section
from speechstudio.models.connections import Connection
from speechstudio.storage.settings import ProxyKind
from speechstudio.workflows.storage_use import Use
from tests.gui.sample_projects import NOW
from tests.gui.sample_recorder import sample_microphone
from tests.gui.service_scenes import SERVICE_SCENES
from tests.gui.sitting import Sitting, until

_SIZES = {
    Use.MODELS: 1_240_000_000,
    Use.LIBRARIES: 1_130_000_000,
    Use.PROJECTS: 312_000_000,
    Use.RECORDINGS: 4_870_000_000,
    Use.SPEECH: 96_000_000,
    Use.UNFINISHED: 214_000_000,
    Use.DOWNLOADS: 0,
}
_LOUDSPEAKERS = ("Built-in loudspeaker", "Headphones")
_CONNECTIONS = (
    ("hub.example.org", "Download of whisper-base", 145_000_000),
    ("index.example.org", "Download of whisper-base, by pip", None),
    ("files.example.org", "Download of piper-en-us-joe-medium", 63_000_000),
)


def section(name: str, sitting: Sitting) -> None:
    """A section, as it is on every machine."""
    ends = sitting.ends
    ends.enter_context(sample_microphone())
    ends.enter_context(patch.object(settings_audio, "_loudspeakers", lambda: _LOUDSPEAKERS))
    ends.enter_context(patch.object(machine_facts, "memory_bytes", lambda: (16 * 10**9, 9 * 10**9)))
    ends.enter_context(patch.object(machine_facts, "graphics_card", lambda: None))
    sitting.window.places.show("settings")
    place = sitting.opened.settings.place
    place.show_section(name)
    page = place.page(Section(name))
    if isinstance(page, audio_page.AudioPage):
        until(lambda: bool(page._check.loudspeakers) and page._check.microphone is not None)
    elif isinstance(page, performance_page.PerformancePage):
        until(lambda: page._facts.is_known)
    elif isinstance(page, storage_page.StoragePage):
        _count(page._survey)
    sitting.rest()


def connections(sitting: Sitting) -> None:
    """The switch, and some connections that were made."""
    section("privacy", sitting)
    watch = sitting.opened.settings.connections
    watch.known = tuple(
        Connection(id=str(number), at=NOW, host=host, why=why, received_bytes=received)
        for number, (host, why, received) in enumerate(_CONNECTIONS)
    )
    watch.known_changed.emit()


def own_proxy(sitting: Sitting) -> None:
    """An address of a proxy that is none."""
    section("network", sitting)
    place = sitting.opened.settings.place
    place._desk.change(**{"network.proxy": ProxyKind.OWN, "network.proxy_address": "proxy"})


def search(sitting: Sitting) -> None:
    """What is found in several sections."""
    section("general", sitting)
    place = sitting.opened.settings.place
    place.sections.search.setText("recording")
    place.search("recording")


def _count(survey: storage_survey.StorageSurvey) -> None:
    """Show sizes, and places that are the same everywhere."""
    until(lambda: not survey.is_counting)
    survey.sizes, survey.free = _SIZES, 82_000_000_000
    named = {use: Path(f"/home/ann/Speech Studio/{use.value.capitalize()}") for use in Use}
    survey.places = replace(survey.places, folders=named)
    survey.changed.emit()


SETTING_SCENES: dict[str, Callable[[Sitting], None]] = {
    **{f"settings-{each}": partial(section, each.value) for each in Section},
    "settings-privacy": connections,
    "settings-network": own_proxy,
    "settings-search": search,
    **SERVICE_SCENES,
}
"""Names of pictures, and how they come about."""
