"""The file of the user's settings: written whole or not at all, and never lost."""

import contextlib
import tomllib
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import tomli_w

from speechstudio.storage.settings import Settings
from speechstudio.storage.settings_tree import read_tree, write_tree
from speechstudio.storage.whole_files import whole_file

NAME = "settings.toml"
"""What the file is called in the user's folder of settings."""


class SettingsFile:
    """Reads and writes settings; what a newer version has written there stays."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._content: dict[str, Any] = {}
        self.warnings: tuple[str, ...] = ()
        """What was wrong with the file when it was read last, a sentence each."""

    def load(self) -> Settings:
        """Read the settings; where they cannot be read, give the usual ones and a warning.

        A damaged file is put aside as `settings.toml.broken`. A value that makes no sense keeps
        its default, and the file as it was is copied there.
        """
        self._content, self.warnings = {}, ()
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return Settings()
        except OSError as error:
            self._put_aside(f"cannot be read ({error.strerror or error})")
            return Settings()
        try:
            self._content = tomllib.loads(data.decode())
        except (ValueError, RecursionError) as error:  # not UTF-8, or not TOML
            self._put_aside(f"are damaged ({error})")
            return Settings()
        problems: list[str] = []
        settings = read_tree(Settings, self._content, problems)
        if problems:
            self._copy_aside(data, problems)
        return settings

    def save(self, settings: Settings) -> None:
        """Write the settings; raises StorageError."""
        content = write_tree(settings, self._content)
        with whole_file(self._path) as file:
            tomli_w.dump(content, file)
        self._content = content

    def _put_aside(self, why: str) -> None:
        aside = next(path for path in self._names_aside() if not path.exists())
        where = f"They were put aside as {aside.name}."
        try:
            self._path.replace(aside)
        except OSError:
            where = "They were left where they are."
        self.warnings = (f"The settings {why}. {where} The usual ones are used.",)

    def _copy_aside(self, data: bytes, problems: list[str]) -> None:
        named = ", ".join(problems)
        where = ""
        with contextlib.suppress(OSError):
            for aside in self._names_aside():
                if not aside.exists():
                    aside.write_bytes(data)
                if aside.read_bytes() == data:
                    where = f" The file as it was is kept as {aside.name}."
                    break
        self.warnings = (
            f"These settings made no sense, so the usual ones are used: {named}.{where}",
        )

    def _names_aside(self) -> Iterator[Path]:
        """Names to put a file aside under, the best first."""
        first = self._path.with_name(f"{self._path.name}.broken")
        yield first
        yield from (first.with_name(f"{first.name}-{number}") for number in count(2))
