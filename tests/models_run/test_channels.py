"""A recording in which each channel is one person's microphone."""

import json
from typing import Any

import numpy as np
import pytest

from tests.models_run.clips import between, sample, silence, write_wav
from tests.models_run.conftest import NewProgram

START_MS, END_MS = 10_000, 28_000
ALONE = {
    "S1": ((10_600, 14_400), (18_700, 21_600)),
    "S2": ((15_000, 17_700), (21_900, 27_800)),
}
"""Stretches of the sample in which one of the two speaks and the other does not."""
SLACK_MS = 700

pytestmark = pytest.mark.models


@pytest.fixture(scope="module")
def result(new_program: NewProgram, tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("channels")
    call = sample()
    stereo = np.stack([silence(30.0), silence(30.0)], axis=1)
    for channel, stretches in enumerate(ALONE.values()):
        for start_ms, end_ms in stretches:
            stereo[start_ms * 16 : end_ms * 16, channel] = between(call, start_ms, end_ms)
    source = write_wav(folder / "call.wav", stereo[START_MS * 16 : END_MS * 16])
    run = new_program("channels").run(
        "transcribe", source, "--channels", "each", "-q", "-l", "en", "-o", folder / "call.json"
    )
    assert run.code == 0, run.err
    return json.loads((folder / "call.json").read_text("utf-8"))


def test_each_channel_is_a_speaker(result: Any) -> None:
    assert result["speakers"] == [
        {"id": "S1", "name": "Channel 1"},
        {"id": "S2", "name": "Channel 2"},
    ]


def test_words_stand_on_the_channel_on_which_they_were_said(result: Any) -> None:
    said = {"S1": "", "S2": ""}
    for segment in result["segments"]:
        said[segment["speaker"]] += segment["text"].lower() + " "
    assert "diane in new jersey" in said["S1"]
    assert "also" in said["S1"]
    assert "difference" in said["S2"]
    assert "yankee" in said["S2"]


def test_words_stand_at_the_times_at_which_they_were_said(result: Any) -> None:
    for segment in result["segments"]:
        for word in segment["words"]:
            middle = START_MS + (word["start_ms"] + word["end_ms"]) // 2
            stretches = ALONE[word["speaker"]]
            assert any(s - SLACK_MS <= middle <= e + SLACK_MS for s, e in stretches), word


def test_segments_of_both_channels_come_in_order_of_time(result: Any) -> None:
    starts = [segment["start_ms"] for segment in result["segments"]]
    assert starts == sorted(starts)
    assert {segment["speaker"] for segment in result["segments"]} == {"S1", "S2"}
