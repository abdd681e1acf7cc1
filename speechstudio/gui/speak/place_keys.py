"""What the keys do where texts are spoken."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from speechstudio.gui.actions import Actions
from speechstudio.gui.speak.binder_find import FindBinder
from speechstudio.gui.speak.binder_sound import SpeechBinder
from speechstudio.gui.speak.export_desk import ExportDesk
from speechstudio.gui.speak.place_body import SpeakBody
from speechstudio.gui.viewmodels.script_studio import ScriptStudio


class SpeakKeys(QObject):
    """Joins the actions with what they do."""

    def __init__(self, keys: Actions, studio: ScriptStudio, body: SpeakBody) -> None:
        super().__init__(body)
        self._keys = keys
        self._studio = studio
        self._body = body
        view, narration = body.view, studio.narration
        self._join(
            {
                "new": studio.show_none,
                "undo": partial(self._step, is_back=True),
                "redo": partial(self._step, is_back=False),
                "pause": narration.pause,
                "back": partial(narration.skip, -1),
                "forward": partial(narration.skip, 1),
                "previous_passage": partial(view.go, "previous_passage"),
                "next_passage": partial(view.go, "next_passage"),
                "current": view.jump_to_current,
                "loop": body.dock.transport.loop.click,
                "open_span": view.open_span,
                "make_all": studio.making.make_all,
            }
        )

    def join_sound(self, sound: SpeechBinder) -> None:
        """Let keys play."""
        self._join(
            {
                "play": self._with_script(sound.play_or_pause),
                "speak_from_caret": self._with_script(sound.play_from_caret),
                "slower": partial(sound.change_rate, -1),
                "faster": partial(sound.change_rate, 1),
            }
        )

    def join_find(self, find: FindBinder) -> None:
        """Let keys find."""
        self._join(
            {
                "find": self._with_script(partial(find.open_bar, is_replacing=False)),
                "replace": self._with_script(partial(find.open_bar, is_replacing=True)),
                "find_next": find.search.go_next,
                "find_previous": find.search.go_previous,
            }
        )

    def join_files(
        self, open_files: Callable[[], None], exports: ExportDesk, rename: Callable[[], None]
    ) -> None:
        """Let keys open, export and rename."""
        self._join(
            {
                "open": open_files,
                "export": partial(self._export, exports),
                "rename_script": rename,
            }
        )

    def _join(self, acts: dict[str, Callable[[], Any]]) -> None:
        for name, act in acts.items():
            self._keys[name].triggered.connect(lambda _checked=False, act=act: act())

    def _with_script(self, act: Callable[[], Any]) -> Callable[[], Any]:
        return lambda: self._studio.document is not None and act()

    def _step(self, *, is_back: bool) -> None:
        document = self._studio.document
        if document is not None and not document.read_only:
            (document.undo if is_back else document.redo)()

    def _export(self, exports: ExportDesk) -> None:
        document = self._studio.document
        if exports.running is not None or (document is not None and document.details.words):
            exports.open()
