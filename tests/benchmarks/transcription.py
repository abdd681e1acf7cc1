"""Whole `transcribe` with speakers against each of the two bare engines, in one run.

    python -m tests.benchmarks.transcription [AUDIO] [--rounds N]

AUDIO is three to ten minutes of speech; without it, pyannote's sample is repeated to three
minutes. The default models have to be installed.
"""

import argparse
import os
import sys
import tempfile
import wave
from importlib.util import find_spec
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt

from speechstudio.audio.decode import decode
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from tests.benchmarks.measuring import Cost, run

BARE_RECOGNITION = """
import sys
from faster_whisper import WhisperModel
import numpy as np
model = WhisperModel(sys.argv[1], device="cpu", compute_type="int8", cpu_threads=int(sys.argv[3]))
segments, _ = model.transcribe(
    np.fromfile(sys.argv[2], "<f4"), vad_filter=True, word_timestamps=True, language="en"
)
list(segments)
"""

BARE_DIARIZATION = """
import os, sys, warnings
os.environ["PYANNOTE_METRICS_ENABLED"] = "0"
warnings.simplefilter("ignore")
from pathlib import Path
import torch
torch.set_num_threads(1)
from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio
import_torchaudio()
from speechstudio.engines.diarization.pipelines import open_pipeline
import numpy as np
pipeline = open_pipeline(Path(sys.argv[1]), Path(sys.argv[2]))
waveform = torch.from_numpy(np.fromfile(sys.argv[3], "<f4"))[None]
pipeline({"waveform": waveform, "sample_rate": 16000, "uri": "bench"})
"""


def main() -> None:
    """Print a table of costs and the ratios that matter."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("audio", nargs="?", type=Path)
    parser.add_argument("--rounds", type=int, default=1)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        audio = args.audio or _three_minutes(Path(folder))
        commands = _commands(audio, Path(folder))
        costs: dict[str, list[Cost]] = {name: [] for name in commands}
        for _ in range(args.rounds):
            for name, command in commands.items():
                costs[name].append(run(command, dict(os.environ)))
    _report(costs)


def _commands(audio: Path, folder: Path) -> dict[str, list[str]]:
    """Return the commands to compare."""
    store = ModelStore(Folders.of_this_user().models, load_catalogue())
    pcm = decode(audio, folder / "pcm").tracks[0].path
    whisper = str(store.path("whisper-base"))
    embedding = str(next(store.path("campplus").glob("*.pt")))
    segmentation = str(store.path("pyannote-segmentation-3.0"))
    recognition = [sys.executable, "-c", BARE_RECOGNITION, whisper, str(pcm)]
    transcribe = [sys.executable, "-m", "speechstudio", "transcribe", str(audio), "--overwrite"]
    transcribe += ["--quiet", "--language", "en", "--output", str(folder / "out")]
    return {
        "transcribe with speakers": transcribe,
        "transcribe, no speakers": [*transcribe, "--no-speakers"],
        "bare faster-whisper, 2 threads": [*recognition, "2"],
        "bare faster-whisper, 1 thread": [*recognition, "1"],
        "bare pyannote.audio, 1 thread": [
            sys.executable, "-c", BARE_DIARIZATION, segmentation, embedding, str(pcm),
        ],
    }  # fmt: skip


def _report(costs: dict[str, list[Cost]]) -> None:
    """Print medians, and how the whole compares with the slower engine."""
    walls = {}
    for name, rounds in costs.items():
        walls[name] = median(cost.wall_s for cost in rounds)
        cpu = median(cost.cpu_s for cost in rounds)
        peak = max(cost.peak_mb for cost in rounds)
        print(f"{name:32} {walls[name]:7.1f} s wall {cpu:7.1f} s CPU {peak:6.0f} MB")
    whole = walls["transcribe with speakers"]
    slower = max(walls["bare faster-whisper, 1 thread"], walls["bare pyannote.audio, 1 thread"])
    print(f"whole against the slower engine alone: {whole / slower:.2f} (limit 1.15)")


def sample_of_speech(folder: Path) -> npt.NDArray[np.float32]:
    """Half a minute of a telephone call: the sample that pyannote.audio ships."""
    package = find_spec("pyannote.audio")
    origin = package.origin if package is not None else None
    sample = Path(origin or "").parent / "sample" / "sample.wav"
    return decode(sample, folder / "sample").tracks[0].samples()


def _three_minutes(folder: Path) -> Path:
    """Repeat the sample six times, with pauses."""
    once = sample_of_speech(folder)
    whole = np.tile(np.concatenate([once, np.zeros(8000, np.float32)]), 6)
    path = folder / "three-minutes.wav"
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(16_000)
        file.writeframes((whole * 32767).astype("<i2").tobytes())
    return path


if __name__ == "__main__":
    main()
