"""Published voices that may be had by name, and are checked like any model."""

import hashlib
import re
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import HashMismatchError, UnknownModelError
from speechstudio.models.catalogue import Catalogue, HubFile, HubSource, Model, ModelTask
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.piper_voices import REVISION, model_id, piper_voices
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer, Served

NETWORK = b"a network" * 5000
SETTINGS = b'{"audio": {}}'
CARD = b"License: CC0"


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return load_catalogue()


def test_there_are_voices_for_forty_languages() -> None:
    voices = piper_voices()
    assert len(voices) > 150
    assert len({voice.languages[0].partition("-")[0] for voice in voices}) >= 40


def test_every_voice_has_an_id_that_is_a_folder_everywhere() -> None:
    ids = [voice.id for voice in piper_voices()]
    assert len(set(ids)) == len(ids)
    assert [one for one in ids if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", one)] == []
    assert model_id("pt_PT-tugão-medium") == "piper-pt-pt-tugao-medium"


def test_every_file_is_pinned_by_commit_length_and_hash() -> None:
    for voice in piper_voices():
        (source,) = voice.sources
        assert isinstance(source, HubSource)
        network, settings, card = source.files
        assert settings.name == f"{network.name}.json"
        assert card.name == "MODEL_CARD"
        for file in source.files:
            assert file.revision == REVISION
            assert file.md5 is not None
            assert re.fullmatch(r"[0-9a-f]{32}", file.md5)
            assert file.size_bytes > 0
            assert file.path.endswith(file.name)


def test_every_voice_says_what_may_be_done_with_it() -> None:
    for voice in piper_voices():
        assert voice.licence.strip()
        assert voice.commercial_use.strip()
        assert voice.limits.endswith(".")
        assert voice.task is ModelTask.SYNTHESIS


@pytest.mark.parametrize(
    "name", ["piper:en_GB-alba-medium", "en_GB-alba-medium", "piper-en-gb-alba-medium"]
)
def test_a_voice_is_known_by_each_of_its_names(shipped: Catalogue, name: str) -> None:
    assert shipped.get(name).id == "piper-en-gb-alba-medium"


def test_the_usual_voice_is_the_one_of_the_catalogue(shipped: Catalogue) -> None:
    usual = shipped.get("piper:en_US-joe-medium")
    assert usual.id in shipped.defaults
    assert usual in shipped.models
    assert usual.id not in {model.id for model in shipped.by_name}


def test_a_voice_that_there_is_not_is_answered_with_what_comes_near(shipped: Catalogue) -> None:
    with pytest.raises(UnknownModelError) as told:
        shipped.get("piper-en-gb-alma-medium")
    assert "piper-en-gb-alba-medium" in told.value.hint


def test_the_listed_network_of_the_usual_voice_is_the_one_of_the_catalogue(
    shipped: Catalogue,
) -> None:
    listed = next(voice for voice in piper_voices() if "en_US-joe-medium" in voice.names)
    sizes = {file.name: file.size_bytes for file in listed.sources[0].files}
    for file in shipped.get("en_US-joe-medium").sources[1].files:
        assert file.size_bytes == sizes[file.name]


@pytest.fixture
def named(store: ModelStore, server: FileServer) -> ModelStore:
    """A store that knows one voice by name, and a hub that has it."""
    contents = {"v.onnx": NETWORK, "v.onnx.json": SETTINGS, "MODEL_CARD": CARD}
    files = []
    for name, content in contents.items():
        path = f"aa/aa_AA/v/low/{name}"
        hub = f"/lab/voices/resolve/{samples.COMMIT}/{path}"
        server.files[hub] = Served(content, linked_etag=samples.sha256(content))
        files.append(
            HubFile(
                name=name,
                size_bytes=len(content),
                md5=hashlib.md5(content, usedforsecurity=False).hexdigest(),
                repository="lab/voices",
                revision=samples.COMMIT,
                path=path,
            )
        )
    voice: Model = replace(
        store.catalogue.models[0],
        id="piper-v",
        names=("piper:v", "v"),
        sources=(HubSource(files=tuple(files)),),
    )
    catalogue = replace(store.catalogue, by_name=(voice,))
    return ModelStore(store.root, catalogue, environment=samples.environment(server.url))


def test_a_voice_is_installed_by_name_and_then_shown(named: ModelStore) -> None:
    assert "piper-v" not in {model.id for model in named.shown()}
    assert [model.id for model in named.missing(["piper:v", "v"])] == ["piper-v"]
    folder = named.install("piper:v")
    assert folder == named.root / "piper-v"
    assert (folder / "v.onnx").read_bytes() == NETWORK
    assert named.is_installed("v")
    assert "piper-v" in {model.id for model in named.shown()}
    assert "piper-v" in {model.id for model in named.installed()}
    assert named.verify("v").model == "piper-v"


def test_a_voice_whose_bytes_are_not_the_listed_ones_is_refused(
    named: ModelStore, server: FileServer
) -> None:
    path = next(path for path in server.files if path.endswith("v.onnx"))
    other = NETWORK.replace(b"a", b"b")
    server.files[path] = Served(other, linked_etag=samples.sha256(other))
    with pytest.raises(HashMismatchError, match=r"v\.onnx"):
        named.install("v")
    assert not named.is_installed("v")


def test_a_voice_that_the_hub_does_not_vouch_for_is_refused(
    named: ModelStore, server: FileServer
) -> None:
    path = next(path for path in server.files if path.endswith("v.onnx"))
    server.files[path] = Served(NETWORK, linked_etag=samples.sha256(b"another"))
    with pytest.raises(HashMismatchError, match=r"v\.onnx"):
        named.install("v")


@pytest.mark.parametrize("is_sound", [True, False])
def test_files_of_the_user_are_checked_by_the_list(
    *, named: ModelStore, tmp_path: Path, is_sound: bool
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "v.onnx").write_bytes(NETWORK if is_sound else bytes(len(NETWORK)))
    (folder / "v.onnx.json").write_bytes(SETTINGS)
    (folder / "MODEL_CARD").write_bytes(CARD)
    if is_sound:
        assert named.import_folder("piper:v", folder) == named.root / "piper-v"
        return
    with pytest.raises(HashMismatchError, match=r"v\.onnx"):
        named.import_folder("piper:v", folder)
    assert not named.is_installed("v")
