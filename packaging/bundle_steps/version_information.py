"""What Windows shows of the programs under Properties, Details."""

from PyInstaller.utils.win32.versioninfo import (
    FixedFileInfo,
    StringFileInfo,
    StringStruct,
    StringTable,
    VarFileInfo,
    VarStruct,
    VSVersionInfo,
)

import speechstudio

_ENGLISH_UNICODE = "040904B0"


def version_information() -> VSVersionInfo:
    """Make it from the program's version, whose first three numbers Windows wants as such."""
    version = speechstudio.__version__
    numbers = tuple(int(part) for part in version.split(".")[:3] if part.isdigit())
    four = (*numbers, 0, 0, 0, 0)[:4]
    texts = {
        "CompanyName": "The Speech Studio authors",
        "FileDescription": "Speech Studio",
        "FileVersion": version,
        "InternalName": "speechstudio",
        "LegalCopyright": "GPL-3.0-or-later",
        "ProductName": "Speech Studio",
        "ProductVersion": version,
    }
    table = StringTable(_ENGLISH_UNICODE, [StringStruct(*pair) for pair in texts.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=four, prodvers=four, mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[
            StringFileInfo([table]),
            VarFileInfo([VarStruct("Translation", [0x409, 0x4B0])]),
        ],
    )
