"""The one error of making a release."""


class ReleaseError(Exception):
    """Something of the release is wrong or could not be made; the text says what."""
