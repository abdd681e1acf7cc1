"""WebVTT subtitles as texts with times."""

from speechstudio.documents.cues import read_cues
from speechstudio.documents.document import Document
from speechstudio.documents.spec import DocumentSpec
from speechstudio.formats import vtt


def read(data: bytes) -> Document:
    """Read the cues with times and speakers."""
    return read_cues(data, vtt.read, "vtt")


SPEC = DocumentSpec(id="vtt", suffixes=(".vtt",), title="Subtitles (WebVTT)", read=read)
