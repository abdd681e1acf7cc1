"""makensis: from a bundle to an installer."""

import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from .contents import Contents, include_file
from .texts import texts_macro

SCRIPT = Path(__file__).resolve().parents[1] / "windows" / "installer.nsi"
_WINDOWS_PLACE = Path(r"C:\Program Files (x86)\NSIS\makensis.exe")
_FIRST_PE_BYTES = b"MZ"


class BuildError(Exception):
    """No installer was made; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """How the installer should be."""

    version: str
    """As `0.1.0`: three numbers, as Windows wants them."""
    endings: Sequence[str]
    """Of recordings, with their dots."""
    sign: str | None = None
    """A command line that signs the file whose name is put behind it."""
    target: str | None = None
    """A target of NSIS in place of its usual 32-bit one, which every Windows runs."""


def find_makensis() -> str:
    """Return the compiler of NSIS. Raises BuildError when it is not installed."""
    found = shutil.which("makensis")
    if found is None and _WINDOWS_PLACE.is_file():
        found = str(_WINDOWS_PLACE)
    if found is None:
        raise BuildError("makensis is missing: install NSIS 3.08 or newer")
    return found


def build(contents: Contents, output: Path, wish: Wish) -> None:
    """Make the installer, or raise BuildError; a warning is an error, too."""
    command = [find_makensis(), "-V2", "-WX", "-INPUTCHARSET", "UTF8"]
    if wish.target:
        command.append(f"-XTarget {wish.target}")
    with tempfile.TemporaryDirectory() as scratch:
        include = Path(scratch, "contents.nsh")
        macros = include_file(contents, wish.endings) + texts_macro()
        include.write_text(macros, encoding="utf-8")
        import_module("bundle_steps.icons").write_icons(Path(scratch))  # lies beside this package
        definitions = {
            "VERSION": wish.version,
            "SIZE_KB": str(contents.size_kb),
            "OUTPUT": str(output),
            "CONTENTS": str(include),
            "ICON": str(Path(scratch, "speechstudio.ico")),
            "SIGN": wish.sign,
        }
        command += [f"-D{name}={value}" for name, value in definitions.items() if value]
        run = subprocess.run(
            [*command, str(SCRIPT)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            errors="replace",
            check=False,
        )
    if run.returncode:
        raise BuildError(f"makensis failed:\n{run.stdout.strip()}")
    with output.open("rb") as made:
        if made.read(2) != _FIRST_PE_BYTES:
            raise BuildError(f"{output} is no program")
