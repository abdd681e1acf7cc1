"""A queue with scripted recognition and a real voice, in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from speechstudio.storage.folders import Folders
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.queue.settings import HearSettings, SpeakSettings
from speechstudio.workflows.settings import TranscriptionSettings
from tests.workflows.queue.desks import Opened, folders_in


@pytest.fixture
def folders(tmp_path: Path, isolated_home: Path) -> Folders:
    return folders_in(tmp_path)


@pytest.fixture
def hearing(settings: TranscriptionSettings, tmp_path: Path) -> HearSettings:
    return HearSettings(
        transcription=settings, formats=("txt", "srt"), makes_project=True, folder=tmp_path / "out"
    )


@pytest.fixture
def speaking(tmp_path: Path) -> SpeakSettings:
    return SpeakSettings(
        voice="espeak:en-us", suffix=".wav", subtitles=("srt",), folder=tmp_path / "out"
    )


@pytest.fixture
def opened(
    folders: Folders, pool: EnginePool, hearing: HearSettings, speaking: SpeakSettings
) -> Iterator[Opened]:
    """A queue with these two settings; nothing runs before it is started."""
    made = Opened(folders, hearing, speaking)
    yield made
    assert made.desk.close()
