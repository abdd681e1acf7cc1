"""The picture on a sound file."""

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from speechstudio.domain.errors import StorageError, UsageError

_KINDS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}
_MOST_BYTES = 15_000_000
"""A picture in a FLAC file or an ID3 tag must stay below 16 MB."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """A JPEG or PNG picture as it lies in its file."""

    data: bytes
    media_type: str
    """`image/jpeg` or `image/png`."""

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read a picture; the content tells its kind, whatever the name says.

        Raises UsageError for another kind or one too large, StorageError if it cannot be read.
        """
        try:
            data = path.read_bytes()
        except OSError as exc:
            raise StorageError(
                f"the cover {path.name} cannot be read: {exc.strerror or exc}",
                hint="Check its name, its folder and its permissions.",
                detail=str(exc),
            ) from exc
        return cls.of(data, name=path.name)

    @classmethod
    def of(cls, data: bytes, *, name: str = "picture") -> Self:
        """Take the bytes of a picture; raises UsageError as `load` does."""
        media_type = next((kind for magic, kind in _KINDS.items() if data.startswith(magic)), None)
        if media_type is None:
            raise UsageError(
                f"the cover {name} is neither a JPEG nor a PNG picture",
                hint="Convert it to one of them.",
            )
        if len(data) > _MOST_BYTES:
            raise UsageError(
                f"the cover {name} is too large: {len(data) / 1e6:.0f} MB",
                hint="Make it smaller, to 15 MB or less.",
            )
        return cls(data=data, media_type=media_type)
