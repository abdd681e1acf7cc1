"""How the program is called on Linux."""

from pathlib import Path

CLONE = Path(__file__).resolve().parents[2]
APP_ID = "io.github.speechstudio.SpeechStudio"
PROGRAM = "speechstudio"
TITLE = "Speech Studio"
LICENCE = "GPL-3.0-or-later"
AUTHORS = "The Speech Studio authors"


class PackageError(Exception):
    """No package can be made; the message says why, and what to do."""
