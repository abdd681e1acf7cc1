"""Kinds of files: those that are the program's own, and those that it opens."""

from xml.etree import ElementTree as ET

from speechstudio.storage.database.kinds import FileKind
from speechstudio.storage.project.migrations import PROJECT
from speechstudio.storage.script.kind import SCRIPT

from .identity import APP_ID, PROGRAM
from .words import Words
from .xml_text import add, localized, written

OWN_TYPES = {
    f"application/x-{PROGRAM}-project": PROJECT,
    f"application/x-{PROGRAM}-script": SCRIPT,
}

_OPENED = """
    audio/3gpp audio/aac audio/ac3 audio/AMR audio/basic audio/flac audio/mp2 audio/mp4 audio/mpeg
    audio/ogg audio/vnd.wave audio/vnd.rn-realaudio audio/webm audio/x-aiff audio/x-ape
    audio/x-gsm audio/x-m4b audio/x-matroska audio/x-ms-wma audio/x-opus+ogg audio/x-speex+ogg
    audio/x-tta audio/x-vorbis+ogg audio/x-wav audio/x-wavpack
    video/3gpp video/mp2t video/mp4 video/mpeg video/ogg video/quicktime video/vnd.avi video/webm
    video/x-flv video/x-m4v video/x-matroska video/x-ms-wmv video/x-msvideo
    application/x-subrip text/vtt
"""
OPENED_TYPES = tuple(_OPENED.split())
"""Recordings and subtitles, by the names that the desktops' database of types has for them."""

_SQLITE_HEAD = r"SQLite format 3\0"
_APPLICATION_ID_AT = 68
_SURER_THAN_SQLITE = "60"
"""The database of types gives SQLite 50."""


def mime_package(words: tuple[Words, ...]) -> str:
    """Describe the program's own files for shared-mime-info: by ending, and by their first bytes.

    Both are SQLite databases whose header has a number of the application at byte 68.
    """
    root = ET.Element("mime-info", xmlns="http://www.freedesktop.org/standards/shared-mime-info")
    for name, kind in OWN_TYPES.items():
        root.append(_described(name, kind, words))
    return written(root)


def _described(name: str, kind: FileKind, words: tuple[Words, ...]) -> ET.Element:
    described = ET.Element("mime-type", type=name)
    texts = {
        each.language: each.project_file if kind is PROJECT else each.script_file for each in words
    }
    localized(described, "comment", texts)
    add(described, "sub-class-of", type="application/vnd.sqlite3")
    add(described, "icon", name=APP_ID)
    magic = add(described, "magic", priority=_SURER_THAN_SQLITE)
    head = add(magic, "match", type="string", offset="0", value=_SQLITE_HEAD)
    number = f"0x{kind.application_id:08x}"
    add(head, "match", type="big32", offset=str(_APPLICATION_ID_AT), value=number)
    add(described, "glob", pattern=f"*{kind.suffix}")
    return described
