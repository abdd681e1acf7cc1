"""Models of KittenTTS in files, and the samples that its networks get wrong."""

import json
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.kitten import LOUDEST, mended
from speechstudio.engines.synthesis.kitten_library import kitten_files
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

STYLE = np.zeros((1, 4), np.float32)


def folder(path: Path) -> VoiceFolder:
    return VoiceFolder(id="m", path=path, told={})


def write(path: Path, config: Mapping[str, object]) -> VoiceFolder:
    for name in ("b.onnx", "a.onnx"):
        (path / name).touch()
    np.savez(path / "voices.npz", flat=STYLE[0], rows=STYLE)
    (path / "config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder(path)


def test_a_model_is_what_its_configuration_names(tmp_path: Path) -> None:
    names, paces = {"Bella": "expr-voice-2-f"}, {"expr-voice-2-f": 0.8}
    told = {"model_file": "b.onnx", "voice_aliases": names, "speed_priors": paces}
    files = kitten_files(write(tmp_path, told))
    assert files.network.name == "b.onnx"
    assert files.names == {"expr-voice-2-f": "Bella"}
    assert files.paces == paces
    assert {name: style.shape for name, style in files.styles().items()} == {
        "flat": (1, 4),
        "rows": (1, 4),
    }


def test_without_a_configuration_it_is_what_looks_like_one(tmp_path: Path) -> None:
    assert kitten_files(write(tmp_path, {"model_file": "gone.onnx"})).network.name == "a.onnx"
    (tmp_path / "voices.npz").unlink()
    with pytest.raises(EngineFailedError, match="no model of KittenTTS"):
        kitten_files(folder(tmp_path))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04" + bytes(40), b"nothing at all"])
def test_voices_that_are_none_are_told(tmp_path: Path, data: bytes) -> None:
    files = kitten_files(write(tmp_path, {}))
    files.voices.write_bytes(data)
    with pytest.raises(EngineFailedError, match=r"the voices in voices\.npz cannot be read"):
        files.styles()


@given(st.sets(st.integers(0, 999), max_size=10), st.sampled_from([np.nan, np.inf, -1e38, 2.5]))
def test_a_few_wrong_samples_are_mended_and_the_rest_stays(wrong: set[int], what: float) -> None:
    sound = np.sin(np.arange(1000, dtype=np.float32) / 20)
    damaged = sound.copy()
    damaged[list(wrong)] = what
    repaired = mended(damaged)
    assert np.abs(repaired).max() <= LOUDEST
    assert np.abs(repaired - sound).max() < 0.5
    kept = np.setdiff1d(np.arange(1000), list(wrong))
    assert np.array_equal(repaired[kept], sound[kept])


def test_sound_that_is_wrong_in_many_places_is_none() -> None:
    assert np.isnan(mended(np.full(1000, 1e38, np.float32))).all()
    assert np.isnan(mended(np.tile(np.array([0.1, 9.0], np.float32), 500))).sum() == 500
    assert len(mended(np.zeros(0, np.float32))) == 0
