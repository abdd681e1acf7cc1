"""Models of Coqui TTS are found as they lie in folders, without their library."""

import json
import os
import pickle
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from speechstudio.engines.contract import EngineSetup, Voice
from speechstudio.engines.synthesis import coqui_published
from speechstudio.engines.synthesis.coqui import Coqui
from speechstudio.engines.synthesis.coqui_folders import (
    Settings,
    read_config,
    settings_of,
    weights_in,
)
from speechstudio.engines.synthesis.coqui_library import amended
from speechstudio.engines.synthesis.coqui_names import names_in
from speechstudio.engines.synthesis.coqui_published import commercial_use, published
from speechstudio.engines.synthesis.coqui_voices import tag_of
from speechstudio.engines.synthesis.voice_folders import VoiceFolder

XTTS: dict[str, Any] = {"model": "xtts", "languages": ["en", "fr", "zh-cn"]}


class Tensor:
    """What lies beside a table, as tensors do."""


class Evil:
    def __init__(self, harm: Path) -> None:
        self.harm = harm

    def __reduce__(self) -> tuple[object, ...]:
        return os.mkdir, (str(self.harm),)


class Saver(pickle.Pickler):
    """Writes tables as torch does: tensors stand elsewhere."""

    def persistent_id(self, thing: object) -> str | None:
        return "elsewhere" if isinstance(thing, Tensor) else None


def saved(path: Path, table: object) -> Path:
    with zipfile.ZipFile(path, "w") as archive, archive.open("archive/data.pkl", "w") as file:
        Saver(file).dump(table)
    return path


def written(folder: Path, config: dict[str, Any], *names: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    for name in names or ("model_file.pth",):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x" * len(name))
    return folder


def voices(*folders: Path) -> list[Voice]:
    return list(Coqui(EngineSetup(models={folder.name: folder for folder in folders})).voices())


def settings(folder: Path) -> Settings:
    found = settings_of(VoiceFolder(id=folder.name, path=folder, told={}))
    assert found is not None
    return found


@pytest.fixture
def listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The library's own list, as it would stand beside it."""
    package = tmp_path / "packages" / "TTS"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("")
    vocoder = "vocoder_models/en/ljspeech/hifigan_v2"
    models = {
        "en": {
            "ljspeech": {
                "fast_pitch": {"license": "apache 2.0", "default_vocoder": vocoder},
                "vits": {"license": "apache 2.0", "default_vocoder": None},
            }
        },
        "multilingual": {"multi-dataset": {"your_tts": {"license": "CC BY-NC-ND 4.0"}}},
    }
    (package / ".models.json").write_text(json.dumps({"tts_models": models}))
    monkeypatch.syspath_prepend(package.parent)
    coqui_published._known.cache_clear()
    yield
    coqui_published._known.cache_clear()


def test_names_of_speakers_are_read_without_their_tensors(tmp_path: Path) -> None:
    table = {"Ana Florence": {"speaker_embedding": Tensor()}, "Damien Black": {}}
    assert names_in(saved(tmp_path / "a.pth", table)) == ("Ana Florence", "Damien Black")
    clips = {"1.wav": {"name": "b", "embedding": []}, "2.wav": {"name": "a", "embedding": []}}
    assert names_in(saved(tmp_path / "b.pth", clips)) == ("a", "b")
    (tmp_path / "c.json").write_text(json.dumps({"p225": 0, "p226": 1}))
    assert names_in(tmp_path / "c.json") == ("p225", "p226")


def test_names_in_files_of_old_are_read(tmp_path: Path) -> None:
    path = tmp_path / "old.pth"
    with path.open("wb") as file:
        for part in (119547037146038801333356, 1001, {"little_endian": True}, {"p225": 0}):
            pickle.dump(part, file, protocol=2)
    assert names_in(path) == ("p225",)


def test_what_is_pickled_is_not_run(tmp_path: Path) -> None:
    harm = tmp_path / "harm"
    assert names_in(saved(tmp_path / "evil.pth", {"a": Evil(harm)})) == ("a",)
    assert not harm.exists()


@pytest.mark.parametrize(
    "content", [b"", b"PK\x03\x04", b"\x80\x02.", b"nonsense", b"\x80\x02K\x01."]
)
def test_a_file_that_is_none_names_nobody(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.pth").write_bytes(content)
    assert names_in(tmp_path / "a.pth") == names_in(tmp_path / "none.json") == ()


def test_xtts_has_each_speaker_in_each_language(tmp_path: Path) -> None:
    folder = written(tmp_path / "xtts", XTTS, "model.pth")
    saved(folder / "speakers_xtts.pth", {"Ana Florence": {}})
    found = voices(folder)
    assert [voice.id for voice in found] == [
        "xtts#Ana Florence",
        "xtts#Ana Florence.fr",
        "xtts#Ana Florence.zh-cn",
    ]
    assert [voice.language for voice in found] == ["en", "fr", "zh-CN"]
    assert {(v.name, v.licence, v.commercial_use) for v in found} == {
        ("Ana Florence", "CPML", "no")
    }
    assert {voice.sample_rate for voice in found} == {24_000}


def test_recordings_and_kept_voices_are_voices_of_xtts_and_come_first(tmp_path: Path) -> None:
    config = {**XTTS, "languages": ["en"]}
    names = ("model.pth", "voices/Me.wav", "voices/you.pth", "voices/notes.txt")
    folder = written(tmp_path / "xtts", config, *names)
    assert [voice.id for voice in voices(folder)] == ["xtts#Me", "xtts#you"]
    saved(folder / "speakers_xtts.pth", {"Ana Florence": {}, "Me": {}})
    assert [voice.id for voice in voices(folder)] == ["xtts#Me", "xtts#you", "xtts#Ana Florence"]


def test_xtts_without_anybody_has_no_voice(tmp_path: Path) -> None:
    assert voices(written(tmp_path / "xtts", XTTS, "model.pth")) == []


def test_a_voice_speaks_its_language_or_else_that_of_the_text(tmp_path: Path) -> None:
    folder = written(tmp_path / "xtts", XTTS, "model.pth")
    saved(folder / "speakers_xtts.pth", {"Ana Florence": {}, "v2.en": {}})
    found = settings(folder)
    assert found.chosen("Ana Florence") == ("Ana Florence", "")
    assert found.chosen("Ana Florence.zh-cn") == ("Ana Florence", "zh-cn")
    assert found.chosen("v2.en") == ("v2.en", "")
    assert found.chosen("fr") == ("", "fr")
    assert [found.language(tag) for tag in ("zh", "fr-CA", "xx", "")] == ["zh-cn", "fr", "en", "en"]


def test_one_speaker_needs_no_name(tmp_path: Path) -> None:
    config = {"model": "vits", "use_speaker_embedding": True, "speakers": ["thorsten"]}
    config |= {"phoneme_language": "de", "audio": {"sample_rate": 22_050}}
    (voice,) = voices(written(tmp_path / "one", config))
    assert (voice.id, voice.language, voice.sample_rate) == ("one", "de", 22_050)


def test_speakers_are_found_wherever_the_configuration_was_written(tmp_path: Path) -> None:
    arguments = {"use_speaker_embedding": True, "speakers_file": "/home/a/b/speaker_ids.json"}
    folder = written(tmp_path / "vctk", {"model": "vits", "model_args": arguments})
    (folder / "speaker_ids.json").write_text(json.dumps({"p225": 0, "ED\n": 1}))
    assert [voice.id for voice in voices(folder)] == ["vctk#p225", "vctk#ED"]
    assert settings(folder).speakers["ED"] == "ED\n"


def test_recordings_are_voices_where_the_model_can_listen(tmp_path: Path) -> None:
    config = {"model": "vits", "use_d_vector_file": True}
    folder = written(tmp_path / "your", config, "model_file.pth", "voices/me.flac")
    (folder / "speakers.json").write_text(json.dumps({"1": {"name": "a", "embedding": [1]}}))
    assert [voice.id for voice in voices(folder)] == ["your"]
    written(folder, config, "model_se.pth", "config_se.json")
    assert [voice.id for voice in voices(folder)] == ["your#me", "your#a"]


def test_vocoders_and_what_nobody_knows_have_no_voice(tmp_path: Path) -> None:
    vocoder = written(tmp_path / "vocoder", {"model": "hifigan"})
    assert voices(vocoder, written(tmp_path / "odd", {}), tmp_path) == []
    assert voices(written(tmp_path / "bare", {"model": "vits"}, "notes.txt")) == []


def test_voices_of_fairseq_tell_their_language_by_their_folder(tmp_path: Path) -> None:
    config = {"data": {"sampling_rate": 16_000}, "model": {}}
    names = ("G_100000.pth", "vocab.txt")
    (voice,) = voices(written(tmp_path / "tts_models--deu--fairseq--vits", config, *names))
    assert (voice.language, voice.sample_rate, voice.commercial_use) == ("de", 16_000, "no")


def test_the_network_is_told_from_other_files(tmp_path: Path) -> None:
    assert weights_in(written(tmp_path / "a", {}, "speakers.pth", "model_se.pth.tar")) is None
    folder = written(tmp_path / "b", {}, "dvae.pth", "checkpoint_9.pth", "best_model_30824.pth")
    assert weights_in(folder) == folder / "best_model_30824.pth"
    assert weights_in(written(folder, {}, "model.pth")) == folder / "model.pth"


def test_configurations_with_comments_are_read(tmp_path: Path) -> None:
    path = tmp_path / "config.json"
    path.write_text('{"model": "vits", // http:\n /* two\nlines */ "url": "http://a/*b*/"}')
    assert read_config(path) == {"model": "vits", "url": "http://a/*b*/"}
    path.write_text("[1]")
    assert read_config(path) == read_config(tmp_path / "none.json") == {}


def test_files_of_a_configuration_are_those_beside_it(tmp_path: Path) -> None:
    encoder = {"speaker_encoder_model_path": "/x/se.pth", "speaker_encoder_config_path": "/x/c"}
    arguments = {**encoder, "use_speaker_encoder_as_loss": True, "d_vector_file": [r"C:\x\d.json"]}
    config = {"audio": {"stats_path": "/x/scale_stats.npy"}, "model_args": arguments}
    folder = written(tmp_path / "a", config, "scale_stats.npy", "d.json")
    changed = amended(config, folder)
    assert changed["audio"]["stats_path"] == str(folder / "scale_stats.npy")
    assert changed["model_args"]["d_vector_file"] == [str(folder / "d.json")]
    assert changed["model_args"]["speaker_encoder_model_path"] == ""
    assert not changed["model_args"]["use_speaker_encoder_as_loss"]
    assert config["model_args"] == arguments
    written(folder, config, "model_se.pth", "config_se.json")
    changed = amended(config, folder)
    assert changed["model_args"]["speaker_encoder_model_path"] == str(folder / "model_se.pth")
    assert changed["model_args"]["use_speaker_encoder_as_loss"]


@pytest.mark.usefixtures("listed")
def test_what_the_library_knows_of_its_own_models_is_known(tmp_path: Path) -> None:
    (voice,) = voices(written(tmp_path / "tts_models--en--ljspeech--vits", {"model": "vits"}))
    assert (voice.language, voice.licence, voice.commercial_use) == ("en", "apache 2.0", "yes")
    imported = published("coqui-tts-models-multilingual-multi-dataset-your-tts")
    assert (imported.language, imported.commercial_use) == ("", "no")
    assert published("something-else").licence == ""


@pytest.mark.usefixtures("listed")
def test_a_vocoder_is_found_inside_or_where_the_library_puts_it(tmp_path: Path) -> None:
    folder = written(tmp_path / "tts_models--en--ljspeech--fast_pitch", {"model": "fast_pitch"})
    assert settings(folder).vocoder is None
    beside = tmp_path / "vocoder_models--en--ljspeech--hifigan_v2"
    written(beside, {"model": "hifigan", "audio": {"sample_rate": 24_000}})
    assert settings(folder).vocoder == beside
    assert settings(folder).sample_rate == 24_000
    written(folder / "vocoder", {"model": "hifigan"})
    assert settings(folder).vocoder == folder / "vocoder"


@pytest.mark.parametrize(
    ("licence", "use"),
    [
        ("CPML", "no"),
        ("CC BY-NC-ND 4.0", "no"),
        ("apache 2.0", "yes"),
        ("bsd-3-clause", "yes"),
        ("CC-BY-SA 4.0", "yes, with attribution"),
        ("openrail", ""),
        ("", ""),
    ],
)
def test_licences_say_what_may_be_sold(licence: str, use: str) -> None:
    assert commercial_use(licence) == use


@pytest.mark.parametrize(
    ("code", "tag"), [("zh-cn", "zh-CN"), ("en", "en"), ("tw_asante", "tw-asante")]
)
def test_languages_are_written_as_bcp_47_does(code: str, tag: str) -> None:
    assert tag_of(code) == tag
