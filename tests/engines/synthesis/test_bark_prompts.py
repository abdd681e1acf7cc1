"""Voices of Bark in files."""

from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.bark_prompts import prompt_files, read_prompt

PROMPT = {
    "semantic_prompt": np.arange(30),
    "coarse_prompt": np.ones((2, 40), np.int64),
    "fine_prompt": np.ones((8, 40), np.int64),
}


def write_preset(folder: Path, name: str) -> None:
    for part, tokens in PROMPT.items():
        path = folder / "speaker_embeddings" / f"{name}_{part}.npy"
        path.parent.mkdir(parents=True, exist_ok=True)
        np.save(path, tokens)


def write_clone(folder: Path, name: str, **parts: object) -> None:
    (folder / "voices").mkdir(exist_ok=True)
    np.savez(folder / "voices" / f"{name}.npz", **{**PROMPT, **parts})  # type: ignore[arg-type]


def test_presets_and_cloned_voices_are_found_with_their_languages(tmp_path: Path) -> None:
    write_preset(tmp_path, "v2/de_speaker_3")
    write_preset(tmp_path, "announcer")
    write_clone(tmp_path, "me")
    write_clone(tmp_path, "fr_me")
    found = {file.name: file.language for file in prompt_files(tmp_path)}
    assert found == {"fr_me": "fr", "me": "en", "announcer": "en", "v2/de_speaker_3": "de"}
    for file in prompt_files(tmp_path):
        read = read_prompt(file)
        assert {part: tokens.tolist() for part, tokens in read.items()} == {
            part: tokens.tolist() for part, tokens in PROMPT.items()
        }


def test_a_preset_that_lacks_a_part_is_none(tmp_path: Path) -> None:
    write_preset(tmp_path, "v2/en_speaker_0")
    (tmp_path / "speaker_embeddings" / "v2" / "en_speaker_0_fine_prompt.npy").unlink()
    assert [*prompt_files(tmp_path)] == []


@pytest.mark.parametrize(
    "parts",
    [
        {"coarse_prompt": np.ones((3, 40), np.int64)},
        {"semantic_prompt": np.zeros(0, np.int64)},
        {"fine_prompt": np.ones((8, 40), np.float32)},
        {"fine_prompt": np.array([{}], dtype=object)},
    ],
)
def test_what_is_no_voice_is_told(tmp_path: Path, parts: dict[str, object]) -> None:
    write_clone(tmp_path, "odd", **parts)
    (file,) = prompt_files(tmp_path)
    with pytest.raises(EngineFailedError, match="voice odd"):
        read_prompt(file)
