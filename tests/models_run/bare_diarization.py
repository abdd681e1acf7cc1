"""The open pipeline as pyannote.audio itself runs it: no journal, no adapter.

    python bare_diarization.py SEGMENTATION EMBEDDING PCM...

Prints a JSON list with the turns of each recording: start and end in milliseconds, speaker.
"""

import json
import os
import sys
import warnings
from pathlib import Path

os.environ["PYANNOTE_METRICS_ENABLED"] = "0"
warnings.simplefilter("ignore")

import numpy as np  # noqa: E402 - what is above has to come first
import torch  # noqa: E402

from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio  # noqa: E402

torch.set_num_threads(1)
import_torchaudio()

from speechstudio.engines.diarization.pipelines import open_pipeline  # noqa: E402


def main() -> None:
    segmentation, embedding, *recordings = map(Path, sys.argv[1:])
    pipeline = open_pipeline(segmentation, embedding)
    answers = []
    for recording in recordings:
        waveform = torch.from_numpy(np.fromfile(recording, "<f4"))[None]
        file = {"waveform": waveform, "sample_rate": 16_000, "uri": recording.stem}
        found = pipeline(file).speaker_diarization
        answers.append(
            [
                (round(segment.start * 1000), round(segment.end * 1000), str(speaker))
                for segment, _, speaker in found.itertracks(yield_label=True)
            ]
        )
    print(json.dumps(answers))


if __name__ == "__main__":
    main()
