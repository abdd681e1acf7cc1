"""Tables with tabulators between their columns."""

from speechstudio.documents.document import Document
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.table import read_table


def read(data: bytes) -> Document:
    """Read the rows as items."""
    return read_table(data, source_format="tsv", delimiters="\t")


SPEC = DocumentSpec(id="tsv", suffixes=(".tsv", ".tab"), title="Table (tabulators)", read=read)
