"""A dock in a window, with a conversation of a minute."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.audio.peaks import Peaks
from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.dock import WaveformDock
from tests.gui.waveform.making import DURATION_MS, make_peaks, make_transcript

MakeDock = Callable[..., WaveformDock]


@pytest.fixture(scope="session")
def peaks(tmp_path_factory: pytest.TempPathFactory) -> Peaks:
    return make_peaks(tmp_path_factory.mktemp("peaks"))


@pytest.fixture
def make_dock(look: Look, qtbot: QtBot) -> MakeDock:
    kept: list[QWidget] = []

    def make(*, width: int = 812, window: tuple[int, int] = (1440, 900)) -> WaveformDock:
        holder = QWidget()
        kept.append(holder)
        qtbot.addWidget(holder)
        holder.resize(*window)
        dock = WaveformDock(look, holder)
        dock.resize(width, dock.height())
        holder.show()
        qtbot.waitExposed(holder)
        return dock

    return make


@pytest.fixture
def dock(make_dock: MakeDock, peaks: Peaks) -> WaveformDock:
    """All of a minute is in view: 664 px."""
    made = make_dock()
    made.set_duration_ms(DURATION_MS)
    made.set_peaks(peaks)
    made.set_transcript(make_transcript())
    return made
