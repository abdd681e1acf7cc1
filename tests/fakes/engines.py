"""Engines that do what a script says, for child processes that are as real as can be.

The script is a file in the folder of the engine's only model; `Stage` writes and reads there.
"""

import contextlib
import ctypes
import json
import os
import re
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NoReturn

import numpy as np

from speechstudio.domain.errors import EmptyAudioError, UsageError
from speechstudio.domain.speech import SpokenSentence, SpokenWord
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn
from speechstudio.engines.contract import (
    AudioChunk,
    DiarizationOptions,
    EngineContext,
    EngineSetup,
    Passage,
    RecognitionOptions,
    SynthesisOptions,
    Voice,
)
from speechstudio.engines.wire import passage_from_json, passage_to_json

SCRIPT = "script.json"
NOTES = "notes.txt"
GO = "go"
BYTES_PER_MS = 16 * 4
PASSAGE_MS = 1000
FOREVER_S = 3600


class _Scripted:
    """What both engines have in common: a script to follow, and notes of what was done."""

    def __init__(self, setup: EngineSetup) -> None:
        self._folder = next(iter(setup.models.values()))
        self.note(f"loaded {os.getpid()}")

    def note(self, line: str) -> None:
        with (
            contextlib.suppress(OSError),  # where a script lets the disk be full
            (self._folder / NOTES).open("a", encoding="utf-8") as file,
        ):
            file.write(line + "\n")

    def script(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads((self._folder / SCRIPT).read_text(encoding="utf-8"))
        return found

    def act(self, number: int, context: EngineContext) -> None:
        """Do what the script asks for before that step."""
        for action in self.script().get("before", {}).get(str(number), []):
            _ACTIONS[action](self, context)

    def wait_for_go(self, context: EngineContext) -> None:
        while not (self._folder / GO).exists():
            context.check()
            time.sleep(0.01)


class ScriptedRecognizer(_Scripted):
    """Hears `word0`, `word1`, ... in each second of a recording, and journals each."""

    def recognize(
        self, recording: Path, options: RecognitionOptions, context: EngineContext
    ) -> Iterator[Passage]:
        total_ms = recording.stat().st_size // BYTES_PER_MS
        self.note(f"expects {options.hotwords or ''}")
        done = 0
        for entry, _ in context.journal.replay():
            done += 1
            kept: Any = entry["passage"]
            yield passage_from_json(kept)
        for number in range(done, -(-total_ms // PASSAGE_MS)):
            context.check()
            self.act(number, context)
            self.note(f"passage {recording.stem} {number}")
            end_ms = min((number + 1) * PASSAGE_MS, total_ms)
            passage = self._passage(number, end_ms, options)
            context.journal.append({"passage": passage_to_json(passage)})
            context.progress(end_ms, total_ms)
            yield passage

    def _passage(self, number: int, end_ms: int, options: RecognitionOptions) -> Passage:
        start_ms = number * PASSAGE_MS
        language = options.language or "en"
        if self.script().get("silent"):
            return Passage(start_ms=start_ms, end_ms=end_ms, language=language)
        words = tuple(
            Word(text=text, start_ms=start_ms + at, end_ms=start_ms + at + 150, confidence=0.9)
            for text, at in ((f"word{number}", 100), ("said.", 300))
            if start_ms + at + 150 <= end_ms
        )
        return Passage(
            start_ms=start_ms,
            end_ms=end_ms,
            language=language,
            segments=(Segment(words=words),) if words else (),
            speech=(TimeSpan(start_ms=start_ms + 100, end_ms=end_ms),) if words else (),
        )


class ScriptedDiarizer(_Scripted):
    """Hears two speakers who take turns of two seconds, and journals each turn."""

    def diarize(
        self, recording: Path, options: DiarizationOptions, context: EngineContext
    ) -> Diarization:
        total_ms = recording.stat().st_size // BYTES_PER_MS
        done = sum(1 for _ in context.journal.replay())
        people = options.max_speakers or 2
        turns = []
        for number, start_ms in enumerate(range(0, total_ms, 2 * PASSAGE_MS)):
            end_ms = min(start_ms + 2 * PASSAGE_MS, total_ms)
            turns.append(
                SpeakerTurn(start_ms=start_ms, end_ms=end_ms, speaker=f"v{number % people}")
            )
            if number < done:
                continue
            context.check()
            self.act(number, context)
            self.note(f"turn {number}")
            context.journal.append({"turn": number})
            context.progress(end_ms, total_ms)
        return Diarization(turns=tuple(turns), exclusive=tuple(turns))


class ScriptedSynthesizer(_Scripted):
    """Says each character of a sentence for a hundredth of a second, each word as loud as long.

    Where somebody listens, it says a sentence in two parts.
    """

    RATE = 8000
    SAMPLES = RATE // 100

    def voices(self) -> list[Voice]:
        return [
            Voice(id="anna", name="Anna", language="en-US", gender="female", sample_rate=self.RATE),
            Voice(id="otto", name="Otto", language="de", capabilities=("word times",)),
        ]

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        if voice not in {known.id for known in self.voices()}:
            raise UsageError(f"there is no voice “{voice}”", hint="Choose one of: anna, otto.")
        for number, sentence in enumerate(sentences):
            context.check()
            self.act(number, context)
            self.note(f"spoken {voice} {sentence.text}")
            samples = np.zeros(len(sentence.text) * self.SAMPLES, np.float32)
            words = []
            for found in re.finditer(r"\S+", sentence.text):
                first, last = (offset * self.SAMPLES for offset in found.span())
                samples[first:last] = min(1.0, len(found.group()) / 10)
                start, end = found.span()
                words.append(SpokenWord(start=start, end=end, start_ms=start * 10, end_ms=end * 10))
            gain = np.float32(10 ** (options.volume_db / 20))
            if context.early is not None:
                for part in np.array_split(samples * gain, 2):
                    context.early(AudioChunk(samples=part, sample_rate=self.RATE))
            yield AudioChunk(samples=samples * gain, sample_rate=self.RATE, words=tuple(words))


def _sleep(_engine: _Scripted, _context: EngineContext) -> None:
    """Be deaf in a call that lets other threads run."""
    time.sleep(FOREVER_S)


def _hold_on(_engine: _Scripted, _context: EngineContext) -> None:
    """Be deaf in a native call that lets no other thread of the process run."""
    if sys.platform == "win32":
        ctypes.PyDLL("kernel32").Sleep(FOREVER_S * 1000)
    else:
        ctypes.PyDLL(None).sleep(FOREVER_S)


def _chatter(_engine: _Scripted, context: EngineContext) -> None:
    """Tell progress for ever, and never look whether to stop."""
    while True:
        context.progress(1, 2)
        time.sleep(0.01)


def _print(_engine: _Scripted, _context: EngineContext) -> None:
    """Write to standard output as Python, native code and other programs do."""
    print('{"type":"succeeded","result":"printed"}', flush=True)
    os.write(1, b"written by native code\n")
    subprocess.run([sys.executable, "-S", "-c", "print('by another program')"], check=True)


def _refuse(_engine: _Scripted, _context: EngineContext) -> NoReturn:
    raise EmptyAudioError("there is nothing to hear", hint="Record again.", detail="0 samples")


def _bug(_engine: _Scripted, _context: EngineContext) -> NoReturn:
    raise ZeroDivisionError("a fault in the engine")


def _quit(_engine: _Scripted, _context: EngineContext) -> NoReturn:
    """End as some libraries do where a thing that they fetch is not to be had."""
    sys.exit("nothing could be fetched")


def _die(_engine: _Scripted, _context: EngineContext) -> NoReturn:
    """End as a crash in native code does."""
    print("last words", file=sys.stderr, flush=True)
    os._exit(3)


def _grandchild(engine: _Scripted, _context: EngineContext) -> None:
    sleep = f"import time; time.sleep({FOREVER_S})"
    child = subprocess.Popen([sys.executable, "-S", "-c", sleep])
    engine.note(f"grandchild {child.pid}")


def _environment(engine: _Scripted, _context: EngineContext) -> None:
    engine.note("environment " + json.dumps(dict(os.environ)))


def _garble(_engine: _Scripted, _context: EngineContext) -> None:
    """Write among the frames, as nothing should, and go on as if nothing were wrong."""
    for descriptor in range(3, 30):
        try:
            if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
                os.write(descriptor, b"no frame\n")
        except OSError:
            continue
    time.sleep(FOREVER_S)


def _fill_disk(_engine: _Scripted, _context: EngineContext) -> None:
    """Let no file of this process grow."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))


_ACTIONS: Mapping[str, Callable[[Any, EngineContext], None]] = {
    "wait_for_go": _Scripted.wait_for_go,
    "sleep": _sleep,
    "hold_on": _hold_on,
    "chatter": _chatter,
    "print": _print,
    "refuse": _refuse,
    "bug": _bug,
    "die": _die,
    "quit": _quit,
    "grandchild": _grandchild,
    "environment": _environment,
    "garble": _garble,
    "fill_disk": _fill_disk,
}
