"""What a decode leaves behind."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from speechstudio.audio.pcm import PcmFile
from speechstudio.audio.warning import AudioWarning, AudioWarningKind


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodedAudio:
    """A recording as samples on disk, all files in one folder."""

    tracks: tuple[PcmFile, ...]
    """One; or one a channel, in order of the channels, where each channel was asked for.
    All are of the same length."""
    declared_ms: int | None
    """Length that the file names; None where it names none."""
    peaks_path: Path
    """Outline of the waveform of all tracks together, for `Peaks.load`."""
    warnings: tuple[AudioWarning, ...] = ()
    """What a person should know about the recording, worst first."""

    @property
    def duration_ms(self) -> int:
        """Length of the sound that was found."""
        return self.tracks[0].duration_ms

    @property
    def is_whole(self) -> bool:
        """Whether every file is still there in its full length."""
        return self.peaks_path.is_file() and all(track.is_whole for track in self.tracks)

    def to_dict(self) -> dict[str, Any]:
        """Everything as what JSON can hold, without the folder."""
        return {
            "tracks": [{"file": track.path.name, "frames": track.frames} for track in self.tracks],
            "declared_ms": self.declared_ms,
            "peaks": self.peaks_path.name,
            "warnings": [{"kind": item.kind, "message": item.message} for item in self.warnings],
        }

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, folder: Path) -> Self:
        """Read what `to_dict` wrote, with the files in `folder`; look at `is_whole` next.

        Raises ValueError where the data is something else.
        """
        try:
            return cls(
                tracks=tuple(
                    PcmFile(path=_inside(folder, track["file"]), frames=int(track["frames"]))
                    for track in data["tracks"]
                ),
                declared_ms=data["declared_ms"],
                peaks_path=_inside(folder, data["peaks"]),
                warnings=tuple(
                    AudioWarning(kind=AudioWarningKind(item["kind"]), message=str(item["message"]))
                    for item in data["warnings"]
                ),
            )
        except (KeyError, TypeError) as exc:
            raise ValueError(f"not a decoded recording: {exc}") from exc


def _inside(folder: Path, name: str) -> Path:
    if Path(name).name != name:
        raise ValueError(f"not the name of a file in {folder.name}: {name}")
    return folder / name
