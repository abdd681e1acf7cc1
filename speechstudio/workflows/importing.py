"""Transcripts of other programs, as the beginning of a project."""

from pathlib import Path

from speechstudio.domain.errors import FormatError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.registry import formats
from speechstudio.formats.spec import FormatSpec
from speechstudio.workflows.inputs import MEDIA_SUFFIXES


def is_transcript(path: Path) -> FormatSpec | None:
    """Give the format in which a file holds a transcript by its name; None for anything else."""
    suffix = path.suffix.lower()
    for spec in formats().values():
        if isinstance(spec, FormatSpec) and spec.read is not None and spec.suffix == suffix:
            return spec
    return None


def read_transcript(path: Path, spec: FormatSpec) -> tuple[Transcript, Path | None]:
    """Read a transcript, and find its recording beside it; raises FormatError."""
    assert spec.read is not None  # noqa: S101 - is_transcript gives such as can be read
    try:
        data = path.read_bytes()
    except OSError as error:
        raise FormatError(
            f"cannot read {path.name}: {error.strerror or error}", hint="See whether it is there."
        ) from error
    transcript = spec.read(data)
    return transcript, _recording_beside(path, transcript)


def _recording_beside(path: Path, transcript: Transcript) -> Path | None:
    """Give the recording that a transcript names, or the one of its own name, in its folder."""
    named = path.parent / Path(transcript.source).name if transcript.source else None
    if named is not None and named.is_file():
        return named
    for file in sorted(path.parent.iterdir()):
        if file.stem == path.stem and file.suffix.lower() in MEDIA_SUFFIXES and file.is_file():
            return file
    return None
