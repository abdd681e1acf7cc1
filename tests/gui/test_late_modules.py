"""What is loaded beside the window, and what is left to its own thread."""

import subprocess
import sys

import pytest

LOOK = """
import sys
from speechstudio.gui.late_modules import load_all_but_window
left = load_all_but_window(["speechstudio.gui.export.dialog", "speechstudio.gui.speak.place"])
is_package = lambda name: hasattr(sys.modules[name], "__path__")
assert not any(name.startswith("PySide6") for name in sys.modules)
early = {name for name in sys.modules if name.startswith("speechstudio.gui.")}
assert {name for name in early if not is_package(name)} == {"speechstudio.gui.late_modules"}, early
assert "sounddevice" not in sys.modules
assert "speechstudio.formats.spec" in sys.modules
from importlib import import_module
for name in left:
    before = {each for each in sys.modules if each.startswith("speechstudio.gui")}
    import_module(name)
    new = {each for each in sys.modules if each.startswith("speechstudio.gui")} - before
    # A package comes with the first of its modules.
    assert {each for each in new if not is_package(each)} <= {name}, new
assert "speechstudio.gui.speak.place" in left
"""


@pytest.mark.models
def test_modules_of_the_window_are_left_each_after_what_it_needs() -> None:
    """In a process of its own: here all of them are there already."""
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
