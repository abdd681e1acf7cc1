"""No speech that the bare library writes down may be missing."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from speechstudio.audio.decode import decode
from speechstudio.engines.recognition.precision import PRECISION_VARIABLE
from tests.models_run.bare_recognition import TimedWord, bare, lost_speech, own
from tests.models_run.scoring import clips

HARD = {"ami-dev00.flac", "acoustic_corpus.flac", "mls-es.flac", "nst-sv-4.flac", "aeneas-es.flac"}
"""Meetings, spontaneous speech and languages that the model knows less well.
`python -m tests.benchmarks.bare_recognition` takes all there are."""


@pytest.mark.models
@pytest.mark.timeout(300)
def test_no_speech_is_missing_that_the_bare_library_writes_down(
    eval_folder: Path, model_store_root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PRECISION_VARIABLE, "int8")
    found = [c for g in ("asr", "lang") for c in clips(eval_folder, g) if c.name in HARD]
    sounds = [
        (decode(eval_folder / clip.path, tmp_path / clip.path).tracks[0].path, clip.language)
        for clip in found
    ]
    with ThreadPoolExecutor(2) as threads:
        ours, theirs = threads.map(
            lambda hear: [hear(*sound) for sound in sounds],
            [load(model_store_root / "whisper-base") for load in (own, bare)],
        )
    lost = {
        clip.path: lost_speech(our.words, their.words)
        for clip, our, their in zip(found, ours, theirs, strict=True)
    }
    assert len(lost) == len(HARD)
    assert {path: stretches for path, stretches in lost.items() if stretches} == {}


def words(*starts_ms: int) -> list[TimedWord]:
    return [TimedWord(start_ms=at, end_ms=at + 400, text=f" {at}") for at in starts_ms]


def test_a_run_of_words_that_we_do_not_have_is_lost() -> None:
    theirs = words(*range(0, 4500, 500))
    assert lost_speech(words(0, 1000, 2000, 3000, 4000), theirs) == []
    (lost,) = lost_speech(words(0, 4000), theirs)
    assert (lost.start_ms, lost.end_ms, lost.text) == (1000, 3400, "1000 1500 2000 2500 3000")
