"""Speech that is neither made nor heard: what it costs is only what the window makes of it."""

import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from speechstudio.audio.speech_reel import Moment
from speechstudio.engines.contract import AudioChunk
from speechstudio.gui.viewmodels.saying import Saying
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.speaker import Early
from speechstudio.workflows.speaking.voice_choice import VoiceChoice

SENTENCE_S = 0.004
STEP_MS = 330
"""What is heard from one look to the next: ten times as fast as it would be."""
_RATE_HZ = 100
_LETTER_MS = 70


class PretendedSpeaker:
    """Puts silence into the cache, as long as speech would be."""

    def __init__(
        self,
        _choose: Callable[[str], VoiceChoice],
        _options: Mapping[str, Any],
        cache: ChunkCache,
    ) -> None:
        self._cache = cache
        self._keys: ChunkKeys | None = None

    def follow(self, keys: ChunkKeys) -> None:
        """Do as `Speaker.follow` does."""
        self._keys = keys

    def speak(
        self, pieces: tuple[Piece, ...], _cancelled: Callable[[], bool], _early: Early | None
    ) -> Iterator[AudioChunk]:
        """Do as `Speaker.speak` does."""
        assert self._keys is not None
        for piece in pieces:
            time.sleep(SENTENCE_S)
            frames = len(piece.sentence.text) * _LETTER_MS * _RATE_HZ // 1000
            chunk = AudioChunk(samples=np.zeros(frames, np.float32), sample_rate=_RATE_HZ)
            yield self._cache.put(self._keys.key(piece), chunk)

    def close(self) -> None:
        """End nothing."""


class PretendedPlayer:
    """Goes on by a step whenever it is looked at, and never comes to an end."""

    def __init__(self) -> None:
        self.is_on = False
        self.rate = self.volume = 1.0
        self.device = ""
        self._queue: deque[Saying] = deque()
        self._heard: Saying | None = None
        self._at_ms = 0

    @property
    def waiting(self) -> int:
        """Do as `SpeechPlayer.waiting` does; so do all others here."""
        return len(self._queue)

    def begin(self) -> None:
        self._queue.clear()
        self._heard, self.is_on = None, True

    def say(self, tag: Saying, load: Callable[[], object]) -> None:
        load()
        self._queue.append(tag)

    def end(self) -> None:
        pass

    def take_back(self) -> tuple[Saying, ...]:
        taken = tuple(self._queue)
        self._queue.clear()
        return taken

    def pause(self) -> None:
        self.is_on = False

    def go_on(self) -> None:
        self.is_on = True

    def close(self) -> None:
        self.is_on = False

    def heard(self) -> Moment | None:
        if self.is_on:
            self._at_ms += STEP_MS
            if self._queue and (self._heard is None or self._heard.is_over(self._at_ms)):
                self._heard, self._at_ms = self._queue.popleft(), 0
        return None if self._heard is None else Moment(tag=self._heard, at_ms=self._at_ms)
