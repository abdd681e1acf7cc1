import io
import struct
import zipfile
import zlib

import pytest

from speechstudio.documents import archive as module
from speechstudio.documents.archive import Archive
from speechstudio.domain.errors import DocumentError
from tests.documents.making import zipped

MEGABYTE = 1 << 20


def test_members_are_read_by_name_whatever_their_case() -> None:
    with Archive(zipped({"Word/Document.xml": "x"})) as archive:
        assert archive.read("word/document.xml") == b"x"
        assert "WORD/DOCUMENT.XML" in archive
        assert "other" not in archive


@pytest.mark.parametrize(
    "name", ["../x", "a/../../x", "/etc/passwd", "C:/x", "..\\x", "\\\\host\\x"]
)
def test_names_that_lead_out_are_refused(name: str) -> None:
    with pytest.raises(DocumentError, match="leads out"):
        Archive(zipped({"a": "b", name: "x"}))


def test_links_are_refused() -> None:
    file = io.BytesIO()
    link = zipfile.ZipInfo("link")
    link.create_system = 3
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with pytest.raises(DocumentError, match="link"):
        Archive(file.getvalue())


def test_too_many_members_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_MEMBERS", 20)
    with pytest.raises(DocumentError, match="more than 20 parts"):
        Archive(zipped({str(n): "" for n in range(21)}))


def test_a_member_that_unpacks_to_far_more_is_refused() -> None:
    with (
        Archive(zipped({"zeros": bytes(40 * MEGABYTE)})) as archive,
        pytest.raises(DocumentError, match="far more"),
    ):
        archive.read("zeros")


def test_a_member_above_its_limit_is_refused() -> None:
    with (
        Archive(zipped({"a": "word " * MEGABYTE})) as archive,
        pytest.raises(DocumentError, match="larger than 1 MB"),
    ):
        archive.read("a", limit=MEGABYTE)


def test_all_members_together_have_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST_BYTES", MEGABYTE)
    with Archive(zipped({"a": bytes(700_000), "b": bytes(700_000)})) as archive:
        archive.read("a")
        with pytest.raises(DocumentError, match="unpacks to more than 1 MB"):
            archive.read("b")


def test_a_size_that_lies_does_not_help_a_bomb() -> None:
    data = bytearray(zipped({"zeros": bytes(20 * MEGABYTE)}))
    for signature, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(signature) + offset
        data[at : at + 4] = struct.pack("<I", 100)
    with Archive(bytes(data)) as archive, pytest.raises(DocumentError):
        archive.read("zeros")


def test_a_password_is_told() -> None:
    data = bytearray(zipped({"a": "text"}))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(signature) + offset] |= 1
    with Archive(bytes(data)) as archive, pytest.raises(DocumentError, match="password"):
        archive.read("a")


def test_a_cut_or_changed_file_is_damaged() -> None:
    whole = zipped({"a": "some text " * 1000})
    with pytest.raises(DocumentError, match="damaged"):
        Archive(whole[: len(whole) // 2])
    with (
        Archive(
            whole.replace(zlib.compress(b"some")[2:5], b"\0\0\0", 1)[:40] + b"\xff" * 8 + whole[48:]
        ) as archive,
        pytest.raises(DocumentError, match="damaged"),
    ):
        archive.read("a")


def test_a_missing_member_is_named() -> None:
    with (
        Archive(zipped({"a": ""})) as archive,
        pytest.raises(DocumentError, match="b is missing"),
    ):
        archive.read("b")
