"""Nothing that happens here reaches a network."""

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from tests.models_run.clips import between, sample, write_pcm, write_wav
from tests.models_run.conftest import NewProgram
from tests.models_run.program import WATCHED_DIARIZATION

LOOK_AROUND = """
import socket
print([name for _, name in socket.if_nameindex() if name != "lo"])
try:
    socket.create_connection(("127.0.0.1", 9), timeout=1)
except OSError as error:
    print(error.errno)
"""

pytestmark = pytest.mark.models


@cache
def no_network() -> tuple[str, ...]:
    """Command line that starts another one in a network of its own, which has no way out."""
    for command in (("unshare", "-n"), ("unshare", "-r", "-n")):
        if shutil.which(command[0]) is None:
            continue
        tried = subprocess.run([*command, "true"], capture_output=True, check=False)
        if tried.returncode == 0:
            return command
    pytest.skip("this system lets nobody here make a network without interfaces (unshare -n)")


def test_the_place_without_a_network_has_none() -> None:
    found = subprocess.run(
        [*no_network(), sys.executable, "-c", LOOK_AROUND],
        capture_output=True,
        text=True,
        check=True,
    )
    import errno

    assert found.stdout.split() == ["[]", str(errno.ENETUNREACH)]


def test_a_transcript_with_speakers_is_made_without_a_network(
    new_program: NewProgram, tmp_path: Path
) -> None:
    source = write_wav(tmp_path / "call.wav", between(sample(), 6_000, 22_000))
    run = new_program("offline").run(
        "transcribe", source, "-o", tmp_path / "call.json", before=no_network()
    )
    assert run.code == 0, run.err
    data = json.loads((tmp_path / "call.json").read_text("utf-8"))
    assert len(data["speakers"]) == 2
    assert "Diane in New Jersey" in " ".join(segment["text"] for segment in data["segments"])


def watched(log: Path, *arguments: str) -> str:
    """Run the diarizer in a fresh interpreter; `log` tells of every use of a network."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PYANNOTE")}
    done = subprocess.run(
        [sys.executable, "-P", str(WATCHED_DIARIZATION), str(log), *arguments],
        capture_output=True,
        text=True,
        check=False,
        env=environment,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_loading_and_running_the_diarizer_tells_nobody(
    model_store_root: Path, tmp_path: Path
) -> None:
    recording = write_pcm(tmp_path / "call.f32", between(sample(), 12_000, 17_000))
    models = {
        "segmentation": str(model_store_root / "pyannote-segmentation-3.0"),
        "embedding": str(model_store_root / "campplus"),
    }
    log = tmp_path / "network.log"
    (answer,) = json.loads(watched(log, str(recording), json.dumps(models)))
    assert answer["turns"]
    assert log.read_text() == ""


def test_the_watch_sees_whoever_uses_a_network(tmp_path: Path) -> None:
    log = tmp_path / "network.log"
    watched(log, "-")
    seen = {line.split()[0] for line in log.read_text().splitlines()}
    assert seen == {"socket.connect", "socket.getaddrinfo", "socket.gethostbyname"}


def test_no_library_keeps_a_store_of_what_it_would_report(
    new_program: NewProgram, tmp_path: Path
) -> None:
    """onnxruntime makes an id of the device and a queue of reports when it is imported."""
    source = write_wav(tmp_path / "call.wav", between(sample(), 6_000, 10_000))
    program = new_program("quiet")
    run = program.run("transcribe", source, "-o", tmp_path / "call.json")
    assert run.code == 0, run.err
    assert not [path for path in program.home.rglob("*") if "onnxruntime" in path.name]
