"""What PyInstaller is told to collect, made from the description."""

import re
import sys
from dataclasses import dataclass
from importlib import metadata

from PyInstaller.utils.hooks import (
    collect_data_files,
    collect_dynamic_libs,
    collect_submodules,
    copy_metadata,
)

from . import source
from .contents import LEFT_OUT, LIBRARIES


@dataclass(frozen=True, slots=True, kw_only=True)
class Ingredients:
    """Arguments of PyInstaller's Analysis."""

    datas: list[tuple[str, str]]
    binaries: list[tuple[str, str]]
    modules: list[str]


def ingredients() -> Ingredients:
    """Gather what imports do not lead to.

    Raises `PackageNotFoundError` when a library of this system is not installed.
    """
    datas = source.resources() + source.data_files() + copy_metadata(source.PROGRAM)
    binaries: list[tuple[str, str]] = []
    modules = source.modules()
    for library in LIBRARIES:
        if not _is_for_this_system(library.distribution):
            continue
        datas += copy_metadata(library.distribution)
        for package in library.data_of:
            datas += collect_data_files(package)
        for package in library.native_of:
            binaries += collect_dynamic_libs(package)
        for package in library.every_module_of:
            modules += collect_submodules(package, filter=_is_wanted)
    datas += [pair for name in _carried_along() for pair in copy_metadata(name)]
    return Ingredients(datas=datas, binaries=binaries, modules=modules)


def _is_wanted(module: str) -> bool:
    return not any(module == name or module.startswith(f"{name}.") for name in LEFT_OUT)


def _is_for_this_system(distribution: str) -> bool:
    if distribution == "jeepney":
        return sys.platform == "linux"
    return not distribution.startswith("pyobjc") or sys.platform == "darwin"


def _carried_along() -> list[str]:
    """Distributions that libraries need: versions of some are asked for, by us or by them."""
    names: dict[str, None] = {}
    waiting = [library.distribution for library in LIBRARIES]
    while waiting:
        name = waiting.pop()
        try:
            needed = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue
        for requirement in needed:
            other = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
            if "extra ==" not in requirement and other not in names and _is_here(other):
                names[other] = None
                waiting.append(other)
    return [name for name in names if _is_wanted(name.replace("-", "_"))]


def _is_here(distribution: str) -> bool:
    try:
        metadata.distribution(distribution)
    except metadata.PackageNotFoundError:
        return False
    return True
