"""The one error of the set-up."""


class SetUpError(Exception):
    """The environment could not be made; `message` says why, `hint` what to do, `detail` shows it.

    `detail` is the end of a log, or empty.
    """

    def __init__(self, message: str, *, hint: str = "", detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.detail = detail
