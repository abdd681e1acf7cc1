"""Tables with commas, semicolons, tabulators or bars between their columns (RFC 4180 and kin)."""

from speechstudio.documents.document import Document
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.table import read_table


def read(data: bytes) -> Document:
    """Read the rows as items."""
    return read_table(data, source_format="csv")


SPEC = DocumentSpec(id="csv", suffixes=(".csv",), title="Table (CSV)", read=read)
