"""Shows every state of a small window in one language, and notes what is seen there, as JSON:

`python -m tests.gui.tour LANGUAGE FILE [--only NAME] [--part 1/8]`.
"""

import argparse
import gc
import json
import tempfile
from dataclasses import astuple
from fnmatch import fnmatch
from pathlib import Path

from speechstudio.gui.words import LANGUAGES, speak


def main() -> None:
    """Go round."""
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("language", choices=LANGUAGES)
    reader.add_argument("file", type=Path)
    reader.add_argument("--only", default="*", metavar="NAME", help="name, or a pattern with *")
    reader.add_argument("--part", default="1/1", metavar="N/M", help="every Mth state from the Nth")
    asked = reader.parse_args()
    part, parts = map(int, asked.part.split("/"))
    speak(asked.language)
    from PySide6.QtWidgets import QApplication

    from tests.gui.eyes import Eyes
    from tests.gui.picture_book import SCENES, begin
    from tests.gui.sitting import Pose, sitting, wait

    begin()
    seen = {}
    with tempfile.TemporaryDirectory(prefix="tour-") as folder:
        for name, scene in list(SCENES.items())[part - 1 :: parts]:
            if not fnmatch(name, asked.only):
                continue
            gc.collect()  # PySide6 crashes in time where closed windows are left to the collector
            eyes = Eyes()
            pose = Pose(width=1024, height=700, has_projects=name != "empty")
            with sitting(Path(folder), pose) as sitter:
                scene(sitter)
                sitter.rest()
                wait(60)  # dialogs are painted, and layouts follow, in turns of their own
                for root in QApplication.topLevelWidgets():
                    if root.isVisible():
                        eyes.look(root)
            seen[name] = {"texts": sorted(eyes.texts), "cuts": sorted(map(astuple, eyes.cuts))}
    asked.file.write_text(json.dumps(seen, ensure_ascii=False, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
