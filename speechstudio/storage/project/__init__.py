"""Projects: a recording, its transcript and all that people made of it, in one file."""

from speechstudio.storage.project.copies import save_copy
from speechstudio.storage.project.database import is_in_use
from speechstudio.storage.project.details import Details, Mark, ProjectState
from speechstudio.storage.project.embedded import EmbeddedAudio, Inside
from speechstudio.storage.project.failures import in_use
from speechstudio.storage.project.project import SUFFIX, Project
from speechstudio.storage.project.project_row import ProjectRow
from speechstudio.storage.project.source import SourceAudio, sha256_of
from speechstudio.storage.project.summary import Summary, read_summary, read_text
from speechstudio.storage.project.talk import BINS, TalkStrip

__all__ = [
    "BINS",
    "SUFFIX",
    "Details",
    "EmbeddedAudio",
    "Inside",
    "Mark",
    "Project",
    "ProjectRow",
    "ProjectState",
    "SourceAudio",
    "Summary",
    "TalkStrip",
    "in_use",
    "is_in_use",
    "read_summary",
    "read_text",
    "save_copy",
    "sha256_of",
]
