"""How people sound, as SpeechT5 takes it: x-vectors of 512 numbers, in files or of recordings.

They lie in the folder `voices` of a model: `.npy`, `.npz` and `.pt` hold one each, a `.zip` of
`.npy` files one for every person whose files begin alike. With a model for x-vectors in the folder
`xvector`, recordings serve too: SpeechBrain's, which is the one that the voices were learned with,
or any of transformers.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import EngineSetup
from speechstudio.engines.pretrained import load_companion, load_model
from speechstudio.engines.synthesis.recordings import RECORDINGS, mono
from speechstudio.engines.synthesis.xvector_network import WEIGHTS, xvector

SIZE = 512
VOICES, EXTRACTOR = "voices", "xvector"
ARRAYS = frozenset({".npy", ".npz", ".pt"})
LONGEST_S = 30
"""More of a recording is not listened to."""
_PERSON = re.compile(r"(?:.*/)?(?:cmu_us_)?(?P<name>\w+?)(?:_arctic)?-wav-.*\.npy")
"""Names of the x-vectors of the CMU ARCTIC recordings, one a sentence."""

Embedding = npt.NDArray[np.float32]


def speakers(folder: Path) -> Iterator[tuple[str, Path]]:
    """Name everybody whose voice a model's folder has, and the file that it is in."""
    hears = any((folder / EXTRACTOR / name).is_file() for name in (WEIGHTS, "config.json"))
    for path in sorted((folder / VOICES).glob("*")):
        kind = path.suffix.lower()
        if kind == ".zip":
            for name in _members(path):
                yield name, path
        elif kind in ARRAYS or (hears and kind in RECORDINGS):
            yield path.stem, path


def embedding(path: Path, name: str, folder: Path, setup: EngineSetup) -> Embedding:
    """Read or work out how somebody sounds, at length 1 as the model learned it."""
    try:
        if path.suffix.lower() in RECORDINGS:
            found = _heard(path, folder / EXTRACTOR, setup)
        else:
            found = _read(path, name)
        vector = np.asarray(found, dtype=np.float32).reshape(-1)
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise _unusable(path, str(error)) from error
    length = float(np.linalg.norm(vector))
    if len(vector) != SIZE or not np.isfinite(length) or not length:
        raise _unusable(path, f"it holds {len(vector)} numbers where {SIZE} are wanted")
    return vector / np.float32(length)


def _read(path: Path, name: str) -> Any:
    """Read a file of numbers; nothing that is pickled is run."""
    kind = path.suffix.lower()
    if kind == ".pt":
        import torch

        loaded = torch.load(path, map_location="cpu", weights_only=True)
        return loaded.float().numpy()
    if kind == ".zip":
        with zipfile.ZipFile(path) as archive:
            return np.load(io.BytesIO(archive.read(_members(path)[name])), allow_pickle=False)
    loaded = np.load(path, allow_pickle=False)
    return loaded if kind == ".npy" else loaded[loaded.files[0]]


def _members(path: Path) -> dict[str, str]:
    """Choose one file for each person in an archive: the middle one, which is as good as any."""
    found: dict[str, list[str]] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            for member in sorted(archive.namelist()):
                named = _PERSON.fullmatch(member)
                if member.endswith(".npy"):
                    name = named["name"] if named else Path(member).stem
                    found.setdefault(name, []).append(member)
    except (OSError, zipfile.BadZipFile) as error:
        raise _unusable(path, str(error)) from error
    return {name: members[len(members) // 2] for name, members in found.items()}


def _heard(path: Path, extractor: Path, setup: EngineSetup) -> Any:
    """Work out the x-vector of a recording, all of whose channels are the same person."""
    import torch

    samples = mono(path, SAMPLE_RATE_HZ, LONGEST_S)
    if (extractor / WEIGHTS).is_file():
        return xvector(samples, extractor)
    hearing = load_companion("AutoFeatureExtractor", extractor)
    model = load_model("AutoModelForAudioXVector", extractor, setup)
    given = hearing(samples, sampling_rate=SAMPLE_RATE_HZ, return_tensors="pt")
    with torch.no_grad():
        return model(**given.to(setup.device)).embeddings.float().cpu().numpy()


def _unusable(path: Path, why: str) -> EngineFailedError:
    return EngineFailedError(
        f"no voice can be made of {path.name}: {why}",
        hint="Give an x-vector of 512 numbers, or some seconds of clear speech as a WAV file.",
    )
