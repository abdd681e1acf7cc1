"""Putting tags, chapters and cover into a finished file."""

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mutagen.flac import FLAC, Picture
from mutagen.id3 import (
    APIC,
    CHAP,
    COMM,
    CTOC,
    ID3,
    PRIV,
    TALB,
    TCOM,
    TCON,
    TDRC,
    TIT2,
    TLEN,
    TPE1,
    TRCK,
    CTOCFlags,
    Encoding,
    PictureType,
)
from mutagen.mp4 import MP4, MP4Cover
from mutagen.oggopus import OggOpus

from speechstudio.audio.chapters import ChapterSpan, vorbis_chapters
from speechstudio.audio.cover import Cover
from speechstudio.audio.sound_format import Tagging
from speechstudio.audio.tags import Tags

_NO_OFFSET = 0xFFFFFFFF
"""Chapters of MP3 files are found by their time, not by bytes."""
_FILLING_OWNER = "speechstudio"
_AUDIOBOOK = 2
"""Media kind in iTunes: sorts the file in with books and keeps the place where one stopped."""
_VORBIS_NAMES = {"track": "tracknumber"}
_ID3_FRAMES = {
    "title": TIT2,
    "artist": TPE1,
    "album": TALB,
    "track": TRCK,
    "date": TDRC,
    "genre": TCON,
    "composer": TCOM,
}
_MP4_ATOMS = {
    "title": "\xa9nam",
    "artist": "\xa9ART",
    "album": "\xa9alb",
    "date": "\xa9day",
    "comment": "\xa9cmt",
    "genre": "\xa9gen",
    "composer": "\xa9wrt",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Everything that is put on a file."""

    tags: Tags
    chapters: Sequence[ChapterSpan] = ()
    cover: Cover | None = None
    duration_ms: int = 0
    is_audiobook: bool = False


def put_label(path: Path, tagging: Tagging, label: Label) -> None:
    """Write the label into the file, by the way of its format; nothing to do for WAV.

    Lets errors of mutagen and the system through.
    """
    if tagging is Tagging.ID3:
        _put_id3(path, label)
    elif tagging is Tagging.MP4:
        _put_mp4(path, label)
    elif tagging is Tagging.FLAC:
        _put_flac(path, label)
    elif tagging is Tagging.OPUS:
        _put_opus(path, label)


def _put_id3(path: Path, label: Label) -> None:
    """Version 2.3, which every player and desktop reads."""
    tag = ID3()
    for name, text in label.tags.texts().items():
        if name in _ID3_FRAMES:
            tag.add(_ID3_FRAMES[name](encoding=Encoding.UTF16, text=text))
        elif name == "comment":
            tag.add(COMM(encoding=Encoding.UTF16, lang="und", desc="", text=text))
    if label.cover is not None:
        tag.add(
            APIC(
                encoding=Encoding.LATIN1,
                mime=label.cover.media_type,
                type=PictureType.COVER_FRONT,
                desc="",
                data=label.cover.data,
            )
        )
    if label.chapters:
        _add_chapter_frames(tag, label.chapters)
    tag.add(TLEN(encoding=Encoding.LATIN1, text=str(label.duration_ms)))
    tag.update_to_v23()
    tag.save(path, v2_version=3, v1=0)


def _add_chapter_frames(tag: ID3, chapters: Sequence[ChapterSpan]) -> None:
    names = [f"ch{number:05}" for number in range(len(chapters))]
    # The table counts its entries in one byte; players find the chapters beyond it all the same.
    tag.add(
        CTOC(
            element_id="toc",
            flags=CTOCFlags.TOP_LEVEL | CTOCFlags.ORDERED,
            child_element_ids=names[:255],
            sub_frames=[],
        )
    )
    sizes = [len(span.title.encode("utf-16")) for span in chapters]
    for name, span, size in zip(names, chapters, sizes, strict=True):
        # mutagen writes frames by size and then by name, and players show chapters as they are
        # written: all get the same size, by a frame that nobody reads.
        filling = PRIV(owner=_FILLING_OWNER, data=bytes(max(sizes) - size))
        tag.add(
            CHAP(
                element_id=name,
                start_time=span.start_ms,
                end_time=span.end_ms,
                start_offset=_NO_OFFSET,
                end_offset=_NO_OFFSET,
                sub_frames=[TIT2(encoding=Encoding.UTF16, text=span.title), filling],
            )
        )


def _put_mp4(path: Path, label: Label) -> None:
    file = MP4(path)
    if file.tags is None:
        file.add_tags()
    for name, text in label.tags.texts().items():
        if name in _MP4_ATOMS:
            file[_MP4_ATOMS[name]] = [text]
    if label.tags.track is not None:
        file["trkn"] = [(label.tags.track, label.tags.track_count or 0)]
    if label.is_audiobook:
        file["stik"] = [_AUDIOBOOK]
    if label.cover is not None:
        is_png = label.cover.media_type == "image/png"
        kind = MP4Cover.FORMAT_PNG if is_png else MP4Cover.FORMAT_JPEG
        file["covr"] = [MP4Cover(label.cover.data, imageformat=kind)]
    file.save()


def _put_flac(path: Path, label: Label) -> None:
    file = FLAC(path)
    if file.tags is None:
        file.add_tags()
    _put_comments(file, label)
    if label.cover is not None:
        file.add_picture(_picture(label.cover))
    file.save()


def _put_opus(path: Path, label: Label) -> None:
    file = OggOpus(path)
    _put_comments(file, label)
    if label.cover is not None:
        picture = b64encode(_picture(label.cover).write()).decode("ascii")
        file["metadata_block_picture"] = [picture]
    file.save()


def _put_comments(file: Any, label: Label) -> None:
    for name, text in label.tags.texts().items():
        file[_VORBIS_NAMES.get(name, name)] = [text]
    for name, text in vorbis_chapters(label.chapters):
        file[name] = [text]


def _picture(cover: Cover) -> Picture:
    picture = Picture()
    picture.type = PictureType.COVER_FRONT
    picture.mime = cover.media_type
    picture.data = cover.data
    return picture
