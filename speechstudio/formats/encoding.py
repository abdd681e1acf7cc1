"""Bytes of a text file to text and back."""

import codecs
import re

from speechstudio.domain.errors import FormatError

_LINE_END = re.compile(r"\r\n?|\n")
_SAVE_AGAIN = "Save the file as UTF-8 text and try again."


def encode(text: str) -> bytes:
    """Give UTF-8 without a byte order mark; halves of a surrogate pair become `?`."""
    return text.encode("utf-8", "replace")


def decode(data: bytes, *, what: str, legacy: bool) -> str:
    """Read UTF-8 (with or without a byte order mark) or UTF-16 (with one).

    With `legacy` anything else is taken as Windows-1252, which old subtitle files are in;
    otherwise it raises FormatError. `what` names the kind of file for that message.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return _decode_utf16(data, what)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if not legacy:
            line = data.count(b"\n", 0, error.start) + 1
            raise FormatError(
                f"The {what} cannot be read: line {line} is not UTF-8 text", hint=_SAVE_AGAIN
            ) from error
        text = data.decode("cp1252", "replace")
    return text


def text_lines(text: str) -> list[str]:
    """Lines of a text without their ends, whichever system wrote them."""
    return _LINE_END.split(text)


def _decode_utf16(data: bytes, what: str) -> str:
    try:
        return data.decode("utf-16")
    except UnicodeDecodeError as error:
        raise FormatError(
            f"The {what} cannot be read: it starts as UTF-16 text and is damaged"
            f" at byte {error.start}",
            hint=_SAVE_AGAIN,
        ) from error
