"""Where the networks are kept."""

import errno
from pathlib import Path

import pytest

from speechstudio.domain import own_python
from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.diarization.light import exported as keeping


def test_where_nothing_may_be_written_a_network_is_kept_for_this_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = tmp_path / "locked"
    write = Path.write_bytes

    def refusing(self: Path, network: bytes) -> int:
        if locked in self.parents:
            raise OSError(errno.EROFS, "Read-only file system")
        return write(self, network)

    monkeypatch.setattr(Path, "write_bytes", refusing)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    kept = keeping._kept(locked / "light-1.onnx", b"network")

    assert kept.read_bytes() == b"network"
    assert locked not in kept.parents


def test_a_copy_of_a_model_is_served_by_the_network_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program, own = tmp_path / "program", tmp_path / "own"
    for model in ("segmentation", "embedding"):
        (program / model).mkdir(parents=True)
        (program / model / "light-1.onnx").write_bytes(b"of the program")
        (own / model).mkdir(parents=True)
    (own / "embedding" / "light-1.onnx").write_bytes(b"of the user")
    monkeypatch.setattr(own_python, "shipped", {"models": program}.get)

    networks = keeping.exported(own / "segmentation", own / "embedding")

    assert networks.segmentation == program / "segmentation" / "light-1.onnx"
    assert networks.embedding == own / "embedding" / "light-1.onnx"


def test_a_full_disk_is_told_and_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: Path, network: bytes) -> int:
        with self.open("wb") as file:
            file.write(network[:3])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(EngineFailedError, match="No space left on device") as told:
        keeping._kept(tmp_path / "light-1.onnx", b"network")
    assert "Make room" in told.value.hint
    assert not [*tmp_path.iterdir()]
