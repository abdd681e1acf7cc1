"""The file in which a user's services stand; their keys do not, the keyring has them.

It is not part of the settings, so that an open window does not write back what it read before.
"""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Self

import tomli_w

from speechstudio.domain.errors import StorageError, UsageError
from speechstudio.domain.services import ServiceSetup, is_service_name
from speechstudio.storage.folders import Folders
from speechstudio.storage.secrets import keep_secret, secret
from speechstudio.storage.settings_tree import read_tree, write_tree
from speechstudio.storage.whole_files import whole_file

NAME = "services.toml"
"""What the file is called in the user's folder of settings."""
_TABLE = "services"


class ServicesFile:
    """Reads and writes services, each by its name."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def of(cls, folders: Folders) -> Self:
        """Give the file of this user."""
        return cls(folders.config / NAME)

    def load(self) -> dict[str, ServiceSetup]:
        """Read the services, in order of their names; raises StorageError where that fails."""
        try:
            content = tomllib.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, RecursionError) as error:
            raise self._unreadable(str(error)) from error
        table = content.get(_TABLE, {})
        if not isinstance(table, dict):
            raise self._unreadable(f"“{_TABLE}” is no table")
        return {name: self._setup(name, table[name]) for name in sorted(table)}

    def save(self, services: Mapping[str, ServiceSetup]) -> None:
        """Write the services, whole or not at all; raises StorageError."""
        tables = {name: write_tree(setup, {}) for name, setup in services.items()}
        with whole_file(self._path) as file:
            tomli_w.dump({_TABLE: tables}, file)

    def _setup(self, name: str, table: Any) -> ServiceSetup:
        problems: list[str] = []
        if not is_service_name(name) or not isinstance(table, dict):
            raise self._unreadable(f"“{name}” is no service")
        setup = read_tree(ServiceSetup, table, problems, f"{name}.")
        if problems:
            raise self._unreadable(f"{', '.join(problems)} makes no sense")
        try:
            setup.check()
        except UsageError as error:
            raise self._unreadable(error.message) from error
        return setup

    def _unreadable(self, why: str) -> StorageError:
        return StorageError(
            f"the services in {self._path} cannot be read: {why}",
            hint="Correct the file, or delete it and set the services up again.",
        )


def key_variable(name: str) -> str:
    """Name the environment variable that gives the key of a service where no keyring does."""
    return f"SPEECHSTUDIO_KEY_{name.upper().replace('-', '_')}"


def key_of(name: str, setup: ServiceSetup, environment: Mapping[str, str]) -> str:
    """Give the key of a service: from the environment, else from the keyring; empty for none."""
    given = environment.get(key_variable(name), "")
    return secret(_secret_name(name)) if setup.has_key and not given else given


def forget_key(name: str) -> None:
    """Take the key of a service out of the keyring, where it is there."""
    if secret(_secret_name(name)):
        keep_secret(_secret_name(name), "")


def keep_key(name: str, key: str) -> None:
    """Keep the key of a service in the keyring; raises StorageError where there is none."""
    try:
        keep_secret(_secret_name(name), key)
    except StorageError as error:
        raise StorageError(
            "no keyring of this system keeps the key of the service",
            hint=f"Give it in the environment variable {key_variable(name)}.",
            detail=error.detail,
        ) from error


def _secret_name(name: str) -> str:
    return f"service {name}"
