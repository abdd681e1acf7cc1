"""Does as the settings of this user say about connections, threads and the processor."""

import os
from collections.abc import MutableMapping

from speechstudio.storage import network_rules
from speechstudio.storage.folders import Folders
from speechstudio.storage.settings import Settings
from speechstudio.workflows import machine


def obey(settings: Settings, environment: MutableMapping[str, str] = os.environ) -> None:
    """Do so from now on, in this process and in those that it starts."""
    network_rules.obey(settings.network, environment)
    machine.obey(settings.devices, environment)


def obey_file(folders: Folders) -> tuple[str, ...]:
    """Do so as the file of settings says, where there is one; give what is wrong with it."""
    path = folders.config / "settings.toml"
    if not path.exists():
        return ()
    from speechstudio.storage.settings_file import SettingsFile  # noqa: PLC0415 - not for nothing

    file = SettingsFile(path)
    obey(file.load())
    return file.warnings
