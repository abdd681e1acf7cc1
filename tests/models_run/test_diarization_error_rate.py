"""The diarizer against references, and against the bare pipeline in the same run."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from speechstudio.audio.decode import decode
from speechstudio.audio.pcm import PcmFile
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.engines.diarization.light_spec import SPEC
from speechstudio.engines.wire import diarization_from_json
from speechstudio.jobs.events import Succeeded
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from tests.models_run.program import BARE_DIARIZATION
from tests.models_run.scoring import clips, diarization_error, diarization_metric

POOLED_LIMIT = 0.005
FILE_LIMIT = 0.03
"""How much worse the diarizer may be than the bare pipeline, as parts of one."""
MEASURED = 0.2466
"""Pooled rate of the bare pipeline when the two models were chosen."""

pytestmark = [pytest.mark.models, pytest.mark.timeout(600)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Error rates of one diarizer."""

    files: dict[str, float]
    pooled: float


@pytest.fixture(scope="module")
def scores(
    eval_folder: Path, model_store_root: Path, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Scores, Scores]:
    """Ours and those of the bare pipeline, which work at the same time."""
    scratch = tmp_path_factory.mktemp("diar")
    found = clips(eval_folder, "diar")
    references = {clip.name: eval_folder / clip.reference for clip in found}
    tracks = [decode(eval_folder / c.path, scratch / c.name).tracks[0] for c in found]
    models = {
        "segmentation": model_store_root / "pyannote-segmentation-3.0",
        "embedding": model_store_root / "campplus",
    }
    with bare(models, tracks) as process:
        own = ours(models, tracks)
        answers, _ = process.communicate()
    assert process.returncode == 0
    theirs = [
        [SpeakerTurn(start_ms=start, end_ms=end, speaker=who) for start, end, who in turns]
        for turns in json.loads(answers)
    ]
    return score(references, tracks, own), score(references, tracks, theirs)


def bare(models: dict[str, Path], tracks: Sequence[PcmFile]) -> "subprocess.Popen[str]":
    embedding = next(models["embedding"].glob("*.pt"))
    arguments = [models["segmentation"], embedding, *(track.path for track in tracks)]
    return subprocess.Popen(
        [sys.executable, "-P", str(BARE_DIARIZATION), *map(str, arguments)],
        stdout=subprocess.PIPE,
        text=True,
    )


def ours(models: dict[str, Path], tracks: Sequence[PcmFile]) -> list[Sequence[SpeakerTurn]]:
    process = EngineProcess()
    try:
        return [turns(process, models, track) for track in tracks]
    finally:
        process.stop()


def turns(
    process: EngineProcess, models: dict[str, Path], track: PcmFile
) -> tuple[SpeakerTurn, ...]:
    journal = track.path.with_suffix(".journal")
    request = EngineRequest(
        task=SPEC.task, factory=SPEC.factory, models=models, recording=track.path, journal=journal
    )
    *_, ending = process.run(request, lambda: False)
    assert isinstance(ending, Succeeded), ending
    return diarization_from_json(ending.result).turns


def score(
    references: dict[str, Path],
    tracks: Sequence[PcmFile],
    found: Sequence[Sequence[SpeakerTurn]],
) -> Scores:
    metric = diarization_metric()
    rates = {
        name: diarization_error(metric, reference, turns, track.duration_ms / 1000)
        for (name, reference), track, turns in zip(references.items(), tracks, found, strict=True)
    }
    shown = ", ".join(f"{name} {100 * rate:.1f}" for name, rate in rates.items())
    print(f"DER: {100 * abs(metric):.2f} % pooled; {shown}")
    return Scores(files=rates, pooled=abs(metric))


def test_all_recordings_together_are_as_good_as_by_the_bare_pipeline(
    scores: tuple[Scores, Scores],
) -> None:
    own, theirs = scores
    assert own.pooled - theirs.pooled <= POOLED_LIMIT


def test_the_models_are_as_good_as_when_they_were_chosen(scores: tuple[Scores, Scores]) -> None:
    own, _ = scores
    assert own.pooled <= MEASURED + POOLED_LIMIT


def test_each_recording_is_as_good_as_by_the_bare_pipeline(scores: tuple[Scores, Scores]) -> None:
    own, theirs = scores
    worse = {
        name: (rate, theirs.files[name])
        for name, rate in own.files.items()
        if rate - theirs.files[name] > FILE_LIMIT
    }
    assert worse == {}
