"""Checks a recording of which a voice is to be cloned, with the diarizer if its models are here."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from speechstudio.audio.decode import decode
from speechstudio.audio.warning import AudioWarning, AudioWarningKind
from speechstudio.domain.errors import EngineUnavailableError, ModelNotInstalledError
from speechstudio.domain.turns import Diarization
from speechstudio.engines.wire import diarization_from_json
from speechstudio.jobs.events import Event, Progress
from speechstudio.models.hashing import sha256_of
from speechstudio.models.store import ModelStore
from speechstudio.workflows.cloning.findings import (
    Aspect,
    Cause,
    Finding,
    Gravity,
    Measures,
    judged,
)
from speechstudio.workflows.cloning.recording import measured, prepared, read_sound
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import Threads, TranscriptionSettings
from speechstudio.workflows.transcribe import READING

_PASSES = 2
"""Over the file, before the diarizer listens."""
_POOR = frozenset({AudioWarningKind.CUT, AudioWarningKind.DAMAGED, AudioWarningKind.GAPS})


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedRecording:
    """A recording with what was found."""

    source_name: str
    source_sha256: str
    wav: bytes
    """What engines get of it."""
    measures: Measures
    findings: tuple[Finding, ...]
    """The worst first."""

    @property
    def gravity(self) -> Gravity:
        """How grave the worst is."""
        return max((finding.gravity for finding in self.findings), default=Gravity.NOTE)


def check(
    recording: Path,
    store: ModelStore,
    cancelled: Callable[[], bool] = lambda: False,
    tell: Callable[[Event], None] = lambda _event: None,
) -> CheckedRecording:
    """Listen to a recording; `tell` is told how far reading and the diarizer are.

    Raises UsageError for one that is too long, JobCancelledError, and what cannot be heard raises.
    """
    sound = read_sound(recording, cancelled)
    tell(Progress(step=READING, done=1, total=_PASSES))
    with tempfile.TemporaryDirectory() as scratch:
        decoded = decode(recording, Path(scratch), cancelled=cancelled)
        tell(Progress(step=READING, done=_PASSES, total=_PASSES))
        heard = _heard(decoded.tracks[0].path, store, cancelled, tell)
    measures = measured(sound, heard)
    return CheckedRecording(
        source_name=recording.name,
        source_sha256=sha256_of(recording, lambda _length: None),
        wav=prepared(sound, heard),
        measures=measures,
        findings=tuple(
            sorted(
                (*judged(measures), *_poor(decoded.warnings)),
                key=lambda finding: -finding.gravity,
            )
        ),
    )


def _heard(
    track: Path,
    store: ModelStore,
    cancelled: Callable[[], bool],
    tell: Callable[[Event], None],
) -> Diarization | None:
    """Find out who speaks when; None where nothing is installed that could."""
    with closing(EnginePool(store)) as pool:
        try:
            diarizer = pool.diarizer(TranscriptionSettings())
        except (ModelNotInstalledError, EngineUnavailableError):
            return None
        threads = Threads.of_this_machine(side_by_side=False).diarization
        request = diarizer.request(track, track.with_name("journal"), threads)
        return diarization_from_json(pool.run(request, cancelled=cancelled, tell=tell))


def _poor(warnings: tuple[AudioWarning, ...]) -> Iterator[Finding]:
    for warning in warnings:
        if warning.kind in _POOR:
            yield Finding(
                cause=Cause.BROKEN,
                aspect=Aspect.FILE,
                gravity=Gravity.WARNING,
                message=warning.message,
                advice="Give a whole recording.",
            )
