"""Other programs with the same models, each as its own documentation uses it.

    python -m tests.benchmarks.rivals NAME RECORDING RESULT MODELS...

RECORDING is a WAV file; RESULT becomes a JSON file with `words` (start and end in seconds, text)
or `turns` (start and end in seconds, speaker). Runs in whatever environment has the program.
"""

import json
import os
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

os.environ["PYANNOTE_METRICS_ENABLED"] = "0"
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

LANGUAGE = "en"
NUMBERS = "int8"
MODULES = {
    "faster-whisper": "faster_whisper",
    "pyannote.audio": "pyannote.audio",
    "whisper-ctranslate2": "whisper_ctranslate2",
    "whisperX": "whisperx",
}
"""What has to be there for each rival."""

Result = dict[str, list[tuple[float, float, str]]]


def faster_whisper(recording: Path, whisper: Path) -> Result:
    """Recognize one window after the other, with the threads that the library takes by itself."""
    from faster_whisper import WhisperModel

    model = WhisperModel(str(whisper), device="cpu", compute_type=NUMBERS)
    segments, _ = model.transcribe(
        str(recording), language=LANGUAGE, vad_filter=True, word_timestamps=True
    )
    return {"words": [(w.start, w.end, w.word) for s in segments for w in s.words or ()]}


def pyannote_audio(recording: Path, segmentation: Path, embedding: Path) -> Result:
    """Tell speakers apart a second at a time, in one thread, which is its fastest."""
    import torch

    from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

    torch.set_num_threads(1)
    import_torchaudio()
    from speechstudio.engines.diarization.pipelines import open_pipeline

    pipeline = open_pipeline(segmentation, embedding)
    found = pipeline({"waveform": torch.from_numpy(_samples(recording))[None], **_FORMAT})
    tracks = found.speaker_diarization.itertracks(yield_label=True)
    return {"turns": [(span.start, span.end, str(speaker)) for span, _, speaker in tracks]}


def whisper_ctranslate2(recording: Path, whisper: Path) -> Result:
    """Run its command line, in batches; it tells no speakers without models from a hub."""
    options = ["--device", "cpu", "--compute_type", NUMBERS, "--language", LANGUAGE]
    options += ["--batched", "True", "--word_timestamps", "True", "--output_format", "json"]
    with tempfile.TemporaryDirectory() as folder:
        program = [sys.executable, "-m", "whisper_ctranslate2.whisper_ctranslate2", str(recording)]
        program += ["--model_directory", str(whisper), *options, "--output_dir", folder]
        subprocess.run(program, check=True, stdout=subprocess.DEVNULL)
        (written,) = Path(folder).glob("*.json")
        segments = json.loads(written.read_text(encoding="utf-8"))["segments"]
    return {"words": [(w["start"], w["end"], w["word"]) for s in segments for w in s["words"]]}


def whisperx(recording: Path, whisper: Path) -> Result:
    """Recognize in batches; words are spread over its segments, as aligning needs more models."""
    _repaired_torchaudio()
    library = import_module("whisperx")
    model = library.load_model(str(whisper), "cpu", compute_type=NUMBERS, language=LANGUAGE)
    found = model.transcribe(_samples(recording), batch_size=8)["segments"]
    return {"words": [word for s in found for word in _spread(s)]}


def _spread(segment: Mapping[str, Any]) -> Iterable[tuple[float, float, str]]:
    words = segment["text"].split()
    each = (segment["end"] - segment["start"]) / max(1, len(words))
    for at, word in enumerate(words):
        yield segment["start"] + at * each, segment["start"] + (at + 1) * each, word


def _repaired_torchaudio() -> None:
    from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

    import_torchaudio()


def _samples(recording: Path) -> Any:
    import wave

    import numpy as np

    with wave.open(str(recording)) as file:
        return (np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32_768).astype("f4")


_FORMAT = {"sample_rate": 16_000, "uri": "mixed"}
RIVALS: Mapping[str, Callable[..., Result]] = {
    "faster-whisper": faster_whisper,
    "pyannote.audio": pyannote_audio,
    "whisper-ctranslate2": whisper_ctranslate2,
    "whisperX": whisperx,
}


def main() -> None:
    """Run one of them."""
    warnings.simplefilter("ignore")
    name, recording, result, *models = sys.argv[1:]
    found = RIVALS[name](Path(recording), *map(Path, models))
    Path(result).write_text(json.dumps(found), encoding="utf-8")


if __name__ == "__main__":
    main()
