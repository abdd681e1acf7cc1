"""The command line as it is, but for the engines, which are the scripted ones."""

import argparse
import sys
from dataclasses import replace

from speechstudio.cli import transcribe
from speechstudio.cli.main import main
from speechstudio.workflows.settings import TranscriptionSettings

settings_of = transcribe._settings


def scripted_settings(args: argparse.Namespace) -> TranscriptionSettings:
    """Make the settings that the options ask for, with the scripted engines."""
    settings = settings_of(args)
    return replace(
        settings,
        recognizer="scripted-recognizer",
        diarizer="scripted-diarizer" if settings.diarizer else None,
    )


if __name__ == "__main__":
    transcribe._settings = scripted_settings
    sys.exit(main())
