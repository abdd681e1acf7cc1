"""Secrets, which the keyring of the system keeps: never a file of ours."""

from speechstudio.domain.errors import StorageError

_SERVICE = "speechstudio"
HUB_TOKEN = "model hub"  # noqa: S105 - a name, not a secret
"""Name of the token of the model hub."""


def secret(name: str) -> str:
    """Give what is kept under a name; empty where nothing is, or the keyring cannot be asked.

    May wait for a person to unlock the keyring.
    """
    import keyring  # noqa: PLC0415 - takes a while
    from keyring.errors import KeyringError  # noqa: PLC0415 - goes with it

    try:
        return keyring.get_password(_SERVICE, name) or ""
    except KeyringError:
        return ""


def keep_secret(name: str, value: str) -> None:
    """Keep a secret; an empty one is forgotten. Raises StorageError where no keyring takes it."""
    import keyring  # noqa: PLC0415 - takes a while
    from keyring.errors import KeyringError  # noqa: PLC0415 - goes with it

    try:
        if value:
            keyring.set_password(_SERVICE, name, value)
        elif keyring.get_password(_SERVICE, name):
            keyring.delete_password(_SERVICE, name)
    except KeyringError as error:
        raise StorageError(
            "no keyring of this system keeps the token",
            hint="It is used now, and has to be given again the next time.",
            detail=str(error),
        ) from error
