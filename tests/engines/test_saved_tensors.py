"""Files of torch, read without it."""

import os
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from speechstudio.engines.saved_tensors import read_tensors

TABLE = (
    b"\x80\x02}X\x06\x00\x00\x00weightctorch._utils\n_rebuild_tensor_v2\n("
    b"(X\x07\x00\x00\x00storagectorch\nFloatStorage\nX\x01\x00\x00\x000"
    b"X\x03\x00\x00\x00cpuK\x06tQK\x00K\x02K\x03\x86K\x01K\x02\x86\x89"
    b"ccollections\nOrderedDict\n)RtRs."
)
"""What torch writes of a table with a tensor of two rows, whose columns lie one after the other."""


def write(path: Path, content: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("archive/data.pkl", content)
        file.writestr("archive/data/0", np.arange(6, dtype="<f4").tobytes())
    return path


def test_tensors_come_in_their_shape(tmp_path: Path) -> None:
    read = read_tensors(write(tmp_path / "weights.pth", TABLE))
    assert np.array_equal(read["weight"], [[0, 2, 4], [1, 3, 5]])


def test_what_is_more_than_tensors_is_refused_and_not_run(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "harm"),)

    path = write(tmp_path / "weights.pth", pickle.dumps({"weight": Evil()}))
    with pytest.raises(ValueError, match="is no part of a tensor"):
        read_tensors(path)
    assert not (tmp_path / "harm").exists()


@pytest.mark.parametrize("content", [b"", b"PK", TABLE[:40]])
def test_a_file_that_is_none_is_told(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "weights.pth"
    if content == TABLE[:40]:
        write(path, content)
    else:
        path.write_bytes(content)
    with pytest.raises(ValueError, match=r"weights\.pth holds no tensors"):
        read_tensors(path)
