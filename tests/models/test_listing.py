"""Repositories by name: what the hub is asked, and what is made of its answers."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    AccessDeniedError,
    HashMismatchError,
    JobCancelledError,
    ModelError,
    OfflineError,
    SourceUnreachableError,
)
from speechstudio.models.catalogue import Model
from speechstudio.models.repository import RepositoryPart, RepositorySource
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer
from tests.models.repositories import FILES, REPOSITORY, serve_repository, source

LATER = "fedcba9876543210fedcba9876543210fedcba98"
REVISION = f"/api/models/{REPOSITORY}/revision/main"
TREE = f"/api/models/{REPOSITORY}/tree/{samples.COMMIT}?recursive=true"
WEIGHTS = f"/{REPOSITORY}/resolve/{samples.COMMIT}/model.safetensors"

Listing = Callable[[RepositorySource], ModelStore]


@pytest.fixture
def listing(store: ModelStore, server: FileServer) -> Listing:
    """Put a model of one such source into the catalogue of the store, as `voice`."""
    serve_repository(server)

    def put(one: RepositorySource) -> ModelStore:
        model: Model = replace(store.catalogue.get("hub-words"), id="voice", sources=(one,))
        catalogue = replace(store.catalogue, models=(*store.catalogue.models, model))
        return ModelStore(store.root, catalogue, environment=samples.environment(server.url))

    return put


def names(folder: Path) -> set[str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix() for path in files}


def test_repository_is_installed_with_its_commit_noted(listing: Listing) -> None:
    store = listing(source())

    folder = store.install("voice")

    assert names(folder) == {"README.md", "config.json", "model.safetensors", "manifest.json"}
    assert (folder / "model.safetensors").read_bytes() == samples.WEIGHTS
    manifest = store.verify("voice")
    assert manifest.commits == (f"{REPOSITORY}@{samples.COMMIT}",)
    assert manifest.source == f"hub {REPOSITORY}@{samples.COMMIT[:8]}"
    assert manifest.about is None


def test_only_what_is_wanted_is_fetched(listing: Listing, server: FileServer) -> None:
    part = RepositoryPart(repository=REPOSITORY, include=("*.json", "*.safetensors"))

    folder = listing(source(part)).install("voice")

    assert names(folder) == {"config.json", "model.safetensors", "manifest.json"}
    assert not any(asked.path.endswith("README.md") for asked in server.asked)


def test_several_repositories_make_one_model(listing: Listing, server: FileServer) -> None:
    serve_repository(server, {"x.zip": samples.VOICES}, repository="datasets/lab/people")
    people = RepositoryPart(repository="datasets/lab/people", include=("x.zip",), into="voices")

    store = listing(source(RepositoryPart(repository=REPOSITORY, include=("*.json",)), people))

    folder = store.install("voice")
    assert names(folder) == {"config.json", "voices/x.zip", "manifest.json"}
    assert len(store.manifest("voice").commits) == 2


def test_changed_bytes_are_refused(listing: Listing, server: FileServer) -> None:
    server.files[WEIGHTS].content = bytes(len(samples.WEIGHTS))
    store = listing(source())

    with pytest.raises(HashMismatchError, match=r"model\.safetensors"):
        store.install("voice")
    assert not store.is_installed("voice")


def test_small_files_are_checked_by_the_name_of_their_blob(
    listing: Listing, server: FileServer
) -> None:
    changed = samples.CONFIG.replace(b"6", b"7")
    server.files[f"/{REPOSITORY}/resolve/{samples.COMMIT}/config.json"].content = changed

    with pytest.raises(HashMismatchError, match=r"config\.json"):
        listing(source()).install("voice")


def test_known_hash_goes_before_what_the_hub_says(listing: Listing, server: FileServer) -> None:
    hashes = (("model.safetensors", samples.sha256(b"another")),)
    store = listing(source(RepositoryPart(repository=REPOSITORY, hashes=hashes)))

    with pytest.raises(HashMismatchError, match="not the known file"):
        store.install("voice")
    assert not server.requests(WEIGHTS)


def test_interrupted_download_goes_on_where_it_stopped(
    listing: Listing, server: FileServer
) -> None:
    store = listing(source())
    recorder = samples.Recorder()
    recorder.stop_when = lambda now: now.done_bytes > 100_000
    with pytest.raises(JobCancelledError):
        store.install("voice", progress=recorder, cancelled=recorder.cancelled)
    assert store.is_begun("voice")

    store.install("voice")

    again = server.requests(WEIGHTS)[-1]
    assert again.range is not None
    assert 0 < again.sent_bytes < len(samples.WEIGHTS)
    assert store.verify("voice").files


def test_what_another_commit_left_is_not_mixed_in(listing: Listing, server: FileServer) -> None:
    store = listing(source())
    recorder = samples.Recorder()
    recorder.stop_when = lambda now: now.done_bytes > 100_000
    with pytest.raises(JobCancelledError):
        store.install("voice", progress=recorder, cancelled=recorder.cancelled)
    newer = {**FILES, "model.safetensors": samples.WEIGHTS[::-1]}
    serve_repository(server, newer, commit=LATER)

    folder = store.install("voice")

    assert (folder / "model.safetensors").read_bytes() == samples.WEIGHTS[::-1]
    assert store.verify("voice").commits == (f"{REPOSITORY}@{LATER}",)
    assert not store.is_begun("voice")


def test_what_lacks_a_needed_file_is_refused_before_it_is_fetched(
    listing: Listing, server: FileServer
) -> None:
    with pytest.raises(ModelError, match=r"lab/voice@main .* it has no vocab\.json"):
        listing(source(expects=("vocab.json",))).install("voice")
    assert not server.requests(WEIGHTS)


@pytest.mark.parametrize(
    ("code", "words"),
    [("RepoNotFound", "has no repository lab/voice"), ("RevisionNotFound", "has no revision main")],
)
def test_unknown_name_is_told_though_the_hub_says_401(
    listing: Listing, server: FileServer, code: str, words: str
) -> None:
    server.files[REVISION].status = 401
    server.files[REVISION].headers["X-Error-Code"] = code

    with pytest.raises(SourceUnreachableError, match=words):
        listing(source()).install("voice")


def test_gated_repository_says_how_to_open_it(listing: Listing, server: FileServer) -> None:
    server.files[REVISION].status = 403

    with pytest.raises(AccessDeniedError) as raised:
        listing(source()).install("voice")
    assert f"{server.url}/{REPOSITORY}" in raised.value.hint


def test_token_is_sent_as_soon_as_the_hub_says_that_there_are_terms(
    listing: Listing, server: FileServer
) -> None:
    serve_repository(server, gated="manual")
    server.files[WEIGHTS].token = f"Bearer {samples.KEY}"

    listing(source()).install("voice", token=samples.KEY)

    assert [asked.authorization for asked in server.requests(REVISION)] == [None]
    assert {asked.authorization for asked in server.requests(WEIGHTS)} == {f"Bearer {samples.KEY}"}


def test_token_is_not_sent_where_nobody_asks_for_it(listing: Listing, server: FileServer) -> None:
    listing(source()).install("voice", token=samples.KEY)

    assert {asked.authorization for asked in server.asked} == {None}


@pytest.mark.parametrize("answer", ["<html>log in first</html>", '{"sha": "main"}', "[]"])
def test_answer_of_something_else_than_the_hub_is_told(
    listing: Listing, server: FileServer, answer: str
) -> None:
    server.files[REVISION].content = answer.encode()

    with pytest.raises(SourceUnreachableError):
        listing(source()).install("voice")


def test_paths_that_lead_out_of_the_model_are_left_out(
    listing: Listing, server: FileServer
) -> None:
    bad = {"../../autostart": b"x", "manifest.json": b"{}", "/etc/x": b"x", "a\\b": b"x"}
    serve_repository(server, {**FILES, **bad})

    folder = listing(source()).install("voice")

    assert names(folder) == {"README.md", "config.json", "model.safetensors", "manifest.json"}


def test_file_without_any_hash_is_not_believed(listing: Listing, server: FileServer) -> None:
    entry = {"type": "file", "path": "config.json", "size": 3, "oid": ""}
    server.files[TREE].content = json.dumps([entry]).encode()

    with pytest.raises(SourceUnreachableError, match="no hash"):
        listing(source()).install("voice")


def test_nothing_is_asked_where_the_program_is_to_stay_offline(
    tmp_path: Path, server: FileServer, listing: Listing
) -> None:
    catalogue = listing(source()).catalogue
    closed = samples.environment(server.url, SPEECHSTUDIO_OFFLINE="1")

    with pytest.raises(OfflineError):
        ModelStore(tmp_path / "m", catalogue, environment=closed).install("voice")
    assert not server.asked


def test_files_of_the_user_serve_in_place_of_the_hub(
    listing: Listing, server: FileServer, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    (own / "vocoder").mkdir(parents=True)
    (own / "config.json").write_bytes(samples.CONFIG)
    (own / "vocoder" / "model.bin").write_bytes(samples.WEIGHTS)
    (own / "notes.txt").write_text("mine", encoding="utf-8")
    parts = (
        RepositoryPart(repository=REPOSITORY, include=("config.json",)),
        RepositoryPart(repository=REPOSITORY, include=("model.bin",), into="vocoder"),
    )
    store = listing(source(*parts))

    folder = store.import_folder("voice", own)

    assert names(folder) == {"config.json", "vocoder/model.bin", "manifest.json"}
    assert not server.asked
    (own / "vocoder" / "model.bin").unlink()
    with pytest.raises(ModelError, match=r"vocoder/model\.bin is missing"):
        store.import_folder("voice", own)
