"""What VLC makes of sound files, by its own demuxers and readers of tags.

Asked in a process of its own, which is this module: VLC brings native libraries that are not to
meet those of the program. libVLC runs as root, too, as the player itself does not.
"""

import ctypes
import json
import os
import subprocess
import sys
import tempfile
import time
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import unquote, urlparse

from tests.architecture.source_tree import CLONE
from tests.audio.seen import Seen

LIBRARY = "libvlc.so.5"
PATIENCE_S = 20.0
BETWEEN_LOOKS_S = 0.002
_SWITCHES = (b"--intf=dummy", b"--aout=dummy", b"--no-video", b"--no-lua", b"--quiet")
_TAGS = {0: "title", 1: "artist", 2: "genre", 4: "album", 5: "track", 6: "comment", 8: "date"}
_TAGS |= {17: "track_count"}
_ARTWORK = 15
_PARSE_COVER_TOO = 0x2
_AUDIO = 0
_PLAYING, _ENDED = 3, 6


class _Track(ctypes.Structure):
    _fields_ = (
        ("codec", ctypes.c_uint32),
        ("original_codec", ctypes.c_uint32),
        ("id", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("profile", ctypes.c_int),
        ("level", ctypes.c_int),
        ("channels_and_rate", ctypes.POINTER(ctypes.c_uint * 2)),
    )


class _Chapter(ctypes.Structure):
    _fields_ = (
        ("start_ms", ctypes.c_int64),
        ("length_ms", ctypes.c_int64),
        ("title", ctypes.c_char_p),
    )


def is_there() -> bool:
    """Whether libVLC is installed."""
    try:
        ctypes.CDLL(LIBRARY)
    except OSError:
        return False
    return True


@contextmanager
def opened() -> Iterator[Callable[[Path], Seen]]:
    """Start VLC, and give what tells what it sees in a file."""
    with tempfile.TemporaryDirectory() as home:  # covers are kept there
        process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=CLONE,
            env=os.environ | {"HOME": home, "XDG_CACHE_HOME": home, "XDG_CONFIG_HOME": home},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        with process:  # which ends when its input does
            yield lambda path: _asked(process, path)


def _asked(process: "subprocess.Popen[str]", path: Path) -> Seen:
    assert process.stdin is not None
    assert process.stdout is not None
    print(path, file=process.stdin, flush=True)
    found = Seen(**json.loads(process.stdout.readline()))
    found.chapters = [(title, start_ms) for title, start_ms in found.chapters]
    found.cover = b64decode(found.cover)
    return found


class _Vlc:
    """The library, and one instance of it."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(LIBRARY)
        self._instance = self._made(
            "new", len(_SWITCHES), (ctypes.c_char_p * len(_SWITCHES))(*_SWITCHES)
        )

    def look(self, path: Path) -> dict[str, object]:
        media = self._made("media_new_path", self._instance, os.fsencode(path))
        self._call("media_parse_with_options", media, _PARSE_COVER_TOO, int(PATIENCE_S * 1000))
        _wait(lambda: self._call("media_get_parsed_status", media))
        codec, rate, channels = self._track(media)
        artwork = self._meta(media, _ARTWORK)
        cover = Path(unquote(urlparse(artwork).path)).read_bytes() if artwork else b""
        tags = {name: self._meta(media, number) for number, name in _TAGS.items()}
        return {
            "duration_ms": self._duration(media),
            "codec": codec,
            "rate": rate,
            "channels": channels,
            "tags": {name: text for name, text in tags.items() if text},
            "chapters": self._chapters(media),
            "cover": b64encode(cover).decode(),
        }

    def _duration(self, media: ctypes.c_void_p) -> int:
        function = self._library.libvlc_media_get_duration
        function.restype = ctypes.c_int64
        return int(function(media))

    def _meta(self, media: ctypes.c_void_p, number: int) -> str:
        function = self._library.libvlc_media_get_meta
        function.restype = ctypes.c_char_p
        found = function(media, number)
        return found.decode() if found else ""

    def _track(self, media: ctypes.c_void_p) -> tuple[str, int, int]:
        tracks = ctypes.POINTER(ctypes.POINTER(_Track))()
        count = self._call("media_tracks_get", media, ctypes.byref(tracks))
        (track,) = (
            tracks[at].contents for at in range(count) if tracks[at].contents.kind == _AUDIO
        )
        channels, rate = track.channels_and_rate.contents
        return track.codec.to_bytes(4, "little").decode().strip(), rate, channels

    def _chapters(self, media: ctypes.c_void_p) -> list[tuple[str, int]]:
        """Give titles and starts, which are known once it plays."""
        player = self._made("media_player_new_from_media", media)
        self._call("media_player_play", player)
        _wait(lambda: self._call("media_player_get_state", player) in {_PLAYING, _ENDED})
        chapters = ctypes.POINTER(ctypes.POINTER(_Chapter))()
        name = "media_player_get_full_chapter_descriptions"
        count = self._call(name, player, -1, ctypes.byref(chapters))
        found = [chapters[at].contents for at in range(max(0, count))]
        self._call("media_player_stop", player)
        return [(chapter.title.decode(), chapter.start_ms) for chapter in found]

    def _made(self, name: str, *arguments: object) -> ctypes.c_void_p:
        function = getattr(self._library, f"libvlc_{name}")
        function.restype = ctypes.c_void_p
        return ctypes.c_void_p(function(*arguments))

    def _call(self, name: str, *arguments: object) -> int:
        return int(getattr(self._library, f"libvlc_{name}")(*arguments))


def _wait(condition: Callable[[], object]) -> None:
    give_up = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > give_up:
            raise TimeoutError
        time.sleep(BETWEEN_LOOKS_S)


if __name__ == "__main__":
    vlc = _Vlc()
    for line in sys.stdin:
        print(json.dumps(vlc.look(Path(line.removesuffix("\n")))), flush=True)
