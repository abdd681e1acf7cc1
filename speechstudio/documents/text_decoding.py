"""Bytes of a text file to text: what it declares, what it is, what it is likely to be."""

import codecs
import re

from speechstudio.documents.alphabets import plausibility
from speechstudio.domain.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins as UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CANDIDATES = (
    "cp1252", "cp1254", "cp1250", "cp1251", "cp1253", "cp1255", "cp1256", "cp1257", "cp932",
    "cp949", "gb18030", "big5", "euc_jp", "koi8_u", "iso8859_2", "iso8859_15", "cp874",
)  # fmt: skip
"""In order of how much there is in them; of two that give the same, the first is taken."""
_OLD_CANDIDATES = ("mac_roman", "cp850", "cp852", "cp866")
"""Of systems that nobody has any more."""
_PRIOR = 0.002
"""What a place later in that order costs."""
_OLD = 0.15
"""What an encoding costs that is hardly met."""
_BELIEVED = 0.5
"""A decoding that rates less is left to the library that knows more languages."""

_SAMPLE_BYTES = 1 << 16
_LONGEST_SAMPLE_LINE = 4000
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.002
"""Share of control characters above which bytes are no text."""
_MOST_BAD = 0.01
"""Share of damaged characters with which a file still is UTF-8."""
_ZEROS_OF_UTF16 = 0.2
_HIGH = re.compile(rb"[\x80-\xff]")
_BINARY = "Choose a text file; this one seems to be a program, a picture or damaged."


def decode(data: bytes, *, declared: str = "") -> str:
    """Give the text without byte order mark and control characters.

    In this order: a byte order mark, the encoding that the file declares, UTF-16 by its zeros,
    UTF-8, and the likeliest of the old encodings. Raises DocumentError for bytes that are no
    text.
    """
    text = _decoded(data, declared)
    controls = len(_CONTROLS.findall(text))
    if "\0" in text or controls > max(4, len(text) * _MOST_CONTROLS):
        raise DocumentError("it is no text but binary data", hint=_BINARY)
    return _CONTROLS.sub("", text) if controls else text


def _decoded(data: bytes, declared: str) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    if declared:
        text = _strict(data, declared)
        if text is not None:
            return text
    if b"\0" in data:
        return _utf16(data)
    if b"\x1b$" in data:
        text = _strict(data, "iso2022_jp")
        if text is not None:
            return text
    text = _utf8(data)
    return _guessed(data) if text is None else text


def _marked(data: bytes, encoding: str) -> str:
    text = data.decode(encoding, "replace")
    if text.count("\ufffd") > max(2, len(text) * _MOST_BAD):
        raise DocumentError(
            "it begins as Unicode text and is damaged", hint="Save the file as UTF-8 text."
        )
    return text.replace("\ufffd", "")


def _strict(data: bytes, encoding: str) -> str | None:
    """Decode by a name that may be anybody's; None when it is no encoding or does not fit."""
    try:
        if not getattr(codecs.lookup(encoding), "_is_text_encoding", True):
            return None
        return data.decode(encoding)
    except (LookupError, UnicodeError, ValueError):
        return None


def _utf16(data: bytes) -> str:
    """Decode UTF-16 without a mark: every other byte of Western text is zero."""
    sample = data[:_SAMPLE_BYTES]
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if max(even, odd) > len(sample) // 2 * _ZEROS_OF_UTF16:
        text = data.decode("utf-16-le" if odd > even else "utf-16-be", "replace")
        if "\0" not in text and text.count("\ufffd") <= max(1, len(text) * _MOST_BAD):
            return text.replace("\ufffd", "")
    raise DocumentError("it is no text but binary data", hint=_BINARY)


def _utf8(data: bytes) -> str | None:
    """Decode UTF-8 with a few damaged places, such as a cut end; None when it is not UTF-8."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        text = data.decode(errors="replace")
    bad = text.count("\ufffd")
    good = sum(map(len, re.findall("[\x80-\ufffc\U00010000-\U0010ffff]+", text)))
    return text.replace("\ufffd", "") if bad <= good * _MOST_BAD or bad == 1 < good else None


def _guessed(data: bytes) -> str:
    sample = _telling(data)
    rated: list[tuple[float, str]] = []
    for place, encoding in enumerate((*_CANDIDATES, *_OLD_CANDIDATES)):
        text = _strict(sample, encoding)
        if text is not None:
            cost = place * _PRIOR + (_OLD if encoding in _OLD_CANDIDATES else 0.0)
            rated.append((plausibility(text) - cost, encoding))
    rate, encoding = max(rated, default=(0.0, ""))
    if rate < _BELIEVED:
        encoding = _asked(sample) or encoding or "cp1252"
    return data.decode(encoding, "replace").replace("\ufffd", "")


def _telling(data: bytes) -> bytes:
    """Lines with bytes beyond ASCII, as many as are needed to tell their encoding."""
    lines: list[bytes] = []
    size = 0
    at = 0
    while size < _SAMPLE_BYTES and (found := _HIGH.search(data, at)):
        start = data.rfind(b"\n", max(at, found.start() - _LONGEST_SAMPLE_LINE), found.start()) + 1
        start = start or max(at, found.start() - 1)
        end = data.find(b"\n", found.start()) + 1 or len(data)
        lines.append(data[start : min(end, start + _SAMPLE_BYTES)])
        size += len(lines[-1])
        at = end
    return b"".join(lines)


def _asked(sample: bytes) -> str:
    """Ask the library, which knows more languages and errs more often on those that we know."""
    import charset_normalizer

    match = charset_normalizer.from_bytes(sample).best()
    return match.encoding if match else ""
