"""SubRip subtitles as texts with times."""

from speechstudio.documents.cues import read_cues
from speechstudio.documents.document import Document
from speechstudio.documents.spec import DocumentSpec
from speechstudio.formats import srt


def read(data: bytes) -> Document:
    """Read the cues with times and speakers."""
    return read_cues(data, srt.read, "srt")


SPEC = DocumentSpec(id="srt", suffixes=(".srt",), title="Subtitles (SubRip)", read=read)
