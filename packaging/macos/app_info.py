"""What macOS is told about the app: the contents of Info.plist and its translations."""

import tomllib
from pathlib import Path

IDENTIFIER = "io.github.speechstudio.SpeechStudio"
NAME = "Speech Studio"
ICON = "speechstudio.icns"
OLDEST_SYSTEM = "14.0"
"""What the wheels of PyAV ask for; Qt would take 13."""
_USAGE = Path(__file__).with_name("usage.toml")
_PROJECT = f"{IDENTIFIER}.project"
_SCRIPT = f"{IDENTIFIER}.script"


def info_plist(version: str) -> dict[str, object]:
    """Return the contents of Info.plist for a version of the program."""
    texts = usage_texts()
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": NAME,
        "CFBundleDocumentTypes": [
            _opened("Speech Studio project", [_PROJECT], role="Editor", rank="Owner"),
            _opened("Speech Studio script", [_SCRIPT], role="Editor", rank="Owner"),
            # Offered for recordings, and never in the place of the program that opens them.
            _opened("Recording", ["public.audio", "public.movie"], role="Viewer", rank="Alternate"),
        ],
        "CFBundleIconFile": ICON,
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleLocalizations": list(texts),
        "CFBundleName": NAME,
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "LSBackgroundOnly": False,  # PyInstaller says otherwise of a program that knows terminals
        "LSApplicationCategoryType": "public.app-category.productivity",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "GPL-3.0-or-later",
        "NSPrincipalClass": "NSApplication",
        "NSSupportsAutomaticGraphicsSwitching": True,
        "UTExportedTypeDeclarations": [
            _declared(_PROJECT, "Speech Studio project", "speech"),
            _declared(_SCRIPT, "Speech Studio script", "script"),
        ],
        **texts["en"],
    }


def usage_texts() -> dict[str, dict[str, str]]:
    """Return, for each language, what is said for each key of Info.plist that people read."""
    return tomllib.loads(_USAGE.read_text(encoding="utf-8"))


def write_localizations(app: Path) -> None:
    """Put the translations of those texts into an app; to be done before it is signed."""
    for language, texts in usage_texts().items():
        folder = app / "Contents" / "Resources" / f"{language}.lproj"
        folder.mkdir(parents=True, exist_ok=True)
        lines = (f'"{key}" = "{_escaped(text)}";\n' for key, text in texts.items())
        (folder / "InfoPlist.strings").write_text("".join(lines), encoding="utf-8")


def _opened(name: str, types: list[str], *, role: str, rank: str) -> dict[str, object]:
    """Describe files that the app opens."""
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeRole": role,
        "LSHandlerRank": rank,
        "LSItemContentTypes": types,
    }


def _declared(identifier: str, name: str, ending: str) -> dict[str, object]:
    """Describe a type of files that is the app's own."""
    return {
        "UTTypeIdentifier": identifier,
        "UTTypeDescription": name,
        "UTTypeConformsTo": ["public.data"],
        "UTTypeIconFile": ICON,
        "UTTypeTagSpecification": {
            "public.filename-extension": [ending],
            "public.mime-type": [
                f"application/x-speechstudio-{'project' if ending == 'speech' else ending}"
            ],
        },
    }


def _escaped(text: str) -> str:
    """Write text as it stands between quotes in a file of strings."""
    return text.replace("\\", "\\\\").replace('"', '\\"')
