"""One long recording of clips whose words or speakers are known, with pauses between them."""

import random
import re
import wave
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle
from pathlib import Path

import numpy as np

from speechstudio.audio.decode import decode
from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.domain.turns import SpeakerTurn

PAUSE_S = 1.0
_LANGUAGE = "en"
_GROUPS = ("asr", "diar")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A clip and where it lies in the recording."""

    path: str
    start_ms: int
    end_ms: int
    words: str = ""
    """What is said; empty where nobody wrote it down."""
    turns: tuple[SpeakerTurn, ...] = ()
    """Who speaks when, in the recording; empty where nobody noted it."""

    def holds(self, start_ms: int, end_ms: int) -> bool:
        """Tell whether the middle of a stretch lies in the clip, or in half of a pause beside."""
        half_ms = round(PAUSE_S * 500)
        return self.start_ms - half_ms <= (start_ms + end_ms) / 2 < self.end_ms + half_ms


def mixed_speech(eval_folder: Path, minutes: float, wav: Path) -> Sequence[Part]:
    """Write a recording of that length at least; say what is in it.

    The clips of the manifest in `eval_folder` come in an order that is always the same, again and
    again where they are not enough.
    """
    lines = (eval_folder / "manifest.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    rows = [r for r in rows if r[2] == _LANGUAGE and r[0].split("/")[0] in _GROUPS]
    random.Random(1).shuffle(rows)
    parts: list[Part] = []
    done = 0
    with wave.open(str(wav), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SAMPLE_RATE_HZ)
        for number, row in enumerate(cycle(rows)):
            if done >= minutes * 60 * SAMPLE_RATE_HZ:
                break
            track = decode(eval_folder / row[0], wav.with_suffix(f".{number}")).tracks[0]
            parts.append(_part(eval_folder, row, done, track.frames))
            pause = np.zeros(round(PAUSE_S * SAMPLE_RATE_HZ), np.float32)
            samples = np.concatenate([track.samples(), pause])
            file.writeframes((samples * 32_767).astype("<i2").tobytes())
            done += len(samples)
    return parts


def _part(eval_folder: Path, row: Sequence[str], start: int, frames: int) -> Part:
    start_ms, end_ms = (1000 * at // SAMPLE_RATE_HZ for at in (start, start + frames))
    if not row[5].endswith(".rttm"):
        words = re.sub(r"\\(.)", r"\1", row[5])
        return Part(path=row[0], start_ms=start_ms, end_ms=end_ms, words=words)
    fields = [line.split() for line in (eval_folder / row[5]).read_text().splitlines()]
    turns = [
        SpeakerTurn(
            start_ms=start_ms + round(1000 * float(field[3])),
            end_ms=start_ms + round(1000 * (float(field[3]) + float(field[4]))),
            speaker=field[7],
        )
        for field in fields
        if field and field[0] == "SPEAKER"
    ]
    return Part(path=row[0], start_ms=start_ms, end_ms=end_ms, turns=tuple(sorted(turns)))
