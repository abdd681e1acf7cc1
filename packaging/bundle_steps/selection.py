"""Which of the files that PyInstaller found go into a bundle."""

from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import PurePosixPath

from .contents import FILES_LEFT_OUT, QT_PLUGINS, QT_TRANSLATIONS, STARTS_LEFT_OUT, SYSTEMS_OWN

Found = tuple[str, str, str]
"""A file as PyInstaller lists it: name in the bundle, where it comes from, kind."""


def kept(found: Iterable[Found]) -> list[Found]:
    """Give those that stay, in their order."""
    return [each for each in found if is_kept(each[0])]


def is_kept(name: str) -> bool:
    """Tell whether a file of that name in the bundle stays; both kinds of slashes will do."""
    path = PurePosixPath(name.replace("\\", "/"))
    if path.name in QT_TRANSLATIONS:
        return True
    if "PySide6" in path.parts and "plugins" in path.parts:
        return _is_wanted_plugin(path)
    if any(fnmatch(path.name, pattern) for pattern in SYSTEMS_OWN):
        return False
    return not any(fnmatch(str(path), pattern) for pattern in FILES_LEFT_OUT)


def _is_wanted_plugin(path: PurePosixPath) -> bool:
    wanted = QT_PLUGINS.get(path.parent.name, ())
    return path.name.split(".")[0].removeprefix("lib") in wanted


def scripts_kept(scripts: Iterable[Found]) -> list[Found]:
    """Give what runs first without what every start of the program would wait for in vain."""
    return [each for each in scripts if each[0] not in STARTS_LEFT_OUT]
