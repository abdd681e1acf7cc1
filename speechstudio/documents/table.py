"""Tables of texts to be spoken: a row is an item, with its voice, file name, rate and language."""

import csv
import io
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from speechstudio.documents.document import LANGUAGE_TAG, Block, BlockKind, Document
from speechstudio.documents.table_dialect import DELIMITERS, delimiter_of
from speechstudio.documents.text_decoding import decode
from speechstudio.documents.text_folding import fold
from speechstudio.domain.errors import DocumentError

COLUMNS = ("text", "voice", "file", "rate", "language")
"""Order of the columns in a table without a header; a header may name them in any order."""

_NAMED_COLUMNS = ("file", "text", "voice", "rate", "language")
"""Order where names of files stand before texts, as in lists of recordings."""

_NAMES = {
    "text": "text sentence sentences line utterance script content transcript phrase prompt",
    "voice": "voice voicename voiceid",
    "speaker": "speaker character role who",
    "file": "file filename filepath output outputfile outputname path id wav audio audiofile",
    "rate": "rate speed speakingrate tempo",
    "language": "language lang locale languagecode",
}
_COLUMN_OF = {name: column for column, names in _NAMES.items() for name in names.split()}
_NOT_LETTERS = re.compile(r"[\W\d_]+")
_FILE_NAME = re.compile(r"(?=.{0,99}[0-9._])[\w./\\-]{1,240}")
_RATE = re.compile(r"x?\s?([0-9]{1,4}(?:[.,][0-9]{1,6})?)\s?(%|x)?", re.IGNORECASE)
_SLOWEST, _FASTEST = 0.1, 10.0
_DRIVE = re.compile(r"[A-Za-z]:")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_LONGEST_NAME = 240
_LONGEST_QUOTED = 40
"""Characters of a cell that a message quotes."""


def read_table(data: bytes, *, source_format: str, delimiters: str = DELIMITERS) -> Document:
    """Read the rows; their delimiter is found, unless only one is given.

    A first row with the name of the text's column is a header. Without one the columns come in
    the order of `COLUMNS`, or with names of files before the texts. Rows without text are left out.
    Raises DocumentError for a row whose rate, language or file name makes no sense.
    """
    text = decode(data)
    rows = list(_rows(text, delimiter_of(text, delimiters, _is_header)))
    header = _header(rows[0].cells) if rows else None
    columns = header or (_NAMED_COLUMNS if _names_come_first(rows) else COLUMNS)
    blocks = tuple(_items(rows[1:] if header else rows, columns))
    return Document(source_format=source_format, blocks=blocks)


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    """Of the file, where the row ends."""
    cells: Sequence[str]


def _rows(text: str, delimiter: str) -> Iterator[_Row]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, skipinitialspace=True)
    try:
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _Row(reader.line_num, cells)
    except csv.Error as error:
        raise DocumentError(
            f"line {reader.line_num} is no row of a table",
            hint="See whether a quotation mark is open, or save the table again as CSV.",
            detail=str(error),
        ) from error


def _is_header(cells: Sequence[str]) -> bool:
    return _header(cells) is not None


def _header(cells: Sequence[str]) -> tuple[str, ...] | None:
    """Give the columns that a header names, empty for unknown ones; None when it is none."""
    found = tuple(_COLUMN_OF.get(_NOT_LETTERS.sub("", cell).lower(), "") for cell in cells)
    return found if "text" in found else None


def _names_come_first(rows: Sequence[_Row]) -> bool:
    """Tell whether the first column has names with digits or dots and the second has sentences."""
    cells = [row.cells for row in rows if len(row.cells) > 1]
    pairs = [(first.strip(), second.strip()) for first, second, *_ in cells]
    return bool(pairs) and all(
        _FILE_NAME.fullmatch(name) and (" " in text or len(text) > len(name))
        for name, text in pairs
    )


def _items(rows: Sequence[_Row], columns: Sequence[str]) -> Iterator[Block]:
    for row in rows:
        cells: dict[str, str] = {}
        for column, cell in zip(columns, row.cells, strict=False):
            if column:
                cells.setdefault(column, fold(cell))
        if cells.get("text"):
            yield Block(
                kind=BlockKind.ITEM,
                text=cells["text"],
                voice=cells.get("voice", ""),
                speaker=cells.get("speaker", ""),
                language=_language(cells.get("language", ""), row.line),
                rate=_rate(cells.get("rate", ""), row.line),
                output_name=_output_name(cells.get("file", ""), row.line),
            )


def _language(cell: str, line: int) -> str:
    if cell and not LANGUAGE_TAG.fullmatch(cell):
        raise _wrong(line, f"“{_short(cell)}” is no language", "Write a tag such as en or pt-BR.")
    return cell.replace("_", "-")


def _rate(cell: str, line: int) -> float | None:
    if not cell:
        return None
    match = _RATE.fullmatch(cell)
    if match:
        rate = float(match.group(1).replace(",", ".")) / (100 if match.group(2) == "%" else 1)
        if _SLOWEST <= rate <= _FASTEST:
            return rate
    raise _wrong(line, f"“{_short(cell)}” is no speaking rate", "Write a number such as 1.2.")


def _output_name(cell: str, line: int) -> str:
    name = cell.replace("\\", "/")
    parts = name.split("/")
    leads_out = name.startswith(("/", "~")) or ".." in parts or _DRIVE.match(name)
    if leads_out or len(name) > _LONGEST_NAME or _CONTROL.search(name):
        raise _wrong(
            line,
            f"the file name “{_short(cell)}” leads out of the folder or is no name",
            "Write a plain name such as greeting-1.",
        )
    return "/".join(part for part in parts if part not in {"", "."})


def _wrong(line: int, reason: str, hint: str) -> DocumentError:
    return DocumentError(f"line {line}: {reason}", hint=hint)


def _short(cell: str) -> str:
    flat = " ".join(cell.split())
    return flat if len(flat) <= _LONGEST_QUOTED else f"{flat[:_LONGEST_QUOTED]}…"
