"""A transcript as a script, to be spoken again."""

from pathlib import PurePath

from speechstudio.domain.script import Script, ScriptParagraph
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.paragraphs import paragraphs
from speechstudio.formats.spec import WriteOptions
from speechstudio.workflows.scripts.importing import language_of_text


def script_of_transcript(transcript: Transcript, title: str = "") -> Script:
    """Make a script of what was said, with its speakers; `title` is for the whole."""
    found = tuple(
        ScriptParagraph(text=paragraph.text, speaker=paragraph.name)
        for paragraph in paragraphs(transcript, WriteOptions())
        if paragraph.text.strip()
    )
    source = PurePath(transcript.source).stem if transcript.source else ""
    return Script(
        title=title or source,
        language=transcript.language or language_of_text(transcript.text),
        paragraphs=found or (ScriptParagraph(text=""),),
    )
