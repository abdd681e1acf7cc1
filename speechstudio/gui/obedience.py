"""Does as the settings say, as soon as they say it."""

import os
from collections.abc import Callable, MutableMapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.helping import Helping
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.preferences import Preferences
from speechstudio.gui.recorder import Recorder
from speechstudio.gui.shell.empty_binder import EmptyBinder
from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.reading_fonts import reading_family
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.words import tr, trn
from speechstudio.storage.settings import DeviceSettings, EditorSettings, Settings
from speechstudio.workflows.machine import usable_cores
from speechstudio.workflows.obeying import obey

_DESIGNED = EditorSettings().reading_size
"""Size of letters that the design has, a different one for some scripts."""
_PROCESSORS = {"cpu": tr("CPU"), "cuda": tr("Graphics card")}


def processor_text(devices: DeviceSettings) -> str:
    """Say on what work is done: `CPU · 2 threads`."""
    cores = usable_cores()
    name = _PROCESSORS.get(devices.processor, devices.processor)
    threads = trn("{n} thread", "{n} threads", cores)
    return f"{name} · {threads}"


def show_look(look: Look, settings: Settings) -> None:
    """Give the window the colours and letters that were chosen."""
    general, editor = settings.general, settings.editor
    look.choose(
        replace(
            look.choices,
            scheme=str(general.theme),
            text_scale=general.text_scale,
            reading_family=reading_family(str(editor.reading_font)),
            reading_size=0 if editor.reading_size == _DESIGNED else editor.reading_size,
        )
    )


class Obedience(QObject):
    """Brings every change of the settings to whoever goes by it."""

    loudspeaker_chosen = Signal(str)
    """Name of the loudspeaker to play on from now on; empty for the system's choice."""

    def __init__(
        self,
        look: Look,
        window: MainWindow,
        studio: Studio,
        preferences: Preferences,
        *,
        empty: EmptyBinder,
        recorder: Recorder,
        helping: Helping,
        usual_projects: Path,
        environment: MutableMapping[str, str] = os.environ,
    ) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._studio = studio
        self._preferences = preferences
        self._empty = empty
        self._recorder = recorder
        self._helping = helping
        self._usual_projects = usual_projects
        self._environment = environment
        self._done = Settings()
        self._begin()
        preferences.changed.connect(self.follow)

    def _begin(self) -> None:
        """Do all that the settings say, but for what the window was made with."""
        settings = self._done = self._preferences.settings
        obey(settings, self._environment)
        self._play(settings)
        self._take_keys(settings)
        self._recorder.devices = settings.devices

    @Slot()
    def follow(self) -> None:
        """Do what was changed."""
        before, now = self._done, self._preferences.settings
        self._done = now
        acts: tuple[tuple[Callable[[Settings], object], Callable[[Settings], None]], ...] = (
            (lambda known: (known.network, known.devices), self._obey),
            (_look_of, self._show_look),
            (lambda known: (known.editor.rewind_ms, known.devices.loudspeaker), self._play),
            (lambda known: (known.editor.key_preset, known.editor.keys), self._take_keys),
            (lambda known: known.recognition, self._begin_with),
            (lambda known: known.general.projects_folder, self._move),
        )
        for part, act in acts:
            if part(before) != part(now):
                act(now)

    def _obey(self, settings: Settings) -> None:
        obey(settings, self._environment)
        self._recorder.devices = settings.devices
        self._recorder.recording.notices.begin(settings.devices)
        self._window.strip.show_processor(processor_text(settings.devices))

    def _show_look(self, settings: Settings) -> None:
        show_look(self._look, settings)

    def _play(self, settings: Settings) -> None:
        loudspeaker = settings.devices.loudspeaker or ""
        self._studio.playback.use(loudspeaker, settings.editor.rewind_ms)
        self.loudspeaker_chosen.emit(loudspeaker)

    def _take_keys(self, settings: Settings) -> None:
        preset, own = str(settings.editor.key_preset), settings.editor.keys
        self._helping.preset, self._helping.own = preset, own
        self._window.keys.use_keys(preset, own)

    def _begin_with(self, settings: Settings) -> None:
        self._empty.choose(settings.recognition)

    def _move(self, settings: Settings) -> None:
        projects = self._studio.projects
        folder = Path(settings.general.projects_folder or self._usual_projects)
        move = partial(projects.library.move_to, folder)
        self._studio.background.run(move, lambda _: projects.refresh())


def _look_of(settings: Settings) -> object:
    general, editor = settings.general, settings.editor
    return general.theme, general.text_scale, editor.reading_font, editor.reading_size
