"""Models from the hub: gates, hashes, redirects."""

import json
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    AccessDeniedError,
    HashMismatchError,
    ModelNotInstalledError,
    SourceUnreachableError,
)
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer, Served, running_server


def test_model_is_installed_with_its_hashes_noted(store: ModelStore, server: FileServer) -> None:
    folder = store.install("hub-words")

    assert (folder / "model.bin").read_bytes() == samples.WEIGHTS
    assert (folder / "config.json").read_bytes() == samples.CONFIG
    noted = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    assert noted["files"][0]["sha256"] == samples.sha256(samples.WEIGHTS)
    assert noted["files"][1]["sha256"] == samples.sha256(samples.CONFIG)
    assert noted["source"] == f"hub lab/words@{samples.COMMIT[:8]}"
    assert not list((store.root / ".partial").rglob("*.part"))


@pytest.mark.parametrize("tag", [samples.git_name(samples.CONFIG), samples.sha256(samples.CONFIG)])
def test_file_without_a_known_hash_is_checked_against_the_hubs_own(
    store: ModelStore, server: FileServer, tag: str
) -> None:
    server.files[samples.HUB_CONFIG].linked_etag = tag

    assert store.install("hub-words").is_dir()


def test_file_without_a_known_hash_that_differs_from_the_hubs_own_is_refused(
    store: ModelStore, server: FileServer
) -> None:
    other = samples.CONFIG.replace(b"6", b"7")
    server.files[samples.HUB_CONFIG].content = other

    with pytest.raises(HashMismatchError, match=r"config\.json"):
        store.install("hub-words")
    assert not store.is_installed("hub-words")


def test_hub_that_gives_no_hash_is_not_believed(store: ModelStore, server: FileServer) -> None:
    server.files[samples.HUB_CONFIG].etag = ""

    with pytest.raises(SourceUnreachableError, match="gives no hash"):
        store.install("hub-words")


def test_wrong_bytes_are_refused_and_removed(store: ModelStore, server: FileServer) -> None:
    server.files[samples.HUB_WEIGHTS].content = bytes(len(samples.WEIGHTS))

    with pytest.raises(HashMismatchError, match=r"hub-words .* model\.bin"):
        store.install("hub-words")

    assert not store.is_installed("hub-words")
    assert not list(store.root.rglob("model.bin*"))
    with pytest.raises(ModelNotInstalledError):
        store.path("hub-words")


def test_another_length_is_refused_before_it_is_fetched(
    store: ModelStore, server: FileServer
) -> None:
    server.files[samples.HUB_WEIGHTS].content = b"<html>log in first</html>"

    with pytest.raises(HashMismatchError, match="25 bytes in place of"):
        store.install("hub-words")


@pytest.mark.parametrize("status", [401, 403])
def test_closed_repository_says_how_to_open_it(
    store: ModelStore, server: FileServer, status: int
) -> None:
    server.files[samples.GATED_WEIGHTS].status = status
    server.files[samples.GATED_WEIGHTS].token = None

    with pytest.raises(AccessDeniedError) as raised:
        store.install("closed")
    assert "lab/closed" in raised.value.message
    assert f"{server.url}/lab/closed" in raised.value.hint
    assert "HF_TOKEN" in raised.value.hint


def test_token_opens_a_closed_repository(store: ModelStore) -> None:
    assert store.install("closed", token=samples.KEY).is_dir()


def test_token_comes_from_the_environment(
    tmp_path: Path, server: FileServer, wheels: dict[str, Path]
) -> None:
    samples.serve_hub(server)
    environment = samples.environment(server.url, HF_TOKEN=samples.KEY)
    store = ModelStore(tmp_path, samples.catalogue(wheels), environment=environment)

    assert store.install("closed").is_dir()


def test_wrong_token_is_named_as_the_cause(store: ModelStore) -> None:
    with pytest.raises(AccessDeniedError, match="this token"):
        store.install("closed", token=samples.COMMIT)


def test_token_is_not_sent_where_it_is_not_asked_for(store: ModelStore, server: FileServer) -> None:
    store.install("hub-words", token=samples.KEY)

    assert {asked.authorization for asked in server.asked} == {None}


def test_token_stays_with_the_hub_when_it_redirects(store: ModelStore, server: FileServer) -> None:
    with running_server() as blobs:
        blobs.files["/blob"] = Served(samples.WEIGHTS, etag='"of the blob store"')
        server.files[samples.GATED_WEIGHTS].redirect = f"{blobs.url}/blob"

        store.install("closed", token=samples.KEY)

        assert server.requests(samples.GATED_WEIGHTS)[0].authorization == f"Bearer {samples.KEY}"
        assert [asked.authorization for asked in blobs.requests("/blob")] == [None]


def test_tag_of_a_blob_store_is_not_taken_for_a_hash(store: ModelStore, server: FileServer) -> None:
    with running_server() as blobs:
        blobs.files["/blob"] = Served(samples.CONFIG, etag='"of the blob store"')
        served = server.files[samples.HUB_CONFIG]
        served.redirect = f"{blobs.url}/blob"
        served.linked_etag = samples.sha256(samples.CONFIG)

        assert store.install("hub-words").is_dir()


def test_missing_file_is_reported_with_its_status(store: ModelStore, server: FileServer) -> None:
    del server.files[samples.HUB_WEIGHTS]

    with pytest.raises(SourceUnreachableError, match=r"HTTP 404 for model\.bin") as raised:
        store.install("hub-words")
    assert "models import hub-words" in raised.value.hint


def test_unreachable_hub_advises_what_to_do(tmp_path: Path, wheels: dict[str, Path]) -> None:
    with running_server() as gone:
        url = gone.url
    store = ModelStore(tmp_path, samples.catalogue(wheels), environment=samples.environment(url))

    with pytest.raises(SourceUnreachableError, match="no connection") as raised:
        store.install("hub-words")
    assert "proxy" in raised.value.hint
