"""Scripts: texts that are spoken, with all that people decided about how, each in one file."""

from speechstudio.storage.script.details import ScriptDetails
from speechstudio.storage.script.file import SUFFIX, ScriptFile
from speechstudio.storage.script.kind import SCRIPT
from speechstudio.storage.script.row import ScriptFileRow
from speechstudio.storage.script.summary import (
    read_script_row,
    read_script_text,
    read_script_turns,
)

__all__ = [
    "SCRIPT",
    "SUFFIX",
    "ScriptDetails",
    "ScriptFile",
    "ScriptFileRow",
    "read_script_row",
    "read_script_text",
    "read_script_turns",
]
