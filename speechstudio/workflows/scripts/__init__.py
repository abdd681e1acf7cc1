"""Scripts: texts to be spoken, where they come from, where they are kept, how they are read."""

from speechstudio.workflows.scripts.importing import script_of
from speechstudio.workflows.scripts.library import (
    ScriptEntry,
    ScriptLibrary,
)
from speechstudio.workflows.scripts.reading import (
    cast_of,
    document_of,
    lines_of,
    overrides_of,
    pauses_of,
    reading_of,
)
from speechstudio.workflows.scripts.transcripts import script_of_transcript

__all__ = [
    "ScriptEntry",
    "ScriptLibrary",
    "cast_of",
    "document_of",
    "lines_of",
    "overrides_of",
    "pauses_of",
    "reading_of",
    "script_of",
    "script_of_transcript",
]
