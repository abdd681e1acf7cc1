"""Voices of Tortoise: recordings of people, and what Tortoise once made of such recordings.

They lie in the folder `voices` of a model: a folder for each person with recordings, with latents
(`.pth`), or with both, as ai-voice-cloning keeps them. A lone recording or `.pth` serves too.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.pickled_weights import read_pickled
from speechstudio.engines.synthesis.recordings import RECORDINGS, mono
from speechstudio.engines.synthesis.sound import Samples

VOICES = "voices"
RANDOM = "random"
"""The voice that the seed chooses, made by two networks that draw voices by lot."""
RANDOM_NETWORKS = ("rlg_auto.pth", "rlg_diffuser.pth")
KEPT = "cond_latents"
"""Latents beside recordings have names that begin so; upstream writes other `.pth` there, too."""
RATE_HZ = 22_050
CLIP = 6 * RATE_HZ
"""Samples of a recording that the networks listen to at once."""
MOST_CLIPS = 20
LONGEST_S = MOST_CLIPS * CLIP // RATE_HZ


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceFiles:
    """Where a voice is kept."""

    name: str
    recordings: tuple[Path, ...] = ()
    latents: Path | None = None
    """Read in place of the recordings; they are what comes of them."""


def voice_files(folder: Path) -> Iterator[VoiceFiles]:
    """Find the voices in a model's folder, in order of their names."""
    root = folder / VOICES
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).with_suffix("").as_posix()
        if path.is_dir():
            found = _of_person(path, path.relative_to(root).as_posix())
            if found.recordings or found.latents:
                yield found
        elif path.parent == root and path.suffix.lower() in RECORDINGS:
            yield VoiceFiles(name=name, recordings=(path,))
        elif path.parent == root and path.suffix == ".pth":
            yield VoiceFiles(name=name, latents=path)


def clips(files: VoiceFiles) -> list[Samples]:
    """Cut the recordings of a person into stretches that the networks listen to, all of it.

    The end of a recording is in a stretch that begins earlier; a short one is a stretch by itself.
    """
    found: list[Samples] = []
    for path in files.recordings:
        sound = np.clip(mono(path, RATE_HZ, LONGEST_S), -1.0, 1.0)
        starts = [*range(0, len(sound) - CLIP, CLIP), max(0, len(sound) - CLIP)]
        found += [sound[start : start + CLIP] for start in starts]
    return found[:MOST_CLIPS]


def read_latents(path: Path, sizes: tuple[int, int]) -> tuple[Any, Any]:
    """Read latents, of which the first two are what speaking takes; one row of each size.

    Raises EngineFailedError for a file that holds none, or those of another model.
    """
    import torch

    read = read_pickled(path)
    both = list(read[:2]) if isinstance(read, (tuple, list)) else []
    if len(both) < len(sizes) or not all(isinstance(one, torch.Tensor) for one in both):
        raise _unusable(path, "it holds no latents")
    auto, diffusion = (one.detach().float().reshape(1, -1) for one in both)
    for one, size in zip((auto, diffusion), sizes, strict=True):
        if one.shape[1] != size:
            raise _unusable(path, f"it holds {one.shape[1]} numbers where {size} are wanted")
    return auto, diffusion


def _of_person(folder: Path, name: str) -> VoiceFiles:
    """Look into a person's folder; of several latents the newest are taken."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    recordings = tuple(path for path in files if path.suffix.lower() in RECORDINGS)
    latents = [
        path
        for path in files
        if path.suffix == ".pth" and (path.name.startswith(KEPT) or not recordings)
    ]
    newest = max(latents, key=lambda path: path.stat().st_mtime, default=None)
    return VoiceFiles(name=name, recordings=recordings, latents=newest)


def _unusable(path: Path, why: str) -> EngineFailedError:
    return EngineFailedError(
        f"no voice can be made of {path.name}: {why}",
        hint="Give latents of this model, or recordings of a person, some seconds each.",
    )
