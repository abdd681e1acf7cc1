"""What is said of a recording that is not where it was."""

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.words import tr
from speechstudio.storage.project import Details


def recording_moved(details: Details) -> UserFixableError:
    """Say that the recording of a project cannot be found."""
    message = tr("the recording is not where it was")
    if details.source is not None:
        name = details.source.path.name
        message = tr("the recording {name} is not where it was", name=name)
    return UserFixableError(
        message,
        hint=tr("Find it again in the project's details."),
    )
