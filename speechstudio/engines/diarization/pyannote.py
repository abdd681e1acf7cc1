"""Who spoke when, by pyannote.audio's own pipeline.

The open models segmentation-3.0 and CAM++ are put into it by hand, so that nothing is looked up
anywhere. A folder with one of the publisher's own pipelines is used as it is.
"""

import os

os.environ["PYANNOTE_METRICS_ENABLED"] = "0"  # read when pyannote.audio is imported
os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when onnxruntime is imported
os.environ["OMP_NUM_THREADS"] = "1"  # read when torch is imported; see `Threads`

import warnings
from pathlib import Path
from typing import Any

from speechstudio.audio.pcm import SAMPLE_RATE_HZ, PcmFile, frames_to_ms
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import DiarizationOptions, EngineContext, EngineSetup
from speechstudio.engines.foreign import foreign_errors

NAME = "pyannote.audio"
SHORTEST_SAMPLES = SAMPLE_RATE_HZ // 10
EFFORT = {"segmentation": (0.0, 0.5), "embeddings": (0.5, 0.5)}
"""Where each long step begins, and its part of the whole."""


class Pyannote:
    """A diarizer around `pyannote.audio.pipelines.SpeakerDiarization`."""

    def __init__(self, setup: EngineSetup) -> None:
        """Load the models; importing the library takes some seconds."""
        with foreign_errors(NAME), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what fails to load here is not needed
            import torch

            from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

            torch.set_num_threads(1)
            import_torchaudio()
            from speechstudio.engines.diarization.pipelines import open_pipeline, published_pipeline

            folder = setup.models.get("pipeline")
            self._pipeline: Any = (
                published_pipeline(folder)
                if folder is not None
                else open_pipeline(
                    setup.models["segmentation"], setup.models["embedding"], setup.threads
                )
            )
            self._pipeline.to(torch.device(setup.device))

    def diarize(
        self, recording: Path, options: DiarizationOptions, context: EngineContext
    ) -> Diarization:
        """See `speechstudio.engines.contract.Diarizer`."""
        samples = PcmFile.at(recording).samples()
        if len(samples) < SHORTEST_SAMPLES:
            return Diarization()
        import torch

        from speechstudio.engines.diarization.pipelines import journaled

        total_ms = frames_to_ms(len(samples))
        context.progress(0, total_ms)
        with foreign_errors(NAME), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # means of no embeddings, and the like
            with journaled(self._pipeline, context) as pipeline:
                found = pipeline(
                    {
                        "waveform": torch.from_numpy(samples)[None],
                        "sample_rate": SAMPLE_RATE_HZ,
                        "uri": recording.stem,
                    },
                    hook=_Progress(context, total_ms),
                    **_speaker_count(options),
                )
        context.progress(total_ms, total_ms)
        return Diarization(
            turns=_turns(found.speaker_diarization, total_ms),
            exclusive=_turns(found.exclusive_speaker_diarization, total_ms),
        )


class _Progress:
    """pyannote's hook as progress in milliseconds of audio; also where a job is cancelled."""

    def __init__(self, context: EngineContext, total_ms: int) -> None:
        self._context = context
        self._total_ms = total_ms

    def __call__(
        self,
        step: str,
        _artefact: object,
        file: object = None,
        total: int | None = None,
        completed: int | None = None,
    ) -> None:
        """Take one report; `completed` may overshoot `total`."""
        del file
        self._context.check()
        if step in EFFORT and total:
            start, part = EFFORT[step]
            done = start + part * min(completed or 0, total) / total
            self._context.progress(round(done * self._total_ms), self._total_ms)


def _speaker_count(options: DiarizationOptions) -> dict[str, int]:
    """Only what the user said: a wrong hint costs much, and even a right one can."""
    hints = {"min_speakers": options.min_speakers, "max_speakers": options.max_speakers}
    if options.min_speakers and options.min_speakers == options.max_speakers:
        return {"num_speakers": options.min_speakers}
    return {name: value for name, value in hints.items() if value is not None}


def _turns(annotation: Any, total_ms: int) -> tuple[SpeakerTurn, ...]:
    """Return turns in order of time, cut where the recording ends: the model hears padding, too."""
    found = (
        SpeakerTurn(
            start_ms=max(0, round(segment.start * 1000)),
            end_ms=min(round(segment.end * 1000), total_ms),
            speaker=str(speaker),
        )
        for segment, _, speaker in annotation.itertracks(yield_label=True)
    )
    return tuple(sorted(turn for turn in found if turn.end_ms > turn.start_ms))
