"""Every error that leaves a module of this program.

SpeechStudioError
├── UserFixableError            the user can mend it: message, hint, code
│   ├── AudioError              a file cannot be heard
│   │   ├── UnreadableAudioError    not audio, damaged, unreadable
│   │   ├── NoAudioTrackError       a video or container without sound
│   │   ├── EmptyAudioError         no samples in it
│   │   ├── CutShortError           less sound in it than it says
│   │   └── AudioDeviceError        a microphone or loudspeaker cannot be used
│   ├── FormatError             a transcript file cannot be read
│   ├── DocumentError           a text document cannot be read
│   ├── LexiconError            a file of readings cannot be read
│   ├── ModelError              a model is missing, unknown or damaged
│   │   ├── ModelNotInstalledError
│   │   ├── UnknownModelError
│   │   ├── HashMismatchError       the bytes are not the published ones
│   │   ├── SourceUnreachableError  no source could be reached
│   │   └── AccessDeniedError       a gated model without permission
│   ├── StorageError            a disk is full, a folder is read-only
│   │   ├── OccupiedError           what is to be written would replace something else
│   │   └── ProjectError            a project or a script cannot be opened or written
│   │       ├── NotAProjectError        another kind of file, or an empty one
│   │       ├── DamagedProjectError     what stands in it cannot be read
│   │       ├── NewerProjectError       a newer version made it
│   │       ├── ReadOnlyProjectError    it was opened to be read only
│   │       └── ProjectInUseError       somebody else has it open
│   ├── EngineUnavailableError  an engine is not installed or does not load
│   ├── EngineFailedError       a speech library gave up on this input
│   ├── WorkerDiedError         a child process ended before its answer
│   ├── OfflineError            a connection was wanted, and the user wants none
│   └── UsageError              options that cannot go together
├── EditError                   an edit does not fit its transcript: a bug in the caller
├── FrameError                  the bytes between two processes are malformed: our bug
├── CatalogueError              the catalogue of models is malformed: our bug in the shipped one
└── JobCancelledError           asked for, so not a failure
"""

from typing import ClassVar


class SpeechStudioError(Exception):
    """Root of every error that this program raises on purpose."""


class UserFixableError(SpeechStudioError):
    """Something the user can mend; `message` says what and why, `hint` what to do."""

    code: ClassVar[str] = "user"
    """Stable name of the kind of error; crosses the border between processes."""

    def __init__(self, message: str, *, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        """One line without a full stop: what failed and why."""
        self.hint = hint
        """One line that says what to do; empty when nothing can be advised."""
        self.detail = detail
        """What a developer would want to read: the tail of a log, a foreign message."""

    def __str__(self) -> str:
        """Message and hint on one line."""
        return f"{self.message}. {self.hint}" if self.hint else self.message


class AudioError(UserFixableError):
    """A file cannot be heard."""

    code = "audio"


class UnreadableAudioError(AudioError):
    """The file is missing, damaged, or holds no audio at all."""

    code = "audio.unreadable"


class NoAudioTrackError(AudioError):
    """The container has streams, and none of them is sound."""

    code = "audio.no_track"


class EmptyAudioError(AudioError):
    """The file has an audio track with no samples, or too few to hold a word."""

    code = "audio.empty"


class CutShortError(AudioError):
    """The file ends before the length that it declares, and nobody has said that this will do."""

    code = "audio.cut_short"


class AudioDeviceError(AudioError):
    """A microphone or loudspeaker is missing, taken away, or refused."""

    code = "audio.device"


class FormatError(UserFixableError):
    """A transcript file cannot be read."""

    code = "format"


class DocumentError(UserFixableError):
    """A text document is missing, damaged, protected, or not what its name says."""

    code = "document"


class LexiconError(UserFixableError):
    """A file of a user's readings, or an entry of it, makes no sense."""

    code = "lexicon"


class ModelError(UserFixableError):
    """A model is missing, unknown or damaged."""

    code = "model"


class ModelNotInstalledError(ModelError):
    """The model is in the catalogue and not on this machine."""

    code = "model.not_installed"


class UnknownModelError(ModelError):
    """No model of that name stands in the catalogue."""

    code = "model.unknown"


class HashMismatchError(ModelError):
    """The bytes are not the published ones; they were refused."""

    code = "model.hash"


class SourceUnreachableError(ModelError):
    """None of the sources of a model could be reached."""

    code = "model.unreachable"


class AccessDeniedError(ModelError):
    """A gated model was asked for without the permission of its publisher."""

    code = "model.denied"


class StorageError(UserFixableError):
    """A disk is full, a folder is read-only, a file cannot be written."""

    code = "storage"


class OccupiedError(StorageError):
    """Where a result is to go stands something that was not made here, or was changed since."""

    code = "storage.occupied"


class ProjectError(StorageError):
    """The file of a project or a script cannot be opened, read or written."""

    code = "storage.project"


class NotAProjectError(ProjectError):
    """The file is missing, empty, or of another kind."""

    code = "storage.project.foreign"


class DamagedProjectError(ProjectError):
    """It is the right kind of file, and what stands in it cannot be read."""

    code = "storage.project.damaged"


class NewerProjectError(ProjectError):
    """A newer version made it, in a way that this one cannot read."""

    code = "storage.project.newer"


class ReadOnlyProjectError(ProjectError):
    """It was opened to be read only, and something was to be written."""

    code = "storage.project.read_only"


class ProjectInUseError(ProjectError):
    """Another window or program has it open to write."""

    code = "storage.project.in_use"


class EngineUnavailableError(UserFixableError):
    """An engine is not installed here, or its library does not load."""

    code = "engine.unavailable"


class EngineFailedError(UserFixableError):
    """A speech library gave up on this input."""

    code = "engine.failed"


class WorkerDiedError(UserFixableError):
    """A child process ended before it answered."""

    code = "worker.died"


class OfflineError(UserFixableError):
    """A connection was wanted, and the user has said that there are to be none."""

    code = "offline"


class UsageError(UserFixableError):
    """Options that cannot be met or cannot go together."""

    code = "usage"


class EditError(SpeechStudioError):
    """An edit names a word, segment or speaker that the transcript does not have."""


class FrameError(SpeechStudioError):
    """The bytes between two processes are malformed."""


class CatalogueError(SpeechStudioError):
    """The catalogue of models is malformed; the message names the key."""


class JobCancelledError(SpeechStudioError):
    """The job was asked to stop, and has."""


def error_for_code(
    code: str, message: str, *, hint: str = "", detail: str = ""
) -> UserFixableError:
    """Make the error of that code again, on the other side of a process border."""
    kinds: list[type[UserFixableError]] = [UserFixableError]
    while kinds:
        kind = kinds.pop()
        if kind.code == code:
            return kind(message, hint=hint, detail=detail)
        kinds.extend(kind.__subclasses__())
    return UserFixableError(message, hint=hint, detail=detail)
