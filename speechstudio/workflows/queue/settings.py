"""How items of the queue are made, and named settings that people keep for that."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from speechstudio.workflows.library.run_settings import settings_in
from speechstudio.workflows.settings import TranscriptionSettings


class Direction(StrEnum):
    """What becomes of what."""

    HEAR = "hear"
    """A recording becomes a transcript."""
    SPEAK = "speak"
    """A text becomes speech."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HearSettings:
    """How recordings become transcripts."""

    transcription: TranscriptionSettings = field(default_factory=TranscriptionSettings)
    formats: tuple[str, ...] = ("docx",)
    makes_project: bool = False
    """Whether there is a project too, in which the transcript can be reviewed."""
    template: str = "{name}"
    """See `naming`."""
    folder: Path | None = None
    """Where results go; None for beside the recording."""

    @property
    def direction(self) -> Direction:
        """Which kind of work it is."""
        return Direction.HEAR

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How the names of the results end, by the format's id."""
        from speechstudio.formats.registry import format_by_id  # noqa: PLC0415 - reads plug-ins

        return tuple(format_by_id(name).suffix for name in self.formats)

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON can hold it."""
        return {
            "direction": self.direction,
            "transcription": self.transcription.to_dict(),
            "formats": self.formats,
            "makes_project": self.makes_project,
            **_place(self),
        }

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        return cls(
            transcription=settings_in(content["transcription"]),
            formats=tuple(content["formats"]),
            makes_project=bool(content["makes_project"]),
            template=str(content["template"]),
            folder=_folder(content),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakSettings:
    """How texts become speech."""

    voice: str = ""
    """Name of a voice; empty for the usual one of the language."""
    language: str = "auto"
    """BCP-47 tag, or `auto` to find it out for each paragraph."""
    rate: float = 1.0
    extra: Mapping[str, float] = field(default_factory=dict, hash=False)
    """As `Delivery.extra`."""
    suffix: str = ".mp3"
    subtitles: tuple[str, ...] = ()
    """Formats of subtitles beside the sound: `srt`, `vtt`."""
    template: str = "{name}"
    folder: Path | None = None
    """Where results go; None for beside the text."""

    @property
    def direction(self) -> Direction:
        """Which kind of work it is."""
        return Direction.SPEAK

    @property
    def formats(self) -> tuple[str, ...]:
        """What comes of it, by name."""
        return (self.suffix.removeprefix("."), *self.subtitles)

    @property
    def suffixes(self) -> tuple[str, ...]:
        """How the names of the results end."""
        return (self.suffix, *(f".{name}" for name in self.subtitles))

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON can hold it."""
        return {
            "direction": self.direction,
            "voice": self.voice,
            "language": self.language,
            "rate": self.rate,
            "extra": dict(self.extra),
            "suffix": self.suffix,
            "subtitles": self.subtitles,
            **_place(self),
        }

    @classmethod
    def from_dict(cls, content: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        return cls(
            voice=str(content["voice"]),
            language=str(content["language"]),
            rate=float(content["rate"]),
            extra={str(name): float(value) for name, value in content.get("extra", {}).items()},
            suffix=str(content["suffix"]),
            subtitles=tuple(content["subtitles"]),
            template=str(content["template"]),
            folder=_folder(content),
        )


ItemSettings = HearSettings | SpeakSettings


def settings_from(content: Mapping[str, Any]) -> ItemSettings:
    """Read settings of either kind."""
    is_heard = content["direction"] == Direction.HEAR
    return HearSettings.from_dict(content) if is_heard else SpeakSettings.from_dict(content)


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """Settings under a name."""

    id: int = 0
    """0 until it is kept."""
    name: str
    settings: ItemSettings

    def to_dict(self) -> dict[str, Any]:
        """Everything but the id, as JSON can hold it."""
        return {"name": self.name, "settings": self.settings.to_dict()}

    @classmethod
    def from_dict(cls, number: int, content: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        return cls(
            id=number, name=str(content["name"]), settings=settings_from(content["settings"])
        )


def usual_presets(documents: Path) -> tuple[Preset, ...]:
    """Give the settings that everybody begins with; results go under the folder of documents."""
    transcripts, speech = documents / "Transcripts", documents / "Speech"
    return (
        Preset(
            name="Interview, with speakers",
            settings=HearSettings(formats=("docx", "srt"), makes_project=True, folder=transcripts),
        ),
        Preset(
            name="Subtitles",
            settings=HearSettings(
                transcription=TranscriptionSettings(diarizer=None),
                formats=("srt", "vtt"),
                folder=transcripts,
            ),
        ),
        Preset(name="Audiobook", settings=SpeakSettings(suffix=".m4b", folder=speech)),
    )


def _place(settings: ItemSettings) -> dict[str, Any]:
    folder = settings.folder
    return {"template": settings.template, "folder": None if folder is None else str(folder)}


def _folder(content: Mapping[str, Any]) -> Path | None:
    return None if content["folder"] is None else Path(content["folder"])
