"""Speech that one engine tells and another goes by."""

import threading
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from speechstudio.domain.errors import JobCancelledError
from speechstudio.engines.contract import EngineContext
from speechstudio.engines.recognition.speech import Samples, VadOptions, speech_of
from speechstudio.engines.recognition.windows import windows
from speechstudio.engines.shared_speech import (
    FRAME,
    SpeechReader,
    SpeechWriter,
    frames_in,
    is_whole,
)


def never() -> None:
    """Let waiting go on."""


def test_what_is_written_is_read_between_any_two_samples(tmp_path: Path) -> None:
    path = tmp_path / "speech"
    shares = np.linspace(0, 1, 50)
    with SpeechWriter(path) as writer:
        writer.add(shares[:20])
        writer.add(shares[20:])
    read = SpeechReader(path, never)
    assert np.allclose(read(0, 50 * FRAME), shares, atol=0.01)
    assert np.allclose(read(7 * FRAME, 12 * FRAME - 100), shares[7:12], atol=0.01)
    assert is_whole(path, 50 * FRAME - 1)
    assert not is_whole(path, 50 * FRAME + 1)


def test_who_reads_waits_for_what_is_not_there_yet(tmp_path: Path) -> None:
    path = tmp_path / "speech"
    waited = threading.Event()
    found: list[int] = []

    def read() -> None:
        found.append(len(SpeechReader(path, waited.set)(0, 30 * FRAME)))

    thread = threading.Thread(target=read)
    thread.start()
    assert waited.wait(10)
    with SpeechWriter(path) as writer:
        writer.add(np.ones(10))
        assert found == []
        writer.add(np.ones(20))
    thread.join(10)
    assert found == [30]


def test_waiting_ends_with_the_job(tmp_path: Path) -> None:
    def stop() -> None:
        raise JobCancelledError

    with pytest.raises(JobCancelledError):
        SpeechReader(tmp_path / "never", stop)(0, FRAME)


def test_what_was_told_before_an_interruption_is_told_anew(tmp_path: Path) -> None:
    path = tmp_path / "speech"
    path.write_bytes(b"\xff" * 100)
    with SpeechWriter(path) as writer:
        writer.add(np.zeros(3))
    assert path.read_bytes() == bytes(3)


@pytest.mark.parametrize(("samples", "frames"), [(0, 0), (1, 1), (512, 1), (513, 2)])
def test_frames_cover_a_recording(samples: int, frames: int) -> None:
    assert frames_in(samples) == frames


def test_speech_is_cut_where_it_is_quiet_although_the_diarizer_is_sure(tmp_path: Path) -> None:
    path = tmp_path / "speech.u8"
    frames = 1000
    samples = np.random.default_rng(1).normal(0, 0.1, frames * FRAME).astype(np.float32)
    samples[700 * FRAME : 712 * FRAME] *= 0.01
    with SpeechWriter(path) as writer:
        writer.add(np.ones(frames))
    speech = speech_of(samples, _nobody_listens, EngineContext(speech=path))
    scores = speech(0, len(samples))
    assert scores.min() > VadOptions().onset
    first, *_ = windows(len(samples), speech, VadOptions())
    assert 700 * FRAME <= first.end <= 712 * FRAME


def _nobody_listens(_samples: Samples) -> NDArray[np.float32]:
    raise AssertionError
