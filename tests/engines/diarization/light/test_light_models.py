"""The networks answer as the published models do, on speech, and torch is not needed for it."""

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from speechstudio.engines.diarization.light import exported as keeping
from speechstudio.engines.diarization.light.embedding import mel_features
from speechstudio.engines.diarization.light.geometry import WINDOW_SAMPLES
from tests.models_run.clips import sample, write_pcm

pytestmark = [pytest.mark.models, pytest.mark.filterwarnings("ignore")]

SPEECH = slice(10 * 16_000, 10 * 16_000 + WINDOW_SAMPLES)
FEATURES = 1e-3
"""Largest difference of features, which reach from -16 to 10."""
RUN = """
import json, sys
from pathlib import Path
from speechstudio.engines.contract import DiarizationOptions, EngineContext, EngineSetup
from speechstudio.engines.diarization.light.diarizer import LightDiarizer
recording, segmentation, embedding = map(Path, sys.argv[1:])
models = {"segmentation": segmentation, "embedding": embedding}
found = LightDiarizer(EngineSetup(models=models)).diarize(
    recording, DiarizationOptions(), EngineContext()
)
heavy = [name for name in ("torch", "pyannote.audio", "torchaudio") if name in sys.modules]
print(json.dumps({"speakers": len({turn.speaker for turn in found.turns}), "heavy": heavy}))
"""


@pytest.fixture(scope="module")
def networks(model_store_root: Path) -> keeping.Networks:
    return keeping.exported(
        model_store_root / "pyannote-segmentation-3.0", model_store_root / "campplus"
    )


def test_two_people_are_told_apart_without_torch(
    networks: keeping.Networks, model_store_root: Path, tmp_path: Path
) -> None:
    recording = write_pcm(tmp_path / "sample.f32", sample())
    folders = [networks.segmentation.parent, networks.embedding.parent]
    ran = subprocess.run(
        [sys.executable, "-c", RUN, str(recording), *map(str, folders)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(ran.stdout) == {"speakers": 2, "heavy": []}


def test_networks_answer_as_the_published_models_do(
    networks: keeping.Networks, model_store_root: Path
) -> None:
    import onnxruntime
    import torch

    from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

    import_torchaudio()
    from speechstudio.engines.diarization.campplus import CamPlusPlus
    from speechstudio.engines.diarization.checkpoints import load_model, load_weights
    from speechstudio.engines.diarization.light.exporting import TOLERANCE

    heard = sample()[SPEECH]
    features = mel_features(heard)
    features -= features.mean(axis=0)
    original = CamPlusPlus()
    original.load_state_dict(load_weights(next((model_store_root / "campplus").glob("*.pt"))))
    asked = {
        "segmentation": (load_model(networks.segmentation.parent), heard[None, None]),
        "embedding": (original.eval(), features[None]),
    }
    for kind, (model, given) in asked.items():
        session = onnxruntime.InferenceSession(getattr(networks, kind))
        (found,) = session.run(None, {session.get_inputs()[0].name: given})
        with torch.inference_mode():
            wanted = model(torch.from_numpy(given.copy())).numpy()
        assert np.abs(found - wanted).max() <= TOLERANCE[kind], kind


def test_features_are_those_of_kaldi_as_torchaudio_has_it() -> None:
    import torch

    from speechstudio.engines.diarization.torchaudio_repair import import_torchaudio

    import_torchaudio()
    from speechstudio.engines.diarization.embedding import mel_features as reference

    heard = sample()[SPEECH]
    wanted = reference(torch.from_numpy(heard.copy())[None]).numpy()
    assert np.abs(mel_features(heard) - wanted).max() <= FEATURES


def test_networks_are_made_once(model_store_root: Path, tmp_path: Path) -> None:
    folders = [tmp_path / name for name in ("pyannote-segmentation-3.0", "campplus")]
    for folder in folders:
        folder.mkdir()
        for file in (model_store_root / folder.name).iterdir():
            if file.suffix != ".onnx":
                (folder / file.name).symlink_to(file)
    made = keeping.exported(*folders)
    before = made.segmentation.stat()
    keeping.exported(*folders)
    assert made.segmentation.stat() == before
    assert not [*tmp_path.rglob("*.part")]
