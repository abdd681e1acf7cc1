"""What ends the making of a bundle."""


class BundleError(Exception):
    """A bundle cannot be made, or what was made does not work; the message says what to do."""
