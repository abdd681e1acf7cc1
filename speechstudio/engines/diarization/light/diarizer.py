"""Who spoke when, without torch: pyannote's way of doing it on onnxruntime."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from speechstudio.audio.pcm import SAMPLE_RATE_HZ, frames_to_ms
from speechstudio.domain.turns import Diarization
from speechstudio.engines.contract import DiarizationOptions, EngineContext, EngineSetup
from speechstudio.engines.diarization.journaled import FinishedCalls
from speechstudio.engines.diarization.light import timeline
from speechstudio.engines.diarization.light.between import with_means
from speechstudio.engines.diarization.light.clustering import centroids_of, nearest
from speechstudio.engines.diarization.light.embedding import DIMENSION, Embedding, window_features
from speechstudio.engines.diarization.light.exported import exported
from speechstudio.engines.diarization.light.geometry import (
    EVERY,
    LOCAL_SPEAKERS,
    WINDOW_FRAMES,
    window_count,
)
from speechstudio.engines.diarization.light.segmentation import Activity, Segmentation
from speechstudio.engines.diarization.light.speech import ToldSpeech
from speechstudio.engines.foreign import foreign_errors
from speechstudio.engines.recording import Recording, StoredRecording
from speechstudio.engines.shared_speech import SpeechWriter

NAME = "the light diarizer"
SHORTEST_SAMPLES = SAMPLE_RATE_HZ // 10
_BATCH = 4
_SEGMENTATION_EFFORT = 0.4
"""Share of the whole work."""
_ENOUGH = (0.2, 0.1, 0.05, 0.0)
"""Shares of a window for which a speaker has to talk alone to be clustered: the first of which
there is any. pyannote.audio has the first only, and finds nobody in short remarks."""

Vectors = NDArray[np.float32]


class LightDiarizer:
    """A diarizer around segmentation-3.0 and CAM++ as ONNX networks."""

    def __init__(self, setup: EngineSetup) -> None:
        """Load the networks; the first time they are made from the published weights."""
        with foreign_errors(NAME):
            networks = exported(setup.models["segmentation"], setup.models["embedding"])
            self._segmentation = Segmentation(
                networks.segmentation, threads=setup.threads, device=setup.device
            )
            self._embedding = Embedding(networks.embedding, device=setup.device)
            self._threads = ThreadPoolExecutor(setup.threads)

    def diarize(
        self, recording: Path, options: DiarizationOptions, context: EngineContext
    ) -> Diarization:
        """See `speechstudio.engines.contract.Diarizer`."""
        samples = StoredRecording(recording)
        total_ms = frames_to_ms(len(samples))

        def progress(done: float) -> None:
            context.progress(round(done * total_ms), total_ms)

        with foreign_errors(NAME):
            finished = FinishedCalls(context.journal)
            activity = self._activity(
                samples, finished, context, lambda share: progress(share * _SEGMENTATION_EFFORT)
            )
            counts = timeline.speaker_counts(activity)
            if not counts.any():
                return Diarization()
            embed = finished.of("vectors", self._vectors, context)
            vectors = _all_vectors(
                samples,
                activity,
                embed,
                lambda share: progress(_SEGMENTATION_EFFORT + share * (1 - _SEGMENTATION_EFFORT)),
            )
            found = _diarization(activity, counts, vectors, options, total_ms)
        progress(1)
        return found

    def _activity(
        self,
        samples: Recording,
        finished: FinishedCalls,
        context: EngineContext,
        progress: Callable[[float], None],
    ) -> Activity:
        """Hear who talks in each window, and tell at once where that is, if anybody wants to know.

        Nobody talks in what is too short.
        """
        windows = window_count(len(samples))
        answer = finished.of("windows", self._segmentation.answer, context)
        with ExitStack() as stack:
            told = None
            if context.speech is not None:
                writer = stack.enter_context(SpeechWriter(context.speech))
                told = ToldSpeech(writer, len(samples), windows)

            def hear(first: int, some: Activity) -> None:
                if told is not None:
                    told.hear(first, some)
                progress((first + len(some)) / windows)

            if len(samples) < SHORTEST_SAMPLES:
                silence = np.zeros((windows, WINDOW_FRAMES, LOCAL_SPEAKERS), dtype=bool)
                hear(0, silence)
                return silence
            return self._segmentation.slide(samples, answer, hear)

    def _vectors(
        self, samples: Recording, windows: NDArray[np.intp], activity: Activity
    ) -> Vectors:
        """Vectors of some windows, of shape (windows, local speakers, dimension)."""
        features = window_features(samples, windows)
        return np.stack(list(self._threads.map(self._embedding.vectors, features, activity)))


def _all_vectors(
    samples: Recording,
    activity: Activity,
    embed: Callable[..., Vectors],
    progress: Callable[[float], None],
) -> Vectors:
    """Give the vectors of all windows."""
    windows = np.arange(0, len(activity), EVERY)
    vectors = np.empty((len(windows), LOCAL_SPEAKERS, DIMENSION), dtype=np.float32)
    for first in range(0, len(windows), _BATCH):
        some = windows[first : first + _BATCH]
        vectors[first : first + len(some)] = embed(samples, some, activity[some])
        progress((first + len(some)) / len(windows))
    return with_means(activity, vectors)


def _diarization(
    activity: Activity,
    counts: NDArray[np.uint8],
    vectors: Vectors,
    options: DiarizationOptions,
    total_ms: int,
) -> Diarization:
    """Say who the local speakers are, and put them together."""
    centroids = centroids_of(vectors[_clear_enough(activity, vectors)], options)
    speakers = nearest(vectors.reshape(-1, DIMENSION), centroids).reshape(-1, LOCAL_SPEAKERS)
    speakers[~activity.any(axis=1)] = timeline.NOBODY
    heard = timeline.votes(activity, speakers, len(centroids))
    most = np.minimum(counts, options.max_speakers or LOCAL_SPEAKERS)
    return Diarization(
        turns=timeline.turns(timeline.loudest(heard, most), total_ms),
        exclusive=timeline.turns(timeline.loudest(heard, np.minimum(most, 1)), total_ms),
    )


def _clear_enough(activity: Activity, vectors: Vectors) -> NDArray[np.bool_]:
    """Choose the local speakers to be clustered, of shape (windows, local speakers).

    Where nobody can be told from another one, no vector is a number: then all are one.
    """
    valid = np.isfinite(vectors).all(axis=2)
    alone = (activity & (activity.sum(axis=2, keepdims=True) == 1)).sum(axis=1)
    for share in _ENOUGH:
        chosen: NDArray[np.bool_] = valid & (alone >= share * WINDOW_FRAMES)
        if chosen.any():
            return chosen
    return np.asarray(valid)
