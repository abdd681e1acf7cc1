"""Voices of Tortoise in files, and what its options come to."""

import os
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from speechstudio.engines.synthesis import tortoise_voices
from speechstudio.engines.synthesis.tortoise import settings_of
from speechstudio.engines.synthesis.tortoise_networks import weights_folder
from speechstudio.engines.synthesis.tortoise_voices import CLIP, MOST_CLIPS, VoiceFiles, clips
from speechstudio.engines.synthesis.tortoise_voices import voice_files as found_in


def touch(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / "voices" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_voices_are_found_as_ai_voice_cloning_keeps_them(tmp_path: Path) -> None:
    touch(tmp_path, "anna/1.wav", "anna/2.MP3", "anna/notes.txt", "anna/anna.pth")
    touch(tmp_path, "band/cara/cond_latents_0a1b2c3d.pth", "empty/notes.txt")
    touch(tmp_path, "dora.wav", "emil.pth", "readme.txt")
    found = {files.name: files for files in found_in(tmp_path)}
    assert list(found) == ["anna", "band/cara", "dora", "emil"]
    assert [path.name for path in found["anna"].recordings] == ["1.wav", "2.MP3"]
    assert found["anna"].latents is None, "upstream keeps the recordings there once more"
    assert found["emil"].latents == tmp_path / "voices" / "emil.pth"


def test_the_newest_latents_stand_for_the_recordings_beside_them(tmp_path: Path) -> None:
    touch(tmp_path, "anna/1.wav", "anna/cond_latents.pth", "anna/cond_latents_0a1b2c3d.pth")
    old = tmp_path / "voices" / "anna" / "cond_latents.pth"
    os.utime(old, (1_000, 1_000))
    (files,) = found_in(tmp_path)
    assert files.latents is not None
    assert files.latents.name == "cond_latents_0a1b2c3d.pth"


def test_a_folder_without_voices_has_none(tmp_path: Path) -> None:
    assert [*found_in(tmp_path)] == []


@pytest.mark.parametrize(
    ("length", "lengths"),
    [(CLIP // 2, [CLIP // 2]), (CLIP, [CLIP]), (5 * CLIP // 2, 3 * [CLIP])],
)
def test_all_of_a_recording_is_heard(
    monkeypatch: pytest.MonkeyPatch, length: int, lengths: list[int]
) -> None:
    sound = np.linspace(-2.0, 2.0, length, dtype=np.float32)
    given(monkeypatch, sound)
    found = clips(VoiceFiles(name="anna", recordings=(Path("1.wav"),)))
    assert [len(clip) for clip in found] == lengths
    assert found[0][0] == -1.0
    assert found[-1][-1] == 1.0


def test_no_more_is_heard_than_the_networks_bear(monkeypatch: pytest.MonkeyPatch) -> None:
    given(monkeypatch, np.zeros(3 * CLIP, np.float32))
    files = VoiceFiles(name="anna", recordings=(Path("1.wav"),) * MOST_CLIPS)
    assert len(clips(files)) == MOST_CLIPS


def test_weights_may_lie_in_a_folder_of_their_own(tmp_path: Path) -> None:
    assert weights_folder(tmp_path) == tmp_path
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "autoregressive.pth").touch()
    assert weights_folder(tmp_path) == tmp_path / "models"


def test_a_preset_says_what_is_not_said_otherwise() -> None:
    preset, settings = settings_of({})
    assert preset == "ultra_fast"
    assert settings["num_autoregressive_samples"] == 16
    assert "diffusion_iterations" not in settings
    preset, settings = settings_of({"preset": 3, "samples": 4, "diffusion_iterations": 50})
    assert preset == "high_quality"
    assert settings["num_autoregressive_samples"] == 4
    assert settings["diffusion_iterations"] == 50
    assert settings["temperature"] == 0.8


def given(monkeypatch: pytest.MonkeyPatch, sound: npt.NDArray[np.float32]) -> None:
    """Have every recording hold that sound."""
    monkeypatch.setattr(tortoise_voices, "mono", lambda *_: sound)
