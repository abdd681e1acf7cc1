"""Every state of the window, drawn: see `pictures`."""

import os
import tempfile
import time
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # before Qt is imported
os.environ["TZ"] = "UTC"

from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gui.batch_scenes import BATCH_SCENES
from tests.gui.clone_scenes import CLONE_SCENES
from tests.gui.first_scenes import FIRST_SCENES
from tests.gui.model_scenes import MODEL_SCENES
from tests.gui.odd_scenes import ODD_SCENES
from tests.gui.quantizing import quantized
from tests.gui.scenes import SCENES as USUAL_SCENES
from tests.gui.setting_scenes import SETTING_SCENES
from tests.gui.sitting import Pose, sitting
from tests.gui.speak_scenes import SPEAK_SCENES

SCENES = (
    USUAL_SCENES
    | ODD_SCENES
    | MODEL_SCENES
    | SPEAK_SCENES
    | SETTING_SCENES
    | BATCH_SCENES
    | FIRST_SCENES
    | CLONE_SCENES
)
_README = {
    "transcript-light": ("done", Pose()),
    "review-dark": ("review", Pose(scheme="dark")),
    "recording-light": ("recording", Pose()),
    "export-dark": ("export-srt", Pose(scheme="dark")),
    "speak-light": ("speak-popover", Pose()),
    "batch-dark": ("batch", Pose(scheme="dark")),
    "models-light": ("models", Pose()),
}
_OVERLAYS = ("library-over", "inspector-over")
_SMALL = (
    *("empty", "done", "review", "replace", "running", "recording", "recording-silence"),
    *("export-srt", "toasts", "shortcuts", "guide", "moved", "jobs", "models", *_OVERLAYS),
    *("models-libraries", "models-libraries-installing", "models-libraries-broken"),
)
_TURNED = ("empty", "arabic", "done", "review", "export-srt", "recording", "running", "models")
_CHOOSING = (
    "batch",
    "batch-voice",
    "batch-voice-picker",
    "part",
    "again",
    "speak",
    "speak-empty",
    "speak-options",
    "speak-popover",
    "speak-export",
)
"""States with much to choose, also small, large and turned."""
_WIDE = ("empty", "done", "running", "recording", "review", "clone-findings")
_LARGE_TEXT = (
    *("empty", "done", "review", "replace", "running", "recording", "export-srt", "shortcuts"),
    *("about", "guide", "toasts", "jobs", "models", *_OVERLAYS),
)
_MOST_BYTES = 120_000


def poses() -> Iterator[tuple[str, str, Pose]]:
    """Give name, scene and pose of every picture."""
    usual = [name for name in SCENES if name not in _OVERLAYS]
    for name in usual:
        for scheme in ("light", "dark"):
            has_projects = name != "empty"
            yield f"{name}-{scheme}", name, Pose(scheme=scheme, has_projects=has_projects)
    yield "library-light", "empty", Pose()
    for name in (*_SMALL, *_CHOOSING, *FIRST_SCENES, *SETTING_SCENES, *CLONE_SCENES):
        yield f"{name}-1024-light", name, Pose(width=1024, height=700)
    for name in _WIDE:
        yield f"{name}-1920-dark", name, Pose(scheme="dark", width=1920, height=1080)
    for name in (*_LARGE_TEXT, *_CHOOSING, *FIRST_SCENES, *SETTING_SCENES, *CLONE_SCENES):
        yield f"{name}-200-light", name, Pose(width=960, height=540, text_scale=2.0)
    for name in ("done", "review", "export-srt", "recording", "models", "speak"):
        yield f"{name}-contrast", name, Pose(contrast="high")
    for name in (*_TURNED, *_CHOOSING, "settings-audio"):
        yield f"{name}-turned", name, Pose(is_turned=True)
    for name in _OVERLAYS:
        pose = Pose(width=1024, height=700, is_turned=True, scheme="dark")
        yield f"{name}-1024-turned", name, pose


def draw(scene: str, pose: Pose) -> QImage:
    """Draw one picture."""
    folder = Path(tempfile.gettempdir()) / "speechstudio-pictures"
    with sitting(folder, pose) as sitter:
        SCENES[scene](sitter)
        return sitter.picture()


def draw_all(folder: Path, pattern: str) -> None:
    """Draw those whose names fit a pattern with `*`."""
    begin()
    folder.mkdir(parents=True, exist_ok=True)
    for name, scene, pose in poses():
        if fnmatch(name, pattern):
            draw(scene, pose).save(str(folder / f"{name}.png"))
            print(name)


def draw_readme(folder: Path) -> None:
    """Draw those that the documentation shows; raises SystemExit where one is too large."""
    begin()
    folder.mkdir(parents=True, exist_ok=True)
    for name, (scene, pose) in _README.items():
        path = folder / f"{name}.png"
        image = quantized(draw(scene, pose))
        image.save(str(path), quality=0)
        size = path.stat().st_size
        if size > _MOST_BYTES:
            raise SystemExit(f"{path.name} has {size} bytes, which is too much")
        print(path, size)


def begin() -> None:
    """Make the application, as it is to be for pictures."""
    time.tzset()
    QLocale.setDefault(QLocale.c())
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setCursorFlashTime(0)
