"""The folder `share` of the program: what desktops, shells and manuals read."""

import datetime as dt
from importlib import import_module
from pathlib import Path

from .commands import program
from .completion import for_bash, for_fish, for_zsh
from .desktop_entry import desktop_entry
from .file_types import mime_package
from .identity import APP_ID, PROGRAM
from .manual import manual
from .metainfo import metainfo
from .words import all_words


def write_shared_files(share: Path, *, released: dt.date) -> None:
    """Write all of them below `share`, for a program that is in the path."""
    words = all_words()
    commands = program()
    texts = {
        f"applications/{APP_ID}.desktop": desktop_entry(words),
        f"metainfo/{APP_ID}.metainfo.xml": metainfo(words, released=released),
        f"mime/packages/{APP_ID}.xml": mime_package(words),
        f"man/man1/{PROGRAM}.1": manual(commands, released=released),
        f"bash-completion/completions/{PROGRAM}": for_bash(commands),
        f"zsh/vendor-completions/_{PROGRAM}": for_zsh(commands),
        f"fish/vendor_completions.d/{PROGRAM}.fish": for_fish(commands),
    }
    for place, text in texts.items():
        target = share / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")
    icons = import_module("bundle_steps.icons")  # brings Qt, and lies beside this package
    icons.write_hicolor(share / "icons" / "hicolor", APP_ID)
