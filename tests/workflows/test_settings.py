import json
import os
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.channels import EACH, ChannelChoice
from speechstudio.domain.errors import UsageError
from speechstudio.engines.contract import DiarizationOptions, RecognitionOptions
from speechstudio.jobs.checkpoints import key_of
from speechstudio.workflows.settings import Threads, TranscriptionSettings, parse_speakers
from speechstudio.workflows.time_range import TimeRange


@given(st.integers(1, 99), st.integers(0, 99))
def test_a_range_of_speakers_is_read(low: int, more: int) -> None:
    expected = DiarizationOptions(min_speakers=low, max_speakers=low + more)
    assert parse_speakers(f"{low}-{low + more}") == expected
    assert parse_speakers(f" {low} - {low + more} ") == expected


def test_a_number_of_speakers_is_read() -> None:
    assert parse_speakers("2") == DiarizationOptions(min_speakers=2, max_speakers=2)


@pytest.mark.parametrize(
    "text", ["", "0", "-1", "-", "2-", "-2", "4-2", "0-2", "two", "1-2-3", "2.5", "²", "٣", "1,2"]
)
def test_anything_else_is_no_number_of_speakers(text: str) -> None:
    with pytest.raises(UsageError, match="is no number of speakers") as told:
        parse_speakers(text)
    assert "2-4" in told.value.hint


@given(st.text(max_size=6))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        options = parse_speakers(text)
    except UsageError:
        return
    assert options.min_speakers is not None
    assert options.max_speakers is not None
    assert 1 <= options.min_speakers <= options.max_speakers


def test_whoever_hears_each_channel_needs_no_diarizer() -> None:
    settings = TranscriptionSettings()
    assert settings.finds_speakers
    assert not replace(settings, channels=EACH).finds_speakers
    assert not replace(settings, diarizer=None).finds_speakers
    assert replace(settings, channels=ChannelChoice.parse("2")).finds_speakers


def test_every_setting_makes_other_work() -> None:
    usual = TranscriptionSettings()
    others = [
        replace(usual, recognizer="other"),
        replace(usual, model="small"),
        replace(usual, recognition=RecognitionOptions(language="de")),
        replace(usual, recognition=RecognitionOptions(hotwords="Zürich")),
        replace(usual, diarizer=None),
        replace(usual, pipeline="other"),
        replace(usual, diarization=parse_speakers("2")),
        replace(usual, channels=EACH),
        replace(usual, channels=ChannelChoice.parse("2")),
        replace(usual, time_range=TimeRange(start_ms=1_000)),
        replace(usual, time_range=TimeRange(end_ms=1_000)),
        replace(usual, device="cuda"),
    ]
    keys = {key_of(settings.to_dict()) for settings in [usual, *others]}
    assert len(keys) == len(others) + 1
    json.dumps([settings.to_dict() for settings in others])


@pytest.mark.parametrize("cores", [1, 2, 3, 4, 8, 64])
def test_cores_are_shared_so_that_each_engine_has_one(
    cores: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    both = Threads.of_this_machine(side_by_side=True)
    assert 1 <= both.recognition <= min(8, cores)
    assert 1 <= both.diarization <= cores
    assert Threads.of_this_machine(side_by_side=False).recognition == min(8, cores)
