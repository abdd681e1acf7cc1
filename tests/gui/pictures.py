"""Draws the whole window in all its states: `python -m tests.gui.pictures [FOLDER] [--only NAME]`.

The pictures go to `build/pictures` unless a folder is named. `--readme` draws those that the
documentation shows instead, into `resources/screenshots`; `--language de` has the window speak
German.
"""

import argparse
from pathlib import Path

from speechstudio.gui.words import ENGLISH, LANGUAGES, speak

_ROOT = Path(__file__).resolve().parents[2]


def main() -> None:
    """Draw what was asked for."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("folder", nargs="?", type=Path, default=_ROOT / "build" / "pictures")
    reader.add_argument("--only", default="*", metavar="NAME", help="name, or a pattern with *")
    reader.add_argument("--readme", action="store_true")
    reader.add_argument("--language", choices=LANGUAGES, default=ENGLISH)
    asked = reader.parse_args()
    speak(asked.language)
    from tests.gui.picture_book import draw_all, draw_readme

    if asked.readme:
        draw_readme(_ROOT / "resources" / "screenshots")
    else:
        draw_all(asked.folder, asked.only)


if __name__ == "__main__":
    main()
