"""The entry in the desktop's menu."""

from collections.abc import Callable

from .file_types import OPENED_TYPES, OWN_TYPES
from .identity import APP_ID, PROGRAM, TITLE
from .words import Words


def desktop_entry(words: tuple[Words, ...], command: str = PROGRAM) -> str:
    """Write the desktop file, whose entry starts `command`: a name in the path, or a whole path."""
    lines = ["[Desktop Entry]", "Type=Application", "Version=1.4", f"Name={TITLE}"]
    lines += _localized("GenericName", words, lambda said: said.generic_name)
    lines += _localized("Comment", words, lambda said: said.summary)
    lines += _localized("Keywords", words, lambda said: _listed(said.keywords))
    lines += [
        f"Exec={command} window %F",
        f"TryExec={command}",
        f"Icon={APP_ID}",
        "Terminal=false",
        "StartupNotify=true",
        f"StartupWMClass={PROGRAM}",
        "Categories=AudioVideo;Audio;Recorder;AudioVideoEditing;",
        f"MimeType={_listed((*OWN_TYPES, *OPENED_TYPES))}",
    ]
    return "\n".join(lines) + "\n"


def _localized(key: str, words: tuple[Words, ...], of: Callable[[Words], str]) -> list[str]:
    return [
        f"{key}={of(said)}" if said.is_source else f"{key}[{said.language}]={of(said)}"
        for said in words
    ]


def _listed(names: tuple[str, ...]) -> str:
    return "".join(f"{name};" for name in names)
