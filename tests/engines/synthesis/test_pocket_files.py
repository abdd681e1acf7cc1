"""Models of Pocket TTS in files."""

import json
from pathlib import Path

import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.synthesis.pocket_models import pocket_files
from speechstudio.engines.synthesis.pocket_voices import cloned_voice, given_voice
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

CONFIG = "{flow_lm: {}, mimi: {sample_rate: 24000}}"


def weights(**tensors: bytes) -> bytes:
    """Write tensors as safetensors do: where each lies, then all of them."""
    contents: dict[str, object] = {"__metadata__": {"format": "pt"}}
    at = 0
    for name, data in tensors.items():
        about = {"dtype": "U8", "shape": [len(data)], "data_offsets": [at, at + len(data)]}
        contents[name.replace("__", ".")] = about
        at += len(data)
    head = json.dumps(contents).encode()
    return len(head).to_bytes(8, "little") + head + b"".join(tensors.values())


def write(folder: Path, data: bytes, config: str = CONFIG) -> Path:
    (folder / "embeddings").mkdir(parents=True)
    for name in ("lola", "bill_boerst"):
        (folder / "embeddings" / f"{name}.safetensors").write_bytes(weights())
    (folder / "model.safetensors").write_bytes(data)
    (folder / "tokenizer.json").write_text("{}", encoding="utf-8")
    (folder / "config.yaml").write_text(config, encoding="utf-8")
    return folder


def test_a_model_is_found_with_its_voices_and_its_language(tmp_path: Path) -> None:
    inner = write(tmp_path / "languages" / "german_24l", weights())
    (tmp_path / "voices").mkdir()
    for name in ("Anna.wav", "notes.txt"):
        (tmp_path / "voices" / name).touch()
    files = pocket_files(tmp_path)
    assert (files.weights, files.tokenizer) == (
        inner / "model.safetensors",
        inner / "tokenizer.json",
    )
    assert (files.language, files.sample_rate) == ("de", 24_000)
    assert list(files.embeddings) == ["bill_boerst", "lola"]
    assert list(files.recordings) == ["Anna"]


def test_a_model_hears_where_its_ear_is_not_nothing_but_zeros(tmp_path: Path) -> None:
    deaf = weights(mimi__encoder__a=bytes(9), mimi__encoder__b=b"\0\x80", mimi__decoder__a=b"abc")
    hearing = weights(mimi__encoder__a=bytes(9), mimi__encoder__b=bytes(4) + b"x")
    assert not pocket_files(write(tmp_path / "deaf", deaf)).has_ear()
    assert pocket_files(write(tmp_path / "hearing", hearing)).has_ear()


@pytest.mark.parametrize("data", [b"", b"PK" + bytes(99), weights(mimi__encoder__a=b"x")[:20]])
def test_weights_that_are_none_are_told(tmp_path: Path, data: bytes) -> None:
    files = pocket_files(write(tmp_path / "damaged", data))
    with pytest.raises(EngineFailedError, match="damaged or are more than weights"):
        files.has_ear()


@pytest.mark.parametrize("config", ["a: [", "{flow_lm: {}}", "[]", ""])
def test_a_folder_without_a_model_is_told(tmp_path: Path, config: str) -> None:
    write(tmp_path / "some", weights(), config)
    with pytest.raises(EngineFailedError, match="no model of Pocket TTS in some"):
        pocket_files(tmp_path / "some")


def test_voices_have_the_licence_of_their_recording_where_it_is_known(tmp_path: Path) -> None:
    folder = VoiceFolder(id="m", path=tmp_path, told={})
    names = ("alba", "bill_boerst", "cosette", "juergen")
    given = [given_voice(folder, name, 24_000, "en") for name in names]
    assert [voice.licence for voice in given] == ["CC-BY-4.0", "CC0-1.0", "CC-BY-NC-4.0", ""]
    assert [voice.commercial_use for voice in given][2:] == ["no", ""]
    assert given[1].id == "m#bill_boerst"
    assert given[1].name == "Bill Boerst"
    assert "leave of the person" in cloned_voice(folder, "Anna", 24_000, "en").commercial_use
