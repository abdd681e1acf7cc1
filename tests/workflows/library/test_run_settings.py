"""Settings of a run come back as they were."""

import json

import pytest

from speechstudio.audio.channels import ChannelChoice
from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
from speechstudio.storage.project import Details
from speechstudio.workflows.library.run_settings import settings_of
from speechstudio.workflows.settings import TranscriptionSettings
from speechstudio.workflows.time_range import TimeRange

CHOSEN = TranscriptionSettings(
    model="whisper-small",
    recognition=RecognitionOptions(language="de", words_only=True),
    diarizer=None,
    diarization=DiarizationOptions(min_speakers=2, max_speakers=4),
    channels=ChannelChoice.parse("2"),
    time_range=TimeRange(start_ms=60_000),
)


@pytest.mark.parametrize("settings", [TranscriptionSettings(), CHOSEN])
def test_a_run_goes_on_with_the_same_settings(settings: TranscriptionSettings) -> None:
    run = json.loads(json.dumps(settings.to_dict()))
    assert settings_of(Details(title="T", run=run)) == settings


def test_what_is_not_known_is_as_usual() -> None:
    run = {"model": "whisper-small", "of_the_future": 1, "recognition": {"new": 2}}
    found = settings_of(Details(title="T", run=run))
    assert found == TranscriptionSettings(model="whisper-small")
