"""A microphone that a file is spoken into, recorded."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio import streams
from speechstudio.audio.capture import Recorder, RecorderState
from speechstudio.audio.frames import Samples
from speechstudio.audio.input_channels import InputChannels
from speechstudio.audio.journal_places import journal_of, journals
from speechstudio.audio.recording_journal import recover, settle
from speechstudio.domain.errors import (
    AudioDeviceError,
    StorageError,
    UsageError,
    UserFixableError,
)
from tests.audio.correlating import place_of
from tests.audio.hearing import hear
from tests.audio.stereo_microphone import (
    RATE,
    StereoMicrophone,
    noise_file,
    plugged_in,
    tone_file,
)
from tests.fakes.stage import wait_until
from tests.sound_devices import SoundSystem

pytestmark = pytest.mark.models  # takes long

HALF_STEP = 2.0**-24
"""What rounding to 24 bits may change."""


@pytest.fixture
def stereo(sound_devices: SoundSystem) -> Iterator[StereoMicrophone]:
    with plugged_in(sound_devices) as microphone:
        yield microphone


@contextmanager
def recorder(
    channels: InputChannels = InputChannels.STEREO,
    gain_db: float = 0.0,
    errors: list[UserFixableError] | None = None,
) -> Iterator[Recorder]:
    made = Recorder(
        channels=channels, gain_db=gain_db, on_error=None if errors is None else errors.append
    )
    try:
        yield made
    finally:
        made.close()


def recorded(made: Recorder, milliseconds: int) -> None:
    """Wait until so much is recorded."""
    wait_until(lambda: made.status().recorded_ms >= milliseconds)


def place_in(whole: Samples, part: Samples) -> int:
    return place_of(part[:, 0], whole[:, 0])


def test_the_recording_is_the_sound_to_the_last_bit(
    stereo: StereoMicrophone, tmp_path: Path
) -> None:
    spoken = noise_file(tmp_path, 0.8)
    with recorder() as made:
        made.start(tmp_path / "sub" / "take.wav")
        recorded(made, 50)
        with stereo.hears(spoken) as speech:
            speech.wait()
        recorded(made, made.status().recorded_ms + 150)
        status = made.status()
        recording = made.stop()
    sent, got = hear(spoken).samples, hear(recording.path).samples
    at = place_in(got, sent)
    assert np.array_equal(got[at : at + len(sent)], sent)
    assert not got[:at].any()
    assert (recording.sample_rate_hz, recording.channels) == (RATE, 2)
    assert recording.duration_ms == len(got) * 1000 // RATE >= status.recorded_ms
    assert status.state is RecorderState.RECORDING
    assert status.disk_left_s is not None
    assert status.disk_left_s > 0
    assert 0 < status.size_bytes <= recording.path.stat().st_size
    assert (status.overflows, recording.lost_ms) == (0, 0)
    assert set(recording.path.parent.iterdir()) == {recording.path, journal_of(recording.path)}


def test_one_channel_or_the_mean_is_recorded_with_gain(
    stereo: StereoMicrophone, tmp_path: Path
) -> None:
    spoken = noise_file(tmp_path, 0.3, level=0.3)
    with (
        recorder(InputChannels.LEFT) as left,
        recorder(InputChannels.RIGHT) as right,
        recorder(InputChannels.MIX, gain_db=20 * np.log10(2)) as mix,
    ):
        for number, made in enumerate((left, right, mix)):
            made.start(tmp_path / f"{number}.wav")
        recorded(mix, 30)
        with stereo.hears(spoken) as speech:
            speech.wait()
        for made in (left, right, mix):
            recorded(made, made.status().recorded_ms + 150)
        got = [hear(made.stop().path).samples for made in (left, right, mix)]
    sent = hear(spoken).samples
    wanted = [sent[:, 0], sent[:, 1], sent.mean(axis=1) * 2]
    for samples, expected in zip(got, wanted, strict=True):
        assert samples.shape[1] == 1
        at = place_of(expected, samples[:, 0])
        found = samples[at : at + len(expected), 0]
        assert np.abs(found - expected).max() <= 2 * HALF_STEP


def test_a_pause_leaves_out_exactly_what_was_said_in_it(
    stereo: StereoMicrophone, tmp_path: Path
) -> None:
    spoken = noise_file(tmp_path, 3.0)
    sent = hear(spoken).samples
    with recorder() as made, stereo.hears(spoken):
        wait_until(lambda: made.status().levels[0].rms_db > -40)
        made.start(tmp_path / "take.wav")
        recorded(made, 300)
        made.pause()
        paused = made.status()
        came = made._line.written
        wait_until(lambda: made._line.written > came + RATE // 4)
        assert made.status().recorded_ms == paused.recorded_ms
        made.resume()
        recorded(made, paused.recorded_ms + 300)
        recording = made.stop()
    assert paused.state is RecorderState.PAUSED
    got = hear(recording.path).samples
    first, rest = got[: RATE // 5], got[-RATE // 5 :]
    begin, end = place_in(sent, first), place_in(sent, rest)
    split = paused.recorded_ms * RATE // 1000
    at = np.flatnonzero((got != sent[begin : begin + len(got)]).any(axis=1))[0]
    assert split <= at < split + RATE // 1000  # the time shown is cut to milliseconds
    assert np.array_equal(got[at:], sent[end + len(rest) - len(got) + at : end + len(rest)])
    left_out = end + len(rest) - begin - len(got)
    assert left_out >= RATE // 4


def test_marks_stand_at_the_time_of_the_recording(stereo: StereoMicrophone, tmp_path: Path) -> None:
    with recorder() as made:
        with pytest.raises(UsageError):
            made.mark()
        made.start(tmp_path / "take.wav")
        recorded(made, 100)
        first = made.mark()
        made.pause()
        second = made.mark("Pump figures")
        assert second.at_ms == made.status().recorded_ms
        made.rename_mark(1, "Start")
        marks = made.stop().marks
    assert [mark.label for mark in marks] == ["Start", "Pump figures"]
    assert first.label == "Mark 1"
    assert 100 <= marks[0].at_ms == first.at_ms <= second.at_ms


def test_levels_and_clipping_are_told(stereo: StereoMicrophone, tmp_path: Path) -> None:
    with recorder(InputChannels.LEFT) as made:
        assert made.status().state is RecorderState.LISTENING
        with stereo.hears(tone_file(tmp_path, 3.0, level=0.5)):
            wait_until(lambda: abs(made.status().levels[0].rms_db + 9.03) < 0.5)
            level = made.status().levels[0]
            assert level.peak_db == pytest.approx(-6.02, abs=0.1)
            assert level.hold_db == pytest.approx(-6.02, abs=0.1)
            assert not level.is_clipped
            made.start(tmp_path / "take.wav")
            recorded(made, 200)
            made.gain_db = 12.0
            wait_until(lambda: made.status().levels[0].is_clipped)
            made.gain_db = 0.0
            recorded(made, made.status().recorded_ms + 100)
            made.forget_clipping()
            wait_until(lambda: not made.status().levels[0].is_clipped)
            recorded(made, 500)
            outline = made.outline()
            recording = made.stop()
    assert len(recording.clipped_ms) == 1
    place = recording.clipped_ms[0] // 20
    assert np.allclose(outline[: place - 1], 0.5, atol=0.01)
    assert outline[place : place + 2].max() == 1


def test_silence_is_noticed_and_told_from_quiet(stereo: StereoMicrophone, tmp_path: Path) -> None:
    with recorder() as made:
        wait_until(lambda: made.status().silent_for_s > 0.2)
        assert made.status().is_digital_silence
        with stereo.hears(tone_file(tmp_path, 2.0, level=0.0008)):
            wait_until(lambda: not made.status().is_digital_silence)
            assert made.status().silent_for_s > 0.2
        with stereo.hears(tone_file(tmp_path, 2.0, level=0.01)):
            wait_until(lambda: made.status().silent_for_s < 0.1)


def test_a_microphone_that_goes_ends_the_recording_and_keeps_it(
    stereo: StereoMicrophone, tmp_path: Path
) -> None:
    errors: list[UserFixableError] = []
    with recorder(errors=errors) as made, stereo.hears(noise_file(tmp_path, 3.0)):
        made.start(tmp_path / "take.wav")
        recorded(made, 300)
        stereo.system.take_away()
        wait_until(lambda: errors)
        recording = made.stop()
        assert made.status().state is RecorderState.CLOSED
        with pytest.raises(UsageError):
            made.start(tmp_path / "other.wav")
    (error,) = errors
    assert isinstance(error, AudioDeviceError)
    assert error.message == "the microphone “default” was unplugged at 0:00"
    assert error.hint.startswith("Everything until then is saved.")
    assert recording.duration_ms >= 300
    assert len(hear(recording.path).samples) * 1000 // RATE == recording.duration_ms
    assert recover(tmp_path) == ()


def test_a_microphone_that_hangs_is_given_up(
    stereo: StereoMicrophone, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(streams, "STALLED_S", 0.4)
    errors: list[UserFixableError] = []
    with recorder(errors=errors) as made:
        wait_until(lambda: made._line.written)
        made.start(tmp_path / "take.wav")
        recorded(made, 100)
        stereo.system.halt()
        try:
            wait_until(lambda: errors)
        finally:
            stereo.system.go_on()
        assert made.stop().duration_ms >= 100
    assert "does not answer at 0:00" in errors[0].message


def test_a_full_disk_ends_the_recording_and_keeps_it(
    stereo: StereoMicrophone, tmp_path: Path
) -> None:
    import resource  # not on every system

    errors: list[UserFixableError] = []
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    with recorder(errors=errors) as made, stereo.hears(noise_file(tmp_path, 3.0)):
        wait_until(lambda: made.status().levels[0].rms_db > -40)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_001, limits[1]))
        try:
            made.start(tmp_path / "take.wav")
            wait_until(lambda: errors)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        recording = made.stop()
    (error,) = errors
    assert isinstance(error, StorageError)
    assert error.message == "the disk is full: recording ended at 0:00"
    assert "Everything until then is saved." in error.hint
    got = hear(recording.path).samples
    assert 200 < recording.duration_ms == len(got) * 1000 // RATE
    assert np.abs(got).min(axis=1).max() > 0.1


def test_the_same_recorder_records_again(stereo: StereoMicrophone, tmp_path: Path) -> None:
    with recorder() as made:
        with pytest.raises(UsageError):
            made.stop()
        for name in ("a.wav", "b.wav"):
            made.start(tmp_path / name)
            with pytest.raises(UsageError):
                made.start(tmp_path / "c.wav")
            recorded(made, 60)
            recording = made.stop()
            assert recording.path.name == name
            settle(recording)
        with pytest.raises(StorageError):
            made.start(tmp_path / "a.wav")
        assert journals(tmp_path) == []


def test_closing_ends_the_recording(stereo: StereoMicrophone, tmp_path: Path) -> None:
    with recorder() as made:
        made.start(tmp_path / "take.wav")
        recorded(made, 60)
    assert made.stop().duration_ms >= 60


def test_a_microphone_that_goes_just_as_recording_begins_keeps_nobody_waiting(
    stereo: StereoMicrophone, tmp_path: Path
) -> None:
    with recorder() as made:
        made.close()
        made._work.begin(tmp_path / "take.wav")
        assert made.stop().duration_ms == 0
        assert made._work.file is None


def test_without_a_microphone_it_says_so(no_sound_devices: None) -> None:
    with pytest.raises(AudioDeviceError, match="no microphone"):
        Recorder()


def test_an_input_that_is_not_there_is_refused(stereo: StereoMicrophone) -> None:
    with pytest.raises(UsageError, match="no input 99"):
        Recorder(first_input=99)
