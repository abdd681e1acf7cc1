"""What a sound file says about itself."""

from dataclasses import dataclass

AUDIOBOOK_GENRE = "Audiobook"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """Texts and numbers that players show; what is empty or None is not written."""

    title: str = ""
    artist: str = ""
    """Of a book, its author."""
    album: str = ""
    """Of a part of a book, the title of the book."""
    track: int | None = None
    """From 1."""
    track_count: int | None = None
    """Written only beside `track`."""
    year: int | None = None
    comment: str = ""
    notice: str = ""
    """What whoever hears it has to be told; stands before the comment."""
    genre: str = ""
    """An m4b without one gets `Audiobook`."""
    narrator: str = ""
    """Whose voice it is; stands as composer, where players of audiobooks look for it."""

    def track_text(self) -> str:
        """`3`, or `3/12`; empty without a number."""
        if self.track is None:
            return ""
        return f"{self.track}/{self.track_count}" if self.track_count else str(self.track)

    def texts(self) -> dict[str, str]:
        """Everything that is given, under the names that FFmpeg uses."""
        named = {
            "title": self.title,
            "artist": self.artist,
            "album": self.album,
            "track": self.track_text(),
            "date": "" if self.year is None else str(self.year),
            "comment": "; ".join(filter(None, (self.notice, self.comment.strip()))),
            "genre": self.genre,
            "composer": self.narrator,
        }
        # A null would end a text, or begin another, in most formats.
        clean = {name: text.replace("\0", "").strip() for name, text in named.items()}
        return {name: text for name, text in clean.items() if text}
