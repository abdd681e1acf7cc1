"""The round button that lets a voice say its sentence."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.words import tr


class SampleButton(IconButton):
    """Plays a sample, or stops the one that plays."""

    def __init__(
        self, look: Look, voices: Voices, *, size: str = "control", parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look, "play", tr("Hear this voice"), kind=ButtonKind.TINTED, size=size, is_round=True,
            parent=parent,
        )  # fmt: skip
        self._voices = voices
        self._voice = ""
        self._title = ""
        self.clicked.connect(self._toggle)
        voices.sample_changed.connect(self.refresh)

    def show_voice(self, name: str, title: str) -> None:
        """Take another voice."""
        self._voice, self._title = name, title
        self.setEnabled(bool(name))
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Offer to stop while this voice is heard."""
        is_heard = bool(self._voice) and self._voices.sample == self._voice
        hear = tr("Hear {voice}", voice=self._title) if self._title else tr("Hear this voice")
        words = tr("Stop {voice}", voice=self._title) if is_heard else hear
        self.set_action("stop" if is_heard else "play", words)

    @Slot()
    def _toggle(self) -> None:
        if self._voices.sample == self._voice:
            self._voices.stop_sample()
        else:
            self._voices.play_sample(self._voice)
