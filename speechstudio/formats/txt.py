"""Plain text: a paragraph a line, with who speaks and when it starts."""

from speechstudio.domain.transcript import Transcript
from speechstudio.formats.encoding import encode
from speechstudio.formats.marking import marked
from speechstudio.formats.paragraphs import Paragraph, paragraphs
from speechstudio.formats.spec import TEXT_OPTIONS, FormatKind, FormatSpec, WriteOptions
from speechstudio.formats.timestamps import clock


def write(transcript: Transcript, options: WriteOptions) -> bytes:
    """Give `[0:01:23] Speaker 1: text`, an empty line between paragraphs, UTF-8."""
    texts = [
        _text(paragraph, options) for paragraph in paragraphs(marked(transcript, options), options)
    ]
    return encode("\n\n".join(texts) + "\n" if texts else "")


def _text(paragraph: Paragraph, options: WriteOptions) -> str:
    time = f"[{clock(paragraph.start_ms)}] " if options.times else ""
    name = f"{paragraph.name}: " if paragraph.name else ""
    return f"{time}{name}{paragraph.text}"


SPEC = FormatSpec(
    id="txt",
    suffix=".txt",
    title="Plain text",
    write=write,
    kind=FormatKind.TEXT,
    heeds=TEXT_OPTIONS,
)
