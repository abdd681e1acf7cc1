"""The licences of everything in a bundle, gathered in a folder with a table."""

import email
import email.message
import platform
import shutil
import subprocess
import sysconfig
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from .places import Bundle

_LEGAL = ("licen", "copying", "notice", "copyright", "ofl", "author", "thirdparty")
_NO_TEXTS = (".py", ".pyc", ".pyi", ".so")
_CLASSIFIER = "License :: OSI Approved :: "
_WITHIN = (
    ("eSpeak NG", "in espeakng-loader and piper-tts", "GPL-3.0-or-later"),
    ("FFmpeg with x264 and x265", "in av", "GPL-2.0-or-later"),
    ("Qt", "in PySide6_Essentials", "LGPL-3.0-only"),
)
"""What distributions hold under other licences than their own, and do not say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something in the bundle that somebody else wrote."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]


def gather_licences(bundle: Bundle, root: Path) -> int:
    """Write `licences/` with one folder a part and README.md as the table; give how many parts.

    Raises nothing: a distribution without a text of its licence stands in the table all the same.
    """
    folder = bundle.papers / "licences"
    parts = [_program(root), _interpreter(), *_distributions(bundle), *_system_libraries(bundle)]
    lines = ["# Licences of everything in this folder", "", "| part | version | licence |"]
    lines += ["| --- | --- | --- |"]
    for part in parts:
        lines.append(f"| {part.name} | {part.version} | {part.licence} |")
        for text in part.texts:
            target = folder / part.name / text.name
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(text, target)
    lines += [f"| {name} | {place} | {licence} |" for name, place, licence in _WITHIN]
    lines += ["", "Models have theirs beside them; `speechstudio models list` shows them.", ""]
    (folder / "README.md").write_text("\n".join(lines), encoding="utf-8")
    return len(parts)


def _program(root: Path) -> Part:
    version = metadata.version("speechstudio")
    texts = (root / "LICENSE", *sorted((root / "resources" / "fonts").glob("*-OFL.txt")))
    return Part(name="speechstudio", version=version, licence="GPL-3.0-or-later", texts=texts)


def _interpreter() -> Part:
    standard = Path(sysconfig.get_path("stdlib"))
    found = (standard / "LICENSE.txt", standard.parent / "LICENSE.txt")
    texts = tuple(path for path in found if path.is_file())[:1]
    return Part(
        name="Python",
        version=platform.python_version(),
        licence="PSF-2.0",
        texts=texts,
    )


def _distributions(bundle: Bundle) -> Iterator[Part]:
    """Give the distributions that are described in the bundle, and PyInstaller, which starts it."""
    described = {path.parent for path in bundle.data.rglob("*.dist-info/METADATA")}
    names = {_headers(folder)["Name"] or folder.name for folder in described} | {"pyinstaller"}
    for name in sorted(names - {"speechstudio"}, key=str.lower):
        found = metadata.distribution(name)
        texts = tuple(
            Path(str(found.locate_file(file)))
            for file in found.files or ()
            if _is_legal(str(file)) and Path(str(found.locate_file(file))).is_file()
        )
        yield Part(name=name, version=found.version, licence=_licence(found), texts=texts)


def _headers(folder: Path) -> email.message.Message:
    return email.message_from_string((folder / "METADATA").read_text(encoding="utf-8"))


def _is_legal(file: str) -> bool:
    name = Path(file).name.lower()
    return name.startswith(_LEGAL) and not name.endswith(_NO_TEXTS)


def _licence(found: metadata.Distribution) -> str:
    said = found.metadata
    short = said["License-Expression"] or said["License"] or ""
    if short and len(short) < 80 and "\n" not in short:  # noqa: PLR2004 - some put the whole text there
        return short
    classes = [line for line in said.get_all("Classifier") or () if line.startswith(_CLASSIFIER)]
    return ", ".join(line.removeprefix(_CLASSIFIER) for line in classes) or "see its text"


def _system_libraries(bundle: Bundle) -> Iterator[Part]:
    """Give the packages of Debian that libraries at the top of a bundle were taken from."""
    if shutil.which("dpkg") is None:
        return
    libraries = [
        path
        for path in bundle.inside.glob("lib*.so*")
        if not path.is_symlink() and not path.name.startswith("libpython")
    ]
    packages = sorted({name for path in libraries if (name := _package_of(path.name))})
    for package in packages:
        text = Path("/usr/share/doc", package, "copyright")
        version = _dpkg("dpkg-query", "-W", "-f", "${Version}\n", package).split("\n")[0]
        texts = (text,) if text.is_file() else ()
        yield Part(name=package, version=version, licence="see its text", texts=texts)


def _package_of(library: str) -> str:
    found = _dpkg("dpkg", "-S", f"*/{library}").splitlines()
    return found[0].split(":")[0] if found else ""


def _dpkg(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout
