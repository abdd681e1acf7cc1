"""Comma-separated values (RFC 4180): a row per segment, for spreadsheets and statistics."""

import csv
import io

from speechstudio.domain.courtesy import between
from speechstudio.domain.transcript import Segment, Transcript
from speechstudio.formats.columns import one_line
from speechstudio.formats.encoding import encode
from speechstudio.formats.spec import FormatSpec, WriteOptions

HEADER = ("start_ms", "end_ms", "speaker", "text", "confidence", "suspect")
"""Names of the columns, always all of them."""

_BYTE_ORDER_MARK = "\ufeff"
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")  # noqa: RUF001 -- spreadsheets take full-width signs too


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give the rows under a header, UTF-8 with a byte order mark, which Excel needs.

    The speaker is a name, empty without `options.speakers`; the confidence is the mean over
    the words that have one, else empty; the reasons for suspicion stand apart by spaces. A text
    that a spreadsheet would take for a formula gets a leading apostrophe.
    """
    table = io.StringIO(newline="")
    rows = csv.writer(table, lineterminator="\r\n")
    rows.writerow(HEADER)
    for segment in between(transcript.segments, options.pause):
        name = transcript.speaker_name(segment.speaker) if options.speakers else ""
        rows.writerow(
            (
                segment.start_ms,
                segment.end_ms,
                _safe(one_line(name)),
                _safe(one_line(segment.text)),
                _confidence(segment),
                " ".join(segment.suspect),
            )
        )
    return encode(_BYTE_ORDER_MARK + table.getvalue())


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_FORMULA_STARTS) else cell


def _confidence(segment: Segment) -> str:
    known = [word.confidence for word in segment.words if word.confidence is not None]
    return f"{sum(known) / len(known):.3f}" if known else ""


SPEC = FormatSpec(id="csv", suffix=".csv", title="CSV", write=write, heeds=frozenset({"speakers"}))
