import pytest

from speechstudio.domain.errors import FormatError
from speechstudio.formats.encoding import decode, encode, text_lines


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_known_by_its_bytes(encoding: str) -> None:
    assert decode("Ä €".encode(encoding), what="file", legacy=False) == "Ä €"


def test_old_files_are_taken_as_windows_text() -> None:
    assert decode(b"\xc4 \x80 \x81", what="file", legacy=True) == "Ä € \ufffd"


def test_old_files_are_refused_where_the_format_is_always_unicode() -> None:
    with pytest.raises(FormatError, match="line 3 is not UTF-8"):
        decode(b"a\nb\n\xc4", what="file", legacy=False)


def test_half_characters_do_not_stop_a_writer() -> None:
    assert encode("a\ud800b") == b"a?b"


def test_only_real_line_ends_end_a_line() -> None:
    assert text_lines("a\r\nb\rc\nd\u2028e\x0bf") == ["a", "b", "c", "d\u2028e\x0bf"]
