"""The view-models of the panel beside a script, with voices that no engine was asked for."""

from collections.abc import Iterator
from contextlib import contextmanager

from speechstudio.gui.viewmodels.lexicon_table import LexiconTable
from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.script_voice import ScriptVoice
from speechstudio.gui.viewmodels.sentence_takes import SentenceTakes
from speechstudio.gui.viewmodels.tryout import Tryout
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.normalization import Lexicon
from tests.gui.viewmodels.speaking_scripts import VOICE, Desk


def voice(name: str, title: str, language: str = "en-US", **facts: object) -> VoiceFacts:
    """A voice of which little is known."""
    known = {
        "name": name,
        "title": title,
        "engine": name.partition(":")[0],
        "engine_title": name.partition(":")[0].capitalize(),
        "language": language,
        "language_title": {"de": "German"}.get(language, f"English ({language[-2:]})"),
        "gender": "female",
        "licence": "Apache-2.0",
        "commercial_use": "yes",
        "sample_text": "Hello there.",
        "cannot": (),
        "limits": (),
        "can_change_pitch": True,
        "has_takes": False,
    }
    return VoiceFacts(**{**known, **facts})  # type: ignore[arg-type]  # as the class says


KNOWN = (
    voice("kokoro:emma", "Emma", "en-GB", limits=("Slow.",), cannot=("Say a sentence anew",)),
    voice(VOICE, "English (America)", cannot=("Tell the time",)),
    voice(
        "piper:joe", "Joe", can_change_pitch=False, has_takes=True, cannot=("Change its pitch",),
        licence="recordings: CC0-1.0; trained on from lessac",
        commercial_use="yes, as far as its own recordings go",
    ),
    voice("piper:eva", "Eva", "de", commercial_use="no"),
)  # fmt: skip


class SilentTryout(Tryout):
    """Remembers what it was to play."""

    def __init__(self, making: Making) -> None:
        super().__init__(making)
        self.heard: list[object] = []

    def play_take(self, row: ScriptRow, number: int) -> None:
        self.heard.append((row.number, number))

    def read(self, written: str, lexicon: Lexicon) -> None:
        self.heard.append((written, lexicon.entries[0].spoken))


class PanelModels:
    """All of them over one script."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.voices = Voices(desk.sounds.book, desk.cache)
        self.voices.voices, self.voices.is_known = KNOWN, True
        self.tryout = SilentTryout(desk.making)
        self.voice = ScriptVoice(self.voices, desk.sounds)
        self.takes = SentenceTakes(desk.making, self.tryout)
        self.lexicon = LexiconTable(desk.lexicon, self.tryout, desk.background)
        for model in (self.voice, self.takes, self.lexicon):
            model.open(desk.document)

    def close(self) -> None:
        for model in (self.voice, self.takes, self.lexicon):
            model.open(None)
        self.tryout.close()
        self.voices.close()


@contextmanager
def panel_models(desk: Desk) -> Iterator[PanelModels]:
    made = PanelModels(desk)
    try:
        yield made
    finally:
        made.close()
