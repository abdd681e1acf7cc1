"""A bundle for Windows of a few files: its programs only wait, and are made by NSIS itself."""

import subprocess
from pathlib import Path

STARTED = "speechstudio-started"
MAY_END = "speechstudio-may-end"
"""Files in the folder of local data, by which a program tells and is told."""

WAITING = f"""
Unicode true
Target amd64-unicode
SilentInstall silent
RequestExecutionLevel user
OutFile "{{path}}"
Section
  FileOpen $0 "$LOCALAPPDATA\\{STARTED}" w
  FileClose $0
  StrCpy $1 0
  again:
  IfFileExists "$LOCALAPPDATA\\{MAY_END}" done
  Sleep 100
  IntOp $1 $1 + 1
  IntCmp $1 1000 done again done
  done:
SectionEnd
"""
PROGRAMS = ("Speech Studio.exe", "speechstudio.exe", "_internal/shipped/python/python.exe")
FILES = {
    "_internal/shipped/python/Lib/module.py": "x = 1\n",
    "_internal/$odd näme.txt": "a name that NSIS would read otherwise\n",
}


def make_bundle(folder: Path, programs: dict[str, bytes]) -> Path:
    """Write a bundle and return it."""
    contents = programs | {name: text.encode() for name, text in FILES.items()}
    for name, content in contents.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def waiting_programs(scratch: Path) -> dict[str, bytes]:
    """Make a program that waits until it may end, under the names of the bundle's."""
    script = scratch / "waiting.nsi"
    program = scratch / "waiting.exe"
    script.write_text(WAITING.format(path=program))
    subprocess.run(["makensis", "-V1", script], check=True)
    return dict.fromkeys(PROGRAMS, program.read_bytes())
