"""What is said of a recording that is not where it was."""

from speechstudio.domain.errors import UserFixableError
from speechstudio.storage.project import Details


def recording_moved(details: Details) -> UserFixableError:
    """Say that the recording of a project cannot be found."""
    name = details.source.path.name if details.source is not None else "the recording"
    return UserFixableError(
        f"the recording {name} is not where it was",
        hint="Find it again in the project's details.",
    )
