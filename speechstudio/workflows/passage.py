"""Hearing one passage of a recording again, with another model or language."""

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from speechstudio.audio.channels import MIX, ChannelChoice, ChannelMode
from speechstudio.domain.errors import StorageError
from speechstudio.domain.timespan import TimeSpan
from speechstudio.engines.contract import Passage
from speechstudio.engines.wire import passage_from_json
from speechstudio.jobs.events import Event
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import Threads, TranscriptionSettings
from speechstudio.workflows.shifting import passage_later

if TYPE_CHECKING:
    from speechstudio.domain.hearing import Hearing

MARGIN_MS = 1000
"""Sound on both sides of a passage that is heard too: words at its edges need it."""
_OF_CHANNEL = re.compile(r"S([0-9]+)")


class PassageHearer:
    """Hears passages in a child of its own, so that none waits for a long transcription.

    The child stays, with its model loaded, until `rest`. One passage is heard at a time.
    """

    def __init__(self, pool: EnginePool) -> None:
        """Take a pool that nobody else uses: a child serves one request at a time."""
        self._pool = pool

    def hear(
        self,
        recording: Path,
        span: TimeSpan,
        settings: TranscriptionSettings,
        *,
        speaker: str | None = None,
        cancelled: Callable[[], bool] = lambda: False,
        tell: Callable[[Event], None] = lambda _event: None,
    ) -> "Hearing":
        """Decode a stretch with a margin around it, and recognize what is said.

        Nothing else of the recording is decoded. `settings` says with which model and in which
        language; its range and its diarizer do not matter. Where each channel is a person, that
        of `speaker` is heard.

        Raises what is wrong with the file, the model or the disk, WorkerDiedError or
        JobCancelledError.
        """
        from speechstudio.audio.stretch import decode_stretch  # noqa: PLC0415 - loads PyAV
        from speechstudio.domain.hearing import Hearing  # noqa: PLC0415 - brings all edits

        choice = self._pool.recognizer(settings)
        wide = TimeSpan(start_ms=max(0, span.start_ms - MARGIN_MS), end_ms=span.end_ms + MARGIN_MS)
        channels = _channels(recording, settings.channels, speaker)
        passages: list[Passage] = []

        def take(content: Mapping[str, Any]) -> None:
            passages.append(passage_later(passage_from_json(content), wide.start_ms))

        with _folder() as folder:
            track = decode_stretch(recording, wide, folder, channels=channels, cancelled=cancelled)
            # Half of the cores, so that a long transcription goes on beside it.
            threads = Threads.of_this_machine(side_by_side=True).recognition
            request = choice.request(track.path, folder / "recognition.journal", threads)
            self._pool.run(request, cancelled=cancelled, tell=tell, take=take)
        return Hearing(
            span=span,
            segments=tuple(segment for passage in passages for segment in passage.segments),
            speech=tuple(heard for passage in passages for heard in passage.speech),
            use=choice.use,
        )

    def rest(self) -> None:
        """End the child and give its memory back; the next passage starts another."""
        self._pool.close()


def _channels(recording: Path, choice: ChannelChoice, speaker: str | None) -> ChannelChoice:
    """Choose the channel of a speaker where each is one; the mix where that is nobody's."""
    if choice.mode is not ChannelMode.EACH:
        return choice
    from speechstudio.audio.probe import probe  # noqa: PLC0415 - loads PyAV

    found = _OF_CHANNEL.fullmatch(speaker or "")
    number = int(found.group(1)) if found else 0
    if 1 <= number <= probe(recording).channels:
        return replace(choice, mode=ChannelMode.ONE, number=number)
    return MIX


@contextmanager
def _folder() -> Iterator[Path]:
    """Give a folder that goes when the block ends."""
    try:
        folder = TemporaryDirectory(prefix="speechstudio-", ignore_cleanup_errors=True)
    except OSError as error:
        raise StorageError(
            f"cannot make a folder for temporary files: {error.strerror or error}",
            hint="Make room on that disk, or allow writing there.",
        ) from error
    with folder as name:
        yield Path(name)
