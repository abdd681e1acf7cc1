"""What FFmpeg's own program sees in sound files; another version of it than the one in PyAV."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.audio.seen import Seen


def is_there() -> bool:
    """Whether FFmpeg is installed."""
    return shutil.which("ffprobe") is not None and shutil.which("ffmpeg") is not None


def seen(path: Path) -> Seen:
    """Tell what ffprobe sees in a file."""
    facts = _facts(path)
    (stream,) = (each for each in facts["streams"] if each["codec_type"] == "audio")
    tags = facts["format"].get("tags", {}) | stream.get("tags", {})
    return Seen(
        duration_ms=1000 * float(facts["format"]["duration"]),
        codec=stream["codec_name"],
        rate=int(stream["sample_rate"]),
        channels=stream["channels"],
        tags={name.lower(): text for name, text in tags.items()},
        chapters=[
            (chapter["tags"]["title"], round(1000 * float(chapter["start_time"])))
            for chapter in facts["chapters"]
        ],
        cover=_cover(path, facts["streams"]),
    )


def bit_depth(path: Path) -> int:
    """Bits of a sample before any coding."""
    (stream,) = _facts(path)["streams"]
    return int(stream["bits_per_raw_sample"])


def _facts(path: Path) -> dict[str, Any]:
    shown = ["-show_format", "-show_streams", "-show_chapters"]
    done = subprocess.run(
        ["ffprobe", "-v", "error", "-of", "json", *shown, str(path)],
        capture_output=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _cover(path: Path, streams: list[dict[str, Any]]) -> bytes:
    if not any(each["disposition"]["attached_pic"] for each in streams):
        return b""
    copied = ["-map", "0:v", "-c", "copy", "-f", "image2pipe", "-"]
    command = ["ffmpeg", "-v", "error", "-i", str(path), *copied]
    return subprocess.run(command, capture_output=True, check=True).stdout
